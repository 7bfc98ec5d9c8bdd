// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user_groups/user_group_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

namespace assay::usergroups {
namespace {

const QByteArray GroupSql = "SELECT id, uid, key, use_case_id, name, size, contact, influence, adoption_target,"
                            " contact_every_days, created_at, staged, row_version FROM user_group ";
const QByteArray ContactSql = "SELECT c.id, c.uid, c.group_id, c.at, c.way, c.with_whom, c.notes, p.id, p.uid, p.name,"
                              " c.recorded_at, c.staged FROM user_contact c JOIN person p ON p.id = c.person_id ";

std::vector<UserGroup> readGroups(db::Statement rows)
{
    std::vector<UserGroup> groups;
    while (rows.step()) {
        UserGroup group;
        group.id = {rows.integer(0)};
        group.uid = rows.text(1);
        group.key = rows.text(2);
        group.useCase = {rows.integer(3)};
        group.name = rows.text(4);
        group.size = rows.optionalInteger(5);
        group.contact = rows.text(6);
        group.influence = influenceFromString(rows.text(7)).value_or(Influence::Medium);
        if (!rows.isNull(8))
            group.adoptionTarget = rows.real(8);
        group.contactEveryDays = rows.optionalInteger(9);
        group.createdAt = rows.integer(10);
        group.staged = rows.boolean(11);
        group.rowVersion = rows.integer(12);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<UserContact> readContacts(db::Statement rows)
{
    std::vector<UserContact> contacts;
    while (rows.step()) {
        UserContact contact;
        contact.id = {rows.integer(0)};
        contact.uid = rows.text(1);
        contact.group = {rows.integer(2)};
        contact.at = rows.integer(3);
        contact.way = contactWayFromString(rows.text(4)).value_or(ContactWay::Message);
        contact.withWhom = rows.text(5);
        contact.notes = rows.text(6);
        contact.by = {{rows.integer(7)}, rows.text(8), rows.text(9)};
        contact.recordedAt = rows.integer(10);
        contact.staged = rows.boolean(11);
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

} // namespace

std::vector<UserGroup> all(db::Connection& connection)
{
    return readGroups(connection.prepare(GroupSql + "ORDER BY id"));
}

std::vector<UserGroup> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(GroupSql + "WHERE use_case_id = ? ORDER BY id");
    rows.bind(useCase.value);
    return readGroups(std::move(rows));
}

UserGroup byKeyOrUid(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(GroupSql + "WHERE key = ? OR uid = ?");
    row.bind(name).bind(name);
    std::vector<UserGroup> found = readGroups(std::move(row));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no user group %1.").arg(name));
    return std::move(found.front());
}

std::vector<UserContact> contacts(db::Connection& connection)
{
    return readContacts(connection.prepare(ContactSql + "ORDER BY c.at DESC, c.id DESC"));
}

std::vector<UserContact> contactsOfUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(ContactSql
                                            + "JOIN user_group g ON g.id = c.group_id WHERE g.use_case_id = ?"
                                              " ORDER BY c.at DESC, c.id DESC");
    rows.bind(useCase.value);
    return readContacts(std::move(rows));
}

std::vector<ContactStanding> standings(db::Connection& connection, UseCaseId useCase, qint64 now)
{
    std::vector<ContactStanding> found;
    for (const UserGroup& group : ofUseCase(connection, useCase)) {
        db::Statement row = connection.prepare("SELECT count(*), max(at) FROM user_contact WHERE group_id = ?");
        row.bind(group.id.value).step();
        found.push_back(contactStanding(group, row.integer(0), row.optionalInteger(1), now));
    }
    return found;
}

Digest groupHash(db::Connection& connection, UserGroupId id)
{
    RowHasher hasher("user_group");
    addRows(hasher, connection,
            "SELECT g.uid, g.key, u.uid, g.name, coalesce(CAST(g.size AS TEXT), ''), g.contact, g.influence,"
            " coalesce(CAST(CAST(round(g.adoption_target * 1000000) AS INTEGER) AS TEXT), ''),"
            " coalesce(CAST(g.contact_every_days AS TEXT), ''), CAST(g.created_at AS TEXT), CAST(g.staged AS TEXT),"
            " CAST(g.row_version AS TEXT) FROM user_group g JOIN use_case u ON u.id = g.use_case_id WHERE g.id = ?",
            id.value);
    return hasher.finish();
}

Digest contactHash(db::Connection& connection, UserContactId id)
{
    RowHasher hasher("user_contact");
    addRows(hasher, connection,
            "SELECT c.uid, g.uid, CAST(c.at AS TEXT), c.way, c.with_whom, c.notes, p.uid, CAST(c.recorded_at AS TEXT),"
            " CAST(c.staged AS TEXT) FROM user_contact c JOIN user_group g ON g.id = c.group_id"
            " JOIN person p ON p.id = c.person_id WHERE c.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::usergroups
