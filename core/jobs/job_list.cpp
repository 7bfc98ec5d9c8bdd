// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_list.h"

namespace assay {

JobList::JobList(QObject* parent)
    : QObject(parent)
{
}

int JobList::follow(const QString& title, const QFuture<void>& job, JobKind kind)
{
    const int id = ++m_lastId;
    Entry& entry = m_entries[id];
    entry.title = title;
    entry.kind = kind;
    entry.since.start();
    entry.watcher = std::make_unique<QFutureWatcher<void>>();
    connect(entry.watcher.get(), &QFutureWatcherBase::progressValueChanged, this, &JobList::changed);
    // Queued, so that everybody else who waits for the same job hears of its end before the list calls itself idle.
    connect(
        entry.watcher.get(), &QFutureWatcherBase::finished, this, [this, id] { forget(id); }, Qt::QueuedConnection);
    entry.watcher->setFuture(job);
    Q_EMIT changed();
    return id;
}

void JobList::cancel(int id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end())
        found->second.watcher->cancel();
}

void JobList::cancelAll()
{
    for (auto& [id, entry] : m_entries)
        entry.watcher->cancel();
}

std::vector<JobState> JobList::running() const
{
    std::vector<JobState> states;
    for (const auto& [id, entry] : m_entries)
        states.push_back({.id = id,
                          .title = entry.title,
                          .progress = entry.watcher->progressValue() / 1000.0,
                          .elapsed = entry.since.elapsed(),
                          .background = entry.kind == JobKind::Background});
    return states;
}

void JobList::forget(int id)
{
    m_entries.erase(id);
    Q_EMIT changed();
    if (m_entries.empty())
        Q_EMIT becameIdle();
}

} // namespace assay
