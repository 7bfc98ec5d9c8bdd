// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/discussion/anchored_places.h"
#include "core/domain/service_level.h"
#include "core/domain/task.h"

#include <QDate>

#include <functional>

namespace assay {

/// A task with how old it is.
struct AgedTask {
    Task task;
    qint64 age = 0;                             ///< ms, added up over its returns.
    std::optional<LevelStanding> standing = {}; ///< Until it is begun, where it has no day of its own.
};

/// Which tasks a view of them shows.
struct TaskDemand {
    bool everybody = false; ///< Otherwise those that the person owns, and those they made that nobody owns.
    QString person;         ///< Uid.
    QString words;          ///< As tasks::holdsWords() has them.
    QDate dueFrom;          ///< Of the calendar: from this day …
    QDate dueUntil;         ///< … and before this one, UTC.
    qint64 now = 0;         ///< Milliseconds, UTC.
};

/// What there is of them. Of everybody's there may be more than are listed.
struct TaskReading {
    std::vector<AgedTask> listed;
    std::vector<Task> due;      ///< For the calendar: one's own, and of everybody's those of its days.
    qint64 undated = 0;         ///< Of everybody's, open ones without a day.
    qint64 open = 0;            ///< Of all that are meant, listed or not.
    qint64 unlisted = 0;        ///< That are meant, but not listed.
    qint64 dueUnlisted = 0;     ///< That are due between the two days, but not for the calendar.
    std::size_t mostOfEach = 0; ///< Of a state are listed.
    discussion::CellComments comments;
};

/// Asks `cancelled` now and then, and answers nothing of use where it says yes. Inside a transaction of the caller; may throw
/// db::SqlError.
TaskReading readTasks(db::Connection& connection, const TaskDemand& demand,
                      const std::function<bool()>& cancelled = {});

} // namespace assay
