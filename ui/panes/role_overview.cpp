// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/role_overview.h"

#include "ui/panes/list_views.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/view_states.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace assay {
namespace {

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

QPushButton* beginButton(const RoleTab& tab, Session& session, QWidget& view)
{
    QPushButton* button = pushButton(ButtonKind::Primary, tab.verb);
    button->setObjectName(QStringLiteral("begin-") + tab.key);
    if (tab.refusal)
        followRefusal(*button, session, tab.refusal);
    else
        setReason(*button, session.database->readOnlyReason());
    QObject::connect(button, &QPushButton::clicked, &view, [&view, act = tab.begin] { act(view); });
    return button;
}

RoleOverview::RoleOverview(Session& session, RoleStory story, QWidget* parent)
    : Page(story.title, parent)
    , m_session(session)
    , m_story(std::move(story))
{
    m_states = new ViewStates(makeHeld(), makeEmpty(), Skeleton::Shape::Table);
    connect(m_states, &ViewStates::retryAsked, this, &RoleOverview::read);
    QPushButton* import = pushButton(ButtonKind::Secondary, tr("Import…"));
    import->setEnabled(!session.database->readOnly());
    connect(import, &QPushButton::clicked, &session.events, &SessionEvents::importAsked);
    addAction(import);
    addTab(tr("Overview"), m_states);
    addTabs();
    connect(&session.events, &SessionEvents::changed, this, &RoleOverview::read);
    read();
}

RoleOverview::~RoleOverview()
{
    m_reading.cancel();
}

void RoleOverview::addTabs()
{
    int number = 0;
    for (const RoleTab& tab : m_story.tabs) {
        QWidget* view = tab.make(m_session);
        m_tabViews.push_back(view);
        addTab(tab.title, view);
        ++number;
        for (QWidget* tool : tab.tools ? tab.tools(*view) : std::vector<QWidget*>())
            addTabAction(number, tool);
        if (tab.begin)
            addTabAction(number, beginButton(tab, m_session, *view));
        if (ListViews* views = viewsOf(m_tabViews.size() - 1))
            connect(views, &ListViews::placeChanged, this, &Page::placeChanged);
    }
    connect(this, &Page::tabChanged, this, &Page::placeChanged);
}

/// Null where the tab has no views to save.
ListViews* RoleOverview::viewsOf(std::size_t tab) const
{
    const RoleTab& known = m_story.tabs.at(tab);
    return known.views ? known.views(*m_tabViews.at(tab)) : nullptr;
}

bool RoleOverview::open(const Address& address)
{
    const auto thing = std::find_if(m_story.things.begin(), m_story.things.end(),
                                    [&](const RoleThing& each) { return each.kind == address.kind; });
    if (thing != m_story.things.end() && !address.key.isEmpty()) {
        openThing(*thing, address.key);
        return true;
    }
    const auto tab = std::find_if(m_story.tabs.begin(), m_story.tabs.end(),
                                  [&](const RoleTab& each) { return each.key == address.key; });
    if (tab == m_story.tabs.end() && !address.key.isEmpty())
        return false;
    leaveThing();
    setCurrentTab(address.key.isEmpty() ? 0 : static_cast<int>(tab - m_story.tabs.begin()) + 1);
    ListViews* views = address.key.isEmpty() ? nullptr : viewsOf(static_cast<std::size_t>(tab - m_story.tabs.begin()));
    if (views && !address.anchor.isEmpty())
        views->open(address.anchor);
    return true;
}

Address RoleOverview::address() const
{
    if (m_thing)
        return m_thing->address();
    if (currentTab() <= 0)
        return {};
    const auto tab = static_cast<std::size_t>(currentTab() - 1);
    const ListViews* views = viewsOf(tab);
    return {{}, {}, m_story.tabs.at(tab).key, views ? views->place() : QString()};
}

void RoleOverview::openThing(const RoleThing& kind, const QString& name)
{
    leaveThing();
    m_thing = kind.page(m_session, name);
    if (wayBack() && wayForward())
        m_thing->setWays(wayBack(), wayForward());
    for (QAction* step : m_thing->actions()) // For the palette; they go with the thing.
        Page::addAction(step);
    layout()->addWidget(m_thing);
    m_thing->setFocusPolicy(Qt::StrongFocus);
    m_thing->show();
    m_thing->setFocus(); // Before the tabs are hidden, or what stands there would get the focus in turn.
    setCovered(true);
    const auto tab = std::find_if(m_story.tabs.begin(), m_story.tabs.end(),
                                  [&](const RoleTab& each) { return each.key == kind.tab; });
    setCurrentTab(static_cast<int>(tab - m_story.tabs.begin()) + 1);
    connect(m_thing, &Page::parentPageAsked, this, [this] {
        leaveThing();
        Q_EMIT placeChanged();
    });
}

void RoleOverview::leaveThing()
{
    if (!m_thing)
        return;
    setCovered(false);
    m_thing->hide();
    m_thing->deleteLater();
    for (QAction* step : m_thing->actions())
        removeAction(step);
    m_thing = nullptr;
}

/// Hides what stands under a thing, or brings it back.
void RoleOverview::setCovered(bool covered)
{
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* part = layout()->itemAt(i)->widget();
        if (part && part != m_thing)
            part->setHidden(covered);
    }
}

QWidget* RoleOverview::makeHeld()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(metrics::between);
    layout->addLayout(m_figures);

    m_tables = new QVBoxLayout;
    m_tables->setSpacing(metrics::between);
    m_tables->addStretch(1);
    layout->addLayout(m_tables, 1);
    return scrolling(page);
}

QWidget* RoleOverview::scrolling(QWidget* content) const
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setAccessibleName(m_story.title);
    showThrough(*area);
    return area;
}

QWidget* RoleOverview::makeEmpty()
{
    auto* empty = new EmptyState(m_story.icon, m_story.emptyTitle, m_story.emptySentence);
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import files…"));
    import->setEnabled(!m_session.database->readOnly());
    connect(import, &QPushButton::clicked, &m_session.events, &SessionEvents::importAsked);
    empty->addAction(import);
    return empty;
}

void RoleOverview::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<RoleHoldings>(
        tr("Reading %1").arg(m_story.title), this,
        [held = m_story.held](db::Connection& connection) { return held(connection, projectCounts(connection)); },
        [this](const Result<RoleHoldings>& result) {
            m_states->showResult(result, [this](const RoleHoldings& holdings) {
                show(holdings);
                return !holdings.empty();
            });
        });
}

void RoleOverview::show(const RoleHoldings& holdings)
{
    clearLayout(*m_figures);
    for (const HeldFigure& figure : holdings.figures)
        m_figures->addWidget(figureCard(figure.caption, grouped(figure.count), figure.note));
    const bool several = !holdings.further.empty();
    card(0).setTable(holdings, several);
    for (std::size_t i = 0; i < holdings.further.size(); ++i)
        card(i + 1).setTable(holdings.further[i], several);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i <= holdings.further.size());
}

HeldTableCard& RoleOverview::card(std::size_t place)
{
    while (m_cards.size() <= place) {
        m_cards.push_back(new HeldTableCard);
        m_tables->insertWidget(m_tables->count() - 1, m_cards.back());
    }
    return *m_cards[place];
}

} // namespace assay
