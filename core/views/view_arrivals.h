// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/saved_view.h"

#include <vector>

/// Tells what a write brings into the saved views of lists and of the portfolio that somebody follows; of runs, ViewWatch does.
/// Both looks are at the moment of the write, so that nothing comes in by the clock alone.
namespace assay::views {

/// The followed views into which what the transaction recorded can have brought something. May throw db::SqlError.
std::vector<SavedView> viewsTouchedBy(const db::WriteTransaction& done);

/// Adds to `arrivals`, a transaction about the same write after its entries were appended, a row with its entry for each view
/// in which there is now what was not there before. `before` reads the project as it was before the write. A view that
/// cannot be read keeps nobody from writing. May throw db::SqlError.
void recordArrivals(db::WriteTransaction& arrivals, db::Connection& before, const std::vector<SavedView>& views);

} // namespace assay::views
