// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/base/text.h"
#include "core/domain/drift.h"

#include <map>
#include <optional>
#include <tuple>

namespace assay {
namespace {

/// What is done about a reading.
struct DriftTask {
    TaskState state = TaskState::Planned;
    QString owner;
    QString blocked; ///< Why; empty where it is not.
};

bool hasDriftTaskEnded(TaskState state)
{
    return state == TaskState::Done || state == TaskState::Cancelled;
}

/// An open one before one that ended, and of those the newer.
DriftTask nextOf(const DriftTask& older, const DriftTask& newer)
{
    return hasDriftTaskEnded(newer.state) && !hasDriftTaskEnded(older.state) ? older : newer;
}

/// By the uid of the reading that they were made from: an open one before one that ended, and of those the newest.
std::map<QString, DriftTask> driftTasks(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT t.source_uid, t.state, coalesce(o.name, ''), t.blocked_category, t.blocked_reason FROM task t"
        " LEFT JOIN person o ON o.id = t.owner_id WHERE t.source_kind = 'drift' ORDER BY t.id");
    std::map<QString, DriftTask> found;
    while (rows.step()) {
        DriftTask task{taskStateFromString(rows.text(1)).value_or(TaskState::Planned), rows.text(2), {}};
        if (const std::optional<BlockCategory> category = blockCategoryFromString(rows.text(3)))
            task.blocked = Text::tr("%1: %2").arg(blockCategoryTitle(*category), rows.text(4));
        const auto [known, isNew] = found.try_emplace(rows.text(0), task);
        if (!isNew)
            known->second = nextOf(known->second, task);
    }
    return found;
}

/// What a column is one by over time: its use case, the model where checks are about releases of one, and its name.
using DriftedName = std::tuple<qint64, qint64, QString>;

/// One of them, from when it first drifted on.
struct DriftedColumn {
    std::size_t item = 0; ///< Its place.
    qint64 began = 0;     ///< The last time.
    bool isOpen = false;
    QString firstReading = {};          ///< Its uid, of that time.
    std::optional<DriftTask> task = {}; ///< Since it began.
};

void endDrift(AssuranceItem& item, DriftedColumn& column, qint64 at)
{
    column.isOpen = false;
    item.stage = AssuranceStage::Done;
    item.state = Text::tr("Within later");
    item.since = at;
    item.age = at - column.began;
    item.blocked.clear();
}

AssuranceItem driftItem(const db::Statement& row, const DriftedColumn& column, qint64 now)
{
    const DriftVerdict verdict = driftVerdictFromString(row.text(3)).value_or(DriftVerdict::Drifted);
    AssuranceItem item;
    item.source = AssuranceSource::Drift;
    item.thing = {"drift", row.text(4)};
    item.identity = ThingName{"drift", column.firstReading};
    item.key = row.text(5);
    item.title = Text::tr("%1 in %2").arg(row.text(2), row.text(1));
    item.kind = driftVerdictTitle(verdict);
    item.state = item.kind;
    item.since = row.integer(6);
    item.age = now - column.began;
    item.staged = row.boolean(7);
    if (!column.task)
        return item;
    item.owner = column.task->owner;
    const TaskState state = column.task->state;
    if (hasDriftTaskEnded(state) || state == TaskState::Planned)
        return item;
    item.stage = AssuranceStage::InProgress;
    item.state = taskStateTitle(state);
    item.blocked = column.task->blocked;
    return item;
}

} // namespace

void tasks::addDriftItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    const std::map<QString, DriftTask> made = driftTasks(connection);
    db::Statement rows =
        connection.prepare("SELECT d.use_case_id, u.title, g.name, g.verdict, g.uid, d.key, d.checked_at, d.staged,"
                           " coalesce(v.model_id, 0) FROM drift_reading g JOIN drift_check d ON d.id = g.check_id"
                           " JOIN use_case u ON u.id = d.use_case_id LEFT JOIN release r ON r.id = d.release_id"
                           " LEFT JOIN model_version v ON v.id = r.version_id ORDER BY d.id, g.ordinal");
    std::map<DriftedName, DriftedColumn> columns;
    while (rows.step()) {
        const std::optional<DriftVerdict> verdict = driftVerdictFromString(rows.text(3));
        const DriftedName name{rows.integer(0), rows.integer(8), rows.text(2)};
        const auto known = columns.find(name);
        if (known != columns.end() && known->second.isOpen && verdict == DriftVerdict::Within)
            endDrift(items[known->second.item], known->second, rows.integer(6));
        if (!verdict || !needsWork(*verdict))
            continue;
        if (known == columns.end())
            items.emplace_back();
        DriftedColumn& column = columns.try_emplace(name, DriftedColumn{items.size() - 1}).first->second;
        if (!column.isOpen)
            column = {column.item, rows.integer(6), true, rows.text(4)};
        if (const auto task = made.find(rows.text(4)); task != made.end())
            column.task = column.task ? nextOf(*column.task, task->second) : task->second;
        items[column.item] = driftItem(rows, column, now);
    }
}

} // namespace assay
