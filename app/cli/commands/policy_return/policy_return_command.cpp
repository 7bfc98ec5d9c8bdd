// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyReturnCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyReturnCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy return"); }
    QString summary() const override
    {
        return tr("Sends a proposed draft such as model-release@2 back, as a manager who wrote nothing of it.");
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
            .sendBack(version->uid, writing.parser.value(QStringLiteral("reason")), writing.actor, writing.command);
    }
};

} // namespace

const Command& policyReturnCommand()
{
    static const PolicyReturnCommand command;
    return command;
}

} // namespace assay
