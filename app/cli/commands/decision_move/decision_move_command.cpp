// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/decisions/decision_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DecisionMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision move"); }
    QString summary() const override
    {
        return tr("Decides: STATE is Accepted, Rejected or, of what was accepted, Deprecated.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT DECISION STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("The reason; all but an acceptance need one."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<DecisionState> to = knownWord(writing.arguments.at(2), QStringLiteral("STATE"),
                                                   decisionStateFromString, DecisionState::Superseded);
        if (!to)
            return failed(to);
        const QString reason = writing.parser.value(QStringLiteral("because"));
        return DecisionStore(writing.database)
            .move({writing.arguments.at(1), *to, reason}, writing.actor, writing.command);
    }
};

} // namespace

const Command& decisionMoveCommand()
{
    static const DecisionMoveCommand command;
    return command;
}

} // namespace assay
