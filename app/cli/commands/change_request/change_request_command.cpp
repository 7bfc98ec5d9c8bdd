// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeRequestCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeRequestCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change request"); }
    QString summary() const override { return tr("Asks whoever may to take a step of a change."); }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("What you tell them."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<ChangeState> to =
            knownWord(writing.arguments.at(2), QStringLiteral("STATE"), changeStateFromString, ChangeState::Cancelled);
        if (!to)
            return failed(to);
        return ChangeStore(writing.database)
            .request(writing.arguments.at(1), *to, writing.parser.value(QStringLiteral("reason")), writing.actor,
                     writing.command);
    }
};

} // namespace

const Command& changeRequestCommand()
{
    static const ChangeRequestCommand command;
    return command;
}

} // namespace assay
