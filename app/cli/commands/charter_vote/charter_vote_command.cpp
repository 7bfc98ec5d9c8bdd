// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/charters/charter_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CharterVoteCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CharterVoteCommand)

    static inline const QString becauseOption = QStringLiteral("because");

public:
    QByteArray name() const override { return QByteArrayLiteral("charter vote"); }
    QString summary() const override
    {
        return tr("Says what you think of a proposed framing or plan: accept, dissent or abstain.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT CHARTER VOTE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({becauseOption, tr("The reason; dissent needs one."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<CharterVote> vote =
            knownWord(writing.arguments.at(2), QStringLiteral("VOTE"), charterVoteFromString, CharterVote::Abstain);
        if (!vote)
            return failed(vote);
        return CharterStore(writing.database)
            .vote({writing.arguments.at(1), *vote, writing.parser.value(becauseOption)}, writing.actor,
                  writing.command);
    }
};

} // namespace

const Command& charterVoteCommand()
{
    static const CharterVoteCommand command;
    return command;
}

} // namespace assay
