// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"

#include <algorithm>

namespace assay {
namespace {

const QString PersonEntity = QStringLiteral("person");

Person readRow(const db::Statement& row)
{
    Person person;
    person.id = {row.integer(0)};
    person.uid = row.text(1);
    person.name = row.text(2);
    person.email = row.text(3);
    person.active = row.boolean(4);
    person.staged = row.boolean(5);
    person.createdAt = row.integer(6);
    person.rowVersion = row.integer(7);
    return person;
}

std::vector<Role> rolesOf(db::Connection& connection, PersonId person)
{
    db::Statement rows =
        connection.prepare("SELECT role FROM role_grant WHERE person_id = ? AND revoked_at IS NULL ORDER BY id");
    rows.bind(person.value);
    std::vector<Role> roles;
    while (rows.step()) {
        if (const std::optional<Role> role = roleFromString(rows.text(0)))
            roles.push_back(*role);
    }
    return roles;
}

void addPersonRow(RowHasher& hasher, const Person& person)
{
    hasher.add(person.uid).add(person.name).add(person.email).add(person.active).add(person.staged);
    hasher.add(person.createdAt).add(person.rowVersion);
}

void insertGrant(db::WriteTransaction& transaction, PersonId person, Role role)
{
    transaction.connection()
        .prepare("INSERT INTO role_grant (uid, person_id, role, granted_at) VALUES (?, ?, ?, ?)")
        .bind(newUlid(transaction.now()))
        .bind(person.value)
        .bind(toString(role))
        .bind(transaction.now())
        .run();
}

db::AuditNote noteFor(const Actor& actor, const char* verb, const QString& person, const QString& command,
                      const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), PersonEntity, person, reason, command};
}

/// A change of the person whom the note names, logged with their row before and after.
template <typename Change>
Result<> changeOnce(db::Database& database, const db::AuditNote& note, Change change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const Person person = people::byUid(connection, note.entityId);
        const Digest before = people::rowHash(connection, person);
        change(transaction, person);
        transaction.record({.verb = {},
                            .entity = PersonEntity,
                            .entityId = note.entityId,
                            .before = before,
                            .after = people::rowHash(connection, people::byUid(connection, note.entityId))});
        return note.entityId;
    });
    if (!done)
        return failed(done);
    return {};
}

} // namespace

Result<QString> PeopleStore::add(const Person& person, const Actor& actor, const QString& command)
{
    if (person.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A person needs a name."));
    return m_database.writeOnce(noteFor(actor, "created", {}, command), [&](db::WriteTransaction& transaction) {
        Person added = person;
        added.uid = newUlid(transaction.now());
        people::insert(transaction, added);
        return added.uid;
    });
}

Result<> PeopleStore::grant(const QString& personUid, Role role, const Actor& actor, const QString& command)
{
    return changeOnce(m_database, noteFor(actor, "role_granted", personUid, command),
                      [&](db::WriteTransaction& transaction, const Person& person) {
                          if (!people::holds(transaction.connection(), personUid, role))
                              insertGrant(transaction, person.id, role);
                      });
}

Result<> PeopleStore::revoke(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                             const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Taking a role away needs a reason."));
    return changeOnce(
        m_database, noteFor(actor, "role_revoked", personUid, command, reason),
        [&](db::WriteTransaction& transaction, const Person& person) {
            transaction.connection()
                .prepare("UPDATE role_grant SET revoked_at = ? WHERE person_id = ? AND role = ? AND revoked_at IS NULL")
                .bind(transaction.now())
                .bind(person.id.value)
                .bind(toString(role))
                .run();
        });
}

Result<std::vector<Person>> PeopleStore::all() const
{
    return m_database.read([](db::Connection& connection) { return people::all(connection); });
}

namespace people {

PersonId insert(db::WriteTransaction& transaction, Person person)
{
    if (person.uid.isEmpty())
        person.uid = newUlid(transaction.now());
    db::Statement inserted = transaction.connection().prepare(
        "INSERT INTO person (uid, name, email, active, staged, created_at, row_version)"
        " VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id");
    inserted.bind(person.uid).bind(person.name).bind(person.email).bind(person.active).bind(person.staged);
    inserted.bind(transaction.now()).step();
    const PersonId id{inserted.integer(0)};
    inserted.reset();
    for (Role role : person.roles)
        insertGrant(transaction, id, role);
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = PersonEntity,
                        .entityId = person.uid,
                        .after = rowHash(transaction.connection(), byUid(transaction.connection(), person.uid))});
    return id;
}

std::vector<Person> all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT id, uid, name, email, active, staged, created_at, row_version FROM person ORDER BY id");
    std::vector<Person> found;
    while (rows.step())
        found.push_back(readRow(rows));
    for (Person& person : found)
        person.roles = rolesOf(connection, person.id);
    return found;
}

Person byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(
        "SELECT id, uid, name, email, active, staged, created_at, row_version FROM person WHERE uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project knows nobody with the id %1.").arg(uid));
    Person person = readRow(row);
    person.roles = rolesOf(connection, person.id);
    return person;
}

Person byId(db::Connection& connection, PersonId id)
{
    db::Statement row = connection.prepare("SELECT uid FROM person WHERE id = ?");
    if (!row.bind(id.value).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project knows nobody with the number %1.").arg(id.value));
    return byUid(connection, row.text(0));
}

bool holds(db::Connection& connection, const QString& personUid, Role role)
{
    db::Statement found = connection.prepare("SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id"
                                             " WHERE p.uid = ? AND g.role = ? AND g.revoked_at IS NULL");
    found.bind(personUid).bind(toString(role));
    return found.step();
}

std::vector<Role> rolesActedIn(db::Connection& connection, const Actor& actor)
{
    const std::optional<Role> role = roleFromString(actor.role);
    return role && holds(connection, actor.person, *role) ? std::vector{*role} : std::vector<Role>{};
}

std::vector<QString> namesHolding(db::Connection& connection, Role role)
{
    db::Statement rows = connection.prepare("SELECT DISTINCT p.name FROM person p JOIN role_grant g ON p.id = "
                                            "g.person_id WHERE g.role = ? AND g.revoked_at IS NULL AND p.active = 1"
                                            " ORDER BY p.name");
    rows.bind(toString(role));
    std::vector<QString> names;
    while (rows.step())
        names.push_back(rows.text(0));
    return names;
}

RoleHolders holders(db::Connection& connection)
{
    RoleHolders found;
    for (Role role : allRoles()) {
        const std::vector<QString> names = namesHolding(connection, role);
        found[role] = QStringList(names.begin(), names.end());
    }
    return found;
}

Digest rowHash(db::Connection& connection, const Person& person)
{
    RowHasher hasher("person");
    addPersonRow(hasher, person);
    addRows(hasher, connection,
            "SELECT uid, role, CAST(granted_at AS TEXT), coalesce(CAST(revoked_at AS TEXT), '') FROM role_grant"
            " WHERE person_id = ? ORDER BY id",
            person.id.value);
    return hasher.finish();
}

Digest rowHashBeforeFormat19(const Person& person)
{
    RowHasher hasher("person");
    addPersonRow(hasher, person);
    std::vector<QString> roles;
    for (Role role : person.roles)
        roles.push_back(toString(role));
    std::sort(roles.begin(), roles.end());
    for (const QString& role : roles)
        hasher.add(role);
    return hasher.finish();
}

} // namespace people
} // namespace assay
