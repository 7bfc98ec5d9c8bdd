// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/follow_rows.h"

#include "core/audit/row_query_hash.h"

namespace assay::inbox {

std::optional<FollowLevel> levelOf(db::Connection& connection, const QString& personUid, const ThingName& thing)
{
    db::Statement row = connection.prepare("SELECT s.level FROM subscription s JOIN person p ON p.id = s.person_id"
                                           " WHERE p.uid = ? AND s.thing_kind = ? AND s.thing_uid = ?");
    row.bind(personUid).bindText(thing.kind).bind(thing.uid);
    return row.step() ? followLevelFromString(row.text(0)) : std::nullopt;
}

std::set<InboxReason> mutedReasons(db::Connection& connection, const QString& personUid)
{
    db::Statement rows = connection.prepare("SELECT m.reason FROM muted_reason m JOIN person p ON p.id = m.person_id"
                                            " WHERE p.uid = ? AND m.muted = 1");
    rows.bind(personUid);
    std::set<InboxReason> muted;
    while (rows.step()) {
        if (const auto reason = inboxReasonFromString(rows.text(0)))
            muted.insert(*reason);
    }
    return muted;
}

Digest subscriptionHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("subscription");
    addRows(
        hasher, connection,
        "SELECT s.uid, p.uid, s.thing_kind, s.thing_uid, s.level, CAST(s.since AS TEXT), CAST(s.row_version AS TEXT)"
        " FROM subscription s JOIN person p ON p.id = s.person_id WHERE s.id = ?",
        id);
    return hasher.finish();
}

Digest mutedReasonHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("muted_reason");
    addRows(hasher, connection,
            "SELECT m.uid, p.uid, m.reason, CAST(m.muted AS TEXT), CAST(m.row_version AS TEXT) FROM muted_reason m"
            " JOIN person p ON p.id = m.person_id WHERE m.id = ?",
            id);
    return hasher.finish();
}

Digest markHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("inbox_mark");
    addRows(hasher, connection,
            "SELECT m.uid, p.uid, CAST(m.first_seq AS TEXT), CAST(m.last_seq AS TEXT), m.thing_kind, m.thing_uid,"
            " m.cause, m.mark, coalesce(CAST(m.until AS TEXT), ''), CAST(m.marked_at AS TEXT) FROM inbox_mark m"
            " JOIN person p ON p.id = m.person_id WHERE m.id = ?",
            id);
    return hasher.finish();
}

} // namespace assay::inbox
