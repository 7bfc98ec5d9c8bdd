// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/seen_log.h"

#include "ui/panes/session.h"
#include "ui/shell/log_alarm_bar.h"

namespace assay {
namespace {

constexpr int soon = 2000; ///< ms; an import commits many times a second.

using Found = std::optional<LogAlarm>;

} // namespace

SeenLog::SeenLog(Session& session, LogAlarmBar& bar)
    : m_session(session)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &SeenLog::compare);
    connect(&session.events, &SessionEvents::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&bar, &LogAlarmBar::reasonGiven, this, &SeenLog::acknowledge);
}

SeenLog::~SeenLog()
{
    m_bar.clear();
    if (!m_soon.isActive())
        return;
    // Not in the list of jobs, which are cancelled when the session ends; it waits for its threads all the same.
    startJob<Found>(&m_session.reads, [database = m_session.database.get()](JobContext<Found>&) {
        return checkAgainstSeen(*database, SeenCheckpoints::ofUser());
    });
}

void SeenLog::show(const Result<Found>& found)
{
    if (!found)
        Q_EMIT m_session.events.failed(found.error());
    else if (*found)
        m_bar.showAlarm((*found)->sentence(), !m_session.database->readOnly());
    else
        m_bar.clear();
}

void SeenLog::compare()
{
    const auto job = startJob<Found>(&m_session.reads, [database = m_session.database.get()](JobContext<Found>&) {
        return checkAgainstSeen(*database, SeenCheckpoints::ofUser());
    });
    m_session.jobs.follow(tr("Remembering the log"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<Found>& found) { show(found); });
}

void SeenLog::acknowledge(const QString& reason)
{
    const auto job = startJob<bool>(
        &m_session.writes,
        [database = m_session.database.get(), actor = m_session.actor, reason](JobContext<bool>&) -> Result<bool> {
            const Result<> done = acknowledgeAlarm(*database, SeenCheckpoints::ofUser(), reason, actor);
            if (!done)
                return failed(done);
            return true;
        });
    m_session.jobs.follow(tr("Writing the reason into the log"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<bool>& done) {
        if (done)
            m_bar.clear();
        else
            m_bar.showError(done.error());
    });
}

} // namespace assay
