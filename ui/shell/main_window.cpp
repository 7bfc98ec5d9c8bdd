// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/person.h"
#include "core/summary/project_summary.h"
#include "ui/panes/pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/import_preview.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_bar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace assay {
namespace {

const QString projectSuffix = QStringLiteral(".assay");

std::vector<const Pane*> panesInOrder()
{
    const auto all = allPanes();
    std::vector<const Pane*> panes(all.begin(), all.end());
    std::sort(panes.begin(), panes.end(), [](const Pane* a, const Pane* b) { return a->order() < b->order(); });
    return panes;
}

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(this)
{
    setAcceptDrops(true);
    setMinimumSize(1024, 680);
    resize(1440, 900);
    restoreGeometry(m_settings.windowGeometry());
    buildFrame();
    addRoles();
    connectActions();
    m_sideBar->setCollapsed(m_settings.sideBarCollapsed());
    updateForProject();
}

MainWindow::~MainWindow()
{
    closeProject();
    m_opening.waitForDone();
}

void MainWindow::buildFrame()
{
    m_sideBar = new SideBar;
    m_status = new StatusBar(m_jobs);
    m_stack = new QStackedWidget;
    m_banner = new Banner;
    m_start = new StartPage;
    m_stack->addWidget(m_start);

    auto* bannerPlace = new QHBoxLayout;
    bannerPlace->setContentsMargins(metrics::page, 0, metrics::page, 0);
    bannerPlace->addWidget(m_banner);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addLayout(bannerPlace);
    right->addSpacing(0);
    right->addWidget(m_status);

    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    connect(m_start, &StartPage::newAsked, this, &MainWindow::chooseNewProject);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseProject);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openProject);
    connect(m_sideBar, &SideBar::roleChosen, this, &MainWindow::showPane);
    connect(m_sideBar, &SideBar::paletteAsked, this, &MainWindow::showCommandPalette);
}

void MainWindow::connectActions()
{
    for (QAction* action : m_actions.all)
        addAction(action);
    connect(m_actions.newProject, &QAction::triggered, this, &MainWindow::chooseNewProject);
    connect(m_actions.openProject, &QAction::triggered, this, &MainWindow::chooseProject);
    connect(m_actions.closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(m_actions.import, &QAction::triggered, this, [this] { chooseImport(false); });
    connect(m_actions.importFolder, &QAction::triggered, this, [this] { chooseImport(true); });
    connect(m_actions.commandPalette, &QAction::triggered, this, &MainWindow::showCommandPalette);
    connect(m_actions.changeTheme, &QAction::triggered, this, &MainWindow::swapTheme);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.collapseSideBar, &QAction::triggered, this, [this] {
        m_sideBar->setCollapsed(!m_sideBar->collapsed());
        m_settings.setSideBarCollapsed(m_sideBar->collapsed());
    });
}

void MainWindow::addRoles()
{
    int number = 0;
    for (const Pane* pane : panesInOrder()) {
        m_sideBar->addRole(pane->id(), pane->title(), pane->icon());
        auto* go = new QAction(tr("Go to %1").arg(pane->title()), this);
        if (++number <= 9)
            go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(go, &QAction::triggered, this, [this, id = pane->id()] { showPane(id); });
        m_actions.all.push_back(go);
        if (m_current.isEmpty() || pane->id() == "data-science")
            m_current = pane->id();
    }
}

void MainWindow::openProject(const QString& path)
{
    open(path, false);
}

void MainWindow::newProject(const QString& path)
{
    open(path.endsWith(projectSuffix) ? path : path + projectSuffix, true);
}

void MainWindow::open(const QString& path, bool make)
{
    m_banner->clear();
    const auto job = startJob<OpenedProjectPtr>(&m_opening, [path, make](JobContext<OpenedProjectPtr>&) {
        return make ? assay::makeProject(path) : assay::openProject(path);
    });
    m_jobs.follow(tr("Opening %1").arg(QFileInfo(path).fileName()), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, path](const Result<OpenedProjectPtr>& opened) {
        if (opened)
            return enter(path, **opened);
        m_banner->showError(opened.error());
        Q_EMIT projectRefused(opened.error());
    });
}

void MainWindow::enter(const QString& path, OpenedProject& opened)
{
    closeProject();
    m_session = std::make_unique<Session>(std::move(opened.database), m_jobs);
    m_session->actor = opened.actor;
    m_session->personName = opened.personName;
    m_session->personStaged = opened.personStaged;
    m_watcher = std::make_unique<ProjectWatcher>(*m_session->database, opened.dataVersion);
    m_imports = std::make_unique<ImportFlow>(*m_session);
    connect(m_watcher.get(), &ProjectWatcher::changed, &m_session->events, &SessionEvents::changed);
    connect(m_watcher.get(), &ProjectWatcher::lost, this, [this](const Error& error) {
        m_status->setSync(StatusBar::Sync::Lost);
        m_banner->showError(error);
    });
    connect(&m_session->events, &SessionEvents::changed, this, &MainWindow::refreshStatus);
    connect(&m_session->events, &SessionEvents::importAsked, this, [this] { chooseImport(false); });
    connect(&m_session->events, &SessionEvents::failed, m_banner, &Banner::showError);
    connect(m_imports.get(), &ImportFlow::prepared, this, &MainWindow::showPreview);
    connect(m_imports.get(), &ImportFlow::failed, m_banner, &Banner::showError);
    connect(m_imports.get(), &ImportFlow::imported, this, [this](const PreparedImport&, const ImportOutcome& outcome) {
        m_banner->say(Tone::Ok, tr("Imported %n run(s) and %1 metric points.", nullptr, static_cast<int>(outcome.counts.runs.created))
                                    .arg(QLocale().toString(outcome.counts.points.created)));
    });
    m_settings.addRecentProject(QFileInfo(path).absoluteFilePath());
    updateForProject();
    if (m_session->database->readOnly())
        m_banner->say(Tone::Warn, m_session->database->readOnlyReason());
    showCurrentPane();
    refreshStatus();
    Q_EMIT projectOpened();
}

