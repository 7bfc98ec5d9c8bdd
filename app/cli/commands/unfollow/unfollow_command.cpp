// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thing_argument.h"
#include "app/cli/writing_command.h"
#include "core/inbox/inbox_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UnfollowCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UnfollowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("unfollow"); }
    QString summary() const override
    {
        return tr("Says that one wants to hear of a thing only what is meant for oneself.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT THING"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<ThingName> thing = thingNamed(writing.database, writing.arguments.at(1), writing.actor);
        if (!thing)
            return failed(thing);
        return InboxStore(writing.database).follow(*thing, FollowLevel::Mentions, writing.actor, writing.command);
    }
};

} // namespace

const Command& unfollowCommand()
{
    static const UnfollowCommand command;
    return command;
}

} // namespace assay
