// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UseCaseMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case move"); }
    QString summary() const override
    {
        return tr("Takes a use case to another state, such as Framed; the gate between them has to pass.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; some steps need it."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("code"),
                          tr("Why it is put on hold or stopped: no-data, no-value, risk-rejected, no-integration, "
                             "no-owner, no-adoption or other."),
                          QStringLiteral("CODE")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<UseCaseState> to =
            knownWord(writing.arguments.at(2), QStringLiteral("STATE"), useCaseStateFromString, UseCaseState::Stopped);
        if (!to)
            return failed(to);
        UseCaseMove move{{}, *to, writing.parser.value(QStringLiteral("reason"))};
        if (const QString option = QStringLiteral("code"); writing.parser.isSet(option)) {
            const Result<StopCode> code =
                knownWord(writing.parser.value(option), QStringLiteral("--code"), stopCodeFromString, StopCode::Other);
            if (!code)
                return failed(code);
            move.stopCode = *code;
        }
        const auto known = writing.database.read(
            [&](db::Connection& connection) { return usecases::byKeyOrUid(connection, writing.arguments.at(1)); });
        if (!known)
            return failed(known);
        move.useCaseUid = known->uid;
        return UseCaseStore(writing.database).move(move, writing.actor, writing.command);
    }
};

} // namespace

const Command& useCaseMoveCommand()
{
    static const UseCaseMoveCommand command;
    return command;
}

} // namespace assay
