// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/risks/risk_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk move"); }
    QString summary() const override
    {
        return tr("Takes a risk to RiskAccepted, Closed or back to Assessed, with a reason.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<RiskState> state =
            knownWord(writing.arguments.at(2), QStringLiteral("STATE"), riskStateFromString, RiskState::Closed);
        if (!state)
            return failed(state);
        const RiskMove move{writing.arguments.at(1), *state, writing.parser.value(QStringLiteral("reason"))};
        return RiskStore(writing.database).move(move, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskMoveCommand()
{
    static const RiskMoveCommand command;
    return command;
}

} // namespace assay
