// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyAgreeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyAgreeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy agree"); }
    QString summary() const override
    {
        return tr("Agrees, as a manager who wrote nothing of it, that a proposed draft such as model-release@2 is "
                  "published.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto version = writing.database.read(
            [&](db::Connection& connection) { return policies::policyVersion(connection, writing.arguments.at(1)); });
        if (!version)
            return failed(version);
        return PolicyStore(writing.database)
            .agree(version->uid, version->rowVersion, writing.parser.value(QStringLiteral("reason")), writing.actor,
                   writing.command);
    }
};

} // namespace

const Command& policyAgreeCommand()
{
    static const PolicyAgreeCommand command;
    return command;
}

} // namespace assay
