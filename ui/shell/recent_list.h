// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_list.h"
#include "ui/settings/settings.h"

#include <QThreadPool>

namespace assay {

class StartPage;

/// Keeps the start page's list of recent projects: looks in the background which are still there, and forgets those that
/// a person takes off it. GUI thread.
class RecentList final : public QObject {
    Q_OBJECT

public:
    RecentList(Settings& settings, StartPage& page, QThreadPool& pool, JobList& jobs, QObject* parent);

    void refresh();

private:
    Settings& m_settings;
    StartPage& m_page;
    QThreadPool& m_pool;
    JobList& m_jobs;
};

} // namespace assay
