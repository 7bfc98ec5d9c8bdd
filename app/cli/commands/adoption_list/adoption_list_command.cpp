// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/value/value_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing adoptionListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"use_case", "group", "from", "to", "eligible", "used", "overridden", "level", "reasons",
                               "recorded", "by", "superseded"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const AdoptionRecord& record : values::adoption(connection))
        listing.rows.push_back({record.useCaseKey, record.groupName, timeText(record.from), timeText(record.to),
                                record.eligible, record.used, record.overridden, exactValue(record.level),
                                record.reasons, timeText(record.recordedAt), record.author.name,
                                record.superseded ? QStringLiteral("yes") : QString()});
    return listing;
}

class AdoptionListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(AdoptionListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("adoption list"); }
    QString summary() const override
    {
        return tr("Lists how much each group of users used the model, window by window.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return adoptionListing(connection);
    }
};

} // namespace

const Command& adoptionListCommand()
{
    static const AdoptionListCommand command;
    return command;
}

} // namespace assay
