// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "app/cli/source_format.h"
#include "app/cli/terminal_progress.h"
#include "core/base/shown_text.h"
#include "core/importers/scrub.h"
#include "core/imports/import_plan.h"
#include "core/scans/sarif.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString DryRunOption = QStringLiteral("dry-run");
const QString KeepGoingOption = QStringLiteral("keep-going");
const QString PurgeOption = QStringLiteral("purge-restarts");
const QString ScrubOption = QStringLiteral("scrub");

Listing asListing(const ImportCounts& counts)
{
    Listing listing{
        {QStringLiteral("kind"), QStringLiteral("new"), QStringLiteral("updated"), QStringLiteral("unchanged")}, {}};
    const auto add = [&](const char* kind, const KindCount& count) {
        listing.rows.push_back({QString::fromLatin1(kind), count.created, count.updated, count.unchanged});
    };
    add("experiments", counts.experiments);
    add("runs", counts.runs);
    add("params", counts.params);
    add("tags", counts.tags);
    add("metric_series", counts.series);
    add("metric_points", counts.points);
    add("datasets", counts.datasets);
    add("artifacts", counts.artifacts);
    add("metric_definitions", counts.definitions);
    add("histograms", counts.histograms);
    add("contents", counts.contents);
    add("registered_models", counts.models);
    add("model_versions", counts.versions);
    add("aliases", counts.aliases);
    return listing;
}

class ImportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("import"); }
    QString summary() const override { return tr("Brings runs in from what you have; only what is new is added."); }
    QString arguments() const override { return QStringLiteral("PROJECT SOURCE…"); }
    bool takesMoreArguments() const override { return true; }

    void declare(QCommandLineParser& parser) const override
    {
        declareSourceFormat(parser);
        parser.addOption({DryRunOption, tr("Only tell what would be added.")});
        parser.addOption({KeepGoingOption, tr("Import the rest where parts cannot be read.")});
        parser.addOption({PurgeOption,
                          tr("Leave out what a run had logged past the step it was started again at, as "
                             "TensorBoard does; else each start is a run of its own.")});
        parser.addOption({ScrubOption, tr("Replace e-mail addresses and the names of users and hosts.")});
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openToWrite(parser);
        if (!database)
            return failed(database);
        for (const QString& source : parser.positionalArguments().mid(1)) {
            const Result<> done = importOne(parser, **database, source, out);
            rememberLog(**database);
            if (!done)
                return failed(done);
        }
        return Exit::Done;
    }

private:
    static Result<> importOne(const QCommandLineParser& parser, db::Database& database, const QString& source,
                              QTextStream& out)
    {
        if (!parser.isSet(QStringLiteral("format")) && isSarifFile(source)) {
            return fail(
                Error::Kind::Invalid,
                tr("%1 holds what a tool found and no runs. Nothing was imported; take it in with: assay-cli scan "
                   "import PROJECT FILE --use-case UC-1")
                    .arg(source));
        }
        const Result<const Importer*> importer = importerFrom(parser, source);
        if (!importer)
            return failed(importer);
        const ReadMonitor monitor = terminalProgress(tr("Reading %1").arg(source));
        Result<ImportBatch> batch = parser.isSet(PurgeOption) ? (*importer)->readWithoutOrphans(source, monitor)
                                                              : (*importer)->read(source, monitor);
        if (!batch)
            return failed(batch);
        if (parser.isSet(ScrubOption))
            scrub(*batch);
        if (parser.isSet(DryRunOption)) {
            const Result<ImportPlan> plan = planImport(database, *batch);
            if (!plan)
                return failed(plan);
            report(out, tr("Would import %1 (%2):").arg(source, (*importer)->name()), plan->counts, plan->issues,
                   plan->notes);
            return {};
        }
        const Result<Actor> actor = actorFrom(parser, database);
        if (!actor)
            return failed(actor);
        ImportOptions options;
        options.acceptIssues = parser.isSet(KeepGoingOption);
        options.monitor = terminalProgress(tr("Importing %1").arg(source));
        const Result<ImportOutcome> outcome = applyImport(database, *actor, *batch, options);
        if (!outcome)
            return failed(outcome);
        report(out, tr("Imported %1 (%2):").arg(source, (*importer)->name()), outcome->counts, outcome->issues,
               outcome->notes);
        return {};
    }

    static void report(QTextStream& out, const QString& title, const ImportCounts& counts,
                       const std::vector<ImportIssue>& issues, const std::vector<ImportIssue>& notes)
    {
        out << title << '\n';
        write(out, asListing(counts), ListingFormat::Text);
        for (const ImportIssue& issue : issues)
            out << tr("Not read: %1: %2").arg(shownText(issue.place), shownText(issue.message)) << '\n';
        for (const ImportIssue& note : notes)
            out << tr("Note: %1: %2").arg(shownText(note.place), shownText(note.message)) << '\n';
    }
};

} // namespace

const Command& importCommand()
{
    static const ImportCommand command;
    return command;
}

} // namespace assay
