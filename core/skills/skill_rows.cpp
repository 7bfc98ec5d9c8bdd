// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/skill_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/domain/release.h"

#include <algorithm>

namespace assay::skills {

std::vector<Skill> all(db::Connection& connection)
{
    std::vector<Skill> skills;
    db::Statement rows =
        connection.prepare("SELECT id, uid, family, name, staged, row_version FROM skill ORDER BY family, name");
    while (rows.step())
        skills.push_back(
            {{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3), {}, rows.boolean(4), rows.integer(5)});
    for (Skill& skill : skills) {
        db::Statement marks =
            connection.prepare("SELECT to_skill_id FROM skill_no_transfer WHERE from_skill_id = ? ORDER BY id");
        marks.bind(skill.id.value);
        while (marks.step())
            skill.notTo.push_back({marks.integer(0)});
    }
    return skills;
}

std::vector<PersonSkill> levels(db::Connection& connection)
{
    std::vector<PersonSkill> levels;
    db::Statement rows = connection.prepare(
        "SELECT s.id, s.uid, p.id, p.uid, p.name, s.skill_id, s.level, s.evidence, s.valid_until, s.staged,"
        " s.row_version FROM person_skill s JOIN person p ON p.id = s.person_id WHERE p.active = 1"
        " ORDER BY p.name, s.id");
    while (rows.step())
        levels.push_back({{rows.integer(0)},
                          rows.text(1),
                          {{rows.integer(2)}, rows.text(3), rows.text(4)},
                          {rows.integer(5)},
                          static_cast<int>(rows.integer(6)),
                          rows.text(7),
                          rows.optionalInteger(8),
                          rows.boolean(9),
                          rows.integer(10)});
    return levels;
}

std::vector<SkillRequirement> requirements(db::Connection& connection)
{
    std::vector<SkillRequirement> found;
    db::Statement rows =
        connection.prepare("SELECT id, uid, technique, model, skill_id, least_level, least_people,"
                           " staged, row_version FROM skill_requirement ORDER BY technique, model, id");
    while (rows.step())
        found.push_back({{rows.integer(0)},
                         rows.text(1),
                         rows.text(2),
                         rows.text(3),
                         {rows.integer(4)},
                         static_cast<int>(rows.integer(5)),
                         rows.integer(6),
                         rows.boolean(7),
                         rows.integer(8)});
    return found;
}

Skill byName(db::Connection& connection, const QString& name)
{
    const std::vector<Skill> skills = all(connection);
    const auto found = std::find_if(skills.begin(), skills.end(),
                                    [&name](const Skill& skill) { return skill.name == name || skill.uid == name; });
    if (found == skills.end())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no skill “%1”.").arg(name));
    return *found;
}

std::vector<SkillCoverage> coverage(db::Connection& connection, qint64 now)
{
    const std::vector<Skill> skills = all(connection);
    const std::vector<PersonSkill> known = levels(connection);
    std::vector<SkillCoverage> found;
    for (const SkillRequirement& requirement : requirements(connection))
        found.push_back(coverageOf(requirement, skills, known, now));
    return found;
}

std::vector<SkillCoverage> coverageFor(db::Connection& connection, const QString& technique, const QString& model,
                                       qint64 now)
{
    std::vector<SkillCoverage> found = coverage(connection, now);
    std::erase_if(found, [&](const SkillCoverage& entry) {
        const SkillRequirement& asked = entry.requirement;
        const bool ofTechnique =
            !asked.technique.isEmpty() && asked.technique.compare(technique, Qt::CaseInsensitive) == 0;
        return !ofTechnique && (asked.model.isEmpty() || asked.model != model);
    });
    return found;
}

std::vector<SkillCoverage> coverageFor(db::Connection& connection, const UseCase& useCase, qint64 now)
{
    db::Statement rows = connection.prepare(
        "SELECT DISTINCT m.name FROM release r JOIN model_version v ON v.id = r.version_id JOIN registered_model m"
        " ON m.id = v.model_id WHERE r.use_case_id = ? AND r.state NOT IN (?, ?)");
    rows.bind(useCase.id.value).bind(toString(ReleaseState::Rejected)).bind(toString(ReleaseState::Retired));
    QStringList models;
    while (rows.step())
        models << rows.text(0);
    std::vector<SkillCoverage> found = coverage(connection, now);
    std::erase_if(found, [&](const SkillCoverage& entry) {
        const SkillRequirement& asked = entry.requirement;
        const bool ofTechnique =
            !asked.technique.isEmpty() && asked.technique.compare(useCase.technique, Qt::CaseInsensitive) == 0;
        return !ofTechnique && !models.contains(asked.model);
    });
    return found;
}

Digest skillHash(db::Connection& connection, SkillId id)
{
    RowHasher hasher("skill");
    addRows(hasher, connection,
            "SELECT uid, family, name, CAST(staged AS TEXT), CAST(row_version AS TEXT) FROM skill WHERE id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT t.uid FROM skill_no_transfer n JOIN skill t ON t.id = n.to_skill_id WHERE n.from_skill_id = ?"
            " ORDER BY n.id",
            id.value);
    return hasher.finish();
}

Digest personSkillHash(db::Connection& connection, PersonSkillId id)
{
    RowHasher hasher("person_skill");
    addRows(
        hasher, connection,
        "SELECT s.uid, p.uid, k.uid, CAST(s.level AS TEXT), s.evidence, coalesce(CAST(s.valid_until AS TEXT), ''),"
        " CAST(s.staged AS TEXT), CAST(s.row_version AS TEXT) FROM person_skill s JOIN person p ON p.id = s.person_id"
        " JOIN skill k ON k.id = s.skill_id WHERE s.id = ?",
        id.value);
    return hasher.finish();
}

Digest requirementHash(db::Connection& connection, SkillRequirementId id)
{
    RowHasher hasher("skill_requirement");
    addRows(hasher, connection,
            "SELECT r.uid, r.technique, r.model, k.uid, CAST(r.least_level AS TEXT), CAST(r.least_people AS TEXT),"
            " CAST(r.staged AS TEXT), CAST(r.row_version AS TEXT) FROM skill_requirement r"
            " JOIN skill k ON k.id = r.skill_id WHERE r.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::skills
