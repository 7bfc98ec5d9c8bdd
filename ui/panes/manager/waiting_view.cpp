// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/waiting_view.h"

#include "core/base/shown_text.h"
#include "core/portfolio/kpi.h"
#include "core/service_levels/level_store.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/levels_table.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace assay {
namespace {

constexpr int waitingTitle = 2;

QVariant waitingPlace(const WaitingRow& row, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, row.waits.thing.kind, row.waits.thing.uid})
                               : QVariant();
}

} // namespace

WaitingView::WaitingView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(new Segments(tr("What waits, or how long it may")))
    , m_counts(textLabel(TextKind::Note, {}))
    , m_change(pushButton(ButtonKind::Secondary, tr("Change a level…")))
    , m_stack(new QStackedWidget)
    , m_table(dataTable(m_model, tr("What waits for somebody")))
    , m_levels(new LevelsTable(session))
    , m_empty(new EmptyState("check", {}, {}))
    , m_states(new ViewStates(makeList(), m_empty, Skeleton::Shape::Table))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("waitingView"));
    m_stack->addWidget(m_states);
    m_stack->addWidget(m_levels);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(m_states, &ViewStates::retryAsked, this, &WaitingView::read);
    connect(m_which, &Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_change, &QPushButton::clicked, m_levels, &LevelsTable::askFor);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    sayEmpty();
    m_seen->ask();
}

WaitingView::~WaitingView()
{
    m_reading.cancel();
}

void WaitingView::setPast(std::optional<qint64> past)
{
    if (std::exchange(m_past, past) == past)
        return;
    sayEmpty();
    m_seen->ask();
}

void WaitingView::sayEmpty()
{
    m_empty->setTitle(m_past ? tr("Nothing waited for anybody") : tr("Nothing waits for anybody"));
    m_empty->setSentence(m_past ? tr("By the log nothing had begun to wait by then that had not ended.")
                                : tr("Handovers, sign-offs, steps through gates, feedback and tasks that nobody has "
                                     "begun appear here until somebody does their part."));
}

QWidget* WaitingView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    m_which->setObjectName(QStringLiteral("waitingViews"));
    m_which->add(tr("What waits"));
    m_which->add(tr("How long it may"));
    m_counts->setObjectName(QStringLiteral("waitingCounts"));
    m_change->setObjectName(QStringLiteral("changeLevel"));
    m_change->setAccessibleName(m_change->text());
    m_change->setEnabled(false); // Until it is known who may.
    row->addWidget(m_which);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_change);
    return head;
}

QWidget* WaitingView::makeList()
{
    m_model.setColumns(columns());
    m_table->setObjectName(QStringLiteral("waiting"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ChipDelegate::give(*m_table);
    offerCsv(*m_table, QStringLiteral("waiting.csv"), m_session);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    inside->addWidget(m_table);
    auto* place = new QWidget;
    auto* around = new QVBoxLayout(place);
    around->setContentsMargins({});
    around->addWidget(card, 1, Qt::AlignTop);
    return place;
}

std::vector<Column<WaitingRow>> WaitingView::columns() const
{
    const auto stands = [this](const WaitingRow& row, int role) {
        const QVariant place = waitingPlace(row, role);
        return place.isValid() ? place : levelAnswer(row.waits.standing, m_now, role);
    };
    const auto level = [](const WaitingRow& row) {
        return row.waits.standing ? row.waits.standing->within() : levelHoursText(0);
    };
    const auto due = [](const WaitingRow& row) {
        return row.waits.standing ? minuteText(row.waits.standing->dueAt()) : QStringLiteral("–");
    };
    const auto since = [](const WaitingRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactTime(row.waits.since)) : QVariant();
    };
    return {{tr("Timing"), [this](const WaitingRow& row) { return levelWord(row.waits.standing, m_now); }, {}, stands},
            {tr("Waits for"), [](const WaitingRow& row) { return waitKindTitle(row.waits.kind); }},
            {tr("About"), [](const WaitingRow& row) { return shownText(row.title); }},
            {tr("On whom"), [](const WaitingRow& row) { return shownText(row.waits.whom()); }},
            {tr("Age"), [this](const WaitingRow& row) { return ageText(row.waits.waited(m_now)); },
             [this](const WaitingRow& row) { return static_cast<double>(row.waits.waited(m_now)); }, since},
            {tr("Due by (UTC)"), due},
            {tr("Level"), level, [](const WaitingRow& row) {
                 return row.waits.standing && !row.waits.standing->askedFor ? row.waits.standing->hours
                                                                            : std::numeric_limits<double>::quiet_NaN();
             }}};
}

void WaitingView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<Answer>(
        tr("Reading what waits"), this,
        [actor = m_session.actor, now = m_session.database->clock().now(), past = m_past](db::Connection& connection) {
            return Answer{past ? waiting::boardOn(connection, *past) : waiting::board(connection, now),
                          levels::setRefusal(connection, actor)};
        },
        [this](const Result<Answer>& answer) {
            m_states->showResult(answer, [this](const Answer& read) {
                take(read);
                return !read.board.rows.empty();
            });
        });
}

void WaitingView::take(const Answer& answer)
{
    m_now = answer.board.asOf;
    keepPlace(*m_table, [&] { m_model.setRows(answer.board.rows); });
    m_table->horizontalHeader()->setSectionResizeMode(waitingTitle, QHeaderView::Stretch);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_counts->setText(countWords(answer.board));
    const QString refusal = m_session.database->readOnly() ? m_session.database->readOnlyReason()
        : m_past ? tr("This is the past, which nobody can change; go back to now.")
                 : answer.refusal;
    setReason(*m_change, refusal);
    m_levels->setLevels(answer.board.levels, m_past.value_or(m_now), refusal);
}

/// How many wait, and what is missing from the list.
QString WaitingView::countWords(const WaitingBoard& board) const
{
    int late = 0;
    int soon = 0;
    for (const WaitingRow& row : board.rows) {
        const std::optional<LevelStanding>& standing = row.waits.standing;
        late += standing && standing->state(m_now) == LevelState::Late ? 1 : 0;
        soon += standing && standing->state(m_now) == LevelState::DueSoon ? 1 : 0;
    }
    const auto listed = static_cast<qint64>(board.rows.size());
    QStringList words;
    if (board.unread > 0)
        words << (m_past
                      ? tr("%1 of %2 that waited: %3 late, %4 due soon; tasks and feedback that had waited less long "
                           "are not listed")
                      : tr("%1 of %2 that wait: %3 late, %4 due soon; tasks and feedback that wait less long are not "
                           "listed"))
                     .arg(QString::number(listed), QString::number(listed + board.unread), QString::number(late),
                          QString::number(soon));
    else if (listed > 0)
        words << (m_past ? tr("%1 waited: %2 late, %3 due soon") : tr("%1 wait: %2 late, %3 due soon"))
                     .arg(listed)
                     .arg(late)
                     .arg(soon);
    if (board.untold > 0)
        words << (board.untold == 1
                      ? tr("not told of one task, of which the log does not say enough")
                      : tr("not told of %1 tasks, of which the log does not say enough").arg(board.untold));
    return words.join(QStringLiteral("; "));
}

} // namespace assay
