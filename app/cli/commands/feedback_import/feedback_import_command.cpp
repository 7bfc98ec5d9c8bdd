// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackImportCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackImportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback import"); }
    QString summary() const override
    {
        return tr(
            "Takes in a file of feedback: a JSON array, a JSON object a line, CSV with a header, or a mail with its "
            "headers. What is known already is left alone.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FILE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<FeedbackFile> file = feedback::readFeedbackFile(writing.arguments.at(1));
        if (!file)
            return failed(file);
        const Result<FeedbackImport> outcome =
            FeedbackStore(writing.database).import(*file, writing.actor, writing.command);
        if (!outcome)
            return failed(outcome);
        writing.out << tr("%1 new, %2 known already, %3 left out")
                           .arg(outcome->added)
                           .arg(outcome->known)
                           .arg(outcome->faults.size())
                    << '\n';
        for (const FeedbackFault& fault : outcome->faults)
            writing.out << tr("line %1: %2").arg(fault.line).arg(shownText(fault.problem)) << '\n';
        return {};
    }
};

} // namespace

const Command& feedbackImportCommand()
{
    static const FeedbackImportCommand command;
    return command;
}

} // namespace assay
