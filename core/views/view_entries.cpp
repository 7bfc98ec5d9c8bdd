// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_entries.h"

#include "core/audit/row_query_hash.h"
#include "core/base/ulid.h"

namespace assay::views {

void addEntry(db::WriteTransaction& transaction, const ViewEntry& entry)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO view_entry (uid, view_id, view_version, entered, count,"
                                            " brought, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(entry.view.id.value).bind(entry.view.version).bindText(entry.entered).bind(entry.count);
    made.bind(entry.arrival == Arrival::Brought).bind(transaction.now()).step();
    const qint64 id = made.integer(0);
    made.reset();
    std::vector<AuditFact> facts{{QStringLiteral("view"), entry.view.name}};
    facts.insert(facts.end(), entry.facts.begin(), entry.facts.end());
    transaction.record({.verb = QStringLiteral("entered"),
                        .entity = QStringLiteral("view_entry"),
                        .entityId = uid,
                        .before = {},
                        .after = entryHash(connection, id),
                        .facts = std::move(facts)});
}

Digest entryHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("view_entry");
    addRows(hasher, connection,
            "SELECT e.uid, s.uid, CAST(e.view_version AS TEXT), e.entered, CAST(e.count AS TEXT),"
            " CAST(e.brought AS TEXT), CAST(e.entered_at AS TEXT) FROM view_entry e JOIN saved_view s ON"
            " s.id = e.view_id WHERE e.id = ?",
            id);
    return hasher.finish();
}

} // namespace assay::views
