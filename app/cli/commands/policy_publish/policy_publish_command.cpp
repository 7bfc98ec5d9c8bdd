// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

class PolicyPublishCommand final : public PolicyStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyPublishCommand)

public:
    PolicyPublishCommand()
        : PolicyStepCommand(Reason::Welcome)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("policy publish"); }
    QString summary() const override
    {
        return tr("Puts a draft that a manager has agreed to into force from its day on, such as model-release@2.");
    }

protected:
    Result<> take(Step& step) const override
    {
        return step.store.publish(step.version.uid, step.reason, step.actor, step.command);
    }
};

} // namespace

const Command& policyPublishCommand()
{
    static const PolicyPublishCommand command;
    return command;
}

} // namespace assay
