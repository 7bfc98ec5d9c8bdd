// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/calendar_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::changes {
namespace {

const QByteArray FreezeSql =
    "SELECT f.id, f.uid, f.key, f.name, f.begins_at, f.ends_at, f.environments, f.reason, p.id, p.uid, p.name,"
    " f.acted_as, f.said_at, f.withdrawn_at, f.withdrawn_reason, w.id, w.uid, w.name, f.staged FROM change_freeze f"
    " JOIN person p ON p.id = f.person_id LEFT JOIN person w ON w.id = f.withdrawn_by_id ";

const QByteArray StandardSql =
    "SELECT s.id, s.uid, s.key, s.name, s.description, s.impact, s.rollback, s.comms, s.training, s.adoption,"
    " s.impact_level, s.valid_until, p.id, p.uid, p.name, s.acted_as, s.said_at, s.withdrawn_at, s.withdrawn_reason,"
    " w.id, w.uid, w.name, s.staged FROM standard_change s JOIN person p ON p.id = s.person_id"
    " LEFT JOIN person w ON w.id = s.withdrawn_by_id ";

/// Of four columns: when, why, and by whom.
std::optional<CalendarWithdrawal> withdrawalAt(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return CalendarWithdrawal{people::namedPersonAt(row, column + 2), row.integer(column), row.text(column + 1)};
}

ChangeFreeze readFreeze(const db::Statement& row)
{
    ChangeFreeze freeze;
    freeze.id = {row.integer(0)};
    freeze.uid = row.text(1);
    freeze.key = row.text(2);
    freeze.name = row.text(3);
    freeze.from = row.integer(4);
    freeze.until = row.integer(5);
    const JsonValue environments = db::orRaise(readJson(row.bytes(6)));
    for (const JsonValue& environment : environments.items())
        freeze.environments << environment.toText();
    freeze.reason = row.text(7);
    freeze.by = people::namedPersonAt(row, 8);
    freeze.role = db::requireKnown(roleFromString(row.text(11)), freeze.key);
    freeze.saidAt = row.integer(12);
    freeze.withdrawn = withdrawalAt(row, 13);
    freeze.staged = row.boolean(18);
    return freeze;
}

StandardChange readStandard(const db::Statement& row)
{
    StandardChange standard;
    standard.id = {row.integer(0)};
    standard.uid = row.text(1);
    standard.key = row.text(2);
    standard.text = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)};
    standard.impact = db::requireKnown(changeImpactFromString(row.text(10)), standard.key);
    standard.validUntil = row.integer(11);
    standard.by = people::namedPersonAt(row, 12);
    standard.role = db::requireKnown(roleFromString(row.text(15)), standard.key);
    standard.saidAt = row.integer(16);
    standard.withdrawn = withdrawalAt(row, 17);
    standard.staged = row.boolean(22);
    return standard;
}

} // namespace

std::vector<ChangeFreeze> freezes(db::Connection& connection)
{
    db::Statement rows = connection.prepare(FreezeSql + "ORDER BY f.id");
    std::vector<ChangeFreeze> found;
    while (rows.step())
        found.push_back(readFreeze(rows));
    return found;
}

std::vector<StandardChange> standardChanges(db::Connection& connection)
{
    db::Statement rows = connection.prepare(StandardSql + "ORDER BY s.id");
    std::vector<StandardChange> found;
    while (rows.step())
        found.push_back(readStandard(rows));
    return found;
}

std::vector<StandardChange> standardsHeld(db::Connection& connection, qint64 now)
{
    std::vector<StandardChange> held = standardChanges(connection);
    std::erase_if(held, [now](const StandardChange& standard) { return !standard.holdsAt(now); });
    return held;
}

ChangeFreeze freezeNamed(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(FreezeSql + "WHERE f.key = ? OR f.uid = ?");
    if (!row.bind(name).bind(name).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no freeze %1.").arg(name));
    return readFreeze(row);
}

StandardChange standardNamed(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(StandardSql + "WHERE s.key = ? OR s.uid = ?");
    if (!row.bind(name).bind(name).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no standard change %1.").arg(name));
    return readStandard(row);
}

Digest freezeHash(db::Connection& connection, FreezeId id)
{
    RowHasher hasher("change_freeze");
    addRows(hasher, connection,
            "SELECT f.uid, f.key, f.name, CAST(f.begins_at AS TEXT), CAST(f.ends_at AS TEXT), f.environments, f.reason,"
            " p.uid, f.acted_as, CAST(f.said_at AS TEXT), coalesce(w.uid, ''),"
            " coalesce(CAST(f.withdrawn_at AS TEXT), ''), f.withdrawn_reason, CAST(f.staged AS TEXT)"
            " FROM change_freeze f JOIN person p ON p.id = f.person_id LEFT JOIN person w ON w.id = f.withdrawn_by_id"
            " WHERE f.id = ?",
            id.value);
    return hasher.finish();
}

Digest standardHash(db::Connection& connection, StandardChangeId id)
{
    RowHasher hasher("standard_change");
    addRows(hasher, connection,
            "SELECT s.uid, s.key, s.name, s.impact_level, s.description, s.impact, s.rollback, s.comms, s.training,"
            " s.adoption, CAST(s.valid_until AS TEXT), p.uid, s.acted_as, CAST(s.said_at AS TEXT),"
            " coalesce(w.uid, ''), coalesce(CAST(s.withdrawn_at AS TEXT), ''), s.withdrawn_reason,"
            " CAST(s.staged AS TEXT) FROM standard_change s JOIN person p ON p.id = s.person_id"
            " LEFT JOIN person w ON w.id = s.withdrawn_by_id WHERE s.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::changes
