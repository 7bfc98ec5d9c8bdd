// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/thing_listing.h"
#include "core/incidents/incident_rows.h"

#include <QCoreApplication>

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
        return thingListing(*thingFacts(connection, {{}, "incident", uid}));
    }
};

} // namespace

const Command& incidentShowCommand()
{
    static const IncidentShowCommand command;
    return command;
}

} // namespace assay
