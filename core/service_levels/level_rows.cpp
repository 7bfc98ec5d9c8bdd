// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/level_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::levels {

ServiceLevels all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT l.id, l.uid, l.kind, l.role, l.hours, l.reason, p.id, p.uid, p.name, l.said_at, l.staged"
        " FROM service_level l JOIN person p ON p.id = l.person_id ORDER BY l.id");
    std::vector<ServiceLevel> said;
    while (rows.step()) {
        ServiceLevel level;
        level.id = {rows.integer(0)};
        level.uid = rows.text(1);
        level.kind = db::requireKnown(waitKindFromString(rows.text(2)), level.uid);
        if (!rows.bytesView(3).isEmpty())
            level.role = db::requireKnown(roleFromString(rows.text(3)), level.uid);
        level.hours = static_cast<int>(rows.integer(4));
        level.reason = rows.text(5);
        level.by = people::namedPersonAt(rows, 6);
        level.at = rows.integer(9);
        level.staged = rows.boolean(10);
        said.push_back(std::move(level));
    }
    return ServiceLevels(std::move(said));
}

Digest levelHash(db::Connection& connection, ServiceLevelId id)
{
    RowHasher hasher("service_level");
    addRows(hasher, connection,
            "SELECT l.uid, l.kind, l.role, CAST(l.hours AS TEXT), l.reason, p.uid, l.acted_as,"
            " CAST(l.said_at AS TEXT), CAST(l.staged AS TEXT) FROM service_level l JOIN person p ON p.id = l.person_id"
            " WHERE l.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::levels
