// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/skill_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/skills/skill_gap.h"
#include "core/skills/skill_rows.h"

#include <algorithm>

namespace assay {
namespace {

const QString SkillEntity = QStringLiteral("skill");
const QString LevelEntity = QStringLiteral("person_skill");
const QString RequirementEntity = QStringLiteral("skill_requirement");

bool isManager(db::Connection& connection, const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor);
    return std::find(acting.begin(), acting.end(), Role::Manager) != acting.end();
}

void requireManager(db::Connection& connection, const QString& what, const Actor& actor)
{
    if (!isManager(connection, actor))
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 by a %2 (%3). Nothing was saved; ask them.")
                      .arg(what, roleTitle(Role::Manager), whoHolds(Role::Manager, people::holders(connection))));
}

/// The id of the row that `sql` finds for two values; 0 where there is none.
qint64 idOf(db::Statement row)
{
    return row.step() ? row.integer(0) : 0;
}

void setMarks(db::Connection& connection, const Skill& skill, const QStringList& names)
{
    for (const QString& name : names) {
        const Skill other = skills::byName(connection, name);
        if (other.family != skill.family)
            db::raise(Error::Kind::Invalid,
                      Text::tr("“%1” is of another family than “%2”, and nothing carries over "
                               "between families. Nothing was saved.")
                          .arg(other.name, skill.name));
        if (std::find(skill.notTo.begin(), skill.notTo.end(), other.id) == skill.notTo.end())
            connection.prepare("INSERT INTO skill_no_transfer (from_skill_id, to_skill_id) VALUES (?, ?)")
                .bind(skill.id.value)
                .bind(other.id.value)
                .run();
    }
}

QString writeSkill(db::WriteTransaction& transaction, const SkillDraft& draft)
{
    db::Connection& connection = transaction.connection();
    db::Statement known = connection.prepare("SELECT id FROM skill WHERE name = ?");
    known.bind(draft.name.trimmed());
    const qint64 id = idOf(std::move(known));
    const std::optional<Digest> before = id > 0 ? std::optional(skills::skillHash(connection, {id})) : std::nullopt;
    if (id > 0)
        connection.prepare("UPDATE skill SET row_version = row_version + 1 WHERE id = ?").bind(id).run();
    else
        connection.prepare("INSERT INTO skill (uid, family, name, staged, row_version) VALUES (?, ?, ?, ?, 1)")
            .bind(newUlid(transaction.now()))
            .bind(draft.family.trimmed())
            .bind(draft.name.trimmed())
            .bind(draft.staged)
            .run();
    const Skill skill = skills::byName(connection, draft.name.trimmed());
    setMarks(connection, skill, draft.notTo);
    transaction.record({.verb = before ? QStringLiteral("updated") : QStringLiteral("created"),
                        .entity = SkillEntity,
                        .entityId = skill.uid,
                        .before = before,
                        .after = skills::skillHash(connection, skill.id),
                        .facts = {{QStringLiteral("name"), skill.name}, {QStringLiteral("family"), skill.family}}});
    skills::followAllGaps(transaction);
    return skill.uid;
}

/// All that is said: the row keeps only what was said last.
std::vector<AuditFact> levelFacts(const LevelDraft& draft, const Person& person, const Skill& skill)
{
    std::vector<AuditFact> facts{{QStringLiteral("person"), person.uid},
                                 {QStringLiteral("skill"), skill.name},
                                 {QStringLiteral("level"), static_cast<qint64>(draft.level)},
                                 {QStringLiteral("evidence"), draft.evidence.trimmed()}};
    if (draft.validUntil)
        facts.push_back({QStringLiteral("valid_until"), *draft.validUntil});
    return facts;
}

QString writeLevel(db::WriteTransaction& transaction, const LevelDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const Person person = people::byUid(connection, draft.person);
    const Skill skill = skills::byName(connection, draft.skill);
    db::Statement known = connection.prepare("SELECT id FROM person_skill WHERE person_id = ? AND skill_id = ?");
    known.bind(person.id.value).bind(skill.id.value);
    qint64 id = idOf(std::move(known));
    const std::optional<Digest> before =
        id > 0 ? std::optional(skills::personSkillHash(connection, {id})) : std::nullopt;
    if (id > 0)
        connection
            .prepare("UPDATE person_skill SET level = ?, evidence = ?, valid_until = ?, row_version = row_version + 1"
                     " WHERE id = ?")
            .bind(draft.level)
            .bind(draft.evidence.trimmed())
            .bind(draft.validUntil)
            .bind(id)
            .run();
    else
        connection
            .prepare("INSERT INTO person_skill (uid, person_id, skill_id, level, evidence, valid_until, staged,"
                     " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)")
            .bind(newUlid(transaction.now()))
            .bind(person.id.value)
            .bind(skill.id.value)
            .bind(draft.level)
            .bind(draft.evidence.trimmed())
            .bind(draft.validUntil)
            .bind(draft.staged)
            .run();
    db::Statement row = connection.prepare("SELECT id, uid FROM person_skill WHERE person_id = ? AND skill_id = ?");
    row.bind(person.id.value).bind(skill.id.value).step();
    transaction.record({.verb = before ? QStringLiteral("updated") : QStringLiteral("created"),
                        .entity = LevelEntity,
                        .entityId = row.text(1),
                        .before = before,
                        .after = skills::personSkillHash(connection, {row.integer(0)}),
                        .facts = levelFacts(draft, person, skill)});
    skills::followAllGaps(transaction);
    return row.text(1);
}

