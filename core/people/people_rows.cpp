// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"

#include <algorithm>

namespace assay::people {
namespace {

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

/// Fills in the roles, as they are now.
void readRoles(db::Connection& connection, Person& person)
{
    db::Statement rows = connection.prepare(
        "SELECT g.role, coalesce(g.use_case_id, 0), coalesce(u.uid, ''), coalesce(u.key, ''), g.holds_from,"
        " g.holds_until FROM role_grant g LEFT JOIN use_case u ON u.id = g.use_case_id"
        " WHERE g.person_id = ? AND g.revoked_at IS NULL ORDER BY g.id");
    rows.bind(person.id.value);
    const qint64 now = connection.now();
    while (rows.step()) {
        const std::optional<Role> role = roleFromString(rows.text(0));
        if (!role)
            continue;
        LimitedRole held{*role,        {rows.integer(1)},       rows.text(2),
                         rows.text(3), rows.optionalInteger(4), rows.optionalInteger(5)};
        const bool isKnown = std::find(person.roles.begin(), person.roles.end(), *role) != person.roles.end();
        if (!held.useCase && held.holdsAt(now) && !isKnown)
            person.roles.push_back(*role);
        const bool isLimited = held.useCase || held.from || held.until;
        if (isLimited && held.until.value_or(now + 1) > now)
            person.limited.push_back(std::move(held));
    }
}

void addPersonRow(RowHasher& hasher, const Person& person)
{
    hasher.add(person.uid).add(person.name).add(person.email).add(person.active).add(person.staged);
    hasher.add(person.createdAt).add(person.rowVersion);
}

} // namespace

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

void insertGrant(db::WriteTransaction& transaction, PersonId person, const LimitedRole& limited)
{
    transaction.connection()
        .prepare("INSERT INTO role_grant (uid, person_id, role, granted_at, use_case_id, holds_from, holds_until)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(newUlid(transaction.now()))
        .bind(person.value)
        .bind(toString(limited.role))
        .bind(transaction.now())
        .bind(limited.useCase ? std::optional(limited.useCase.value) : std::nullopt)
        .bind(limited.from)
        .bind(limited.until)
        .run();
}

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
        readRoles(connection, person);
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
    readRoles(connection, person);
    return person;
}

QString nameOf(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT name FROM person WHERE uid = ?");
    return row.bind(uid).step() ? row.text(0) : uid;
}

Person hereByUid(db::Connection& connection, const QString& uid)
{
    Person person = byUid(connection, uid);
    if (!person.active) {
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 has left the project, and nothing new is given to whoever has left. Nothing was changed; "
                     "choose somebody who is here.")
                .arg(person.name));
    }
    return person;
}

Person actingByUid(db::Connection& connection, const QString& uid)
{
    Person person = byUid(connection, uid);
    if (!person.active) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 has left the project, and who has left does nothing in it. Nothing was changed; an "
                           "administrator brings people back with: person return.")
                      .arg(person.name));
    }
    return person;
}

Person byId(db::Connection& connection, PersonId id)
{
    db::Statement row = connection.prepare("SELECT uid FROM person WHERE id = ?");
    if (!row.bind(id.value).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project knows nobody with the number %1.").arg(id.value));
    return byUid(connection, row.text(0));
}

bool holds(db::Connection& connection, const QString& personUid, Role role, UseCaseId useCase)
{
    db::Statement found = connection.prepare(
        "SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.uid = ? AND p.active = 1 AND g.role = ?"
        " AND "
        + GrantHoldsFor);
    found.bind(personUid).bind(toString(role)).bind(useCase.value).bind(connection.now()).bind(connection.now());
    return found.step();
}

std::vector<Role> rolesActedIn(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    const std::optional<Role> role = roleFromString(actor.role);
    return role && holds(connection, actor.person, *role, useCase) ? std::vector{*role} : std::vector<Role>{};
}

std::vector<Role> rolesActedInSomewhere(db::Connection& connection, const Actor& actor)
{
    db::Statement found = connection.prepare(
        "SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.uid = ? AND p.active = 1 AND g.role = ?"
        " AND "
        + GrantHoldsSomewhere);
    found.bind(actor.person).bind(actor.role).bind(connection.now()).bind(connection.now());
    const std::optional<Role> role = roleFromString(actor.role);
    return role && found.step() ? std::vector{*role} : std::vector<Role>{};
}

std::vector<QString> namesHolding(db::Connection& connection, Role role, UseCaseId useCase)
{
    db::Statement rows = connection.prepare("SELECT DISTINCT p.name FROM person p JOIN role_grant g ON p.id = "
                                            "g.person_id WHERE g.role = ? AND p.active = 1 AND "
                                            + GrantHoldsFor + " ORDER BY p.name");
    rows.bind(toString(role)).bind(useCase.value).bind(connection.now()).bind(connection.now());
    std::vector<QString> names;
    while (rows.step())
        names.push_back(rows.text(0));
    return names;
}

RoleHolders holders(db::Connection& connection, UseCaseId useCase)
{
    RoleHolders found;
    for (Role role : allRoles()) {
        const std::vector<QString> names = namesHolding(connection, role, useCase);
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
    // Only where one has a limit: what was logged before there were any stays comparable.
    db::Statement limits = connection.prepare(
        "SELECT g.uid, coalesce(u.uid, ''), coalesce(CAST(g.holds_from AS TEXT), ''),"
        " coalesce(CAST(g.holds_until AS TEXT), '') FROM role_grant g LEFT JOIN use_case u ON u.id = g.use_case_id"
        " WHERE g.person_id = ? AND (g.use_case_id IS NOT NULL OR g.holds_from IS NOT NULL"
        " OR g.holds_until IS NOT NULL) ORDER BY g.id");
    limits.bind(person.id.value);
    while (limits.step()) {
        for (int column = 0; column < limits.columns(); ++column)
            hasher.add(limits.bytesView(column));
    }
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

} // namespace assay::people
