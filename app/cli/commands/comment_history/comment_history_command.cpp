// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/words_listing.h"
#include "core/discussion/comment_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentHistoryCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentHistoryCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment history"); }
    QString summary() const override
    {
        return tr("Lists all that a comment ever said, oldest first: the last is what it says now.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT COMMENT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return wordsListing(
            discussion::textsWritten(connection, discussion::commentByUid(connection, arguments.at(1))));
    }
};

} // namespace

const Command& commentHistoryCommand()
{
    static const CommentHistoryCommand command;
    return command;
}

} // namespace assay
