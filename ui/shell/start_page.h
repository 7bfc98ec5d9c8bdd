// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace assay {

/// A line of the recent projects.
struct RecentLine {
    RecentProject project;
    bool missing = false; ///< Its file is not there now.
};

/// The recent projects, with which of them are still there. Looks at the file system: call it from a job.
std::vector<RecentLine> lookedUp(const std::vector<RecentProject>& projects);

/// What the window shows while no project is open: make one, open one, try the demo, or go on with a recent one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentLine>& recent, qint64 now); ///< `now`: milliseconds, UTC.

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void demoAsked();
    void recentChosen(const QString& path);
    void forgetAsked(const QString& path); ///< Take it off the list.

private:
    QVBoxLayout* m_recent;
    QWidget* m_recentCard;
};

} // namespace assay
