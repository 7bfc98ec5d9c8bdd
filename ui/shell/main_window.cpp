// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/summary/project_summary.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/pane.h"
#include "ui/settings/window_place.h"
#include "ui/shell/acting_person.h"
#include "ui/shell/comment_here.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/focus_keeper.h"
#include "ui/shell/inspector.h"
#include "ui/shell/link_reader.h"
#include "ui/shell/list_keys.h"
#include "ui/shell/mouse_ways.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_company.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/panels.h"
#include "ui/shell/place_finder.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/search_page.h"
#include "ui/shell/seen_log.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/side_bar_feed.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/theme_switch.h"
#include "ui/shell/window_frame.h"
#include "ui/teamwork/feedback_intake.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/overlay.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace assay {
namespace {

const QByteArray firstPage = QByteArrayLiteral("data-science"); ///< While there is no page for everybody.

} // namespace

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(this)
    , m_frame(new WindowFrame(m_jobs, m_actions))
    , m_navigation(new Navigation(m_frame->pages(), this))
    , m_panels(new Panels(*this, m_settings, m_actions))
    , m_finder(new PlaceFinder(m_frame->pages(), *m_navigation, m_frame->banner(), m_jobs))
    , m_links(new LinkReader(*m_navigation, *m_finder, this))
    , m_recent(new RecentList(m_settings, m_frame->start(), m_opening, m_jobs, this))
{
    setAcceptDrops(true);
    setMinimumSize(1024, 680);
    resize(1440, 900);
    restorePlace(*this, m_settings.windowGeometry());
    setCentralWidget(m_frame);
    addPages();
    connectFrame();
    connectActions();
    m_frame->sideBar().setCollapsed(m_settings.sideBarCollapsed());
    updateForProject();
}

MainWindow::~MainWindow()
{
    closeProject();
    m_opening.waitForDone();
}

void MainWindow::connectFrame()
{
    connect(&m_frame->start(), &StartPage::newAsked, m_actions.newProject, &QAction::trigger);
    connect(&m_frame->start(), &StartPage::openAsked, m_actions.openProject, &QAction::trigger);
    connect(&m_frame->start(), &StartPage::demoAsked, m_actions.openDemo, &QAction::trigger);
    connect(&m_frame->start(), &StartPage::recentChosen, this, &MainWindow::openProject);
    connect(&m_frame->sideBar(), &SideBar::pageChosen, this, &MainWindow::showPane);
    connect(&m_frame->sideBar(), &SideBar::pinChosen, this, &MainWindow::openAddress);
    connect(&m_frame->sideBar(), &SideBar::unpinAsked, this, [this](const Address& place) { m_feed->unpin(place); });
    connect(&m_frame->sideBar(), &SideBar::paletteAsked, m_actions.commandPalette, &QAction::trigger);
    connect(&m_frame->sideBar(), &SideBar::personAsked, this,
            [this] { m_person->showMenu(*m_frame->sideBar().personButton()); });
    connect(m_navigation, &Navigation::moved, this, &MainWindow::updateWays);
    connect(m_navigation, &Navigation::failed, &m_frame->banner(), &Banner::showError);
    connect(m_navigation, &Navigation::arrived, &m_frame->banner(), &Banner::clearError);
    connect(m_navigation, &Navigation::arrived, this, [this] {
        Page* page = m_frame->pages().page();
        if (!page->isAncestorOf(QApplication::focusWidget()))
            page->takeKeys();
    });
    connect(m_navigation, &Navigation::elsewhereAsked, this, &MainWindow::openElsewhere);
    connect(m_panels, &Panels::openAsked, this, &MainWindow::openAddress);
    connect(m_panels, &Panels::told, this,
            [this](const QString& sentence) { m_frame->banner().say(Tone::Neutral, sentence); });
    connect(&m_frame->inspector(), &Inspector::openAsked, this, &MainWindow::openAddress);
    connect(&m_frame->inspector(), &Inspector::opened, this, [this] {
        m_actions.closeInspector->setEnabled(true);
        m_frame->makeRoomForInspector(m_settings.inspectorWidth());
    });
    connect(&m_frame->inspector(), &Inspector::closed, this, [this] { m_actions.closeInspector->setEnabled(false); });
    connect(m_frame, &WindowFrame::inspectorResized, this, [this](int width) { m_settings.setInspectorWidth(width); });
    auto* keys = new ListKeys(*this);
    connect(keys, &ListKeys::openAsked, this, &MainWindow::openAddress);
    connect(keys, &ListKeys::inspectAsked, this, &MainWindow::inspect);
    connect(keys, &ListKeys::closeAsked, &m_frame->inspector(), &Inspector::close);
    auto* comments = new CommentHere(m_frame->pages(), *m_actions.comment, m_frame->inspector());
    connect(m_actions.commandPalette, &QAction::triggered, comments, &CommentHere::update); // Before it is listed.
    new MouseWays(*this, *m_actions.back, *m_actions.forward);
    new ThemeSwitch(m_settings, m_actions, *this);
    new FocusKeeper(*this, [this]() -> QWidget* { return m_frame->pages().page(); });
}

