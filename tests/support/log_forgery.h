// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/audit/merkle_frontier.h"
#include "core/audit/merkle_tree.h"
#include "tests/support/temporary_project.h"

#include <functional>

namespace assay::tests {

using Entries = std::vector<AuditEntry>;

/// Takes the triggers of a project away for as long as `change` works on it, as whoever owns the file can.
inline void withoutTriggers(db::Connection& connection, const std::function<void()>& change)
{
    QByteArray triggers;
    QByteArray drops;
    {
        db::Statement rows = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (rows.step()) {
            drops += "DROP TRIGGER " + rows.bytes(0) + ';';
            triggers += rows.bytes(1) + ';';
        }
    }
    connection.execute(drops);
    change();
    connection.execute(triggers);
}

/// Rewrites the whole log the way its format wants it, with numbers, roots and head that fit: what an owner can do to a
/// file, and what nothing within the file can show.
inline void rewriteLog(db::Database& database, const std::function<void(Entries&)>& change)
{
    valueOf(database.write({{}, QStringLiteral("x"), QStringLiteral("x"), {}, {}}, [&](db::WriteTransaction& write) {
        db::Connection& connection = write.connection();
        Entries entries;
        {
            db::Statement rows = connection.prepare("SELECT body FROM audit_event ORDER BY seq");
            while (rows.step())
                entries.push_back(valueOf(parseBody(rows.bytesView(0))));
        }
        change(entries);
        withoutTriggers(connection, [&] {
            connection.execute("DELETE FROM audit_event; DELETE FROM audit_head;");
            db::Statement row =
                connection.prepare("INSERT INTO audit_event (seq, at, actor, verb, entity, entity_id, after,"
                                   " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            MerkleFrontier frontier;
            for (AuditEntry& entry : entries) {
                entry.previousSize = static_cast<qint64>(frontier.size());
                entry.previousRoot = frontier.root();
                entry.seq = entry.previousSize + 1;
                const QByteArray body = canonicalBody(entry);
                row.bind(entry.seq).bind(entry.at).bind(entry.actor).bind(entry.verb).bind(entry.entity);
                row.bind(entry.entityId);
                if (entry.after)
                    row.bind(bytesOf(*entry.after).toByteArray());
                else
                    row.bindNull();
                row.bind(body).run();
                frontier.append(merkle::leafHash(body));
            }
            connection.prepare("INSERT INTO audit_head (id, size, root, frontier) VALUES (1, ?, ?, ?)")
                .bind(static_cast<qint64>(frontier.size()))
                .bind(bytesOf(frontier.root()).toByteArray())
                .bind(frontier.serialised())
                .run();
        });
    }));
}

} // namespace assay::tests
