// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyProposeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyProposeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy propose"); }
    QString summary() const override
    {
        return tr("Asks the managers to agree to a draft such as model-release@2; one has to before it is published.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const auto version = writing.database.read(
            [&](db::Connection& connection) { return policies::policyVersion(connection, writing.arguments.at(1)); });
        if (!version)
            return failed(version);
        return PolicyStore(writing.database).propose(version->uid, writing.actor, writing.command);
    }
};

} // namespace

const Command& policyProposeCommand()
{
    static const PolicyProposeCommand command;
    return command;
}

} // namespace assay
