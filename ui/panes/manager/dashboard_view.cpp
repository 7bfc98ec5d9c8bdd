// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/dashboard_view.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/portfolio/portfolio_figures.h"
#include "core/views/view_content.h"
#include "core/views/view_store.h"
#include "ui/panes/manager/card_grid.h"
#include "ui/panes/manager/dashboard_form.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_cards.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {

DashboardView::DashboardView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(pushButton(ButtonKind::Secondary, {}))
    , m_arrange(pushButton(ButtonKind::Secondary, tr("Arrange…")))
    , m_menu(new QMenu(m_which))
    , m_figures(new KpiStrip)
    , m_charts(new FlowCards(session, *this))
    , m_grid(new CardGrid(tr("Dashboard")))
    , m_usual(new UsualViewEntries(session, this))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("dashboard"));
    m_grid->addAbove(makeHead());
    m_grid->addAbove(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_seen->ask();
}

DashboardView::~DashboardView()
{
    m_reading.cancel();
}

QWidget* DashboardView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_arrange);
    m_which->setObjectName(QStringLiteral("whichDashboard"));
    m_which->setAccessibleName(tr("Dashboards"));
    m_menu->setToolTipsVisible(true);
    m_arrange->setObjectName(QStringLiteral("arrangeDashboard"));
    m_arrange->setAccessibleName(m_arrange->text());
    m_arrange->setEnabled(!m_session.database->readOnly());
    m_arrange->setToolTip(m_session.database->readOnly()
                              ? m_session.database->readOnlyReason()
                              : tr("Choose what is shown, and keep it for yourself or for everybody"));
    connect(m_arrange, &QPushButton::clicked, this, &DashboardView::arrange);
    connect(m_which, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_which->mapToGlobal(QPoint(0, m_which->height() + metrics::unit))); });
    return head;
}

void DashboardView::setSnapshot(const PortfolioSnapshot& snapshot)
{
    const std::optional<qint64> before = past();
    m_snapshot = snapshot;
    m_charts->setSnapshot(snapshot);
    show();
    if (past() != before)
        read(); // Tiles of views are as of the same day.
}

/// The moment of which the page is; nothing for now.
std::optional<qint64> DashboardView::past() const
{
    return m_snapshot.isPast ? std::optional(m_snapshot.asOf) : std::nullopt;
}

void DashboardView::read()
{
    m_reading.cancel();
    const Actor actor = m_session.actor;
    const DashboardLook look{actor.person, roleFromString(actor.role), m_session.database->clock().now(), past()};
    m_reading = m_session.fetch<Reading>(
        tr("Reading the dashboards"), this,
        [look, actor](db::Connection& connection) {
            Reading reading{dashboardChoices(connection, look), {}};
            reading.usual = UsualViewEntries::read(connection, DashboardPage, actor, reading.choices.person);
            return reading;
        },
        [this](const Reading& reading) {
            m_usuals = reading.usual;
            take(reading.choices);
        });
}

/// The one that comes first for whoever acts is shown until they choose another.
void DashboardView::take(const DashboardChoices& choices)
{
    const bool knewOwn = !m_shown.isEmpty();
    m_choices = choices;
    if (std::exchange(m_isAskedFor, false) && !shown())
        Q_EMIT m_session.events.failed(
            {Error::Kind::NotFound,
             tr("There is no such dashboard, or nobody shares it. Yours is shown, or what is usual for your role."),
             m_shown});
    if (!m_chose || (knewOwn && !shown()))
        m_shown = choices.first;
    fillMenu();
    for (const auto& [uid, card] : m_viewCards)
        card->deleteLater();
    m_viewCards.clear();
    show();
}

const SavedView* DashboardView::shown() const
{
    const auto found = std::find_if(m_choices.dashboards.begin(), m_choices.dashboards.end(),
                                    [&](const SavedView& view) { return view.uid == m_shown; });
    return found == m_choices.dashboards.end() ? nullptr : &*found;
}

Dashboard DashboardView::dashboard() const
{
    const SavedView* saved = shown();
    const Result<Dashboard> read = saved ? dashboardFrom(saved->content) : Result<Dashboard>(Dashboard());
    const Role role = roleFromString(m_session.actor.role).value_or(Role::Manager);
    return saved && read ? *read : usualDashboard(role);
}

void DashboardView::show()
{
    const Dashboard dashboard = this->dashboard();
    showFigures(dashboard);
    std::vector<QWidget*> cards;
    for (const DashboardTile& tile : dashboard.tiles) {
        QWidget* card = tile.kind == TileKind::Chart ? m_charts->card(tile.what)
            : tile.kind == TileKind::View            ? viewCard(tile.what)
                                                     : nullptr;
        if (card)
            cards.push_back(card);
    }
    m_grid->setCards(std::move(cards));
}

void DashboardView::showFigures(const Dashboard& dashboard)
{
    std::vector<const Kpi*> figures;
    for (const DashboardTile& tile : dashboard.tiles) {
        if (tile.kind == TileKind::Figure)
            figures.push_back(figureNamed(m_snapshot.kpis, tile.what));
    }
    m_figures->setKpis(figures);
    m_figures->setVisible(!figures.empty());
}

/// Leads from a tile to the view; null where there is none to go to.
QPushButton* DashboardView::openButton(const ViewTile& tile)
{
    if (tile.place.kind.isEmpty() || !tile.fault.isEmpty())
        return nullptr;
    QPushButton* open = pushButton(ButtonKind::Secondary, tr("Open"));
    open->setObjectName(QStringLiteral("openTile"));
    open->setAccessibleName(tr("Open the view “%1”").arg(shownText(tile.name)));
    open->setToolTip(plainToolTip(open->accessibleName()));
    connect(open, &QPushButton::clicked, this,
            [this, place = tile.place] { Q_EMIT m_session.events.openAsked(place); });
    return open;
}

