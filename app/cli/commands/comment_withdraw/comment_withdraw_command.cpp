// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentWithdrawCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentWithdrawCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment withdraw"); }
    QString summary() const override { return tr("Takes back what you said: it is kept, and listed nowhere."); }
    QString arguments() const override { return QStringLiteral("PROJECT COMMENT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return CommentStore(writing.database).withdraw(writing.arguments.at(1), writing.actor, writing.command);
    }
};

} // namespace

const Command& commentWithdrawCommand()
{
    static const CommentWithdrawCommand command;
    return command;
}

} // namespace assay
