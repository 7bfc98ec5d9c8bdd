// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "core/base/clock.h"
#include "core/jobs/job.h"
#include "ui/shell/start_page.h"

namespace assay {

RecentList::RecentList(Settings& settings, StartPage& page, QThreadPool& pool, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_page(page)
    , m_pool(pool)
    , m_jobs(jobs)
{
    connect(&page, &StartPage::forgetAsked, this, [this](const QString& path) {
        m_settings.removeRecentProject(path);
        refresh();
    });
}

void RecentList::refresh()
{
    using Lines = std::vector<RecentLine>;
    const auto job =
        startJob<Lines>(&m_pool, [projects = m_settings.recentProjects()](JobContext<Lines>&) -> Result<Lines> {
            return lookedUp(projects);
        });
    m_jobs.follow(tr("Looking for recent projects"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<Lines>& lines) {
        if (lines)
            m_page.setRecent(*lines, Clock::system().now());
    });
}

} // namespace assay
