// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace assay {

/// What running work may do: say how far it is, and notice that it was cancelled. Used on the job's thread only.
template <typename T>
class JobContext {
public:
    explicit JobContext(QPromise<Result<T>>& promise)
        : m_promise(promise)
    {
        m_promise.setProgressRange(0, 1000);
    }

    /// How much is done, from 0 to 1.
    void progress(double fraction)
    {
        m_promise.setProgressValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 1000));
    }

    bool cancelled() const { return m_promise.isCanceled(); }

private:
    QPromise<Result<T>>& m_promise;
};

/// Runs `work(JobContext<T>&)`, which answers a Result<T>, on the pool; the caller keeps the future to cancel it.
template <typename T, typename Work>
QFuture<Result<T>> startJob(QThreadPool* pool, Work work)
{
    return QtConcurrent::run(pool, [work = std::move(work)](QPromise<Result<T>>& promise) mutable {
        JobContext<T> context(promise);
        promise.addResult(Result<T>(work(context)));
    });
}

/// Calls `done(const Result<T>&)` in the receiver's thread, unless the job was cancelled or the receiver died first.
///
/// Not QFuture::then(receiver, …): Qt 6.4 asserts when the receiver dies before the job ends.
template <typename T, typename Done>
void whenDone(const QFuture<Result<T>>& job, QObject* receiver, Done done)
{
    auto* watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> future = watcher->future();
        if (!future.isCanceled() && future.resultCount() > 0)
            done(future.result());
    });
    watcher->setFuture(job);
}

} // namespace assay
