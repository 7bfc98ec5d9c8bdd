// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

namespace assay {
namespace {

class ChangeCancelCommand final : public ChangeStepCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeCancelCommand)

public:
    ChangeCancelCommand()
        : ChangeStepCommand(ChangeState::Cancelled, Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("change cancel"); }
    QString summary() const override { return tr("Calls a change off that was not done yet."); }
};

} // namespace

const Command& changeCancelCommand()
{
    static const ChangeCancelCommand command;
    return command;
}

} // namespace assay
