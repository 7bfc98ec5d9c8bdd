// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_step_command.h"

namespace assay {
namespace {

class PolicyReturnCommand final : public PolicyStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyReturnCommand)

public:
    PolicyReturnCommand()
        : PolicyStepCommand(Reason::Needed)
    {
    }

    QByteArray name() const override { return QByteArrayLiteral("policy return"); }
    QString summary() const override
    {
        return tr("Sends a proposed draft such as model-release@2 back, as a manager who wrote nothing of it.");
    }

protected:
    Result<> take(Step& step) const override
    {
        return step.store.sendBack(step.version.uid, step.reason, step.actor, step.command);
    }
};

} // namespace

const Command& policyReturnCommand()
{
    static const PolicyReturnCommand command;
    return command;
}

} // namespace assay