void MainWindow::connectActions()
{
    for (const std::vector<QAction*>* list : {&m_actions.all, &m_actions.goTo}) {
        for (QAction* action : *list)
            addAction(action);
    }
    connect(m_actions.back, &QAction::triggered, m_navigation, &Navigation::back);
    connect(m_actions.forward, &QAction::triggered, m_navigation, &Navigation::forward);
    connect(m_actions.newProject, &QAction::triggered, this,
            [this] { newProject(chooseNewProject(*this, m_settings)); });
    connect(m_actions.openProject, &QAction::triggered, this,
            [this] { openProject(chooseProject(*this, m_settings)); });
    connect(m_actions.openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions.closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(m_actions.import, &QAction::triggered, this, [this] { import(chooseImport(*this, m_settings, false)); });
    connect(m_actions.importFolder, &QAction::triggered, this,
            [this] { import(chooseImport(*this, m_settings, true)); });
    connect(m_actions.copyAddress, &QAction::triggered, this, &MainWindow::copyAddress);
    connect(m_actions.pinPlace, &QAction::triggered, this,
            [this] { m_feed->togglePin(m_navigation->here(), m_frame->pages().tabTitle()); });
    connect(m_actions.closeInspector, &QAction::triggered, &m_frame->inspector(), &Inspector::close);
    connect(m_actions.newTask, &QAction::triggered, this, &MainWindow::makeTask);
    connect(m_actions.feedback, &QAction::triggered, this, &MainWindow::writeFeedback);
    connect(m_actions.commandPalette, &QAction::triggered, this,
            [this] { m_panels->showPalette(m_frame->pages(), personActions(), m_navigation->here()); });
    connect(m_actions.askForStep, &QAction::triggered, this,
            [this] { m_panels->askForRefused(m_frame->pages(), personActions(), m_navigation->here()); });
    connect(m_actions.searchTexts, &QAction::triggered, this, [this] { openAddress({{}, SearchPage::id, {}}); });
    connect(m_actions.shortcuts, &QAction::triggered, this,
            [this] { m_panels->showShortcuts(m_frame->pages().pageActions()); });
    connect(m_actions.diagnostics, &QAction::triggered, m_panels, &Panels::showDiagnostics);
    connect(m_actions.gallery, &QAction::triggered, this, [this] { openAddress({{}, "gallery", {}}); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.collapseSideBar, &QAction::triggered, this, [this] {
        m_frame->sideBar().setCollapsed(!m_frame->sideBar().collapsed());
        m_settings.setSideBarCollapsed(m_frame->sideBar().collapsed());
    });
}

void MainWindow::makeTask()
{
    const Address beside = m_frame->inspector().address();
    m_frame->inspector().makeTask(beside.kind.isEmpty() ? m_navigation->here() : beside);
}

/// About the use case that is shown, where one is; whoever writes it need not know which it is.
void MainWindow::writeFeedback()
{
    const Address here = m_navigation->here();
    m_feedback->write(here.kind == "use-case" ? here.key.section(u'@', 0, 0) : QString());
}

void MainWindow::addPages()
{
    std::vector<const Pane*> panes(allPanes().begin(), allPanes().end());
    std::sort(panes.begin(), panes.end(), [](const Pane* a, const Pane* b) { return a->order() < b->order(); });
    int number = 0;
    for (const Pane* pane : panes) {
        m_frame->sideBar().addRole(pane->id(), pane->title(), pane->icon());
        m_actions.addGoTo(*this, pane->id(), pane->title(), ++number);
    }
    for (const QByteArray& id : {QByteArrayLiteral("inbox"), QByteArrayLiteral("my-work")})
        m_actions.addGoTo(*this, id, pageTitle(id), 0);
    for (QAction* go : m_actions.goTo)
        connect(go, &QAction::triggered, this, [this, id = go->data().toByteArray()] { showPane(id); });
}

void MainWindow::openProject(const QString& path)
{
    if (!path.isEmpty())
        open(tr("Opening %1").arg(QFileInfo(path).fileName()), [path] { return assay::openProject(path); });
}

void MainWindow::newProject(const QString& path)
{
    if (path.isEmpty())
        return;
    const QString whole = path.endsWith(projectSuffix) ? path : path + projectSuffix;
    open(tr("Making %1").arg(QFileInfo(whole).fileName()), [whole] { return makeProject(whole); });
}

void MainWindow::openDemo()
{
    open(tr("Making the demo project"), [] { return assay::openDemo(); });
}

void MainWindow::open(const QString& title, const Opening& opening)
{
    m_frame->banner().clear();
    const auto job =
        startJob<OpenedProjectPtr>(&m_opening, [opening](JobContext<OpenedProjectPtr>&) { return opening(); });
    m_jobs.follow(title, QFuture<void>(job), JobKind::Background);
    ++m_openings;
    whenDone(job, this, [this](const Result<OpenedProjectPtr>& opened) {
        --m_openings;
        if (opened)
            return enter(**opened);
        m_frame->banner().showError(opened.error());
        m_recent->refresh();
        Q_EMIT projectRefused(opened.error());
    });
}

void MainWindow::enter(OpenedProject& opened)
{
    const Address wanted = std::exchange(m_wanted, {});
    closeProject();
    m_session = std::make_unique<Session>(std::move(opened.database), m_jobs);
    m_session->actor = opened.actor;
    m_session->personName = opened.personName;
    m_session->personStaged = opened.personStaged;
    m_watcher = std::make_unique<ProjectWatcher>(*m_session->database, opened.dataVersion);
    const db::Database& database = *m_session->database;
    connectSession();
    connectImports();
    connectFeedback();
    m_frame->pages().setSession(m_session.get());
    m_frame->inspector().setSession(m_session.get());
    m_panels->setSession(m_session.get());
    m_settings.addRecentProject(
        {database.location(), database.projectUid(), database.projectName(), database.clock().now()});
    m_navigation->enterProject(database.projectUid());
    updateForProject();
    if (database.readOnly())
        m_frame->banner().say(Tone::Warn, database.readOnlyReason());
    if (!wanted.kind.isEmpty())
        openAddress(wanted);
    if (!m_frame->pages().page())
        m_navigation->go({{}, firstPage, {}});
    m_frame->showProject(true);
    m_seenLog->show(opened.seen);
    refreshStatus();
    m_session->prepareSearch();
    Q_EMIT projectOpened();
}

void MainWindow::connectSession()
{
    SessionEvents& events = m_session->events;
    m_feed = std::make_unique<SideBarFeed>(*m_session, m_settings, m_frame->sideBar());
    m_person = std::make_unique<ActingPerson>(*m_session);
    m_seenLog = std::make_unique<SeenLog>(*m_session, m_frame->logAlarm());
    m_company = std::make_unique<PageCompany>(*m_session, m_frame->pages(), *this);
    connect(m_navigation, &Navigation::moved, m_company.get(), &PageCompany::follow);
    connect(m_person.get(), &ActingPerson::changed, m_company.get(), &PageCompany::follow);
    connect(m_watcher.get(), &ProjectWatcher::presenceChanged, m_company.get(), &PageCompany::look);
    connect(m_person.get(), &ActingPerson::changed, this, &MainWindow::updatePerson);
    connect(m_watcher.get(), &ProjectWatcher::changed, &events, &SessionEvents::changed);
    connect(m_watcher.get(), &ProjectWatcher::lost, this, [this](const Error& error) {
        m_frame->status().setSync(StatusBar::Sync::Lost);
        m_frame->banner().showError(error);
    });
    connect(&events, &SessionEvents::changed, this, &MainWindow::refreshStatus);
    connect(&events, &SessionEvents::importAsked, m_actions.import, &QAction::trigger);
    connect(&events, &SessionEvents::openAsked, this, &MainWindow::openAddress);
    connect(&events, &SessionEvents::inspectAsked, this, &MainWindow::inspect);
    connect(&events, &SessionEvents::placeAsked, m_finder, &PlaceFinder::find);
    connect(&events, &SessionEvents::failed, &m_frame->banner(), &Banner::showError);
}

void MainWindow::connectImports()
{
    m_imports = std::make_unique<ImportFlow>(*m_session);
    connect(m_imports.get(), &ImportFlow::prepared, this, [this](const PreparedImport& prepared) {
        if (!prepared.isFeedback)
            return m_panels->showPreview(prepared, *m_imports);
        m_feedback->takeFile(prepared.path, {});
        m_imports->skip();
    });
    connect(m_imports.get(), &ImportFlow::failed, &m_frame->banner(), &Banner::showError);
    connect(m_imports.get(), &ImportFlow::imported, this, [this](const PreparedImport&, const ImportOutcome& outcome) {
        m_frame->banner().say(Tone::Ok,
                              tr("Imported; new runs: %1, new metric points: %2.")
                                  .arg(QLocale().toString(outcome.counts.runs.created),
                                       QLocale().toString(outcome.counts.points.created)));
    });
}

void MainWindow::connectFeedback()
{
    m_feedback = std::make_unique<FeedbackIntake>(*m_session, *this);
    connect(m_feedback.get(), &FeedbackIntake::refused, &m_frame->banner(), &Banner::showError);
    connect(m_feedback.get(), &FeedbackIntake::takenIn, this, [this](const FeedbackImport& outcome) {
        m_frame->banner().say(outcome.faults.empty() ? Tone::Ok : Tone::Warn, FeedbackIntake::sentenceOf(outcome));
    });
    connect(m_feedback.get(), &FeedbackIntake::written, this, [this](const QString& key) {
        openAddress({{}, "feedback", key});
    });
}

/// Forms and questions over the window work on the project, and what is written into them or on a page is kept.
void MainWindow::closePanels()
{
    FormDraft::keepAll(*this);
    for (Overlay* overlay : findChildren<Overlay*>(Qt::FindDirectChildrenOnly))
        delete overlay;
}

void MainWindow::closeProject()
{
    m_feedback.reset();
    if (m_session)
        closePanels();
    m_imports.reset();
    m_watcher.reset();
    m_company.reset();
    m_seenLog.reset();
    m_person.reset();
    m_feed.reset();
    m_finder->stop();
    m_frame->inspector().setSession(nullptr);
    m_frame->pages().setSession(nullptr);
    m_navigation->enterProject({});
    m_panels->setSession(nullptr);
    m_session.reset();
    updateForProject();
    Q_EMIT projectClosed();
}

void MainWindow::openAddress(const Address& address)
{
    m_links->leave();
    const bool isHere =
        m_session && (address.project.isEmpty() || address.project == m_session->database->projectUid());
    if (isHere)
        m_links->open(*m_session, address);
    else if (m_session)
        m_navigation->go(address);
    else if (address.project.isEmpty() || m_openings > 0)
        m_wanted = address;
    else
        openElsewhere(address);
}

void MainWindow::comeForward(const Address& address)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!address.kind.isEmpty())
        openAddress(address);
}

