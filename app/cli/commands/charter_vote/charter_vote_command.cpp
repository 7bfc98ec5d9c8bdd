// SPDX-License-Identifier: GPL-3.0-or-later
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
        const std::optional<CharterVote> vote = charterVoteFromString(writing.arguments.at(2));
        if (!vote)
            return fail(Error::Kind::Invalid,
                        tr("VOTE is accept, dissent or abstain, not “%1”.").arg(writing.arguments.at(2)), usageDetail());
        return CharterStore(writing.database)
            .vote({writing.arguments.at(1), *vote, writing.parser.value(becauseOption)}, writing.actor, writing.command);
    }
};

} // namespace

const Command& charterVoteCommand()
{
    static const CharterVoteCommand command;
    return command;
}

} // namespace assay
