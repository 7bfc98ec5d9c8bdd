// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/skills/skill_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class SkillLevelCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(SkillLevelCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("skill level"); }
    QString summary() const override
    {
        return tr("Says how well somebody can do something, from 0 to 4, and what shows it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON SKILL LEVEL"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("evidence"), tr("What shows it; without it the level does not count."),
                          QStringLiteral("TEXT")});
        parser.addOption(
            {QStringLiteral("valid-until"), tr("The day after which it does not count."), QStringLiteral("DAY")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
        if (!person)
            return failed(person);
        LevelDraft draft{.person = person->uid,
                         .skill = writing.arguments.at(2),
                         .evidence = writing.parser.value(QStringLiteral("evidence"))};
        bool isNumber = false;
        draft.level = writing.arguments.at(3).toInt(&isNumber);
        if (!isNumber)
            return fail(Error::Kind::Invalid, tr("LEVEL is 0 to 4."), usageDetail());
        const Result<std::optional<qint64>> until = timeFrom(writing.parser, QStringLiteral("valid-until"));
        if (!until)
            return failed(until);
        draft.validUntil = *until;
        return SkillStore(writing.database).setLevel(draft, writing.actor, writing.command);
    }
};

} // namespace

const Command& skillLevelCommand()
{
    static const SkillLevelCommand command;
    return command;
}

} // namespace assay
