// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/skills/skill_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class SkillRequireCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(SkillRequireCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("skill require"); }
    QString summary() const override { return tr("Says what a technique, or a model with --model, asks of people."); }
    QString arguments() const override { return QStringLiteral("PROJECT TECHNIQUE SKILL"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("model"), tr("TECHNIQUE is the name of a registered model.")});
        parser.addOption(
            {QStringLiteral("level"), tr("The least level, 1 to 4."), QStringLiteral("N"), QStringLiteral("3")});
        parser.addOption({QStringLiteral("people"), tr("How many people have to reach it."), QStringLiteral("N"),
                          QStringLiteral("2")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QCommandLineParser& parser = writing.parser;
        RequirementDraft draft{.skill = writing.arguments.at(2)};
        (parser.isSet(QStringLiteral("model")) ? draft.model : draft.technique) = writing.arguments.at(1);
        bool isLevel = false;
        bool isCount = false;
        draft.leastLevel = parser.value(QStringLiteral("level")).toInt(&isLevel);
        draft.leastPeople = parser.value(QStringLiteral("people")).toLongLong(&isCount);
        if (!isLevel || !isCount)
            return fail(Error::Kind::Invalid, tr("--level is 1 to 4 and --people 1 or more."), usageDetail());
        return SkillStore(writing.database).require(draft, writing.actor, writing.command);
    }
};

} // namespace

const Command& skillRequireCommand()
{
    static const SkillRequireCommand command;
    return command;
}

} // namespace assay
