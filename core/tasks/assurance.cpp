// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/domain/feedback.h"
#include "core/tasks/task_rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace assay {
namespace {

constexpr std::array watchedKinds{TaskKind::Defect, TaskKind::Efficiency};

AssuranceStage stageOf(TaskState state)
{
    if (state == TaskState::Planned)
        return AssuranceStage::Planned;
    return state == TaskState::Done ? AssuranceStage::Done : AssuranceStage::InProgress;
}

AssuranceStage stageOf(FindingState state)
{
    if (state == FindingState::Open)
        return AssuranceStage::Planned;
    const bool isWorkedOn = state == FindingState::InProgress || state == FindingState::ReadyForValidation;
    return isWorkedOn ? AssuranceStage::InProgress : AssuranceStage::Done;
}

void addTasks(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    const std::vector<Task> found = tasks::ofKinds(connection, watchedKinds);
    const QHash<QString, qint64> ages = tasks::ages(connection, found, now);
    for (const Task& task : found) {
        if (task.state == TaskState::Cancelled)
            continue;
        AssuranceItem item;
        item.thing = {"task", task.uid};
        item.key = task.key;
        item.title = task.title;
        item.kind = taskKindTitle(task.kind);
        item.stage = stageOf(task.state);
        item.state = taskStateTitle(task.state);
        item.since = task.stateSince;
        item.age = ages.value(task.uid);
        item.owner = task.owner.name;
        if (task.block)
            item.blocked = Text::tr("%1: %2").arg(blockCategoryTitle(task.block->category), task.block->reason);
        item.staged = task.staged;
        items.push_back(std::move(item));
    }
}

void addFindings(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare(
        "SELECT f.uid, f.key, f.title, f.severity, f.state, f.state_since, f.created_at, coalesce(o.name, ''),"
        " f.accepted_until, f.staged FROM finding f LEFT JOIN person o ON o.id = f.owner_id ORDER BY f.id");
    while (rows.step()) {
        Finding finding;
        finding.state = findingStateFromString(rows.text(4)).value_or(FindingState::Open);
        finding.acceptedUntil = rows.optionalInteger(8);
        const FindingState state = finding.stateAt(now);
        AssuranceItem item;
        item.source = AssuranceSource::Finding;
        item.thing = {"finding", rows.text(0)};
        item.key = rows.text(1);
        item.title = rows.text(2);
        item.kind = severityTitle(severityFromString(rows.text(3)).value_or(Severity::Critical));
        item.stage = stageOf(state);
        item.state = findingStateTitle(state);
        item.since = rows.integer(5);
        item.age = (item.stage == AssuranceStage::Done ? item.since : now) - rows.integer(6);
        item.owner = rows.text(7);
        item.staged = rows.boolean(9);
        items.push_back(std::move(item));
    }
}

/// Test reports in which tests failed: done once a later one of the same tests and release has none that did.
void addTestReports(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, e.title, e.facts, e.added_at, a.name, r.staged FROM evidence e JOIN release r ON r.id ="
        " e.release_id JOIN person a ON a.id = r.author_id WHERE e.withdrawn_at IS NULL ORDER BY e.id");
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> open;
    while (rows.step()) {
        const QJsonObject facts = QJsonDocument::fromJson(rows.bytes(2)).object();
        if (!facts.contains(QLatin1StringView("failed")))
            continue;
        const auto failed = facts.value(QLatin1StringView("failed")).toInteger();
        // Unit tests that pass say nothing of those of the model.
        std::vector<std::size_t>& before = open[{rows.text(0), facts.value(QLatin1StringView("kind")).toString()}];
        for (const std::size_t place : before) {
            if (failed > 0)
                continue;
            items[place].stage = AssuranceStage::Done;
            items[place].state = Text::tr("Passed later");
            items[place].age = rows.integer(3) - items[place].since;
        }
        if (failed == 0) {
            before.clear();
            continue;
        }
        before.push_back(items.size());
        AssuranceItem item;
        item.source = AssuranceSource::TestReport;
        item.thing = {"release", rows.text(0)};
        item.title = Text::tr("%1: %2 tests failed").arg(rows.text(1), QString::number(failed));
        item.kind = taskKindTitle(TaskKind::Defect);
        item.state = Text::tr("Failed");
        item.since = rows.integer(3);
        item.age = now - item.since;
        item.owner = rows.text(4);
        item.staged = rows.boolean(5);
        items.push_back(std::move(item));
    }
}

AssuranceStage stageOf(FeedbackState state)
{
    if (state == FeedbackState::New)
        return AssuranceStage::Planned;
    const bool isAnswered = state == FeedbackState::Answered || state == FeedbackState::Closed;
    return isAnswered ? AssuranceStage::Done : AssuranceStage::InProgress;
}

/// Who does what an item of feedback led to: the owner of a task that it is linked to or that was made from it, of an open
/// one before one that ended, and of the newest of those.
const QByteArray feedbackOwnerSql =
    "coalesce((SELECT o.name FROM task t JOIN person o ON o.id = t.owner_id WHERE t.uid IN (SELECT l.target_uid"
    " FROM feedback_link l WHERE l.feedback_id = f.id AND l.kind = 'task') OR (t.source_kind = 'feedback'"
    " AND t.source_uid = f.uid) ORDER BY t.state IN ('Done', 'Cancelled'), t.id DESC LIMIT 1), '')";

void addFeedback(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
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
        item.stage = stageOf(state);
        item.state = feedbackStateTitle(state);
        item.since = rows.integer(6);
        item.age = (item.stage == AssuranceStage::Done ? item.since : now) - rows.integer(7);
        item.staged = rows.boolean(8);
        item.owner = rows.text(9);
        items.push_back(std::move(item));
    }
}

} // namespace

QString assuranceStageTitle(AssuranceStage stage)
{
    switch (stage) {
    case AssuranceStage::Planned:
        return Text::tr("Planned");
    case AssuranceStage::InProgress:
        return Text::tr("In progress");
    default:
        return Text::tr("Done");
    }
}

QString assuranceSourceTitle(AssuranceSource source)
{
    switch (source) {
    case AssuranceSource::Task:
        return Text::tr("Task");
    case AssuranceSource::Finding:
        return Text::tr("Finding");
    case AssuranceSource::TestReport:
        return Text::tr("Test report");
    default:
        return Text::tr("Feedback");
    }
}

std::vector<AssuranceItem> tasks::assuranceItems(db::Connection& connection, qint64 now)
{
    std::vector<AssuranceItem> items;
    addTasks(connection, now, items);
    addFindings(connection, now, items);
    addTestReports(connection, now, items);
    addFeedback(connection, now, items);
    std::stable_sort(items.begin(), items.end(), [](const AssuranceItem& a, const AssuranceItem& b) {
        const bool aDone = a.stage == AssuranceStage::Done;
        const bool bDone = b.stage == AssuranceStage::Done;
        return aDone != bDone ? bDone : a.age > b.age;
    });
    return items;
}

} // namespace assay
