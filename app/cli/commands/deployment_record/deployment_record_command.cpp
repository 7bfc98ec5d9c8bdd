// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mode_option.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DeploymentRecordCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DeploymentRecordCommand)

    static inline const QString atOption = QStringLiteral("at");
    static inline const QString sourceOption = QStringLiteral("source");
    static inline const QString changeOption = QStringLiteral("change");

public:
    QByteArray name() const override { return QByteArrayLiteral("deployment record"); }
    QString summary() const override
    {
        return tr("Records that a release runs somewhere: a fact, whatever policy says of it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE ENVIRONMENT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({atOption, tr("Since when, such as 2026-04-14T10:00:00Z; now where it is left out."),
                          QStringLiteral("TIME")});
        parser.addOption({sourceOption, tr("Who or what says so."), QStringLiteral("TEXT")});
        parser.addOption(
            {changeOption,
             tr("The change it hangs on; where it is left out, the one under which it is planned, else the "
                "newest that names the release and was agreed to."),
             QStringLiteral("CHANGE")});
        declareMode(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const auto mode = modeFrom(writing.parser);
        if (!mode)
            return failed(mode);
        const auto at = timeFrom(writing.parser, atOption);
        if (!at)
            return failed(at);
        const Result<QString> uid =
            ReleaseStore(writing.database)
                .recordDeployment({writing.arguments.at(1), writing.arguments.at(2),
                                   at->value_or(writing.database.clock().now()), writing.parser.value(sourceOption),
                                   writing.parser.value(changeOption), *mode},
                                  writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n';
        return {};
    }
};

} // namespace

const Command& deploymentRecordCommand()
{
    static const DeploymentRecordCommand command;
    return command;
}

} // namespace assay
