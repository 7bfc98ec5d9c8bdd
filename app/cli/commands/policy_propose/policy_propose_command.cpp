// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

class PolicyProposeCommand final : public PolicyStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyProposeCommand)

public:
    PolicyProposeCommand()
        : PolicyStepCommand(Reason::Unasked)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("policy propose"); }
    QString summary() const override
    {
        return tr("Asks the managers to agree to a draft such as model-release@2; one has to before it is published.");
    }

protected:
    Result<> take(Step& step) const override { return step.store.propose(step.version.uid, step.actor, step.command); }
};

} // namespace

const Command& policyProposeCommand()
{
    static const PolicyProposeCommand command;
    return command;
}

} // namespace assay