void MainWindow::closeProject()
{
    m_imports.reset();
    m_watcher.reset();
    for (const auto& [id, page] : m_pages)
        delete page;
    m_pages.clear();
    m_session.reset();
    updateForProject();
}

void MainWindow::updateForProject()
{
    const bool open = m_session != nullptr;
    const bool writable = open && !m_session->database->readOnly();
    m_sideBar->setRolesEnabled(open);
    m_actions.closeProject->setEnabled(open);
    for (QAction* action : {m_actions.import, m_actions.importFolder}) {
        action->setEnabled(writable);
        action->setStatusTip(open ? tr("the project is read only") : tr("no project is open"));
    }
    m_status->setSync(!open ? StatusBar::Sync::Closed : writable ? StatusBar::Sync::Current : StatusBar::Sync::ReadOnly);
    m_sideBar->setCurrent(open ? m_current : QByteArray());
    if (open) {
        const db::Database& database = *m_session->database;
        m_sideBar->setProject(database.projectName(), database.engineDescription());
        const QString role = roleTitle(roleFromString(m_session->actor.role).value_or(Role::Manager));
        m_sideBar->setPerson(m_session->personName, m_session->personStaged ? tr("%1 · staged").arg(role) : role);
        setWindowTitle(tr("%1 – Assay").arg(database.projectName()));
        return;
    }
    m_sideBar->setProject(tr("Assay"), tr("no project open"));
    m_sideBar->setPerson({}, {});
    m_start->setRecent(m_settings.recentProjects());
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(tr("Assay"));
}

void MainWindow::refreshStatus()
{
    db::Database* database = m_session->database.get();
    const auto job = startJob<ProjectSummary>(&m_session->reads,
                                              [database](JobContext<ProjectSummary>&) { return projectSummary(*database); });
    m_jobs.follow(tr("Counting"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<ProjectSummary>& summary) {
        if (summary)
            m_status->setAuditHead(summary->auditEntries, summary->auditRoot);
        else
            m_banner->showError(summary.error());
    });
}

void MainWindow::showPane(const QByteArray& id)
{
    m_current = id;
    if (m_session)
        showCurrentPane();
}

void MainWindow::showCurrentPane()
{
    Page*& page = m_pages[m_current];
    if (!page) {
        for (const Pane* pane : allPanes()) {
            if (pane->id() == m_current)
                page = pane->createPage(*m_session, m_stack);
        }
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_sideBar->setCurrent(m_current);
}

void MainWindow::import(const QStringList& paths)
{
    if (m_session && !m_session->database->readOnly())
        m_imports->add(paths);
    else
        m_banner->say(Tone::Warn, m_session ? m_session->database->readOnlyReason()
                                            : tr("Open or start a project first; then drop what you want to import."));
}

void MainWindow::showPreview(const PreparedImport& prepared)
{
    auto* preview = new ImportPreview(prepared);
    connect(preview, &ImportPreview::accepted, m_imports.get(),
            [this, prepared](bool withIssues) { m_imports->accept(prepared, withIssues); });
    connect(preview, &ImportPreview::refused, m_imports.get(), &ImportFlow::skip);
    new Overlay(preview, this);
}

void MainWindow::chooseNewProject()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("New project"), m_settings.folder(),
                                                      tr("Assay projects (*%1)").arg(projectSuffix));
    if (!path.isEmpty())
        newProject(path);
}

void MainWindow::chooseProject()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open project"), m_settings.folder(),
                                                      tr("Assay projects (*%1);;All files (*)").arg(projectSuffix));
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::chooseImport(bool folder)
{
    const QStringList paths = folder ? QStringList{QFileDialog::getExistingDirectory(this, tr("Import"), m_settings.folder())}
                                     : QFileDialog::getOpenFileNames(this, tr("Import"), m_settings.folder());
    if (paths.isEmpty() || paths.front().isEmpty())
        return;
    m_settings.setFolder(QFileInfo(paths.front()).absolutePath());
    import(paths);
}

void MainWindow::showCommandPalette()
{
    new Overlay(new CommandPalette(m_actions.all), this);
}

void MainWindow::swapTheme()
{
    applyTheme(*qApp, currentPalette().dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.front().endsWith(projectSuffix))
        openProject(paths.front());
    else
        import(paths);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace assay
