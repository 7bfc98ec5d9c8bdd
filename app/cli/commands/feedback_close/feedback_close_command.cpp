// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackCloseCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackCloseCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback close"); }
    QString summary() const override { return tr("Closes an item of feedback that has a reply or led to something."); }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return FeedbackStore(writing.database).close(writing.arguments.at(1), writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackCloseCommand()
{
    static const FeedbackCloseCommand command;
    return command;
}

} // namespace assay
