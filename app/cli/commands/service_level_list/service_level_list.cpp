// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/service_levels/level_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing levelListing(const ServiceLevels& levels, qint64 now)
{
    Listing listing;
    for (const char* column : {"kind", "role", "level", "hours", "default", "since", "by", "reason"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const WaitKind kind : waitKinds()) {
        for (const Role role : rolesThatWait(kind)) {
            const auto [hours, said] = levels.held(kind, role, now);
            const QString since = said ? timeText(said->at) : QString();
            listing.rows.push_back({toString(kind), toString(role), levelHoursWord(hours), static_cast<qint64>(hours),
                                    said ? QStringLiteral("no") : QStringLiteral("yes"), since,
                                    said ? said->by.name : QString(), said ? said->reason : QString()});
        }
    }
    return listing;
}

class ServiceLevelListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ServiceLevelListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("service-level list"); }
    QString summary() const override
    {
        return tr("Lists how long things may wait on each role before managers hear of it, by the calendar.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return levelListing(levels::all(connection), now);
    }
};

} // namespace

const Command& serviceLevelListCommand()
{
    static const ServiceLevelListCommand command;
    return command;
}

} // namespace assay
