// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/skill_state.h"

#include "core/audit/audit_entry.h"
#include "core/db/sql_error.h"
#include "core/skills/skill_rows.h"

#include <map>
#include <variant>

namespace assay::skills {
namespace {

using Facts = std::map<QString, QString>;

/// What the newest entry by `past` says of each thing of a kind, by the thing's uid.
std::map<QString, Facts> saidBy(db::Connection& connection, const QString& entity, qint64 past)
{
    std::map<QString, Facts> said;
    db::Statement rows = connection.prepare("SELECT body FROM audit_event WHERE entity = ? AND at <= ? ORDER BY seq");
    rows.bind(entity).bind(past);
    while (rows.step()) {
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        Facts& facts = said[entry.entityId];
        facts.clear();
        for (const AuditFact& fact : entry.facts)
            facts[fact.key] = std::holds_alternative<QString>(fact.value)
                ? std::get<QString>(fact.value)
                : QString::number(std::get<qint64>(fact.value));
    }
    return said;
}

QString factOf(const Facts& facts, const char* key)
{
    const auto found = facts.find(QString::fromLatin1(key));
    return found == facts.end() ? QString() : found->second;
}

std::optional<qint64> endOf(const Facts& facts)
{
    const QString end = factOf(facts, "valid_until");
    return end.isEmpty() ? std::nullopt : std::optional(end.toLongLong());
}

template <typename Row, typename Restore>
void restore(std::vector<Row>& rows, const std::map<QString, Facts>& said, Restore&& put)
{
    std::erase_if(rows, [&](const Row& row) { return !said.contains(row.uid); });
    for (Row& row : rows)
        put(row, said.at(row.uid));
}

SkillState covered(std::vector<Skill> skills, std::vector<PersonSkill> levels,
                   const std::vector<SkillRequirement>& requirements, qint64 asOf)
{
    SkillState state{std::move(skills), std::move(levels), {}, asOf};
    for (const SkillRequirement& requirement : requirements)
        state.coverage.push_back(coverageOf(requirement, state.skills, state.levels, asOf));
    return state;
}

} // namespace

SkillState stateNow(db::Connection& connection, qint64 now)
{
    return covered(all(connection), levels(connection), requirements(connection), now);
}

SkillState stateOn(db::Connection& connection, qint64 past)
{
    std::vector<Skill> skills = all(connection);
    restore(skills, saidBy(connection, QStringLiteral("skill"), past), [](Skill&, const Facts&) {});
    std::vector<PersonSkill> known = levels(connection);
    restore(known, saidBy(connection, QStringLiteral("person_skill"), past), [](PersonSkill& has, const Facts& facts) {
        has.level = factOf(facts, "level").toInt();
        if (!facts.contains(QStringLiteral("evidence"))) // Entries of earlier versions say the level alone.
            return;
        has.evidence = factOf(facts, "evidence");
        has.validUntil = endOf(facts);
    });
    std::vector<SkillRequirement> asked = requirements(connection);
    restore(asked, saidBy(connection, QStringLiteral("skill_requirement"), past),
            [](SkillRequirement& requirement, const Facts& facts) {
                if (!facts.contains(QStringLiteral("level"))) // Entries of earlier versions say the skill alone.
                    return;
                requirement.leastLevel = factOf(facts, "level").toInt();
                requirement.leastPeople = factOf(facts, "people").toLongLong();
            });
    return covered(std::move(skills), std::move(known), asked, past);
}

} // namespace assay::skills
