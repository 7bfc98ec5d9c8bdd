// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/use_case_page.h"

#include "core/portfolio/portfolio_snapshot.h"
#include "core/usecases/use_case_rules.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/framing_tab.h"
#include "ui/panes/manager/history_tab.h"
#include "ui/panes/manager/overview_tab.h"
#include "ui/panes/manager/people_tab.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/talk_tab.h"
#include "ui/panes/manager/users_tab.h"
#include "ui/panes/manager/value_tab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestWithIteration = 720;

} // namespace

UseCasePage::UseCasePage(Session& session, const UseCaseStory& story, QWidget* parent)
    : Page(story.useCase.title, parent)
    , m_session(session)
    , m_state(new Chip({}))
    , m_iteration(new Chip({}))
    , m_asOf(pushButton(ButtonKind::Secondary, {}))
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit")))
{
    addChip(new Chip(story.useCase.key));
    addChip(m_state);
    addChip(m_iteration);
    if (story.useCase.staged)
        addChip(new Chip(tr("staged"), Tone::Violet));
    setParentPage(tr("Portfolio"));
    m_asOf->setObjectName(QStringLiteral("asOfUseCase"));
    m_asOf->setAccessibleName(tr("As of which day the use case is shown"));
    addAction(m_asOf);
    m_edit->setObjectName(QStringLiteral("edit"));
    addAction(m_edit);
    // A line for each tab, in their order.
    addView(new OverviewTab(session));
    addView(new FramingTab(session));
    addView(new UsersTab(session));
    addView(new PeopleTab(session));
    addView(new ValueTab(session));
    addView(new TalkTab(session));
    addView(new HistoryTab);
    connect(m_asOf, &QPushButton::clicked, this, &UseCasePage::dayAsked);
    connect(m_edit, &QPushButton::clicked, this, &UseCasePage::editAsked);
    connect(this, &Page::tabChanged, this, &Page::placeChanged);
    setStory(story);
}

void UseCasePage::addView(UseCaseTab* view)
{
    m_views.push_back(view);
    addTab(view->title(), view);
    connect(view, &UseCaseTab::changed, this, &UseCasePage::changed);
}

UseCaseTab* UseCasePage::shownTab() const
{
    return m_views.at(static_cast<std::size_t>(currentTab()));
}

bool UseCasePage::openTab(const QString& anchor)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&anchor](const UseCaseTab* view) { return view->anchor() == anchor; });
    if (found == m_views.end() && !anchor.isEmpty())
        return false;
    setCurrentTab(anchor.isEmpty() ? 0 : static_cast<int>(found - m_views.begin()));
    return true;
}

QString UseCasePage::anchor() const
{
    return currentTab() == 0 ? QString() : shownTab()->anchor();
}

void UseCasePage::showChips()
{
    m_state->setWord(stateTitle(m_story.useCase.state), stateMark(m_story.useCase.state).tone);
    const int iterations = m_story.history.iterations();
    m_iteration->setWord(tr("iteration %1").arg(iterations), Tone::Neutral);
    m_iteration->setVisible(width() >= narrowestWithIteration && iterations > 1); // The ribbon tells as much.
}

void UseCasePage::nameMoment()
{
    m_asOf->setText(m_story.isPast ? tr("As of: %1").arg(dayText(m_story.asOf)) : tr("As of: now"));
    m_asOf->setToolTip(
        tr("Shown as of %1. Shows the use case as the log had it on a day in the past").arg(exactTime(m_story.asOf)));
}

void UseCasePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showChips();
}

void UseCasePage::setStory(const UseCaseStory& story)
{
    m_story = story;
    setTitle(story.useCase.title);
    showChips();
    nameMoment();
    const auto refusal = editRefusalOf(story.useCase, story.viewer.id, story.viewer.roles, story.holders);
    const QString standstill = standstillOf(m_session, story);
    const QString reason = !standstill.isEmpty() ? standstill : refusal ? refusal->brief : QString();
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    for (UseCaseTab* view : m_views)
        view->setStory(story);
}

void UseCasePage::showError(const Error& error)
{
    shownTab()->showError(error);
}

} // namespace assay
