// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/incidents/incident_rows.h"
#include "core/things/thing.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

class IncidentShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident show"); }
    QString summary() const override
    {
        return tr("Says all of an incident: its times, what caused it, why it came to it and what came of it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT INCIDENT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        const QString uid = incidents::byName(connection, arguments.at(1)).uid;
        const ThingFacts facts = *thingFacts(connection, {{}, "incident", uid});
        Listing listing;
        listing.columns = {QStringLiteral("what"), QStringLiteral("says")};
        listing.rows.push_back({tr("Title"), facts.title});
        for (const ThingFact& fact : facts.facts) {
            listing.rows.push_back(
                {fact.key,
                 fact.time ? QDateTime::fromMSecsSinceEpoch(*fact.time, Qt::UTC).toString(Qt::ISODateWithMs)
                           : fact.value});
        }
        return listing;
    }
};

} // namespace

const Command& incidentShowCommand()
{
    static const IncidentShowCommand command;
    return command;
}

} // namespace assay
