// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/changes/calendar_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<ChangeFreeze>& freezes)
{
    Listing listing;
    for (const char* column : {"key", "name", "from", "until", "environments", "reason", "said_by", "role", "said_at",
                               "withdrawn_at", "withdrawn_by", "withdrawn_because", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ChangeFreeze& freeze : freezes) {
        const CalendarWithdrawal withdrawn = freeze.withdrawn.value_or(CalendarWithdrawal{});
        listing.rows.push_back({freeze.key, freeze.name, timeText(freeze.from), timeText(freeze.until),
                                freeze.environments.join(u' '), freeze.reason, freeze.by.name, toString(freeze.role),
                                timeText(freeze.saidAt),
                                timeText(freeze.withdrawn ? std::optional(withdrawn.at) : std::nullopt),
                                withdrawn.by.name, withdrawn.reason, freeze.uid, freeze.staged});
    }
    return listing;
}

class FreezeListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(FreezeListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("freeze list"); }
    QString summary() const override
    {
        return tr("Lists the times in which places stay as they are, withdrawn ones with the reason.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(changes::freezes(connection));
    }
};

} // namespace

const Command& freezeListCommand()
{
    static const FreezeListCommand command;
    return command;
}

} // namespace assay
