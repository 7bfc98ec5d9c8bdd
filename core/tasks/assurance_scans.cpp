// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/base/text.h"
#include "core/scans/scan_trails.h"
#include "core/tasks/task_rows.h"

#include <QHash>

namespace assay {
namespace {

/// Who does something about what scans said: the tasks that were made from results, by what a result is the same by, and
/// from scans themselves. Of several the newest counts that was not cancelled.
class TasksFromScans {
public:
    explicit TasksFromScans(db::Connection& connection)
    {
        db::Statement rows = connection.prepare(
            "SELECT t.uid, coalesce(x.identity, s.sha256), coalesce(s.uid, '') FROM task t"
            " LEFT JOIN scan_result x ON t.source_kind = 'scan-result' AND x.uid = t.source_uid"
            " LEFT JOIN scan s ON t.source_kind = 'scan' AND s.uid = t.source_uid"
            " WHERE t.source_kind IN ('scan', 'scan-result') AND t.state <> 'Cancelled' ORDER BY t.id");
        while (rows.step()) {
            const Task task = tasks::byName(connection, rows.text(0));
            if (rows.text(2).isEmpty())
                m_byIdentity.insert(rows.bytes(1), task);
            else
                m_byScan.insert(rows.text(2), task);
        }
    }

    /// Of what was found at that time: a task from before was about what came back after it was fixed.
    void tell(AssuranceItem& item, const QByteArray& identity, qint64 foundAt) const
    {
        tell(item, m_byIdentity, identity, foundAt);
    }
    void tell(AssuranceItem& item, const QString& scan, qint64 foundAt) const { tell(item, m_byScan, scan, foundAt); }

private:
    template <typename Key>
    static void tell(AssuranceItem& item, const QHash<Key, Task>& tasks, const Key& key, qint64 foundAt)
    {
        const auto found = tasks.constFind(key);
        if (found == tasks.constEnd() || found->createdAt < foundAt)
            return;
        item.owner = found->owner.name;
        if (item.stage == AssuranceStage::Done)
            return;
        // A task that is done is not believed until a scan agrees.
        if (found->state != TaskState::Planned) {
            item.stage = AssuranceStage::InProgress;
            item.state = Text::tr("Task %1: %2").arg(found->key, taskStateTitle(found->state));
        }
        if (found->block)
            item.blocked = Text::tr("%1: %2").arg(blockCategoryTitle(found->block->category), found->block->reason);
    }

    QHash<QByteArray, Task> m_byIdentity;
    QHash<QString, Task> m_byScan;
};

AssuranceItem itemSince(qint64 since, std::optional<qint64> doneAt, const QString& doneWord, qint64 now)
{
    AssuranceItem item;
    item.source = AssuranceSource::Scan;
    item.stage = doneAt ? AssuranceStage::Done : AssuranceStage::Planned;
    item.state = doneAt ? doneWord : Text::tr("Open");
    item.since = doneAt.value_or(since);
    item.age = doneAt.value_or(now) - since;
    return item;
}

bool isWatched(const ScanResult& result)
{
    return result.level == ScanLevel::Error || result.level == ScanLevel::Warning;
}

/// What kept a scan from running, until a later one of the line ran.
void addScansThatDidNotRun(const std::vector<Scan>& line, const TasksFromScans& work, qint64 now,
                           std::vector<AssuranceItem>& items)
{
    std::optional<qint64> ranAt; // Of the next one that did, walking back.
    for (auto scan = line.rbegin(); scan != line.rend(); ++scan) {
        if (scan->ran()) {
            ranAt = scan->ranAt;
            continue;
        }
        AssuranceItem item = itemSince(scan->ranAt, ranAt, Text::tr("Ran later"), now);
        item.thing = {"scan", scan->uid};
        item.key = scan->key;
        item.title = scan->trouble.isEmpty()
            ? Text::tr("The scan did not run: %1").arg(scan->tool)
            : Text::tr("The scan did not run: %1: %2").arg(scan->tool, scan->trouble.section(u'\n', 0, 0));
        item.kind = taskKindTitle(TaskKind::Defect);
        item.staged = scan->staged;
        work.tell(item, scan->uid, scan->ranAt);
        items.push_back(std::move(item));
    }
}

} // namespace

void tasks::addScanItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    const TasksFromScans work(connection);
    for (const std::vector<Scan>& line : scans::lines(connection)) {
        addScansThatDidNotRun(line, work, now, items);
        std::vector<scans::ResultTrail> trails = scans::trailsAlong(connection, line);
        std::erase_if(trails, [](const scans::ResultTrail& trail) { return trail.result.suppressed; });
        scans::readResults(connection, trails);
        for (const scans::ResultTrail& trail : trails) {
            if (!isWatched(trail.result))
                continue;
            const auto fixedAt = trail.isFixed() ? std::optional(trail.fixedAt) : std::nullopt;
            AssuranceItem item = itemSince(trail.since, fixedAt, scanResultStateTitle(ScanResultState::Fixed), now);
            const QString place = trail.result.place();
            const QString message = trail.result.message.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
            item.thing = {"scan-result", trail.firstUid};
            item.title = place.isEmpty() ? message : Text::tr("%1: %2").arg(place, message);
            item.kind = scanLevelTitle(trail.result.level);
            item.staged = trail.staged;
            work.tell(item, trail.result.identity, trail.since);
            items.push_back(std::move(item));
        }
    }
}

} // namespace assay
