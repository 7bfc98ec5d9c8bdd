// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/incidents/incident_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class IncidentMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident move"); }
    QString summary() const override
    {
        return tr(
            "Takes an incident to Acknowledged, Mitigated, Resolved or Reviewed; with a reason, to FalseAlarm where "
            "nothing was wrong, and to Acknowledged again where it breaks out again.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT INCIDENT STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("reason"), tr("Why; needed to take it back or to close it as a false alarm."), tr("TEXT")});
        parser.addOption({QStringLiteral("at"), tr("When that was; now where nothing is said."), tr("TIME")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<IncidentState> state = knownWord(writing.arguments.at(2), QStringLiteral("STATE"),
                                                      incidentStateFromString, IncidentState::FalseAlarm);
        if (!state)
            return failed(state);
        const Result<std::optional<qint64>> at = timeFrom(writing.parser, QStringLiteral("at"));
        if (!at)
            return failed(at);
        const IncidentMove move{writing.arguments.at(1), *state, writing.parser.value(QStringLiteral("reason")), *at};
        return IncidentStore(writing.database).move(move, writing.actor, writing.command);
    }
};

} // namespace

const Command& incidentMoveCommand()
{
    static const IncidentMoveCommand command;
    return command;
}

} // namespace assay
