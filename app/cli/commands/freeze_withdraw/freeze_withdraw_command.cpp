// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/changes/change_calendar_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FreezeWithdrawCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FreezeWithdrawCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("freeze withdraw"); }
    QString summary() const override { return tr("Says that a freeze counts no more; it stays with the reason."); }
    QString arguments() const override { return QStringLiteral("PROJECT FREEZE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        return ChangeCalendarStore(writing.database)
            .withdrawFreeze(writing.arguments.at(1), writing.parser.value(QStringLiteral("because")), writing.actor,
                            writing.command);
    }
};

} // namespace

const Command& freezeWithdrawCommand()
{
    static const FreezeWithdrawCommand command;
    return command;
}

} // namespace assay
