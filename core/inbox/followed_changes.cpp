// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the things of a person, and where they name them.
#include "core/inbox/inbox_candidates.h"
#include "core/things/thing_kind.h"
#include "core/views/view_following.h"

#include <QSet>

#include <algorithm>

namespace assay::inbox {
namespace {

/// A query for things: uid and since when somebody hears of them.
struct FollowSource {
    const char* kind;
    InboxReason reason;
    bool isGiven;
    const char* sql;
};

constexpr FollowSource followSources[] = {
    {"use-case", InboxReason::OwnerOfChanged, true,
     "SELECT uid, created_at FROM use_case WHERE owner_id = ? UNION SELECT uid, created_at FROM use_case"
     " WHERE business_owner_id = ?"},
    {"task", InboxReason::OwnerOfChanged, true, "SELECT uid, created_at FROM task WHERE owner_id = ? AND owner_id = ?"},
    {"finding", InboxReason::OwnerOfChanged, true,
     "SELECT uid, created_at FROM finding WHERE owner_id = ? AND owner_id = ?"},
    {"risk", InboxReason::OwnerOfChanged, true, "SELECT uid, created_at FROM risk WHERE owner_id = ? AND owner_id = ?"},
    {"incident", InboxReason::OwnerOfChanged, true,
     "SELECT uid, created_at FROM incident WHERE owner_id = ? AND owner_id = ?"},
    {"release", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM release WHERE author_id = ? AND author_id = ?"},
    {"policy", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM policy_version WHERE author_id = ? AND author_id = ?"},
    {"change", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM change WHERE author_id = ? AND author_id = ?"},
    {"report", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM report WHERE author_id = ? AND author_id = ?"},
    {"decision", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM decision WHERE author_id = ? AND author_id = ?"},
    {"scan", InboxReason::OwnerOfChanged, false,
     "SELECT uid, imported_at FROM scan WHERE person_id = ? AND person_id = ?"},
    {"drift", InboxReason::OwnerOfChanged, false,
     "SELECT uid, checked_at FROM drift_check WHERE author_id = ? AND author_id = ?"},
    {"handover", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM handover WHERE author_id = ? AND author_id = ?"},
    {"meeting", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM meeting WHERE author_id = ? AND author_id = ?"},
    {"value", InboxReason::OwnerOfChanged, false,
     "SELECT uid, created_at FROM value_record WHERE author_id = ? AND author_id = ?"},
    // Who proposed it stands in the log alone, in the first entry of each.
    {"use-case", InboxReason::Subscribed, false,
     "SELECT u.uid, u.created_at FROM use_case u CROSS JOIN audit_event a CROSS JOIN person p WHERE a.seq = (SELECT"
     " min(e.seq) FROM audit_event e WHERE e.entity = 'use_case' AND e.entity_id = u.uid) AND p.uid = a.actor"
     " AND p.id = ? AND coalesce(u.owner_id, 0) <> ?"},
    // Whoever stands behind it is kept informed.
    {"use-case", InboxReason::Subscribed, false,
     "SELECT uid, created_at FROM use_case WHERE sponsor_id = ? AND sponsor_id = ?"},
    // Whoever noted something at a run hears what others say of it there.
    {"run", InboxReason::Subscribed, false,
     "SELECT r.uid, min(n.created_at) FROM note n JOIN note_anchor x ON x.note_id = n.id AND x.ordinal = 0 JOIN run r"
     " ON r.id = x.run_id WHERE n.author_id = ? AND n.author_id = ? AND n.withdrawn_at IS NULL GROUP BY r.uid"},
    // Whoever asks wants to hear the answer.
    {"handover", InboxReason::Subscribed, false,
     "SELECT h.uid, h.offered_at FROM handover h WHERE h.author_id <> ? AND EXISTS (SELECT 1 FROM handover_item i"
     " WHERE i.handover_id = h.id AND i.kind = 'question' AND i.asked_by_id = ?)"},
    {"task", InboxReason::Subscribed, false,
     "SELECT uid, created_at FROM task WHERE author_id = ? AND coalesce(owner_id, 0) <> ?"},
    {"finding", InboxReason::Subscribed, false,
     "SELECT uid, created_at FROM finding WHERE raised_by = ? AND coalesce(owner_id, 0) <> ?"},
    {"risk", InboxReason::Subscribed, false,
     "SELECT uid, created_at FROM risk WHERE raised_by = ? AND coalesce(owner_id, 0) <> ?"},
    {"incident", InboxReason::Subscribed, false,
     "SELECT uid, created_at FROM incident WHERE reported_by = ? AND coalesce(owner_id, 0) <> ?"},
    {"change", InboxReason::Subscribed, false,
     "SELECT c.uid, min(x.said_at) FROM change_approval x JOIN change c ON c.id = x.change_id WHERE x.person_id = ?"
     " AND x.person_id = ? GROUP BY c.uid"},
    {"decision", InboxReason::Subscribed, false,
     "SELECT uid, coalesce(decided_at, created_at) FROM decision WHERE decided_by_id = ? AND author_id <> ?"},
    {"value", InboxReason::Subscribed, false,
     "SELECT v.uid, min(x.said_at) FROM value_voice x JOIN value_record v ON v.id = x.value_id WHERE x.person_id = ?"
     " AND v.author_id <> ? GROUP BY v.uid"},
    {"release", InboxReason::Subscribed, false,
     "SELECT r.uid, min(s.decided_at) FROM sign_off s JOIN approval_request q ON q.id = s.request_id JOIN release r ON"
     " r.id = q.release_id WHERE s.person_id = ? AND s.person_id = ? GROUP BY r.uid"}};

QSet<std::pair<QByteArray, QString>> commentedThings(db::Connection& connection)
{
    QSet<std::pair<QByteArray, QString>> things;
    db::Statement rows = connection.prepare("SELECT DISTINCT thing_kind, thing_uid FROM comment");
    while (rows.step())
        things.insert({rows.bytes(0), rows.text(1)});
    return things;
}

/// Reads the changes of one thing after another by statements that are prepared once.
class FollowedChanges {
public:
    FollowedChanges(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
        : m_owner(owner)
        , m_horizon(horizon)
        , m_found(found)
        , m_commented(commentedThings(connection))
        , m_entries(connection.prepare("SELECT seq, at, actor, verb FROM audit_event WHERE entity = ? AND entity_id = ?"
                                       " AND seq > ? ORDER BY seq DESC"))
        , m_comments(connection.prepare(
              "SELECT a.seq, a.at, a.actor, a.verb FROM comment c CROSS JOIN audit_event a WHERE"
              " a.entity = 'comment' AND a.entity_id = c.uid AND c.thing_kind = ? AND c.thing_uid = ? AND a.seq > ?"
              " AND c.withdrawn_at IS NULL"))
        , m_notes(connection.prepare(
              "SELECT a.seq, a.at, a.actor, a.verb FROM run r JOIN note_anchor x ON x.run_id = r.id JOIN note n ON"
              " n.id = x.note_id CROSS JOIN audit_event a WHERE a.entity = 'note' AND a.entity_id = n.uid AND r.uid = ?"
              " AND a.seq > ? AND n.withdrawn_at IS NULL"))
        , m_arrivals(connection.prepare(
              "SELECT a.seq, a.at, a.actor, a.verb, e.brought FROM saved_view s JOIN view_entry e ON e.view_id = s.id"
              " CROSS JOIN audit_event a WHERE a.entity = 'view_entry' AND a.entity_id = e.uid AND s.uid = ? AND a.seq "
              "> ?"))
        , m_requests(connection.prepare(
              "SELECT a.seq, a.at, a.actor, a.verb FROM release r JOIN approval_request q ON q.release_id = r.id"
              " CROSS JOIN audit_event a WHERE a.entity = 'approval_request' AND a.entity_id = q.uid AND r.uid = ? AND "
              "a.seq > ?"))
        , m_waivers(connection.prepare(
              "SELECT a.seq, a.at, a.actor, a.verb FROM use_case u JOIN gate_waiver w ON w.use_case_id = u.id"
              " CROSS JOIN audit_event a WHERE a.entity = 'gate_waiver' AND a.entity_id = w.uid AND u.uid = ? AND"
              " a.seq > ?"))
    {
    }

    void read(const FollowedThing& followed)
    {
        const ThingKind* kind = thingKind(followed.thing.kind);
        if (!kind)
            return;
        const qint64 first = readEntries(followed, kind->entity);
        if (m_commented.contains({followed.thing.kind, followed.thing.uid})) {
            m_comments.reset();
            m_comments.bindText(followed.thing.kind).bind(followed.thing.uid).bind(std::max(first - 1, oldest()));
            takeAll(m_comments, followed);
        }
        if (followed.thing.kind == "view")
            readArrivals(followed);
        if (followed.thing.kind == "run")
            readBeside(m_notes, followed);
        if (followed.thing.kind == "release")
            readBeside(m_requests, followed);
        if (followed.thing.kind == "use-case")
            readBeside(m_waivers, followed);
    }

private:
    /// Entries up to this one need not be read.
    qint64 oldest() const { return std::max(m_horizon, m_found.floor()); }

    /// The entry with which owning it began; 0 where it does not count.
    qint64 readEntries(const FollowedThing& followed, const char* entity)
    {
        m_entries.reset();
        m_entries.bindText(entity).bind(followed.thing.uid).bind(oldest());
        while (m_entries.step()) {
            const bool begins =
                followed.isGiven && (m_entries.bytesView(3) == "assigned" || m_entries.bytesView(3) == "created");
            take(m_entries, followed, begins ? InboxReason::Assigned : followed.reason);
            if (begins)
                return m_entries.integer(0);
        }
        return 0;
    }

    /// What an import brings is news to whoever imports, too.
    void readArrivals(const FollowedThing& followed)
    {
        m_arrivals.reset();
        m_arrivals.bind(followed.thing.uid).bind(oldest());
        while (m_arrivals.step()) {
            if (m_arrivals.boolean(4) && m_arrivals.integer(1) >= followed.since)
                add(m_arrivals, followed, followed.reason);
            else
                take(m_arrivals, followed, followed.reason);
        }
    }

    /// What has entries of its own and belongs to the thing.
    void readBeside(db::Statement& rows, const FollowedThing& followed)
    {
        rows.reset();
        rows.bind(followed.thing.uid).bind(oldest());
        takeAll(rows, followed);
    }

    void takeAll(db::Statement& rows, const FollowedThing& followed)
    {
        while (rows.step()) {
            if (rows.bytesView(3) != "withdrawn")
                take(rows, followed, followed.reason);
        }
    }

    void take(const db::Statement& row, const FollowedThing& followed, InboxReason reason)
    {
        if (row.integer(1) >= followed.since && row.bytesView(2) != m_owner.uid.toUtf8())
            add(row, followed, reason);
    }

    void add(const db::Statement& row, const FollowedThing& followed, InboxReason reason)
    {
        m_found.add({row.integer(0), row.integer(1), reason, followed.thing});
    }

    const InboxOwner& m_owner;
    qint64 m_horizon;
    InboxCandidates& m_found;
    QSet<std::pair<QByteArray, QString>> m_commented; ///< Things, by kind and uid: most never are.
    db::Statement m_entries;
    db::Statement m_comments;
    db::Statement m_notes;
    db::Statement m_arrivals;
    db::Statement m_requests;
    db::Statement m_waivers;
};

} // namespace

std::vector<FollowedThing> followedThings(db::Connection& connection, const InboxOwner& owner)
{
    std::vector<FollowedThing> things;
    for (const FollowSource& source : followSources) {
        db::Statement rows = connection.prepare(source.sql);
        rows.bind(owner.id.value).bind(owner.id.value);
        while (rows.step())
            things.push_back({{source.kind, rows.text(0)}, source.reason, rows.integer(1), source.isGiven});
    }
    db::Statement commented =
        connection.prepare("SELECT thing_kind, thing_uid, min(created_at) FROM comment WHERE author_id = ?"
                           " AND withdrawn_at IS NULL GROUP BY thing_kind, thing_uid");
    commented.bind(owner.id.value);
    while (commented.step())
        things.push_back({{commented.bytes(0), commented.text(1)}, InboxReason::Subscribed, commented.integer(2)});
    db::Statement chosen = connection.prepare(
        "SELECT b.thing_kind, b.thing_uid, b.since FROM subscription b WHERE b.person_id = ? AND b.level = 'all'"
        " AND (b.thing_kind <> 'view' OR "
        + views::findsViewSql() + ')');
    chosen.bind(owner.id.value);
    while (chosen.step())
        things.push_back({{chosen.bytes(0), chosen.text(1)}, InboxReason::Subscribed, chosen.integer(2)});
    return things;
}

void addChangesOfFollowed(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    std::vector<FollowedThing> things = followedThings(connection, owner);
    // What began last has the newest entries: with them, the older ones of the others need not be read.
    std::stable_sort(things.begin(), things.end(),
                     [](const FollowedThing& a, const FollowedThing& b) { return a.since > b.since; });
    FollowedChanges changes(connection, owner, horizon, found);
    for (const FollowedThing& followed : things) {
        const auto level = owner.levels.find({followed.thing.kind, followed.thing.uid});
        if (level == owner.levels.end() || level->second != FollowLevel::Muted)
            changes.read(followed);
    }
}

void addMentions(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT min(a.seq), a.at, c.thing_kind, c.thing_uid FROM mention m JOIN comment c ON c.id = m.comment_id"
        " JOIN audit_event a ON a.entity = 'comment' AND a.entity_id = c.uid AND a.at = m.since"
        " AND a.verb IN ('created', 'updated') WHERE m.person_id = ? AND c.withdrawn_at IS NULL AND c.author_id <> ?"
        " AND a.seq > ? GROUP BY m.id");
    rows.bind(owner.id.value).bind(owner.id.value).bind(horizon);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::Mentioned, {rows.bytes(2), rows.text(3)}});
    // A note is about runs; the first of them is where it is read.
    db::Statement noted = connection.prepare(
        "SELECT min(a.seq), a.at, r.uid FROM mention m JOIN note n ON n.id = m.note_id JOIN note_anchor x"
        " ON x.note_id = n.id AND x.ordinal = 0 JOIN run r ON r.id = x.run_id"
        " JOIN audit_event a ON a.entity = 'note' AND a.entity_id = n.uid AND a.at = m.since"
        " AND a.verb IN ('created', 'updated') WHERE m.person_id = ? AND n.withdrawn_at IS NULL AND n.author_id <> ?"
        " AND a.seq > ? GROUP BY m.id");
    noted.bind(owner.id.value).bind(owner.id.value).bind(horizon);
    while (noted.step())
        found.add({noted.integer(0), noted.integer(1), InboxReason::Mentioned, {"run", noted.text(2)}});
}

void addAnswers(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    // The second condition on the verb is there for the index of entries with one. A source is whoever had the name then.
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, f.uid FROM audit_event a CROSS JOIN feedback f ON f.uid = a.entity_id JOIN person p"
        " ON p.id = ? WHERE a.verb = 'answered' AND a.verb <> '' AND a.entity = 'feedback' AND a.seq > ? AND"
        " a.actor <> p.uid AND (f.taken_by = p.id OR (a.at >= p.created_at AND f.source <> '' AND"
        " f.source IN (p.name, p.email)))");
    rows.bind(owner.id.value).bind(horizon);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::Answered, {"feedback", rows.text(2)}});
}

void addVotes(db::Connection& connection, const InboxOwner& owner, qint64 horizon, InboxCandidates& found)
{
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, u.uid FROM charter c JOIN use_case u ON u.id = c.use_case_id CROSS JOIN audit_event a"
        " WHERE a.entity = 'charter' AND a.entity_id = c.uid AND a.verb = 'voted' AND a.seq > ? AND a.actor <> ?"
        " AND (c.author_id = ? OR EXISTS (SELECT 1 FROM audit_event w WHERE w.entity = 'charter'"
        " AND w.entity_id = c.uid AND w.verb IN ('created', 'updated') AND w.actor = ? AND w.seq < a.seq))");
    rows.bind(horizon).bind(owner.uid).bind(owner.id.value).bind(owner.uid);
    while (rows.step())
        found.add({rows.integer(0), rows.integer(1), InboxReason::OwnerOfChanged, {"use-case", rows.text(2)}});
}

} // namespace assay::inbox
