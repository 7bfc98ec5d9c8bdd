// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

class PolicyAgreeCommand final : public PolicyStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyAgreeCommand)

public:
    PolicyAgreeCommand()
        : PolicyStepCommand(Reason::Welcome)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("policy agree"); }
    QString summary() const override
    {
        return tr("Agrees, as a manager who wrote nothing of it, that a proposed draft such as model-release@2 is "
                  "published.");
    }

protected:
    Result<> take(Step& step) const override
    {
        return step.store.agree(step.version.uid, step.version.rowVersion, step.reason, step.actor, step.command);
    }
};

} // namespace

const Command& policyAgreeCommand()
{
    static const PolicyAgreeCommand command;
    return command;
}

} // namespace assay
