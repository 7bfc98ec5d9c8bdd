// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment edit"); }
    QString summary() const override
    {
        return tr("Says something else in a comment of yours; what it said before stays to be read.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT COMMENT TEXT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const auto known = writing.database.read(
            [&](db::Connection& connection) { return discussion::commentByUid(connection, writing.arguments.at(1)); });
        if (!known)
            return failed(known);
        return CommentStore(writing.database)
            .edit({known->uid, known->rowVersion, writing.arguments.at(2)}, writing.actor, writing.command);
    }
};

} // namespace

const Command& commentEditCommand()
{
    static const CommentEditCommand command;
    return command;
}

} // namespace assay
