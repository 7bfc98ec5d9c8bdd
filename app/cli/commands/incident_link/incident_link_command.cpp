// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/incidents/incident_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class IncidentLinkCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentLinkCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident link"); }
    QString summary() const override
    {
        return tr("Says that a task or a decision, such as T-3 or D-2, came of an incident.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT INCIDENT THING"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return IncidentStore(writing.database)
            .link(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& incidentLinkCommand()
{
    static const IncidentLinkCommand command;
    return command;
}

} // namespace assay
