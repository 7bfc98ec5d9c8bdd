// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/thing_argument.h"
#include "app/cli/writing_command.h"
#include "core/inbox/inbox_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FollowCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FollowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("follow"); }
    QString summary() const override
    {
        return tr("Says how much one wants to hear of a thing, such as UC-3 or view/NAME.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT THING"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("level"), tr("all, mentions or muted."), tr("LEVEL"), toString(FollowLevel::All)});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString word = writing.parser.value(QStringLiteral("level"));
        const Result<FollowLevel> level =
            knownWord(word, QStringLiteral("--level"), followLevelFromString, FollowLevel::Muted);
        if (!level)
            return failed(level);
        const Result<ThingName> thing = thingNamed(writing.database, writing.arguments.at(1), writing.actor);
        if (!thing)
            return failed(thing);
        return InboxStore(writing.database).follow(*thing, *level, writing.actor, writing.command);
    }
};

} // namespace

const Command& followCommand()
{
    static const FollowCommand command;
    return command;
}

} // namespace assay
