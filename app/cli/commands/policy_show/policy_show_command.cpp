// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(PolicyShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy show"); }
    QString summary() const override
    {
        return tr("Prints a policy as the text that was hashed, such as model-release@1; without a number the newest.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY"); }
    void declare(QCommandLineParser& parser) const override { declareMigrate(parser); }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const auto version = (*database)->read([&](db::Connection& connection) {
            return policies::policyVersion(connection, parser.positionalArguments().at(1));
        });
        if (!version)
            return failed(version);
        out << QString::fromUtf8(policies::canonicalPolicy(version->policy)) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& policyShowCommand()
{
    static const PolicyShowCommand command;
    return command;
}

} // namespace assay
