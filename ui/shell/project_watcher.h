// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace assay {

/// Notices every commit to a project, of this process and of others, within a quarter of a second. It looks from a
/// thread of its own and tells in the thread it was made in.
class ProjectWatcher final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{250}; ///< From one look to the next.

    /// Tells of everything committed since `version`, an answer of Database::dataVersion().
    ProjectWatcher(db::Database& database, qint64 version, QObject* parent = nullptr);
    ~ProjectWatcher() override; ///< Before the database.

Q_SIGNALS:
    void changed();
    void presenceChanged(); ///< Somebody has come to a page or left one, which is no change; told after changed().
    void lost(const assay::Error& error); ///< The project cannot be read any more; told once.

private:
    struct Watch; ///< What the watching thread remembers.

    // In that thread.
    static bool remember(db::Database& database, Watch& watch);
    void look(db::Database& database, Watch& watch);

    QThread m_thread;
};

} // namespace assay
