// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace assay {

/// One running job as people see it.
struct JobState {
    int id = 0;
    QString title;           ///< Translated: "Importing mlruns".
    double progress = 0;     ///< From 0 to 1; 0 while unknown.
    qint64 elapsed = 0;      ///< Milliseconds since it was handed over.
    bool background = false; ///< Routine reading: part of idle(), not worth a person's eye.
};

enum class JobKind {
    Shown,      ///< A person asked for it and may cancel it.
    Background, ///< A view fetching what it shows.
};

/// What is running now, for the status bar. Lives in the GUI thread; the work does not.
class JobList final : public QObject {
    Q_OBJECT

public:
    explicit JobList(QObject* parent = nullptr);

    /// Follows a job until it ends; answers the id that cancel() takes.
    int follow(const QString& title, const QFuture<void>& job, JobKind kind = JobKind::Shown);

    void cancel(int id); ///< Asks the job to stop; it leaves the list when it has.
    void cancelAll();

    std::vector<JobState> running() const; ///< Oldest first.
    bool idle() const { return m_entries.empty(); }

Q_SIGNALS:
    void changed();
    void becameIdle(); ///< After the last job ended and those who waited for it were told.

private:
    struct Entry {
        QString title;
        JobKind kind = JobKind::Shown;
        QElapsedTimer since;
        std::unique_ptr<QFutureWatcher<void>> watcher;
    };

    void forget(int id);

    std::map<int, Entry> m_entries;
    int m_lastId = 0;
};

} // namespace assay
