// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"
#include "core/imports/import_plan.h"

#include <chrono>
#include <functional>

namespace assay {

struct WatchOptions {
    std::chrono::milliseconds pause{500};                ///< Between two looks at the source.
    std::function<bool()> goesOn = [] { return true; };  ///< Asked some twenty times a second.
    std::function<void(const ImportOutcome&)> told = {}; ///< Of each commit, and of parts that cannot be read.
};

/// Follows a source that is being written and commits what is new as it comes, the first time all there is; parts that
/// cannot be read become issues, and the rest goes in. Returns once `goesOn` says no, with an error where the source or the
/// project fails; what was committed stays. Invalid for a format that cannot be followed. Blocking: a thread of its own.
Result<> watchSource(db::Database& database, const Actor& actor, const Importer& importer, const QString& path,
                     const WatchOptions& options);

} // namespace assay
