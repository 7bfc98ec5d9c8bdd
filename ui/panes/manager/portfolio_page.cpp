// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/portfolio_page.h"

#include "core/views/portfolio_view.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/adoption_view.h"
#include "ui/panes/manager/brief_view.h"
#include "ui/panes/manager/dashboard_view.h"
#include "ui/panes/manager/decisions_view.h"
#include "ui/panes/manager/duty_gaps_card.h"
#include "ui/panes/manager/flow_view.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/past_bar.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/portfolio_export.h"
#include "ui/panes/manager/ranking_view.h"
#include "ui/panes/manager/risk_map.h"
#include "ui/panes/manager/skills_view.h"
#include "ui/panes/manager/timeline_view.h"
#include "ui/panes/manager/unproven_card.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/panes/manager/value_view.h"
#include "ui/panes/manager/waiting_view.h"
#include "ui/panes/view_menu.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/board.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_states.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr int narrowestFilter = 96;
constexpr int shortestFilter = 64; ///< Beside buttons with short names.
constexpr int widestFilter = 220;
constexpr int besideActions = 276; ///< Of the title row: its margins, the ways, a few letters of title and chips.
constexpr auto cardKind = "use-case";

} // namespace

PortfolioPage::PortfolioPage(Session& session, QWidget* parent)
    : Page(tr("Portfolio"), parent)
    , m_session(session)
    , m_reading(fetchSnapshot())
    , m_steps(new StepTaker(session, this))
    , m_count(new Chip({}))
    , m_staged(new Chip(tr("staged"), Tone::Violet))
    , m_filter(new QLineEdit)
    , m_group(makeGroupButton())
    , m_asOf(makeAsOfButton())
    , m_new(pushButton(ButtonKind::Primary, tr("New use case")))
    , m_views(new ViewMenu(
          session, PortfolioPageName, [this] { return arrangement(); }, this))
    , m_export(new PortfolioExport(session, *this))
    , m_kpis(new KpiStrip)
    , m_banner(new Banner)
    , m_pastBar(new PastBar)
    , m_board(new Board(BoardGroups(BoardGrouping::Stage, {}).titles()))
    , m_flow(new FlowView(session))
    , m_value(new ValueView(session))
    , m_risks(new RiskMap(session))
    , m_timeline(new TimelineView)
    , m_adoption(new AdoptionView(session))
    , m_decisions(new DecisionsView(session))
    , m_briefs(new BriefView(session))
    , m_dashboard(new DashboardView(session))
    , m_ranking(new RankingView(session))
    , m_skills(new SkillsView(session))
    , m_dutyGaps(new DutyGapsCard(session))
    , m_waiting(new WaitingView(session))
    , m_unproven(new UnprovenCard(session))
    , m_groups(BoardGrouping::Stage, {})
{
    addTitleRow();
    addPlace("board", tr("Lifecycle board"), withStates(makeBoard(), Skeleton::Shape::Cards));
    addTabs();
    connectBoard();
    connect(this, &Page::tabChanged, this, &PortfolioPage::fillTab);
    connect(this, &Page::tabChanged, this, &Page::placeChanged);
    connect(&session.events, &SessionEvents::changed, this, &PortfolioPage::read);
    showLoading();
    m_views->begin();
}

PortfolioPage::~PortfolioPage()
{
    m_reading.cancel();
    m_readingStory.cancel();
}

