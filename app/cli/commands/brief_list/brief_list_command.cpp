// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/briefs/brief_rows.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

QString briefDay(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

Listing briefListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"number", "as_of", "frozen_by", "role", "digest"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Brief& brief : briefs::all(connection))
        listing.rows.push_back(
            {brief.number, briefDay(brief.asOf), brief.frozenBy, toString(brief.role), brief.digest});
    return listing;
}

class BriefListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(BriefListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("brief list"); }
    QString summary() const override { return tr("Lists the frozen management briefs, the newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const Result<Listing> listing = database.read([](db::Connection& connection) { return briefListing(connection); });
        if (!listing)
            return failed(listing);
        write(out, *listing, format);
        return {};
    }
};

} // namespace

const Command& briefListCommand()
{
    static const BriefListCommand command;
    return command;
}

} // namespace assay
