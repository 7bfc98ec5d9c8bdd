// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/source_watch.h"

#include "core/base/text.h"
#include "core/imports/watch_pause.h"

namespace assay {
namespace {

bool hasNews(const ImportBatch& batch)
{
    return !batch.runs.empty() || !batch.experiments.empty() || !batch.models.empty();
}

/// What could not be read of a source without news: a file that is gone, say.
ImportOutcome nothingBut(const ImportBatch& batch)
{
    ImportOutcome outcome;
    outcome.issues = batch.issues;
    return outcome;
}

} // namespace

Result<> watchSource(db::Database& database, const Actor& actor, const Importer& importer, const QString& path,
                     const WatchOptions& options)
{
    const std::unique_ptr<SourceFollower> follower = importer.follow(path);
    if (!follower) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 (%2) cannot be followed while it is written; import it when it has changed.")
                        .arg(path, importer.name()));
    }
    const ReadMonitor monitor = [&](const ReadProgress&) { return options.goesOn(); };
    do {
        const Result<ImportBatch> batch = follower->next(monitor);
        if (!batch)
            return batch.error().kind == Error::Kind::Cancelled ? Result<>() : Result<>(failed(batch));
        ImportOptions import;
        import.acceptIssues = true;
        const Result<ImportOutcome> outcome =
            hasNews(*batch) ? applyImport(database, actor, *batch, import) : Result<ImportOutcome>(nothingBut(*batch));
        if (!outcome)
            return failed(outcome);
        if (options.told && (outcome->counts.changed() > 0 || !outcome->issues.empty()))
            options.told(*outcome);
    } while (waitedOut(options.pause, options.goesOn));
    return {};
}

} // namespace assay