void PortfolioPage::addTitleRow()
{
    addChip(m_count);
    addChip(m_staged);
    m_count->hide();
    m_staged->hide();
    m_staged->setToolTip(tr("People, dates and use cases of this project were invented for the demo."));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter use cases"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(widestFilter);
    m_filter->setToolTip(
        tr("Words that a use case holds; risk:high, stage:validation and technique:ranking narrow it down"));
    addAction(m_filter);
    addAction(m_views->button());
    connect(m_views, &ViewMenu::chosen, this, &PortfolioPage::arrange);
    connect(m_views, &ViewMenu::opened, this, &PortfolioPage::arrange);
    connect(m_views, &ViewMenu::begun, this, &PortfolioPage::arrangeWithin);
    connect(m_views, &ViewMenu::placeChanged, this, &Page::placeChanged);
    addAction(m_group);
    addAction(m_asOf);
    m_exports = makeExportButton();
    addAction(m_exports);
    m_new->setObjectName(QStringLiteral("newUseCase"));
    m_new->setAccessibleName(m_new->text());
    m_new->setEnabled(!m_session.database->readOnly());
    addAction(m_new);
    connect(m_filter, &QLineEdit::textChanged, this, &PortfolioPage::showCards);
    connect(m_filter, &QLineEdit::textChanged, m_views, &ViewMenu::arrangedByHand);
    connect(m_new, &QPushButton::clicked, this, &PortfolioPage::writeNew);
}

/// In full; shorter where the title row has no room for that.
void PortfolioPage::nameButtons()
{
    m_group->setText(tr("Group: %1").arg(groupingTitle(m_grouping)));
    const qint64 now = m_snapshot.asOf > 0 ? m_snapshot.asOf : m_session.database->clock().now();
    m_asOf->setText(tr("As of: %1").arg(m_past ? dayText(*m_past) : tr("%1, now").arg(dayText(now))));
    m_asOf->setToolTip(tr("Shown as of %1. Shows the portfolio as the log had it on a day in the past")
                           .arg(exactTime(m_past.value_or(now))));
    m_exports->setText(tr("Export report"));
    m_new->setText(tr("New use case"));
    int needed = besideActions + narrowestFilter + 5 * metrics::between;
    for (const QPushButton* button : {m_views->button(), m_group, m_asOf, m_exports, m_new})
        needed += button->sizeHint().width();
    const bool fits = needed <= width();
    m_filter->setMinimumWidth(fits ? narrowestFilter : shortestFilter);
    m_count->setVisible(fits && !m_snapshot.cards.empty());
    m_asOf->setVisible(true);
    m_views->button()->setVisible(true);
    if (fits)
        return;
    const QString grouping = groupingTitle(m_grouping);
    m_group->setText(grouping.left(1).toUpper() + grouping.mid(1));
    m_asOf->setText(dayText(m_past.value_or(now))); // That it is in the past stands over every tab.
    m_exports->setText(tr("Export"));
    m_new->setText(tr("New"));
    needed = besideActions + shortestFilter + 5 * metrics::between;
    for (const QPushButton* button : {m_views->button(), m_group, m_asOf, m_exports, m_new})
        needed += button->sizeHint().width();
    m_views->button()->setVisible(needed <= width()); // The palette has it, too, as it has the day.
    const int less = m_views->button()->isHidden() ? m_views->button()->sizeHint().width() : 0;
    m_asOf->setVisible(m_past || needed - less <= width());
}

void PortfolioPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    nameButtons();
}

QPushButton* PortfolioPage::makeGroupButton()
{
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Group: %1").arg(groupingTitle(BoardGrouping::Stage)));
    button->setObjectName(QStringLiteral("groupBoard"));
    button->setAccessibleName(tr("Group the board"));
    button->setToolTip(tr("What the columns of the board stand for"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("groupings"));
    auto* choice = new QActionGroup(menu);
    for (BoardGrouping grouping : boardGroupings) {
        QAction* action = menu->addAction(tr("Group by %1").arg(groupingTitle(grouping)));
        action->setObjectName(QStringLiteral("group-") + toString(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == BoardGrouping::Stage);
        choice->addAction(action);
        Page::addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { groupBy(grouping); });
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + metrics::unit))); });
    return button;
}

