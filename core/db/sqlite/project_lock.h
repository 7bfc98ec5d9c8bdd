// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace assay::db {

/// The lock file beside a project: every write transaction holds it shared, a checkpoint holds it alone.
///
/// SQLite 3.7.0 to 3.51.2 can corrupt a file when a checkpoint races a commit; with this lock the two never meet,
/// whatever the library's version. Byte 0 is a gate that lets a waiting checkpoint in between busy writers, byte 1 is
/// the lock itself. Byte 2 is held shared by everybody who has the project open, so that the last one to close it knows:
/// SQLite's own locks cannot tell, for they go whenever anything in the process opens and closes the file, and with
/// them the log would be removed under those who still write it. Open-file-description locks, so they hold between
/// threads and between processes and go with the process. One instance belongs to one thread at a time.
class ProjectLock {
public:
    static Result<std::unique_ptr<ProjectLock>> open(const QString& path);
    ~ProjectLock();
    Q_DISABLE_COPY_MOVE(ProjectLock)

    Result<> lockShared(); ///< Waits while a checkpoint runs.
    Result<> lockAlone();  ///< Waits until no process is inside a write transaction.
    bool tryLockAlone();   ///< The same, without waiting.
    bool tryStayAlone();   ///< Whether nobody else has the project open; if so, nobody opens it until this is gone.
    void unlock();

private:
    explicit ProjectLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace assay::db
