// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackUnlinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackUnlinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback unlink"); }
    QString summary() const override { return tr("Takes back that an item of feedback led to a thing, such as I-1."); }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK THING"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return FeedbackStore(writing.database)
            .unlink(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackUnlinkCommand()
{
    static const FeedbackUnlinkCommand command;
    return command;
}

} // namespace assay
