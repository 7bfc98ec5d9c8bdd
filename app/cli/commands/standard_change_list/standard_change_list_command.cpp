// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/changes/calendar_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<StandardChange>& standards)
{
    Listing listing;
    for (const char* column : {"key", "name", "impact_level", "description", "impact", "rollback", "comms", "training",
                               "adoption", "valid_until", "agreed_by", "role", "agreed_at", "withdrawn_at",
                               "withdrawn_by", "withdrawn_because", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const StandardChange& standard : standards) {
        const ChangeText& text = standard.text;
        const CalendarWithdrawal withdrawn = standard.withdrawn.value_or(CalendarWithdrawal{});
        listing.rows.push_back({standard.key, text.title, toString(standard.impact), text.reason, text.impact,
                                text.rollback, text.comms, text.training, text.adoption, timeText(standard.validUntil),
                                standard.by.name, toString(standard.role), timeText(standard.saidAt),
                                timeText(standard.withdrawn ? std::optional(withdrawn.at) : std::nullopt),
                                withdrawn.by.name, withdrawn.reason, standard.uid, standard.staged});
    }
    return listing;
}

class StandardChangeListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(StandardChangeListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("standard-change list"); }
    QString summary() const override
    {
        return tr("Lists the kinds of change that are agreed to beforehand, until when and by whom.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(changes::standardChanges(connection));
    }
};

} // namespace

const Command& standardChangeListCommand()
{
    static const StandardChangeListCommand command;
    return command;
}

} // namespace assay
