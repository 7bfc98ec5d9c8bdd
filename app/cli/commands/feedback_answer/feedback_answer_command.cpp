// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackAnswerCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackAnswerCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback answer"); }
    QString summary() const override { return tr("Replies to an item of feedback."); }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK REPLY"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return FeedbackStore(writing.database)
            .answer(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackAnswerCommand()
{
    static const FeedbackAnswerCommand command;
    return command;
}

} // namespace assay