void MainWindow::inspect(const Address& address)
{
    m_frame->inspector().inspect(address);
}

void MainWindow::openElsewhere(const Address& address)
{
    const QString path = m_settings.pathOfProject(address.project);
    if (path.isEmpty() || (m_session && path == m_session->database->location())) {
        m_frame->banner().say(Tone::Warn,
                              tr("%1 belongs to a project that was not opened here yet. Open that project once; then "
                                 "its links lead to it.")
                                  .arg(linkOf(address)));
        return;
    }
    m_wanted = address;
    openProject(path);
}

void MainWindow::updateForProject()
{
    const bool open = m_session != nullptr;
    const bool writable = open && !m_session->database->readOnly();
    m_frame->sideBar().setPlacesEnabled(open);
    m_actions.setProjectState(open, writable);
    m_frame->status().setSync(!open          ? StatusBar::Sync::Closed
                                  : writable ? StatusBar::Sync::Current
                                             : StatusBar::Sync::ReadOnly);
    updatePerson();
    updateWays();
    if (open) {
        const db::Database& database = *m_session->database;
        m_frame->sideBar().setProject(
            database.projectName(),
            tr("%1 · %2").arg(database.engineDescription(), writable ? tr("live") : tr("read only")));
        setWindowTitle(tr("%1 – Assay").arg(database.projectName()));
        return;
    }
    m_frame->sideBar().setProject(tr("Assay"), tr("no project open"));
    m_frame->sideBar().setPins({});
    for (const QAction* go : m_actions.goTo)
        m_frame->sideBar().setCount(go->data().toByteArray(), 0);
    m_recent->refresh();
    m_frame->showProject(false);
    setWindowTitle(tr("Assay"));
}

