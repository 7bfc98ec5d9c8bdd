// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_story.h"

#include "core/base/text.h"
#include "core/decisions/decision_rows.h"
#include "core/discussion/naming_comments.h"
#include "core/meetings/meeting_rows.h"
#include "core/portfolio/decision_queue.h"
#include "core/things/thing.h"
#include "core/things/thing_called.h"
#include "core/things/thing_kind.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>

namespace assay::meetings {
namespace {

constexpr int toldMeetingChanges = 100; ///< Of the history.
constexpr qsizetype mostAgendaItems = 20;

std::optional<MeetingMade> madeOf(db::Connection& connection, const MeetingOutcome& outcome)
{
    const std::optional<ThingFacts> facts = thingFacts(connection, {{}, outcome.kind, outcome.uid});
    const ThingKind* kind = thingKind(outcome.kind);
    if (!facts || !kind)
        return std::nullopt;
    const auto state = std::find_if(facts->facts.begin(), facts->facts.end(),
                                    [](const ThingFact& fact) { return fact.key == Text::tr("State"); });
    return MeetingMade{facts->address, kind->title(), titleWithKey(*facts),
                       state == facts->facts.end() ? QString() : state->value};
}

} // namespace

std::vector<Meeting> meetingList(db::Connection& connection, qint64)
{
    std::vector<Meeting> list = all(connection);
    std::reverse(list.begin(), list.end());
    return list;
}

MeetingStory meetingStory(db::Connection& connection, const QString& name, qint64 now)
{
    MeetingStory story;
    story.asOf = now;
    story.meeting = byName(connection, name);
    story.revisions = revisionsOf(connection, story.meeting.id);
    std::reverse(story.revisions.begin(), story.revisions.end());
    if (story.meeting.useCase)
        story.useCaseUid = usecases::byId(connection, story.meeting.useCase).uid;
    for (const MeetingOutcome& outcome : story.meeting.outcomes) {
        if (std::optional<MeetingMade> made = madeOf(connection, outcome))
            story.made.push_back(std::move(*made));
    }
    QStringList texts{story.meeting.text};
    for (const MeetingRevision& revision : story.revisions)
        texts << revision.text;
    story.named = discussion::thingsNamedIn(connection, texts);
    story.history = thingHistory(connection, {{}, "meeting", story.meeting.uid}, toldMeetingChanges);
    return story;
}

QString agendaOf(db::Connection& connection, const QString& personUid, qint64 now)
{
    QStringList lines;
    QStringList named;
    for (const PendingDecision& pending : decisionQueue(connection, personUid, now)) {
        lines << Text::tr("- %1: %2").arg(pending.thing, pending.asks);
        named << pending.address.key;
    }
    for (const DecisionRecord& decision : decisions::all(connection)) {
        if (decision.state == DecisionState::Proposed && !named.contains(decision.uid))
            lines << Text::tr("- %1 · %2").arg(decision.key, decision.text.title);
    }
    const qsizetype more = lines.size() - mostAgendaItems;
    if (more > 0) {
        lines = lines.mid(0, mostAgendaItems);
        lines << (more == 1 ? Text::tr("- and one more") : Text::tr("- and %1 more").arg(more));
    }
    return lines.join(u'\n');
}

} // namespace assay::meetings