QPushButton* PortfolioPage::makeExportButton()
{
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Export report"));
    button->setAccessibleName(button->text());
    button->setObjectName(QStringLiteral("exportPortfolio"));
    button->setToolTip(tr("The figures and the use cases that pass the filter, as a file"));
    button->setEnabled(false);
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("exports"));
    using Format = PortfolioExport::Format;
    for (const auto& [format, word] : {std::pair(Format::Pdf, tr("Export as PDF…")),
                                       {Format::Html, tr("Export as one HTML file…")},
                                       {Format::Csv, tr("Export as CSV…")}}) {
        QAction* action = menu->addAction(word);
        action->setEnabled(false); // There is nothing to write yet.
        Page::addAction(action);
        connect(action, &QAction::triggered, this,
                [this, format = format] { m_export->save(format, m_snapshot, filter()); });
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + metrics::unit))); });
    connect(m_export, &PortfolioExport::failed, m_banner, &Banner::showError);
    connect(m_export, &PortfolioExport::failed, this, [this] { setCurrentTab(0); }); // Where the banner is.
    return button;
}

/// The view, and what stands there while it is read or in a project without use cases.
QWidget* PortfolioPage::withStates(QWidget* view, Skeleton::Shape shape)
{
    m_tabs.push_back(new ViewStates(view, makeEmpty(), shape));
    connect(m_tabs.back(), &ViewStates::retryAsked, this, &PortfolioPage::read);
    return m_tabs.back();
}

QWidget* PortfolioPage::makeBoard()
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(14);
    layout->addWidget(m_kpis);
    auto* under = new QVBoxLayout;
    under->setSpacing(2); // The banner keeps the rest by itself.
    under->addWidget(m_banner);
    under->addWidget(m_board, 1);
    layout->addLayout(under, 1);
    return place;
}

QWidget* PortfolioPage::makeEmpty()
{
    auto* empty =
        new EmptyState("portfolio", tr("No use cases yet"),
                       tr("A use case is a decision somebody wants to make better with a model. Everything else "
                          "in a project hangs on one: data, runs, releases, risks."));
    QPushButton* first = pushButton(ButtonKind::Primary, tr("New use case"));
    first->setEnabled(!m_session.database->readOnly());
    first->setShortcut(Qt::Key_C); // As on the board, which is not there yet.
    connect(first, &QPushButton::clicked, this, &PortfolioPage::writeNew);
    empty->addAction(first);
    return empty;
}

void PortfolioPage::connectBoard()
{
    m_board->setRule([this](const QString& uid, int column) { return refusalBrief(uid, column); });
    connect(m_board, &Board::opened, this, [this](const QString& uid) {
        if (const PortfolioCard* card = cardOf(uid))
            openUseCase(card->useCase.uid);
    });
    connect(m_board, &Board::inspected, this, [this](const QString& uid) {
        if (const PortfolioCard* card = cardOf(uid))
            Q_EMIT m_session.events.inspectAsked({{}, cardKind, card->useCase.uid});
    });
    connect(m_board, &Board::stepsAsked, this, &PortfolioPage::askSteps);
    offerSteps();
    connect(m_board, &Board::dropped, this, &PortfolioPage::drop);
    connect(m_board, &Board::createAsked, this, &PortfolioPage::writeNew);
    connect(m_steps, &StepTaker::taken, this, [this] {
        m_banner->clear();
        read();
    });
    connect(m_steps, &StepTaker::refused, m_banner, &Banner::showError);
}

void PortfolioPage::read()
{
    m_reading.cancel();
    showLoading();
    m_reading = fetchSnapshot();
    if (!m_asked.isEmpty())
        readStory(m_asked);
    else if (m_useCase)
        readStory(m_useCase->story().useCase.uid);
}

void PortfolioPage::showLoading()
{
    for (ViewStates* states : m_tabs)
        states->showLoading();
}

QFuture<Result<PortfolioSnapshot>> PortfolioPage::fetchSnapshot()
{
    const QString viewer = m_session.actor.person;
    const qint64 now = m_session.database->clock().now();
    return m_session.fetchResult<PortfolioSnapshot>(
        tr("Reading the portfolio"), this,
        [viewer, now, past = m_past](db::Connection& connection) {
            return portfolioSnapshot(connection, viewer, now, past);
        },
        [this](const Result<PortfolioSnapshot>& result) {
            if (result)
                showSnapshot(*result);
            for (ViewStates* states : m_tabs)
                states->showResult(result, [](const PortfolioSnapshot& snapshot) { return !snapshot.cards.empty(); });
        });
}

