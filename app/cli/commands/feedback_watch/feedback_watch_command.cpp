// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "core/base/shown_text.h"
#include "core/feedback/feedback_watch.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackWatchCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(FeedbackWatchCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback watch"); }
    QString summary() const override
    {
        return tr("Takes in the files of feedback that are put into a folder, each once, until Ctrl+C. What cannot be "
                  "read is told of and left.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FOLDER"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openToWrite(parser);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const QString folder = parser.positionalArguments().at(1);
        const Interruption interruption;
        FeedbackWatch watch;
        watch.goesOn = [] { return !Interruption::happened(); };
        watch.told = [&out](const QString& name, const Result<FeedbackImport>& outcome) { tell(name, outcome, out); };
        out << tr("Taking in what is put into %1; Ctrl+C ends it.").arg(folder) << Qt::endl;
        const Result<> watched = watchFeedback(**database, *actor, folder, watch);
        rememberLog(**database);
        if (!watched)
            return failed(watched);
        return Exit::Done;
    }

private:
    static void tell(const QString& name, const Result<FeedbackImport>& outcome, QTextStream& out)
    {
        if (!outcome) {
            out << tr("%1: %2").arg(shownText(name), shownText(outcome.error().message)) << Qt::endl;
            return;
        }
        out << tr("%1: %2 new, %3 known already, %4 left out")
                   .arg(shownText(name), QString::number(outcome->added), QString::number(outcome->known),
                        QString::number(outcome->faults.size()))
            << Qt::endl;
        for (const FeedbackFault& fault : outcome->faults)
            out << tr("%1, line %2: %3").arg(shownText(name), QString::number(fault.line), shownText(fault.problem))
                << Qt::endl;
    }
};

} // namespace

const Command& feedbackWatchCommand()
{
    static const FeedbackWatchCommand command;
    return command;
}

} // namespace assay
