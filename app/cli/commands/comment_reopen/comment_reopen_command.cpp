// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentReopenCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentReopenCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment reopen"); }
    QString summary() const override { return tr("Opens a comment again that was resolved."); }
    QString arguments() const override { return QStringLiteral("PROJECT COMMENT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return CommentStore(writing.database).reopen(writing.arguments.at(1), writing.actor, writing.command);
    }
};

} // namespace

const Command& commentReopenCommand()
{
    static const CommentReopenCommand command;
    return command;
}

} // namespace assay
