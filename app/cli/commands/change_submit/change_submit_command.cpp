// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

namespace assay {
namespace {

class ChangeSubmitCommand final : public ChangeStepCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeSubmitCommand)

public:
    ChangeSubmitCommand()
        : ChangeStepCommand(ChangeState::Submitted, Reason::Unasked)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("change submit"); }
    QString summary() const override { return tr("Asks those who agree to changes of its type for their word."); }
};

} // namespace

const Command& changeSubmitCommand()
{
    static const ChangeSubmitCommand command;
    return command;
}

} // namespace assay
