// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/findings/finding_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FindingMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FindingMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("finding move"); }
    QString summary() const override
    {
        return tr("Takes a finding to InProgress, ReadyForValidation, Closed, RiskAccepted or back to Open.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FINDING STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; some steps need it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString word = writing.arguments.at(2);
        const Result<FindingState> state =
            knownWord(word, QStringLiteral("STATE"), findingStateFromString, FindingState::Closed);
        if (!state)
            return failed(state);
        return FindingStore(writing.database)
            .move({writing.arguments.at(1), *state, writing.parser.value(QStringLiteral("reason"))}, writing.actor,
                  writing.command);
    }
};

} // namespace

const Command& findingMoveCommand()
{
    static const FindingMoveCommand command;
    return command;
}

} // namespace assay
