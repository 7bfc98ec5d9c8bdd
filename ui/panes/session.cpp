// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/session.h"

#include "ui/panes/inbox_feed.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace assay {
namespace {

constexpr int readers = 2;
constexpr int mostFollowed = 8;       ///< Sources; each mostly sleeps.
constexpr int restBeforeIndex = 1000; ///< Milliseconds; the first second is for what the window shows.

/// From now on this thread works only as far as the others leave it time. For good: nobody may take it back on Linux.
void yieldToOthers()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, 10); // There, of the thread alone; only speed depends on it.
#endif
}

} // namespace

Session::Session(std::unique_ptr<db::Database> opened, JobList& jobList)
    : database(std::move(opened))
    , jobs(jobList)
{
    reads.setMaxThreadCount(readers);
    follows.setMaxThreadCount(mostFollowed);
    m_besides.setMaxThreadCount(1);
    writes.setMaxThreadCount(1); // The database has one writer: queue here rather than wait there.
}

Session::~Session()
{
    m_inbox.reset();
    jobs.cancelAll();
    m_making.cancel();
    reads.waitForDone();
    writes.waitForDone();
    follows.waitForDone();
    m_besides.waitForDone();
}

void Session::prepareSearch()
{
    QTimer::singleShot(restBeforeIndex, &events, [this] { makeSearchIndex(); });
}

InboxFeed& Session::inbox()
{
    if (!m_inbox)
        m_inbox = std::make_unique<InboxFeed>(*this);
    return *m_inbox;
}

void Session::makeSearchIndex()
{
    m_making = startJob<bool>(&m_besides, [this](JobContext<bool>& context) -> Result<bool> {
        yieldToOthers();
        const Result<> made = search.make(*database, [&context] { return context.cancelled(); });
        if (!made)
            return failed(made); // Whoever asks first makes it again, and hears why it cannot be made.
        return true;
    });
}

} // namespace assay
