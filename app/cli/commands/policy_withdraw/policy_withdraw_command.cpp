// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

class PolicyWithdrawCommand final : public PolicyStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyWithdrawCommand)

public:
    PolicyWithdrawCommand()
        : PolicyStepCommand(Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("policy withdraw"); }
    QString summary() const override
    {
        return tr("Drops a draft, or ends a version such as model-release@2 as long as another one is in force.");
    }

protected:
    Result<> take(Step& step) const override
    {
        return step.store.withdraw(step.version.uid, step.reason, step.actor, step.command);
    }
};

} // namespace

const Command& policyWithdrawCommand()
{
    static const PolicyWithdrawCommand command;
    return command;
}

} // namespace assay
