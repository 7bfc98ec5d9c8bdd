// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/run.h"
#include "core/importers/import_batch.h"
#include "core/imports/import_counts.h"

#include <QHash>
#include <QSet>

namespace assay::imports {

/// What the parts of one merge share. Without a transaction nothing is written: the same code then only counts, so
/// that a preview and the import it announces cannot differ.
struct MergeContext {
    db::Connection& connection;
    db::WriteTransaction* transaction = nullptr;
    QByteArray format;
    ImportCounts counts = {};
    std::vector<ImportIssue> issues = {};
    QHash<QString, ExperimentId> experiments = {}; ///< By external id; 0 for one that a preview would create.
    QSet<QString> countedDatasets = {};            ///< Several runs may name one; it counts once.

    bool writing() const { return transaction != nullptr; }
};

/// Whether a run of the batch names something twice, which only a damaged source does; the first is kept, and an issue
/// says so.
bool isRepeated(MergeContext& context, const ImportedRun& run, QSet<QString>& seen, const QString& name);

/// Each merges one thing of a batch into the project; they may throw db::SqlError.
void mergeExperiment(MergeContext& context, const ImportedExperiment& experiment);
void mergeRun(MergeContext& context, const ImportedRun& run);
void mergeModel(MergeContext& context, const ImportedModel& model);

} // namespace assay::imports
