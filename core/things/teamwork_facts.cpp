// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/teamwork_facts.h"

#include "core/base/text.h"
#include "core/domain/decision.h"
#include "core/domain/handover.h"
#include "core/things/fact_lines.h"
#include "core/things/thing_called.h"

namespace assay {
namespace {

QString roleWord(const QString& word)
{
    const std::optional<Role> role = roleFromString(word);
    return role ? roleTitle(*role) : word;
}

} // namespace

std::optional<ThingFacts> decisionFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT d.uid, d.key, d.title, d.state, d.topic, a.name, d.created_at, b.name, d.decided_at,"
        " coalesce(u.key || ' · ' || u.title, ''), d.context, d.options, d.outcome, d.consequences, d.expected,"
        " d.review_at, d.measured, coalesce(s.key || ' · ' || s.title, ''),"
        " coalesce((SELECT l.key || ' · ' || l.title FROM decision l WHERE l.supersedes_id = d.id"
        " AND l.state = 'Accepted'), ''), d.staged FROM decision d JOIN person a ON a.id = d.author_id"
        " LEFT JOIN person b ON b.id = d.decided_by_id LEFT JOIN use_case u ON u.id = d.use_case_id"
        " LEFT JOIN decision s ON s.id = d.supersedes_id WHERE d.uid = ? OR d.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<DecisionState> state = decisionStateFromString(row.text(3));
    const std::optional<DecisionTopic> topic = decisionTopicFromString(row.text(4));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? decisionStateTitle(*state) : row.text(3))
        .words(Text::tr("Topic"), topic ? decisionTopicTitle(*topic) : row.text(4))
        .text(Text::tr("Use case"), 9);
    facts.text(Text::tr("Proposed by"), 5)
        .time(Text::tr("Proposed"), 6)
        .text(Text::tr("Decided by"), 7)
        .time(Text::tr("Decided"), 8);
    facts.text(Text::tr("Context"), 10).text(Text::tr("Options"), 11).text(Text::tr("Outcome"), 12);
    facts.text(Text::tr("Consequences"), 13).text(Text::tr("Expected effect"), 14).time(Text::tr("To be reviewed"), 15);
    facts.text(Text::tr("Measured effect"), 16).text(Text::tr("Takes the place of"), 17);
    facts.text(Text::tr("Superseded by"), 18);
    return ThingFacts{{{}, "decision", row.text(0)}, row.text(1), row.text(2), row.boolean(19), facts.take()};
}

std::optional<ThingFacts> handoverFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT h.uid, h.key, u.title, h.state, h.state_reason, h.from_role, h.to_role, a.name, b.name, h.offered_at,"
        " h.decided_at, u.key || ' · ' || u.title, h.text,"
        " (SELECT count(*) FROM handover_item i WHERE i.handover_id = h.id),"
        " (SELECT count(*) FROM handover_item i WHERE i.handover_id = h.id AND i.required = 1 AND i.answer = ''"
        " AND i.waiver = ''), h.staged FROM handover h JOIN use_case u ON u.id = h.use_case_id"
        " JOIN person a ON a.id = h.author_id LEFT JOIN person b ON b.id = h.decided_by_id"
        " WHERE h.uid = ? OR h.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<HandoverState> state = handoverStateFromString(row.text(3));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? handoverStateTitle(*state) : row.text(3)).text(Text::tr("Reason"), 4);
    facts.words(Text::tr("From"), roleWord(row.text(5)))
        .words(Text::tr("To"), roleWord(row.text(6)))
        .text(Text::tr("Use case"), 11);
    facts.text(Text::tr("Handed over by"), 7)
        .time(Text::tr("Offered"), 9)
        .text(Text::tr("Decided by"), 8)
        .time(Text::tr("Decided"), 10);
    facts.text(Text::tr("Text"), 12).count(Text::tr("Things to know"), 13).count(Text::tr("Without an answer"), 14);
    return ThingFacts{{{}, "handover", row.text(0)}, row.text(1), row.text(2), row.boolean(15), facts.take()};
}

namespace {

/// "D-1 · Serve by batch", in the order of the minutes.
QStringList outcomesOfMeeting(db::Connection& connection, qint64 meeting)
{
    db::Statement rows =
        connection.prepare("SELECT kind, uid FROM meeting_outcome WHERE meeting_id = ? ORDER BY ordinal");
    rows.bind(meeting);
    QStringList outcomes;
    while (rows.step()) {
        const std::optional<ThingFacts> made = thingFacts(connection, {{}, rows.text(0).toLatin1(), rows.text(1)});
        if (made)
            outcomes << (titleWithKey(*made));
    }
    return outcomes;
}

} // namespace

std::optional<ThingFacts> meetingFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare("SELECT m.uid, m.key, m.title, m.held_at, a.name, m.created_at, "
                                           "coalesce(u.key || ' · ' || u.title, ''), m.text,"
                                           " m.id, m.staged FROM meeting m JOIN person a ON a.id = m.author_id LEFT "
                                           "JOIN use_case u ON u.id = m.use_case_id"
                                           " WHERE m.uid = ? OR m.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    db::Statement rows = connection.prepare("SELECT name FROM meeting_attendee WHERE meeting_id = ? ORDER BY ordinal");
    rows.bind(row.integer(8));
    QStringList attendees;
    while (rows.step())
        attendees.append(rows.text(0));
    FactLines facts(row);
    facts.time(Text::tr("Held"), 3)
        .words(Text::tr("Attendees"), attendees.join(QStringLiteral(", ")))
        .text(Text::tr("Use case"), 6);
    facts.text(Text::tr("Written by"), 4).time(Text::tr("Written"), 5).text(Text::tr("Minutes"), 7);
    for (const QString& outcome : outcomesOfMeeting(connection, row.integer(8)))
        facts.words(Text::tr("Came of it"), outcome);
    return ThingFacts{{{}, "meeting", row.text(0)}, row.text(1), row.text(2), row.boolean(9), facts.take()};
}

} // namespace assay
