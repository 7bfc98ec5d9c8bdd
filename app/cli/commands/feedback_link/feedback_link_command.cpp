// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackLinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackLinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback link"); }
    QString summary() const override
    {
        return tr("Says what an item of feedback led to: KIND is release, task, use-case or incident.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK KIND THING"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<FeedbackTarget> target = knownWord(writing.arguments.at(2), QStringLiteral("KIND"),
                                                        feedbackTargetFromString, FeedbackTarget::Incident);
        if (!target)
            return failed(target);
        return FeedbackStore(writing.database)
            .link(writing.arguments.at(1), *target, writing.arguments.at(3), writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackLinkCommand()
{
    static const FeedbackLinkCommand command;
    return command;
}

} // namespace assay
