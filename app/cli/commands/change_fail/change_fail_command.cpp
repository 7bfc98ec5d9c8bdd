// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

namespace assay {
namespace {

class ChangeFailCommand final : public ChangeStepCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeFailCommand)

public:
    ChangeFailCommand()
        : ChangeStepCommand(ChangeState::Failed, Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("change fail"); }
    QString summary() const override { return tr("Says that a change did not work out, and why."); }
};

} // namespace

const Command& changeFailCommand()
{
    static const ChangeFailCommand command;
    return command;
}

} // namespace assay
