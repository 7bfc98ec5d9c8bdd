// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/merge_context.h"

namespace assay::imports {

/// What a run of a batch adds beside facts and points. Points into the batch.
struct LoggedNews {
    struct Histograms {
        const QString* key = nullptr;
        std::vector<const Histogram*> added;
    };

    std::vector<const MetricDefinition*> definitions;
    std::vector<Histograms> histograms;
    std::vector<const ImportedContent*> contents;

    bool empty() const { return definitions.empty() && histograms.empty() && contents.empty(); }
};

/// Counts and finds what the project lacks; `known` is the run where the project has it. May throw db::SqlError.
LoggedNews findLoggedNews(MergeContext& context, const ImportedRun& run, std::optional<RunId> known);
void writeLoggedNews(db::Connection& connection, RunId run, const LoggedNews& news);

} // namespace assay::imports
