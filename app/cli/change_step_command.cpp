// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

#include "core/changes/change_store.h"

namespace assay {
namespace {

const QString changeReason = QStringLiteral("because");

} // namespace

void ChangeStepCommand::declareOptions(QCommandLineParser& parser) const
{
    if (m_reason == Reason::Needed)
        parser.addOption({changeReason, tr("The reason, or what came of it; needed."), tr("TEXT")});
}

Result<> ChangeStepCommand::write(const Writing& writing) const
{
    const QString reason = m_reason == Reason::Needed ? writing.parser.value(changeReason) : QString();
    return ChangeStore(writing.database).move({writing.arguments.at(1), m_to, reason}, writing.actor, writing.command);
}

} // namespace assay