void MainWindow::updatePerson()
{
    if (m_person)
        m_frame->sideBar().setPerson(m_person->name(), m_person->role(), m_session->actor.person);
    else
        m_frame->sideBar().setPerson({}, {}, {});
}

void MainWindow::updateWays()
{
    m_actions.back->setEnabled(m_navigation->hasBack());
    m_actions.forward->setEnabled(m_navigation->hasForward());
    m_frame->sideBar().setCurrent(m_frame->pages().shownPage());
}

void MainWindow::refreshStatus()
{
    db::Database* database = m_session->database.get();
    const auto job = startJob<ProjectSummary>(
        &m_session->reads, [database](JobContext<ProjectSummary>&) { return projectSummary(*database); });
    m_jobs.follow(tr("Counting"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<ProjectSummary>& summary) {
        if (summary)
            m_frame->status().setAuditHead(summary->auditEntries, summary->auditRoot);
        else
            m_frame->banner().showError(summary.error());
    });
}

void MainWindow::import(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (m_session && !m_session->database->readOnly())
        m_imports->add(paths);
    else
        m_frame->banner().say(Tone::Warn,
                              m_session ? m_session->database->readOnlyReason()
                                        : tr("Open or start a project first; then drop what you want to import."));
}

std::vector<QAction*> MainWindow::personActions() const
{
    return m_person ? m_person->actions() : std::vector<QAction*>();
}

void MainWindow::copyAddress()
{
    const Address here = addressToCopy(*m_navigation, QApplication::focusWidget());
    if (here.kind.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(linkOf(here));
    m_frame->banner().say(Tone::Ok, tr("Copied %1").arg(linkOf(here)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
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
