// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/base/text.h"
#include "core/tasks/task_rows.h"

#include <array>

namespace assay {
namespace {

constexpr std::array watchedKinds{TaskKind::Defect, TaskKind::Efficiency};

AssuranceStage stageOfTask(TaskState state)
{
    if (state == TaskState::Planned)
        return AssuranceStage::Planned;
    return state == TaskState::Done ? AssuranceStage::Done : AssuranceStage::InProgress;
}

} // namespace

void tasks::addTaskItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
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
        item.stage = stageOfTask(task.state);
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

} // namespace assay
