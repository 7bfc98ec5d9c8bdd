// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/project_opening.h"
#include "ui/shell/project_watcher.h"

#include <QFuture>
#include <QMainWindow>

#include <functional>

namespace assay {

class ActingPerson;
class FeedbackIntake;
class LinkReader;
class Navigation;
class PageCompany;
class Panels;
class PlaceFinder;
class RecentList;
class SeenLog;
class SideBarFeed;
class WindowFrame;

/// The window: side bar, the page of an address, an inspector beside it, status bar. It owns the open project.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString& path); ///< Nothing happens for an empty path: the person cancelled.
    void newProject(const QString& path);
    void openDemo();
    void closeProject();
    void import(const QStringList& paths); ///< Files or folders; asks before anything is written.

    /// Goes to a page or a thing, of another project by opening that first. Remembered until a project is open.
    void openAddress(const Address& address);
    void comeForward(const Address& address); ///< And go there, where it has a kind.
    void inspect(const Address& address);     ///< Shows a thing beside the page.
    void showPane(const QByteArray& id) { openAddress({{}, id, {}}); }

    JobList& jobs() { return m_jobs; }
    const Session* session() const { return m_session.get(); }
    std::vector<QAction*> personActions() const; ///< One for each way to act; none while no project is open.

Q_SIGNALS:
    void projectOpened();
    void projectClosed();
    void projectRefused(const assay::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    using Opening = std::function<Result<OpenedProjectPtr>()>;

    void connectFrame();
    void connectActions();
    void addPages();
    void open(const QString& title, const Opening& opening);
    void enter(OpenedProject& opened);
    void connectSession();
    void connectImports();
    void connectFeedback();
    void openElsewhere(const Address& address);
    void updateForProject();
    void updatePerson();
    void updateWays();
    void refreshStatus();
    void makeTask();
    void writeFeedback();
    void copyAddress();
    void closePanels();

    Settings m_settings;
    Actions m_actions;
    JobList m_jobs;
    QThreadPool m_opening;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProjectWatcher> m_watcher; ///< After the session, so that it ends first.
    std::unique_ptr<ImportFlow> m_imports;
    std::unique_ptr<FeedbackIntake> m_feedback;
    std::unique_ptr<SideBarFeed> m_feed;
    std::unique_ptr<ActingPerson> m_person;
    std::unique_ptr<SeenLog> m_seenLog;
    std::unique_ptr<PageCompany> m_company;
    int m_openings = 0; ///< Jobs that open a project.
    Address m_wanted;   ///< Where to go once a project is open.
    WindowFrame* m_frame;
    Navigation* m_navigation;
    Panels* m_panels;
    PlaceFinder* m_finder;
    LinkReader* m_links;
    RecentList* m_recent;
};

} // namespace assay
