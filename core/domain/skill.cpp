// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/skill.h"

#include "core/base/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>

namespace assay {
namespace {

constexpr std::array LevelTitles{QT_TRANSLATE_NOOP("Text", "0 none"), QT_TRANSLATE_NOOP("Text", "1 learning"),
                                 QT_TRANSLATE_NOOP("Text", "2 works with help"),
                                 QT_TRANSLATE_NOOP("Text", "3 works alone"), QT_TRANSLATE_NOOP("Text", "4 teaches")};

const Skill* skillWith(const std::vector<Skill>& skills, SkillId id)
{
    const auto found = std::find_if(skills.begin(), skills.end(), [id](const Skill& skill) { return skill.id == id; });
    return found == skills.end() ? nullptr : &*found;
}

/// What a level in one skill is worth in another, and why it is worth nothing where somebody could think otherwise.
struct Worth {
    int level = 0;
    QString reason = {};
};

Worth worthOf(const PersonSkill& has, const Skill& owned, const Skill& asked, qint64 now)
{
    const QString what = Text::tr("%1’s “%2”").arg(has.person.name, owned.name);
    if (has.level == 0 || owned.family != asked.family)
        return {};
    if (has.validUntil && *has.validUntil < now)
        return {0,
                Text::tr("%1 ended on %2")
                    .arg(what, QDateTime::fromMSecsSinceEpoch(*has.validUntil, Qt::UTC).date().toString(Qt::ISODate))};
    if (has.evidence.trimmed().isEmpty())
        return {0, Text::tr("%1 has no evidence").arg(what)};
    if (owned.id == asked.id)
        return {has.level};
    if (std::find(owned.notTo.begin(), owned.notTo.end(), asked.id) != owned.notTo.end())
        return {0, Text::tr("%1 does not carry over to “%2”").arg(what, asked.name)};
    return {has.level - 1};
}

} // namespace

QString SkillCoverage::sentence() const
{
    QStringList names;
    for (const NamedPerson& person : people)
        names << person.name;
    const QString count = Text::tr("%1, level %2: %3 of %4 people")
                              .arg(skill.name)
                              .arg(requirement.leastLevel)
                              .arg(people.size())
                              .arg(requirement.leastPeople);
    return names.isEmpty() ? count : Text::tr("%1 (%2)").arg(count, names.join(QStringLiteral(", ")));
}

QString skillLevelTitle(int level)
{
    return Text::tr(LevelTitles.at(static_cast<std::size_t>(std::clamp(level, 0, 4))));
}

SkillCoverage coverageOf(const SkillRequirement& requirement, const std::vector<Skill>& skills,
                         const std::vector<PersonSkill>& levels, qint64 now)
{
    SkillCoverage coverage;
    coverage.requirement = requirement;
    const Skill* asked = skillWith(skills, requirement.skill);
    if (!asked)
        return coverage;
    coverage.skill = *asked;
    struct Best {
        NamedPerson person;
        int level = 0;
        QStringList reasons;
    };
    std::map<qint64, Best> best;
    for (const PersonSkill& has : levels) {
        const Skill* owned = skillWith(skills, has.skill);
        if (!owned)
            continue;
        Best& known = best[has.person.id.value];
        const Worth worth = worthOf(has, *owned, *asked, now);
        known.person = has.person;
        known.level = std::max(known.level, worth.level);
        if (!worth.reason.isEmpty())
            known.reasons << worth.reason;
    }
    for (const auto& [id, known] : best) {
        if (known.level >= requirement.leastLevel)
            coverage.people.push_back(known.person);
        else if (known.level > 0)
            coverage.reasons << Text::tr("%1 reaches level %2").arg(known.person.name).arg(known.level);
        if (known.level < requirement.leastLevel)
            coverage.reasons << known.reasons;
    }
    return coverage;
}

} // namespace assay
