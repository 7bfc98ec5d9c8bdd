// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/gates/gate_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UseCaseRequestCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseRequestCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case request"); }
    QString summary() const override { return tr("Asks whoever may to take a step of a use case."); }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("What you tell them."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<UseCaseState> to =
            knownWord(writing.arguments.at(2), QStringLiteral("STATE"), useCaseStateFromString, UseCaseState::Stopped);
        if (!to)
            return failed(to);
        return GateStore(writing.database)
            .request(writing.arguments.at(1), *to, writing.parser.value(QStringLiteral("reason")), writing.actor,
                     writing.command);
    }
};

} // namespace

const Command& useCaseRequestCommand()
{
    static const UseCaseRequestCommand command;
    return command;
}

} // namespace assay