void PortfolioPage::showSnapshot(const PortfolioSnapshot& snapshot)
{
    m_snapshot = snapshot;
    const auto count = static_cast<int>(snapshot.cards.size());
    m_count->setWord(count == 1 ? tr("1 use case") : tr("%1 use cases").arg(count), Tone::Neutral);
    m_staged->setVisible(std::any_of(snapshot.cards.begin(), snapshot.cards.end(),
                                     [](const PortfolioCard& card) { return card.useCase.staged; }));
    nameButtons();
    m_kpis->setSnapshot(snapshot);
    m_exports->setEnabled(true);
    for (QAction* action : m_exports->findChild<QMenu*>()->actions())
        action->setEnabled(true);
    showMoment();
    showCards();
}

void PortfolioPage::showCards()
{
    m_groups = BoardGroups(m_grouping, m_snapshot.cards);
    const QString current = m_board->current();
    m_board->setTitles(m_groups.titles());
    m_board->setCards(boardCards(m_snapshot, m_groups, filter()));
    if (!current.isEmpty() && m_board->current().isEmpty())
        m_board->setCurrent(current); // Its column was made anew.
    if (cardOf(m_fresh))
        m_board->setCurrent(std::exchange(m_fresh, {}));
    m_filled.clear();
    fillTab();
}

std::vector<PortfolioCard> PortfolioPage::shownCards() const
{
    std::vector<PortfolioCard> shown;
    std::copy_if(m_snapshot.cards.begin(), m_snapshot.cards.end(), std::back_inserter(shown),
                 [filter = filter()](const PortfolioCard& card) { return filter.passes(card); });
    return shown;
}

PortfolioFilter PortfolioPage::filter() const
{
    return portfolioFilterFrom(m_filter->text());
}

void PortfolioPage::groupBy(BoardGrouping grouping)
{
    m_grouping = grouping;
    setCurrentTab(0); // Only the board has groups.
    showGroups(grouping);
}

void PortfolioPage::showGroups(BoardGrouping grouping)
{
    m_grouping = grouping;
    nameButtons();
    showCards();
    m_views->arrangedByHand();
}

QByteArray PortfolioPage::arrangement() const
{
    return canonicalPortfolioView({m_filter->text(), toString(m_grouping)});
}

void PortfolioPage::arrange(const QByteArray& content)
{
    arrangeWithin(content);
    setCurrentTab(0);
}

void PortfolioPage::arrangeWithin(const QByteArray& content)
{
    const Result<PortfolioView> view = portfolioViewFrom(QByteArrayView(content));
    m_filter->setText(view->filter);
    if (QAction* grouping = m_group->findChild<QAction*>(QStringLiteral("group-") + view->grouping))
        grouping->setChecked(true);
    showGroups(boardGroupingFrom(view->grouping).value_or(BoardGrouping::Stage));
}

/// The use cases of one cell of the risk map, on the board.
void PortfolioPage::showCell(RiskTier tier, PortfolioStage stage)
{
    PortfolioFilter cell = filter();
    cell.risk = tier;
    cell.stage = stage;
    m_filter->setText(cell.text());
    setCurrentTab(0);
    for (const PortfolioCard& card : m_snapshot.cards) {
        if (cell.passes(card))
            return m_board->setCurrent(card.useCase.uid);
    }
}

const PortfolioCard* PortfolioPage::cardOf(const QString& uid) const
{
    const auto found = std::find_if(m_snapshot.cards.begin(), m_snapshot.cards.end(),
                                    [&](const PortfolioCard& card) { return card.useCase.uid == uid; });
    return found == m_snapshot.cards.end() ? nullptr : &*found;
}

StepView PortfolioPage::viewOf(const PortfolioCard& card) const
{
    return {card.useCase, m_snapshot.heldFor(card.useCase.id), m_snapshot.holdersFor(card.useCase.id)};
}

} // namespace assay
