// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::meetings {
namespace {

const QByteArray MeetingSql =
    "SELECT m.id, m.uid, m.key, m.title, m.held_at, m.text, u.id, u.key, a.id, a.uid, a.name, m.created_at, m.staged,"
    " m.row_version, e.id, e.uid, e.name, m.edited_at FROM meeting m JOIN person a ON a.id = m.author_id"
    " LEFT JOIN use_case u ON u.id = m.use_case_id LEFT JOIN person e ON e.id = m.editor_id ";

void readAttendees(db::Connection& connection, Meeting& meeting)
{
    db::Statement rows =
        connection.prepare("SELECT coalesce(p.id, 0), coalesce(p.uid, ''), t.name FROM meeting_attendee t"
                           " LEFT JOIN person p ON p.id = t.person_id WHERE t.meeting_id = ?"
                           " ORDER BY t.ordinal");
    rows.bind(meeting.id.value);
    while (rows.step())
        meeting.attendees.push_back({{rows.integer(0)}, rows.text(1), rows.text(2)});
}

void readOutcomes(db::Connection& connection, Meeting& meeting)
{
    db::Statement rows =
        connection.prepare("SELECT kind, uid FROM meeting_outcome WHERE meeting_id = ? ORDER BY ordinal");
    rows.bind(meeting.id.value);
    while (rows.step())
        meeting.outcomes.push_back({rows.bytes(0), rows.text(1)});
}

std::vector<Meeting> readMeetings(db::Connection& connection, db::Statement rows)
{
    std::vector<Meeting> found;
    while (rows.step()) {
        Meeting meeting;
        meeting.id = {rows.integer(0)};
        meeting.uid = rows.text(1);
        meeting.key = rows.text(2);
        meeting.title = rows.text(3);
        meeting.heldAt = rows.integer(4);
        meeting.text = rows.text(5);
        meeting.useCase = {rows.optionalInteger(6).value_or(0)};
        meeting.useCaseKey = rows.isNull(7) ? QString() : rows.text(7);
        meeting.author = {{rows.integer(8)}, rows.text(9), rows.text(10)};
        meeting.createdAt = rows.integer(11);
        meeting.staged = rows.boolean(12);
        meeting.rowVersion = rows.integer(13);
        meeting.editor = people::namedPersonAt(rows, 14);
        meeting.editedAt = rows.optionalInteger(17);
        found.push_back(std::move(meeting));
    }
    for (Meeting& meeting : found) {
        readAttendees(connection, meeting);
        readOutcomes(connection, meeting);
    }
    return found;
}

} // namespace

std::vector<Meeting> all(db::Connection& connection)
{
    return readMeetings(connection, connection.prepare(MeetingSql + "ORDER BY m.held_at, m.id"));
}

Meeting byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(MeetingSql + "WHERE m.key = ? OR m.uid = ?");
    rows.bind(name).bind(name);
    std::vector<Meeting> found = readMeetings(connection, std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no meeting %1.").arg(name));
    return std::move(found.front());
}

std::vector<MeetingRevision> revisionsOf(db::Connection& connection, MeetingId id)
{
    db::Statement rows = connection.prepare(
        "SELECT r.title, r.held_at, r.text, r.attendees, p.id, p.uid, p.name, r.since FROM meeting_revision r"
        " JOIN person p ON p.id = r.author_id WHERE r.meeting_id = ? ORDER BY r.ordinal");
    rows.bind(id.value);
    std::vector<MeetingRevision> revisions;
    while (rows.step())
        revisions.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3).split(u'\n', Qt::SkipEmptyParts),
                             people::namedPersonAt(rows, 4), rows.integer(7)});
    return revisions;
}

Digest meetingHash(db::Connection& connection, MeetingId id)
{
    RowHasher hasher("meeting");
    addRows(hasher, connection,
            "SELECT m.uid, m.key, m.title, CAST(m.held_at AS TEXT), m.text, coalesce(u.uid, ''), a.uid,"
            " CAST(m.created_at AS TEXT), coalesce(e.uid, ''), coalesce(CAST(m.edited_at AS TEXT), ''),"
            " CAST(m.staged AS TEXT), CAST(m.row_version AS TEXT) FROM meeting m"
            " JOIN person a ON a.id = m.author_id LEFT JOIN use_case u ON u.id = m.use_case_id"
            " LEFT JOIN person e ON e.id = m.editor_id WHERE m.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT coalesce(p.uid, ''), t.name FROM meeting_attendee t LEFT JOIN person p ON p.id = t.person_id"
            " WHERE t.meeting_id = ? ORDER BY t.ordinal",
            id.value);
    addRows(hasher, connection, "SELECT o.kind, o.uid FROM meeting_outcome o WHERE o.meeting_id = ? ORDER BY o.ordinal",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(r.ordinal AS TEXT), r.title, CAST(r.held_at AS TEXT), r.text, r.attendees, p.uid,"
            " CAST(r.since AS TEXT) FROM meeting_revision r JOIN person p ON p.id = r.author_id"
            " WHERE r.meeting_id = ? ORDER BY r.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::meetings
