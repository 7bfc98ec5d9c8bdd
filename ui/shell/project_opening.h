// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoints/rollback_check.h"
#include "core/db/database.h"

#include <memory>

namespace assay {

/// A project that a job has opened, on its way to the window.
struct OpenedProject {
    std::unique_ptr<db::Database> database;
    Actor actor;
    QString personName;                   ///< Empty in a project without people.
    bool personStaged = false;            ///< Invented for a demo.
    Result<std::optional<LogAlarm>> seen; ///< What is wrong with it, compared with what this person saw of it before.
    qint64 dataVersion = 0;               ///< From before anything of it was read, so that no commit goes unnoticed.
};

using OpenedProjectPtr = std::shared_ptr<OpenedProject>;

/// Opens a project file. Blocking: call it from a job.
Result<OpenedProjectPtr> openProject(const QString& path);

/// Makes a project with whoever is logged in as its first person. Blocking: call it from a job.
Result<OpenedProjectPtr> makeProject(const QString& path);

/// Opens the demo project of this person, which it makes first where there is none. Blocking: call it from a job.
Result<OpenedProjectPtr> openDemo();

/// Where openDemo() keeps it.
QString demoPath();

} // namespace assay
