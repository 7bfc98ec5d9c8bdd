// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyWithdrawCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyWithdrawCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy withdraw"); }
    QString summary() const override
    {
        return tr("Drops a draft, or ends a version such as model-release@2 as long as another one is in force.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto version = writing.database.read(
            [&](db::Connection& connection) { return policies::policyVersion(connection, writing.arguments.at(1)); });
        if (!version)
            return failed(version);
        return PolicyStore(writing.database)
            .withdraw(version->uid, writing.parser.value(QStringLiteral("reason")), writing.actor, writing.command);
    }
};

} // namespace

const Command& policyWithdrawCommand()
{
    static const PolicyWithdrawCommand command;
    return command;
}

} // namespace assay
