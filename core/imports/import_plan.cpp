// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/imports/batch_check.h"
#include "core/imports/import_job.h"
#include "core/imports/merge_context.h"
#include "core/views/view_watch.h"

namespace assay {
namespace {

qint64 sizeOf(const ImportBatch& batch)
{
    return static_cast<qint64>(batch.experiments.size() + batch.runs.size() + batch.models.size());
}

/// `progress` goes on from where it is.
void merge(imports::MergeContext& context, const ImportBatch& batch, const ReadMonitor& monitor, ReadProgress& progress)
{
    const auto goOn = [&] {
        ++progress.done;
        if (monitor && !monitor(progress))
            db::raise(Error::Kind::Cancelled, Text::tr("The import was cancelled. The project is as it was."));
    };
    for (const ImportedExperiment& experiment : batch.experiments) {
        goOn();
        imports::mergeExperiment(context, experiment);
    }
    for (const ImportedRun& run : batch.runs) {
        goOn();
        imports::mergeRun(context, run);
    }
    for (const ImportedModel& model : batch.models) {
        goOn();
        imports::mergeModel(context, model);
    }
}

std::vector<ImportIssue> allIssues(const ImportBatch& batch, const imports::MergeContext& context)
{
    std::vector<ImportIssue> issues = batch.issues;
    issues.insert(issues.end(), context.issues.begin(), context.issues.end());
    return issues;
}

tl::unexpected<Error> refusedForIssues(const ImportBatch& batch)
{
    const ImportIssue& first = batch.issues.front();
    return fail(
        Error::Kind::Invalid,
        Text::tr("%1 was not imported: parts of it could not be read (%2), the first at %3: %4 The project is as it "
                 "was; import the rest by saying so.")
            .arg(batch.source, QString::number(batch.issues.size()), first.place, first.message));
}

Result<ImportPlan> plan(db::Database& database, const ImportBatch& batch, const ReadMonitor& monitor,
                        ReadProgress& progress)
{
    return database.read([&](db::Connection& connection) {
        imports::MergeContext context{.connection = connection, .format = batch.format};
        merge(context, batch, monitor, progress);
        return ImportPlan{context.counts, allIssues(batch, context), batch.notes};
    });
}

/// What is followed live brings a few runs each second, and only these can come into a view. Another name of an experiment
/// or another goal of a metric can bring in any run.
views::ViewWatch watchOver(db::Connection& connection, const ImportBatch& batch, const ImportCounts& planned)
{
    if (planned.experiments.updated + planned.definitions.changed() > 0)
        return views::ViewWatch(connection);
    std::vector<QString> names;
    for (const ImportedRun& run : batch.runs) {
        names.push_back(run.externalId);
        if (!run.formerExternalId.isEmpty())
            names.push_back(run.formerExternalId);
    }
    return {connection, views::RunName::ExternalId, std::move(names)};
}

Result<ImportOutcome> applyChecked(db::Database& database, const Actor& actor, const ImportBatch& batch,
                                   const ImportOptions& options)
{
    if (!batch.issues.empty() && !options.acceptIssues)
        return refusedForIssues(batch);
    ReadProgress progress{0, 2 * sizeOf(batch)}; // it is compared first and then written
    const Result<ImportPlan> planned = plan(database, batch, options.monitor, progress);
    if (!planned)
        return failed(planned);
    if (planned->counts.changed() == 0)
        return ImportOutcome{planned->counts, planned->issues, planned->notes, {}};

    ImportOutcome outcome;
    const QString command = options.command.isEmpty() ? newUlid(database.clock().now()) : options.command;
    const db::AuditNote note{actor, QStringLiteral("imported"), QStringLiteral("import_job"), {}, {}, command};
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        const views::ViewWatch watch = watchOver(transaction.connection(), batch, planned->counts);
        imports::MergeContext context{
            .connection = transaction.connection(), .transaction = &transaction, .format = batch.format};
        merge(context, batch, options.monitor, progress);
        watch.record(transaction, views::Arrival::Brought);
        outcome.counts = context.counts;
        outcome.issues = allIssues(batch, context);
        return imports::recordJob(transaction, batch, outcome.counts, outcome.issues);
    });
    if (!done)
        return failed(done);
    outcome.notes = batch.notes;
    outcome.jobUid = *done;
    return outcome;
}

} // namespace

Result<ImportPlan> planImport(db::Database& database, const ImportBatch& batch, const ReadMonitor& monitor)
{
    const std::optional<ImportBatch> checked = imports::withoutFaults(batch);
    ReadProgress progress{0, sizeOf(batch)};
    return plan(database, checked ? *checked : batch, monitor, progress);
}

Result<ImportOutcome> applyImport(db::Database& database, const Actor& actor, const ImportBatch& batch,
                                  const ImportOptions& options)
{
    const std::optional<ImportBatch> checked = imports::withoutFaults(batch);
    return applyChecked(database, actor, checked ? *checked : batch, options);
}

} // namespace assay
