// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentResolveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentResolveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment resolve"); }
    QString summary() const override { return tr("Says that nothing is left to say of a comment."); }
    QString arguments() const override { return QStringLiteral("PROJECT COMMENT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return CommentStore(writing.database).resolve(writing.arguments.at(1), writing.actor, writing.command);
    }
};

} // namespace

const Command& commentResolveCommand()
{
    static const CommentResolveCommand command;
    return command;
}

} // namespace assay
