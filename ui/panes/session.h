// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/address.h"
#include "core/domain/comment.h"
#include "core/jobs/job.h"
#include "core/jobs/job_list.h"
#include "core/search/search_index.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace assay {

class InboxFeed;

/// What panes hear and ask; the only way they reach the window and each other. GUI thread.
class SessionEvents final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed();                                    ///< Somebody, here or in another process, has committed.
    void importAsked();                                ///< Choose something to import.
    void openAsked(const assay::Address& address);     ///< Go to a thing's page.
    void inspectAsked(const assay::Address& address);  ///< Show a thing beside the page.
    void placeAsked(const assay::CommentPlace& place); ///< Go to what somebody commented on.
    void actAsked(const QString& person,
                  const QString& role);     ///< Let somebody else act from now on: a uid, a role's word.
    void failed(const assay::Error& error); ///< To be said in place, over the page.
};

/// An open project and what works on it. Panes die before it; it waits for the jobs before the database closes.
struct Session {
    Session(std::unique_ptr<db::Database> opened, JobList& jobList);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    std::unique_ptr<db::Database> database; ///< Never touched on the GUI thread, except for its name and state.
    JobList& jobs;
    SessionEvents events;
    Actor actor;
    QString personName;
    bool personStaged = false; ///< Invented for a demo; said wherever the name stands.
    SearchIndex search;        ///< Of all that is written; asked by jobs.
    QThreadPool reads;
    QThreadPool writes;
    QThreadPool follows; ///< Jobs that go on until they are cancelled, a thread each.

    /// Makes the index of what is written when the window has come to rest, so that the first question need not wait for it.
    /// Not in the list of jobs: nobody has asked for it.
    void prepareSearch();

    /// What waits for the actor in the inbox; read for the first time when somebody asks for this.
    InboxFeed& inbox();

    /// Runs `work(db::Connection&)` on one snapshot in the background and hands its Result to `done` in the receiver's
    /// thread. The future is for cancelling.
    template <typename T, typename Work, typename Done>
    QFuture<Result<T>> fetchResult(const QString& title, QObject* receiver, Work work, Done done)
    {
        db::Database* db = database.get();
        const QFuture<Result<T>> job = startJob<T>(&reads, [db, work = std::move(work)](JobContext<T>&) -> Result<T> {
            return db->read([&](db::Connection& connection) -> T { return work(connection); });
        });
        jobs.follow(title, QFuture<void>(job), JobKind::Background);
        whenDone(job, receiver, std::move(done));
        return job;
    }

    /// The same for a view that has no place of its own for a failure: it is said over the page.
    template <typename T, typename Work, typename Done>
    QFuture<Result<T>> fetch(const QString& title, QObject* receiver, Work work, Done done)
    {
        return fetchResult<T>(title, receiver, std::move(work),
                              [this, done = std::move(done)](const Result<T>& result) {
                                  if (result)
                                      done(*result);
                                  else
                                      Q_EMIT events.failed(result.error());
                              });
    }

private:
    void makeSearchIndex();

    QThreadPool m_besides;          ///< Its one thread works as far as the others leave it time.
    QFuture<Result<bool>> m_making; ///< Of the search index.
    std::unique_ptr<InboxFeed> m_inbox;
};

} // namespace assay
