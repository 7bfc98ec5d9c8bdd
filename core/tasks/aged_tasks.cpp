// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/aged_tasks.h"

#include "core/service_levels/waiting_things.h"
#include "core/tasks/everybodys_tasks.h"
#include "core/tasks/task_rows.h"

#include <QDateTime>

#include <algorithm>

namespace assay {
namespace {

qint64 beginOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// In their order, each with its age and with how it stands against its level.
std::vector<AgedTask> agedOf(db::Connection& connection, const std::vector<Task>& found, qint64 now)
{
    const QHash<QString, qint64> ages = tasks::ages(connection, found, now);
    std::set<QString> notBegun;
    for (const Task& task : found) {
        if (task.state == TaskState::Planned)
            notBegun.insert(task.uid);
    }
    const std::map<QString, WaitingThing> waiting = waiting::ofTasks(connection, levels::all(connection), notBegun);
    std::vector<AgedTask> aged;
    aged.reserve(found.size());
    for (const Task& task : found) {
        const auto waits = waiting.find(task.uid);
        aged.push_back({task, ages.value(task.uid), waits == waiting.end() ? std::nullopt : waits->second.standing});
    }
    return aged;
}

TaskReading ownTasks(db::Connection& connection, const TaskDemand& demand)
{
    std::vector<Task> found = tasks::ofOwner(connection, demand.person);
    for (Task& task : tasks::ownerlessOf(connection, demand.person))
        found.push_back(std::move(task));
    std::erase_if(found, [&](const Task& task) { return !tasks::holdsWords(task, demand.words); });
    TaskReading reading;
    reading.open = std::count_if(found.begin(), found.end(), [](const Task& task) { return task.isOpen(); });
    reading.due = found;
    reading.listed = agedOf(connection, found, demand.now);
    std::stable_sort(reading.listed.begin(), reading.listed.end(), [](const AgedTask& a, const AgedTask& b) {
        return std::pair(a.task.priority, a.age) > std::pair(b.task.priority, b.age);
    });
    return reading;
}

TaskReading everybodysTasks(db::Connection& connection, const TaskDemand& demand,
                            const std::function<bool()>& cancelled)
{
    const TaskWish wish{
        .words = demand.words, .dueFrom = beginOf(demand.dueFrom), .dueUntil = beginOf(demand.dueUntil)};
    const TaskSelection selection = tasks::ofEverybody(connection, wish, cancelled);
    TaskReading reading;
    reading.listed = agedOf(connection, selection.listed, demand.now);
    reading.due = selection.due;
    reading.undated = selection.undated;
    reading.open = selection.open();
    reading.unlisted = selection.all() - static_cast<qint64>(selection.listed.size());
    reading.dueUnlisted = selection.dueCount - static_cast<qint64>(selection.due.size());
    reading.mostOfEach = wish.most;
    return reading;
}

} // namespace

TaskReading readTasks(db::Connection& connection, const TaskDemand& demand, const std::function<bool()>& cancelled)
{
    TaskReading reading =
        demand.everybody ? everybodysTasks(connection, demand, cancelled) : ownTasks(connection, demand);
    reading.comments = discussion::openCommentsInCells(connection, "task");
    return reading;
}

} // namespace assay
