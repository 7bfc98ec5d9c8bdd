// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/gates/gate_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UseCaseWaiveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseWaiveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case waive"); }
    QString summary() const override { return tr("Says why a gate is passed without one of the things it asks for."); }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE GATE ITEM"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; it is needed and kept."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<Gate> gate =
            knownWord(writing.arguments.at(2), QStringLiteral("GATE"), gateFromString, Gate::Release);
        if (!gate)
            return failed(gate);
        return GateStore(writing.database)
            .waive(writing.arguments.at(1), *gate, writing.arguments.at(3),
                   writing.parser.value(QStringLiteral("reason")), writing.actor, writing.command);
    }
};

} // namespace

const Command& useCaseWaiveCommand()
{
    static const UseCaseWaiveCommand command;
    return command;
}

} // namespace assay
