// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "core/db/database.h"

#include <functional>

namespace assay {

/// What every verb that lists does: takes the format asked for, opens the project and has it listed.
Result<Exit> listProject(const QCommandLineParser& parser,
                         const std::function<Result<>(db::Database&, ListingFormat)>& list);

} // namespace assay
