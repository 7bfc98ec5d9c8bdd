// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/base/text.h"
#include "core/domain/feedback.h"

namespace assay {
namespace {

AssuranceStage stageOfFeedback(FeedbackState state)
{
    if (state == FeedbackState::New)
        return AssuranceStage::Planned;
    const bool isAnswered = state == FeedbackState::Answered || state == FeedbackState::Closed;
    return isAnswered ? AssuranceStage::Done : AssuranceStage::InProgress;
}

/// Who does what an item of feedback led to: the owner of a task that it is linked to or that was made from it, of an open
/// one before one that ended, and of the newest of those; without any, likewise that of an incident.
const QByteArray feedbackOwnerSql =
    "coalesce((SELECT o.name FROM task t JOIN person o ON o.id = t.owner_id WHERE t.uid IN (SELECT l.target_uid"
    " FROM feedback_link l WHERE l.feedback_id = f.id AND l.kind = 'task') OR (t.source_kind = 'feedback'"
    " AND t.source_uid = f.uid) ORDER BY t.state IN ('Done', 'Cancelled'), t.id DESC LIMIT 1),"
    " (SELECT o.name FROM feedback_link l JOIN incident i ON i.uid = l.target_uid JOIN person o ON o.id = i.owner_id"
    " WHERE l.feedback_id = f.id AND l.kind = 'incident' ORDER BY i.state IN ('Reviewed', 'FalseAlarm'), i.id DESC"
    " LIMIT 1), '')";

} // namespace

void tasks::addFeedbackItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare("SELECT f.uid, f.key, f.text, f.severity, f.harm, f.state, f.state_since,"
                                            " f.received_at, f.staged, "
                                            + feedbackOwnerSql + " FROM feedback f ORDER BY f.id");
    while (rows.step()) {
        const FeedbackState state = feedbackStateFromString(rows.text(5)).value_or(FeedbackState::New);
        AssuranceItem item;
        item.source = AssuranceSource::Feedback;
        item.thing = {"feedback", rows.text(0)};
        item.key = rows.text(1);
        item.title = rows.text(2).section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
        const QString severity = severityTitle(severityFromString(rows.text(3)).value_or(Severity::Critical));
        item.kind = rows.boolean(4) ? Text::tr("Harm, %1").arg(severity) : severity;
        item.stage = stageOfFeedback(state);
        item.state = feedbackStateTitle(state);
        item.since = rows.integer(6);
        item.age = (item.stage == AssuranceStage::Done ? item.since : now) - rows.integer(7);
        item.staged = rows.boolean(8);
        item.owner = rows.text(9);
        items.push_back(std::move(item));
    }
}

} // namespace assay
