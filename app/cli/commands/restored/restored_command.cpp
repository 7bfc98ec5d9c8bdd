// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/checkpoints/rollback_check.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString restoredReasonOption = QStringLiteral("reason");

class RestoredCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RestoredCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("restored"); }
    QString summary() const override
    {
        return tr("Says in the log why a project is older, or another, than what you saw of it: a restored backup.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({restoredReasonOption, tr("Why; this is needed."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        return acknowledgeAlarm(writing.database, SeenCheckpoints::ofUser(), writing.parser.value(restoredReasonOption),
                                writing.actor);
    }
};

} // namespace

const Command& restoredCommand()
{
    static const RestoredCommand command;
    return command;
}

} // namespace assay
