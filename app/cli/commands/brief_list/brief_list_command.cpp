// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/briefs/brief_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing briefListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"number", "as_of", "frozen_by", "role", "digest"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Brief& brief : briefs::all(connection))
        listing.rows.push_back(
            {brief.number, timeText(brief.asOf), brief.frozenBy, toString(brief.role), brief.digest});
    return listing;
}

class BriefListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(BriefListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("brief list"); }
    QString summary() const override { return tr("Lists the frozen management briefs, the newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return briefListing(connection);
    }
};

} // namespace

const Command& briefListCommand()
{
    static const BriefListCommand command;
    return command;
}

} // namespace assay
