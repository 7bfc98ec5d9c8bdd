// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"

#include <functional>
#include <span>

namespace assay::db {

/// What is written because of a write, in its transaction and after its entries. The first argument, a transaction about
/// the same write, takes the changes; the second reads the project as it was before the write. May throw SqlError, and
/// then the write leaves no trace.
using FollowUp = std::function<void(WriteTransaction& after, Connection& before)>;

/// Looks at what a write recorded, inside its transaction, and answers what follows from it: mostly nothing, an empty
/// function. May throw SqlError.
using WriteFollower = FollowUp (*)(const WriteTransaction& done);

/// All who look at every write, in order. The database knows none of them: the list stands in
/// core/views/write_followers.cpp, above it.
std::span<const WriteFollower> writeFollowers();

} // namespace assay::db
