// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "app/cli/thing_argument.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/comment_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<Comment>& comments)
{
    Listing listing;
    for (const char* column :
         {"uid", "author", "role", "written_at", "changed_at", "resolved_at", "at", "answers", "quote", "text"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Comment& comment : comments) {
        listing.rows.push_back({comment.uid, comment.author.name, comment.role, timeText(comment.createdAt),
                                timeText(comment.editedAt), timeText(comment.resolvedAt),
                                comment.anchor ? anchorText(*comment.anchor) : QString(), comment.answers,
                                comment.quote, comment.text});
    }
    return listing;
}

class CommentListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment list"); }
    QString summary() const override { return tr("Lists what is said of a thing, such as UC-3, oldest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT THING"); }

protected:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const override
    {
        const Result<ThingName> thing = thingNamed(database, arguments.at(1));
        if (!thing)
            return failed(thing);
        const auto found =
            database.read([&](db::Connection& connection) { return discussion::commentsOn(connection, *thing); });
        if (!found)
            return failed(found);
        write(out, asListing(*found), format);
        return {};
    }
};

} // namespace

const Command& commentListCommand()
{
    static const CommentListCommand command;
    return command;
}

} // namespace assay
