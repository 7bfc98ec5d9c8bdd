// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/decisions_view.h"

#include "core/base/shown_text.h"
#include "core/portfolio/kpi.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace assay {
namespace {

constexpr int decidedThing = 1;

} // namespace

DecisionsView::DecisionsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_rows, tr("Decisions that wait for you")))
    , m_empty(new EmptyState("check", tr("Nothing waits for you"), {}))
    , m_states(new ViewStates(makeList(), m_empty, Skeleton::Shape::Table))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    using Row = PendingDecision;
    m_rows.setColumns(
        {{tr("Decision"),
          [](const Row& row) { return pendingTitle(row.kind); },
          {},
          [](const Row& row, int role) { return role == AddressRole ? QVariant::fromValue(row.address) : QVariant(); }},
         {tr("About"), [](const Row& row) { return shownText(row.thing); }},
         {tr("What"), [](const Row& row) { return shownText(row.asks); }},
         {tr("Timing"),
          [this](const Row& row) { return levelWord(row.standing, m_now); },
          {},
          [this](const Row& row, int role) { return levelAnswer(row.standing, m_now, role); }},
         {tr("You act as"), [](const Row& row) { return roleTitle(row.role); }},
         {tr("Waits for"), [this](const Row& row) { return ageText(std::max<qint64>(0, m_now - row.since)); },
          [this](const Row& row) { return static_cast<double>(m_now - row.since); },
          [](const Row& row, int role) {
              return role == Qt::ToolTipRole ? QVariant(exactTime(row.since)) : QVariant();
          }}});
    m_table->setObjectName(QStringLiteral("decisions"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    ChipDelegate::give(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    offerCsv(*m_table, QStringLiteral("decisions.csv"), session);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    sayEmpty();
    connect(m_states, &ViewStates::retryAsked, this, &DecisionsView::read);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_seen->ask();
}

QWidget* DecisionsView::makeList()
{
    auto* place = new QWidget;
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(metrics::page, 14, metrics::page, 14);
    rows->setSpacing(metrics::inside);
    rows->addWidget(wrappedLabel(
        TextKind::Muted,
        tr("Steps, sign-offs, framings and plans, values, policies, proposals, changes, findings, risks, incidents and "
           "handovers that go on once you have said something, in any role that you hold. Enter goes to where it is "
           "said.")));
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    inside->addWidget(m_table);
    rows->addWidget(card, 1, Qt::AlignTop);
    return place;
}

DecisionsView::~DecisionsView()
{
    m_reading.cancel();
}

void DecisionsView::setPast(std::optional<qint64> past)
{
    if (std::exchange(m_past, past) == past)
        return;
    sayEmpty();
    m_seen->ask();
}

void DecisionsView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_now = m_past.value_or(m_session.database->clock().now());
    m_reading = m_session.fetchResult<std::vector<PendingDecision>>(
        tr("Reading what waits for you"), this,
        [person = m_session.actor.person, now = m_now, past = m_past](db::Connection& connection) {
            if (person.isEmpty())
                return std::vector<PendingDecision>{}; // Nobody is at the window.
            return past ? decisionQueueOn(connection, person, *past) : decisionQueue(connection, person, now);
        },
        [this](const Result<std::vector<PendingDecision>>& pending) {
            m_states->showResult(pending, [this](const std::vector<PendingDecision>& read) {
                take(read);
                return !read.empty();
            });
        });
}

void DecisionsView::sayEmpty()
{
    m_empty->setTitle(m_past ? tr("Nothing waited for you") : tr("Nothing waits for you"));
    m_empty->setSentence(m_past ? tr("By the log nothing that waited then was yours to decide, in the roles that you "
                                     "held.")
                                : tr("Decisions of use cases, releases, values, policies and proposals appear here "
                                     "once they are yours to take."));
}

void DecisionsView::take(const std::vector<PendingDecision>& pending)
{
    keepPlace(*m_table, [&] { m_rows.setRows(pending); });
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows.index(0, 0));
    m_table->horizontalHeader()->setSectionResizeMode(decidedThing, QHeaderView::Stretch);
}

} // namespace assay
