// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

const QString stepReason = QStringLiteral("reason");

} // namespace

void PolicyStepCommand::declareOptions(QCommandLineParser& parser) const
{
    if (m_reason != Reason::Unasked)
        parser.addOption({stepReason, m_reason == Reason::Needed ? tr("Why; needed.") : tr("Why."), tr("TEXT")});
}

Result<> PolicyStepCommand::write(const Writing& writing) const
{
    const auto version = writing.database.read(
        [&](db::Connection& connection) { return policies::policyVersion(connection, writing.arguments.at(1)); });
    if (!version)
        return failed(version);
    const QString reason = m_reason == Reason::Unasked ? QString() : writing.parser.value(stepReason);
    Step step{PolicyStore(writing.database), *version, reason, writing.actor, writing.command};
    return take(step);
}

} // namespace assay
