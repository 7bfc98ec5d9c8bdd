// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_story.h"

#include "core/drift/drift_rows.h"
#include "core/tasks/task_rows.h"

namespace assay::drift {
namespace {

constexpr int toldDriftChanges = 100; ///< Of the history.

} // namespace

DriftStory driftStory(db::Connection& connection, const QString& name, qint64 now)
{
    DriftStory story;
    story.asOf = now;
    story.check = byName(connection, name);
    for (const DriftReading& reading : story.check.readings) {
        if (reading.uid == name)
            story.chosen = name;
        std::vector<Task> made = tasks::madeFrom(connection, {"drift", reading.uid});
        if (!made.empty())
            story.tasks.emplace(reading.uid, std::move(made));
    }
    story.history = thingHistory(connection, {{}, "drift", story.check.uid}, toldDriftChanges);
    return story;
}

} // namespace assay::drift
