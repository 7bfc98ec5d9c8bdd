// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

namespace assay {
namespace {

class ChangeReturnCommand final : public ChangeStepCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeReturnCommand)

public:
    ChangeReturnCommand()
        : ChangeStepCommand(ChangeState::Draft, Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("change return"); }
    QString summary() const override { return tr("Sends a submitted change back to be written anew."); }
};

} // namespace

const Command& changeReturnCommand()
{
    static const ChangeReturnCommand command;
    return command;
}

} // namespace assay
