// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/project_opening.h"
#include "ui/shell/project_watcher.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace assay {

class Banner;
class Page;
class Pane;
class SideBar;
class StartPage;
class StatusBar;

/// The window: side bar, the page of the chosen role, status bar. It owns the open project.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString& path);
    void newProject(const QString& path);
    void closeProject();
    void import(const QStringList& paths); ///< Files or folders; asks before anything is written.
    void showPane(const QByteArray& id);   ///< Remembered until a project is open.

    JobList& jobs() { return m_jobs; }
    const Session* session() const { return m_session.get(); }

Q_SIGNALS:
    void projectOpened();
    void projectRefused(const assay::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void connectActions();
    void addRoles();
    void open(const QString& path, bool make);
    void enter(const QString& path, OpenedProject& opened);
    void showCurrentPane();
    void updateForProject();
    void refreshStatus();
    void showPreview(const PreparedImport& prepared);
    void chooseNewProject();
    void chooseProject();
    void chooseImport(bool folder);
    void showCommandPalette();
    void swapTheme();

    Settings m_settings;
    Actions m_actions;
    JobList m_jobs;
    QThreadPool m_opening;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProjectWatcher> m_watcher; ///< After the session, so that it ends first.
    std::unique_ptr<ImportFlow> m_imports;
    std::map<QByteArray, Page*> m_pages;
    QByteArray m_current;
    SideBar* m_sideBar = nullptr;
    StatusBar* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    Banner* m_banner = nullptr;
};

} // namespace assay