QWidget* DashboardView::viewCard(const QString& uid)
{
    if (const auto known = m_viewCards.find(uid); known != m_viewCards.end())
        return known->second;
    const auto found = m_choices.tiles.find(uid);
    const ViewTile tile = found == m_choices.tiles.end() ? ViewTile() : found->second;
    QBoxLayout* content = nullptr;
    auto* note = textLabel(TextKind::Note,
                           tile.isPast ? tr("%1 found then: %2").arg(tile.subject, QString::number(tile.found))
                                       : tr("%1 found now: %2").arg(tile.subject, QString::number(tile.found)));
    Card* card = headedCard(shownText(tile.name), content, note, openButton(tile));
    card->setParent(this);
    card->setObjectName(QStringLiteral("view-") + uid);
    card->setAccessibleName(shownText(tile.name));
    if (!tile.fault.isEmpty() || tile.lines.empty()) {
        content->addWidget(wrappedLabel(TextKind::Muted,
                                        tile.fault.isEmpty() ? tr("Nothing is in this view.") : shownText(tile.fault)));
    } else {
        auto* lines = new KeyValueList;
        std::vector<KeyValueList::Line> rows;
        for (const TileLine& line : tile.lines) {
            const bool isStatus = line.figure.isEmpty() && line.status;
            rows.push_back({shownText(line.title), isStatus ? statusWord(*line.status) : shownText(line.figure)});
        }
        lines->setLines(rows);
        content->addWidget(lines);
    }
    content->addStretch();
    m_viewCards[uid] = card;
    return card;
}

void DashboardView::open(const QString& uid)
{
    choose(uid);
    m_isAskedFor = true;
    read(); // It may have been arranged a moment ago.
}

void DashboardView::choose(const QString& uid)
{
    m_shown = uid;
    m_chose = true;
    fillMenu();
    show();
}

void DashboardView::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)); // Which clear() leaves.
    m_menu->clear();
    auto* choice = new QActionGroup(m_menu);
    const auto add = [&](const QString& title, const QString& uid) {
        QAction* action = m_menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(uid == m_shown);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, uid] {
            choose(uid);
            Q_EMIT placeChanged();
        });
    };
    const QString usual =
        tr("Usual for the role %1").arg(roleTitle(roleFromString(m_session.actor.role).value_or(Role::Manager)));
    add(usual, {});
    for (const SavedView& view : m_choices.dashboards)
        add(view.owner == m_choices.person ? shownText(view.name)
                                           : tr("%1 · %2").arg(shownText(view.name), shownText(view.ownerName)),
            view.uid);
    const SavedView* saved = shown();
    m_menu->addSeparator();
    m_usual->add(*m_menu, m_usuals, saved);
    QAction* away = m_menu->addAction(tr("Put “%1” away").arg(saved ? shownText(saved->name) : usual));
    away->setObjectName(QStringLiteral("putDashboardAway"));
    away->setStatusTip(awayRefusal());
    away->setToolTip(plainToolTip(away->statusTip().isEmpty() ? away->text() : away->statusTip()));
    away->setEnabled(away->statusTip().isEmpty());
    connect(away, &QAction::triggered, this, &DashboardView::putAway);
    m_which->setText(saved ? shownText(saved->name) : usual);
    m_which->setAccessibleName(tr("Dashboard: %1").arg(m_which->text()));
    m_which->setToolTip(tr("Choose another dashboard"));
}

/// Why the one that is shown cannot be put away; empty where it can.
QString DashboardView::awayRefusal() const
{
    const SavedView* saved = shown();
    if (!saved)
        return tr("what is usual for a role is always there");
    if (saved->owner != m_choices.person)
        return tr("it is put away by its owner, %1").arg(shownText(saved->ownerName));
    return m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString();
}

/// It is kept with its versions, and nobody finds it any more.
void DashboardView::putAway()
{
    const SavedView* saved = shown();
    if (!saved)
        return;
    db::Database* database = m_session.database.get();
    const ViewEdit edit{.uid = saved->uid, .expectedVersion = saved->version, .archived = true};
    const auto job =
        startJob<void>(&m_session.writes,
                       [database, edit, actor = m_session.actor, command = newUlid(database->clock().now())](
                           JobContext<void>&) { return ViewStore(*database).edit(edit, actor, command); });
    m_session.jobs.follow(tr("Putting the dashboard away"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& done) {
        if (!done)
            Q_EMIT m_session.events.failed(done.error());
        read();
    });
}

std::vector<TileChoice> DashboardView::tileChoices() const
{
    std::vector<TileChoice> choices;
    for (const QString& word : dashboardFigures())
        choices.push_back({{TileKind::Figure, word}, tr("Figure · %1").arg(figureNamed(m_snapshot.kpis, word)->title)});
    for (const QString& word : dashboardCharts())
        choices.push_back({{TileKind::Chart, word}, tr("Chart · %1").arg(m_charts->titleOf(word))});
    for (const SavedView& view : m_choices.views)
        choices.push_back(
            {{TileKind::View, view.uid}, tr("View of %1 · %2").arg(viewSubject(view.page), shownText(view.name))});
    return choices;
}

/// A dashboard of somebody else is kept as one's own.
void DashboardView::arrange()
{
    const SavedView* saved = shown();
    const bool isOwn = saved && saved->owner == m_choices.person;
    auto* form = new DashboardForm(m_session, tileChoices(), dashboard(), isOwn ? std::optional(*saved) : std::nullopt);
    connect(form, &WorkForm::done, this, [this, isOwn] {
        m_chose = m_chose && isOwn; // A new one is shown at once.
        read();
    });
    new Overlay(form, window());
}

} // namespace assay
