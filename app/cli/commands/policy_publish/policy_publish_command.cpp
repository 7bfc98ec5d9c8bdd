// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyPublishCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyPublishCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy publish"); }
    QString summary() const override
    {
        return tr("Puts a draft that a manager has agreed to into force from its day on, such as model-release@2.");
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
            .publish(version->uid, writing.parser.value(QStringLiteral("reason")), writing.actor, writing.command);
    }
};

} // namespace

const Command& policyPublishCommand()
{
    static const PolicyPublishCommand command;
    return command;
}

} // namespace assay
