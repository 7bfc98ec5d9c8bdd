// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString describedUseCaseOption = QStringLiteral("use-case");
const QString describedTechniqueOption = QStringLiteral("technique");
const QString describedCommitOption = QStringLiteral("commit");
const QString describedFeaturesOption = QStringLiteral("features");

class ReleaseDescribeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseDescribeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release describe"); }
    QString summary() const override { return tr("Says what a release consists of where no machine knows it."); }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({describedUseCaseOption, tr("The use case that it serves."), QStringLiteral("KEY")});
        parser.addOption(
            {describedTechniqueOption, tr("How the model works, in a few words."), QStringLiteral("TEXT")});
        parser.addOption({describedCommitOption, tr("The commit of its code."), QStringLiteral("HASH")});
        parser.addOption(
            {describedFeaturesOption, tr("Names of its input columns, with commas between."), QStringLiteral("NAMES")});
    }

    Result<> write(const Writing& writing) const override
    {
        return ReleaseStore(writing.database)
            .describe({writing.arguments.at(1), writing.parser.value(describedUseCaseOption),
                       writing.parser.value(describedTechniqueOption), writing.parser.value(describedCommitOption),
                       writing.parser.value(describedFeaturesOption).split(u',', Qt::SkipEmptyParts)},
                      writing.actor, writing.command);
    }
};

} // namespace

const Command& releaseDescribeCommand()
{
    static const ReleaseDescribeCommand command;
    return command;
}

} // namespace assay
