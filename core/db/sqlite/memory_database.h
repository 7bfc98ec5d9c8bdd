// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <memory>

namespace assay::db {

/// An empty database in memory, with full text search (FTS5), that goes with its connection: for what can be made anew
/// from a project at any time, whatever engine has the project. May throw SqlError.
std::unique_ptr<Connection> connectToMemory();

} // namespace assay::db