QString writeRequirement(db::WriteTransaction& transaction, const RequirementDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const Skill skill = skills::byName(connection, draft.skill);
    const QByteArray which = "SELECT id, uid FROM skill_requirement WHERE technique = ? AND model = ? AND skill_id = ?";
    db::Statement known = connection.prepare(which);
    known.bind(draft.technique.trimmed()).bind(draft.model.trimmed()).bind(skill.id.value);
    const qint64 id = idOf(std::move(known));
    const std::optional<Digest> before =
        id > 0 ? std::optional(skills::requirementHash(connection, {id})) : std::nullopt;
    if (id > 0)
        connection
            .prepare("UPDATE skill_requirement SET least_level = ?, least_people = ?, row_version = row_version + 1"
                     " WHERE id = ?")
            .bind(draft.leastLevel)
            .bind(draft.leastPeople)
            .bind(id)
            .run();
    else
        connection
            .prepare(
                "INSERT INTO skill_requirement (uid, technique, model, skill_id, least_level, least_people, staged,"
                " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)")
            .bind(newUlid(transaction.now()))
            .bind(draft.technique.trimmed())
            .bind(draft.model.trimmed())
            .bind(skill.id.value)
            .bind(draft.leastLevel)
            .bind(draft.leastPeople)
            .bind(draft.staged)
            .run();
    db::Statement row = connection.prepare(which);
    row.bind(draft.technique.trimmed()).bind(draft.model.trimmed()).bind(skill.id.value).step();
    transaction.record({.verb = before ? QStringLiteral("updated") : QStringLiteral("created"),
                        .entity = RequirementEntity,
                        .entityId = row.text(1),
                        .before = before,
                        .after = skills::requirementHash(connection, {row.integer(0)}),
                        .facts = {{QStringLiteral("skill"), skill.name},
                                  {QStringLiteral("level"), static_cast<qint64>(draft.leastLevel)},
                                  {QStringLiteral("people"), draft.leastPeople}}});
    skills::followAllGaps(transaction);
    return row.text(1);
}

} // namespace

Result<QString> SkillStore::describe(const SkillDraft& draft, const Actor& actor, const QString& command)
{
    if (draft.family.trimmed().isEmpty() || draft.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A skill needs a name and a family."));
    for (const QString& name : {draft.family, draft.name}) {
        if (const QString problem = lengthProblem(name); !problem.isEmpty())
            return fail(Error::Kind::Invalid, problem);
    }
    return m_database.writeOnce({actor, QStringLiteral("created"), SkillEntity, {}, {}, command},
                                [&](db::WriteTransaction& transaction) {
                                    requireManager(transaction.connection(), Text::tr("Skills are named"), actor);
                                    return writeSkill(transaction, draft);
                                });
}

Result<> SkillStore::setLevel(const LevelDraft& draft, const Actor& actor, const QString& command)
{
    if (draft.level < 0 || draft.level > 4)
        return fail(Error::Kind::Invalid, Text::tr("A level is one of 0 to 4."));
    if (const QString problem = lengthProblem({}, {draft.evidence}); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    return withoutValue(m_database.writeOnce(
        {actor, QStringLiteral("created"), LevelEntity, {}, {}, command}, [&](db::WriteTransaction& transaction) {
            people::actingByUid(transaction.connection(), actor.person);
            if (draft.person != actor.person)
                requireManager(transaction.connection(), Text::tr("The levels of others are written"), actor);
            return writeLevel(transaction, draft);
        }));
}

Result<> SkillStore::require(const RequirementDraft& draft, const Actor& actor, const QString& command)
{
    if (draft.technique.trimmed().isEmpty() == draft.model.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A requirement is of a technique or of a model."));
    if (draft.leastLevel < 1 || draft.leastLevel > 4 || draft.leastPeople < 1)
        return fail(Error::Kind::Invalid, Text::tr("A requirement asks for level 1 to 4 and at least 1 person."));
    return withoutValue(m_database.writeOnce(
        {actor, QStringLiteral("created"), RequirementEntity, {}, {}, command}, [&](db::WriteTransaction& transaction) {
            requireManager(transaction.connection(), Text::tr("Requirements are written"), actor);
            return writeRequirement(transaction, draft);
        }));
}

} // namespace assay
