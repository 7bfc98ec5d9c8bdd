// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels.h"

#include "core/things/thing_kind.h"
#include "ui/panes/ask_for_step.h"
#include "ui/scans/scan_intake.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/diagnostics_page.h"
#include "ui/shell/import_preview.h"
#include "ui/shell/menu_entries.h"
#include "ui/shell/page_entries.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/shortcuts_page.h"
#include "ui/shell/thing_search.h"
#include "ui/widgets/overlay.h"

#include <algorithm>

namespace assay {
namespace {

bool isForWantOfARole(const PaletteEntry& entry)
{
    return !entry.enabled && namesARole(entry.hint);
}

} // namespace

Panels::Panels(QWidget& window, Settings& settings, const Actions& actions)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_actions(actions)
{
}

void Panels::setSession(Session* session)
{
    delete m_panel;
    m_coming.cancel();
    m_asking = false;
    m_session = session;
}

/// Closes what is shown, unless that is a question that waits for its answer.
bool Panels::makeRoom()
{
    m_coming.cancel();
    const bool shown = m_panel && !m_panel->isHidden();
    if (shown && m_asking)
        return false;
    if (shown)
        m_panel->close();
    m_asking = false;
    return true;
}

void Panels::show(QWidget* panel)
{
    m_panel = panel;
    new Overlay(panel, &m_window);
}

std::vector<PaletteEntry> Panels::entriesOf(const PageStack& pages, const std::vector<QAction*>& person) const
{
    std::vector<PaletteEntry> entries;
    std::vector<QAction*> known;
    const std::vector<QAction*> page = pages.pageActions();
    for (const std::vector<QAction*>* actions : {&page, &m_actions.all, &person}) {
        known.insert(known.end(), actions->begin(), actions->end());
        for (PaletteEntry& entry : entriesFor(*actions, PaletteEntry::Section::Actions))
            entries.push_back(std::move(entry));
    }
    for (PaletteEntry& entry : menuEntries(m_window, known))
        entries.push_back(std::move(entry));
    for (PaletteEntry& entry : pageEntries(pages, entries))
        entries.push_back(std::move(entry));
    for (PaletteEntry& entry : entriesFor(m_actions.goTo, PaletteEntry::Section::GoTo))
        entries.push_back(std::move(entry));
    return entries;
}

void Panels::showPalette(const PageStack& pages, const std::vector<QAction*>& person, const Address& here)
{
    if (!makeRoom())
        return;
    std::vector<PaletteEntry> entries = entriesOf(pages, person);
    for (PaletteEntry& entry : entries) {
        const RefusedStep step{entry.title, entry.hint};
        if (m_session && isForWantOfARole(entry))
            entry.ask = [this, step, here] { askFor({step}, here); };
    }
    const QString project = m_session ? m_session->database->projectUid() : QString();
    std::vector<PaletteEntry> recent = recentOf(entries, project);
    auto* palette = new CommandPalette(std::move(entries), std::move(recent));
    connect(palette, &CommandPalette::chosen, this, [this, project](const PaletteEntry& entry) {
        m_settings.addRecentChoice(project, {entry.id, entry.title, entry.hint});
    });
    connect(new ThingSearch(m_session, *palette), &ThingSearch::openAsked, this, &Panels::openAsked);
    show(palette);
}

/// What was chosen lately: actions that can be done now, and things by the names they had.
std::vector<PaletteEntry> Panels::recentOf(const std::vector<PaletteEntry>& entries, const QString& project)
{
    std::vector<PaletteEntry> recent;
    for (const RecentChoice& choice : m_settings.recentChoices(project)) {
        const auto known = std::find_if(entries.begin(), entries.end(),
                                        [&](const PaletteEntry& entry) { return entry.id == choice.id; });
        const Result<Address> address = addressFromString(choice.id);
        if (known != entries.end() && known->enabled)
            recent.push_back(*known);
        else if (address && m_session)
            recent.push_back({PaletteEntry::Section::GoTo, choice.id, choice.title, choice.hint, true,
                              [this, place = *address] { Q_EMIT openAsked(place); }});
    }
    return recent;
}

void Panels::askForRefused(const PageStack& pages, const std::vector<QAction*>& person, const Address& here)
{
    std::vector<RefusedStep> steps;
    for (const PaletteEntry& entry : entriesOf(pages, person)) {
        if (isForWantOfARole(entry))
            steps.push_back({entry.title, entry.hint});
    }
    if (steps.empty())
        Q_EMIT told(tr("Nothing here is refused for want of a role."));
    else
        askFor(steps, here);
}

/// In the discussion of the thing that is shown; where the page shows none, by a task.
void Panels::askFor(const std::vector<RefusedStep>& steps, const Address& here)
{
    if (!makeRoom())
        return;
    const auto done = [this] {
        Q_EMIT told(tr("They were asked; their inbox shows it."));
        Q_EMIT m_session->events.changed();
    };
    if (thingKind(here.kind) && !here.key.isEmpty())
        m_panel = askForStep(*m_session, &m_window, {here.kind, here.key}, steps, done);
    else
        m_coming = askSomebodyForStep(*m_session, &m_window, steps, done, [this](QWidget* form) { m_panel = form; });
}

void Panels::showShortcuts(const std::vector<QAction*>& page)
{
    if (makeRoom())
        show(new ShortcutsPage(m_actions.all, m_actions.goTo, page));
}

void Panels::showDiagnostics()
{
    if (!makeRoom())
        return;
    auto* page = new DiagnosticsPage;
    show(page);
    if (!m_session)
        return;
    db::Database* database = m_session->database.get();
    const auto job = startJob<DiagnosticGroup>(
        &m_session->reads, [database](JobContext<DiagnosticGroup>&) { return projectDiagnostics(*database); });
    m_session->jobs.follow(tr("Reading diagnostics"), QFuture<void>(job), JobKind::Background);
    whenDone(job, page, [page](const Result<DiagnosticGroup>& group) {
        page->addGroup(group ? *group
                             : DiagnosticGroup{tr("Project"), {{tr("Cannot be read"), group.error().message}}});
    });
}

void Panels::showPreview(const PreparedImport& prepared, ImportFlow& imports)
{
    makeRoom();
    if (prepared.isScan)
        return ScanIntake::take(*m_session, m_window, prepared.path, [waiting = QPointer(&imports)] {
            if (waiting)
                waiting->skip();
        });
    auto* preview = new ImportPreview(prepared);
    connect(preview, &ImportPreview::accepted, &imports,
            [&imports, prepared](bool withIssues, bool follows) { imports.accept(prepared, withIssues, follows); });
    connect(preview, &ImportPreview::refused, &imports, &ImportFlow::skip);
    connect(preview, &ImportPreview::followAsked, &imports, [&imports, prepared] { imports.follow(prepared.path); });
    show(preview);
    m_asking = true;
}

} // namespace assay
