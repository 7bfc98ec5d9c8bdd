// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_step_command.h"

namespace assay {
namespace {

class ChangeReviewCommand final : public ChangeStepCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeReviewCommand)

public:
    ChangeReviewCommand()
        : ChangeStepCommand(ChangeState::Reviewed, Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("change review"); }
    QString summary() const override { return tr("Says what came of a change that was done as planned."); }
};

} // namespace

const Command& changeReviewCommand()
{
    static const ChangeReviewCommand command;
    return command;
}

} // namespace assay
