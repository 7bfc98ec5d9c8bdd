// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/audit/audit_entry.h"
#include "core/audit/merkle_frontier.h"
#include "core/db/sql_error.h"

#include <algorithm>

namespace assay::audit {
namespace {

MerkleFrontier loadFrontier(db::Connection& connection)
{
    db::Statement row = connection.prepare("SELECT frontier FROM audit_head WHERE id = 1");
    if (!row.step())
        return {};
    return db::orRaise(MerkleFrontier::parse(row.bytesView(0)));
}

void storeFrontier(db::Connection& connection, const MerkleFrontier& frontier)
{
    connection
        .prepare("INSERT INTO audit_head (id, size, root, frontier) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                 " size = excluded.size, root = excluded.root, frontier = excluded.frontier")
        .bind(static_cast<qint64>(frontier.size()))
        .bind(bytesOf(frontier.root()).toByteArray())
        .bind(frontier.serialised())
        .run();
}

QString orElse(const QString& text, const QString& otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

/// The entry of a change behind those of the frontier.
AuditEntry nextEntry(const db::WriteTransaction& transaction, const db::AuditChange& change, const QString& project,
                     const MerkleFrontier& frontier)
{
    const db::AuditNote& note = transaction.note();
    AuditEntry entry;
    entry.at = transaction.now();
    entry.project = project;
    entry.actor = note.actor.person;
    entry.role = note.actor.role;
    entry.verb = orElse(change.verb, note.verb);
    entry.entity = orElse(change.entity, note.entity);
    entry.entityId = orElse(change.entityId, note.entityId);
    entry.before = change.before;
    entry.after = change.after;
    entry.reason = orElse(change.reason, note.reason);
    entry.command = note.command;
    entry.app = QStringLiteral("assay " ASSAY_VERSION);
    entry.facts = change.facts;
    entry.batches = change.batches;
    entry.sealed = change.sealed;
    entry.seq = static_cast<qint64>(frontier.size()) + 1;
    entry.previousSize = static_cast<qint64>(frontier.size());
    entry.previousRoot = frontier.root();
    return entry;
}

void insert(db::Statement& row, const AuditEntry& entry, const QByteArray& body)
{
    row.bind(entry.seq).bind(entry.at).bind(entry.actor).bind(entry.verb).bind(entry.entity).bind(entry.entityId);
    if (entry.after)
        row.bind(bytesOf(*entry.after).toByteArray());
    else
        row.bindNull();
    row.bind(body).run();
}

} // namespace

void append(const db::WriteTransaction& transaction, const QString& projectUid)
{
    db::Connection& connection = transaction.connection();
    MerkleFrontier frontier = loadFrontier(connection);
    db::Statement row = connection.prepare("INSERT INTO audit_event (seq, at, actor, verb, entity, entity_id, after,"
                                           " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const std::vector<db::AuditChange> noteAlone(1);
    for (const db::AuditChange& change : transaction.changes().empty() ? noteAlone : transaction.changes()) {
        const AuditEntry entry = nextEntry(transaction, change, projectUid, frontier);
        const QByteArray body = canonicalBody(entry);
        insert(row, entry, body);
        frontier.append(merkle::leafHash(body));
    }
    storeFrontier(connection, frontier);
}

AuditHead headWith(const db::WriteTransaction& transaction, const QString& projectUid)
{
    MerkleFrontier frontier = loadFrontier(transaction.connection());
    for (const db::AuditChange& change : transaction.changes())
        frontier.append(merkle::leafHash(canonicalBody(nextEntry(transaction, change, projectUid, frontier))));
    return {static_cast<qint64>(frontier.size()), frontier.root()};
}

qint64 notBeforeTheLog(db::Connection& connection, qint64 now)
{
    return std::max(now, connection.integer("SELECT coalesce(max(at), 0) FROM audit_event"));
}

std::optional<qint64> lastAt(db::Connection& connection, const QByteArray& entity, const QString& uid,
                             const QByteArray& verb)
{
    db::Statement row =
        connection.prepare("SELECT max(at) FROM audit_event WHERE entity = ? AND entity_id = ? AND verb = ?");
    row.bindText(entity).bind(uid).bindText(verb);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

AuditHead head(db::Connection& connection)
{
    const MerkleFrontier frontier = loadFrontier(connection);
    return {static_cast<qint64>(frontier.size()), frontier.root()};
}

std::optional<Digest> statedRootAt(db::Connection& connection, qint64 size)
{
    const AuditHead now = head(connection);
    if (size == now.size)
        return now.root;
    db::Statement next = connection.prepare("SELECT body FROM audit_event WHERE seq = ?");
    next.bind(size + 1);
    if (!next.step())
        return std::nullopt;
    const Result<AuditEntry> entry = parseBody(next.bytesView(0));
    return entry && entry->previousSize == size ? std::optional(entry->previousRoot) : std::nullopt;
}

} // namespace assay::audit
