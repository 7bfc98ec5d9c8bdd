// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mode_option.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_rows.h"
#include "core/changes/deployment_plan.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DeploymentPlanCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DeploymentPlanCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("deployment plan"); }
    QString summary() const override
    {
        return tr("Plans that a release goes somewhere; refused without an approved change and sign-offs.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE ENVIRONMENT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("change"),
                          tr("The change it hangs on; where it is left out, the one under which it is planned, else "
                             "the newest that names the release and was agreed to."),
                          tr("CHANGE")});
        parser.addOption(
            {QStringLiteral("at"), tr("When, such as 2027-01-31T12:00:00Z; now where it is left out."), tr("TIME")});
        declareMode(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const auto mode = modeFrom(writing.parser);
        if (!mode)
            return failed(mode);
        const auto at = timeFrom(writing.parser, QStringLiteral("at"));
        if (!at)
            return failed(at);
        const Result<QString> uid =
            DeploymentPlanner(writing.database)
                .plan({writing.arguments.at(1), writing.arguments.at(2), writing.parser.value(QStringLiteral("change")),
                       at->value_or(writing.database.clock().now()), *mode},
                      writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto planned =
            writing.database.read([&](db::Connection& connection) { return changes::byName(connection, *uid); });
        if (!planned)
            return failed(planned);
        writing.out << planned->key << '\n';
        return {};
    }
};

} // namespace

const Command& deploymentPlanCommand()
{
    static const DeploymentPlanCommand command;
    return command;
}

} // namespace assay
