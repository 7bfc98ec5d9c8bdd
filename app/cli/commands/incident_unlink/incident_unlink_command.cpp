// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/incidents/incident_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class IncidentUnlinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentUnlinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident unlink"); }
    QString summary() const override
    {
        return tr("Takes back that a task or a decision came of an incident, until it is reviewed.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT INCIDENT THING"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return IncidentStore(writing.database)
            .unlink(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& incidentUnlinkCommand()
{
    static const IncidentUnlinkCommand command;
    return command;
}

} // namespace assay
