// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "app/cli/source_format.h"
#include "core/base/shown_text.h"
#include "core/imports/source_watch.h"

#include <QCoreApplication>

namespace assay {
namespace {

class WatchCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("watch"); }
    QString summary() const override
    {
        return tr("Follows a source that is being written, until Ctrl+C; what is new is in the project within 2 s.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT SOURCE"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareSourceFormat(parser);
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openToWrite(parser);
        if (!database)
            return failed(database);
        const QString source = parser.positionalArguments().at(1);
        const Result<const Importer*> importer = importerFrom(parser, source);
        if (!importer)
            return failed(importer);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const Interruption interruption;
        WatchOptions options;
        options.goesOn = [] { return !Interruption::happened(); };
        options.told = [&out](const ImportOutcome& outcome) { tell(outcome, out); };
        out << tr("Following %1 (%2); Ctrl+C ends it.").arg(source, (*importer)->name()) << Qt::endl;
        const Result<> watched = watchSource(**database, *actor, **importer, source, options);
        rememberLog(**database);
        if (!watched)
            return failed(watched);
        return Exit::Done;
    }

private:
    static void tell(const ImportOutcome& outcome, QTextStream& out)
    {
        if (outcome.counts.changed() > 0)
            out << tr("points new: %1, runs new: %2, runs changed: %3")
                       .arg(outcome.counts.points.created)
                       .arg(outcome.counts.runs.created)
                       .arg(outcome.counts.runs.updated)
                << Qt::endl;
        for (const ImportIssue& issue : outcome.issues)
            out << tr("Not read: %1: %2").arg(shownText(issue.place), shownText(issue.message)) << Qt::endl;
    }
};

} // namespace

const Command& watchCommand()
{
    static const WatchCommand command;
    return command;
}

} // namespace assay
