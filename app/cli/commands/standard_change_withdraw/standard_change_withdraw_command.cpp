// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/changes/change_calendar_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class StandardChangeWithdrawCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(StandardChangeWithdrawCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("standard-change withdraw"); }
    QString summary() const override
    {
        return tr(
            "Takes a kind of change out of the catalogue; what rests on it and is not done waits for people again.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT STANDARD"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        return ChangeCalendarStore(writing.database)
            .withdrawStandard(writing.arguments.at(1), writing.parser.value(QStringLiteral("because")), writing.actor,
                              writing.command);
    }
};

} // namespace

const Command& standardChangeWithdrawCommand()
{
    static const StandardChangeWithdrawCommand command;
    return command;
}

} // namespace assay
