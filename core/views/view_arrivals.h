// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_follower.h"

/// Tells what a write brings into the saved views of lists and of the portfolio that somebody follows; of runs, ViewWatch does.
/// Both looks are at the moment of the write, so that nothing comes in by the clock alone.
namespace assay::views {

/// Adds a row with its entry for each followed view in which there is, after what the transaction recorded, what was not
/// there before; nothing where it can have brought nothing into any. A view that cannot be read keeps nobody from writing.
/// May throw db::SqlError.
db::FollowUp arrivalsAfter(const db::WriteTransaction& done);

} // namespace assay::views
