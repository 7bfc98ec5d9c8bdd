// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace assay {

class Banner;
class LogAlarmBar;
class Inspector;
class JobList;
class PageStack;
class SideBar;
class StartPage;
class StatusBar;
struct Actions;

/// The parts of the window and where they stand; the window connects them.
class WindowFrame final : public QWidget {
    Q_OBJECT

public:
    WindowFrame(JobList& jobs, const Actions& actions, QWidget* parent = nullptr);

    void showProject(bool open); ///< The pages of the project, or the start page.
    void makeRoomForInspector(int width);

    SideBar& sideBar() const { return *m_sideBar; }
    StatusBar& status() const { return *m_status; }
    StartPage& start() const { return *m_start; }
    PageStack& pages() const { return *m_pages; }
    Inspector& inspector() const { return *m_inspector; }
    Banner& banner() const { return *m_banner; }
    LogAlarmBar& logAlarm() const { return *m_logAlarm; }

Q_SIGNALS:
    void inspectorResized(int width); ///< By the person.

private:
    SideBar* m_sideBar;
    StatusBar* m_status;
    StartPage* m_start;
    PageStack* m_pages;
    Inspector* m_inspector;
    Banner* m_banner;
    LogAlarmBar* m_logAlarm;
    QSplitter* m_split;
    QStackedWidget* m_screens;
};

} // namespace assay
