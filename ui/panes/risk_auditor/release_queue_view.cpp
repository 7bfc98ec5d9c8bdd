// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/release_queue_view.h"

#include "core/base/shown_text.h"
#include "core/discussion/cell_lists.h"
#include "core/views/list_texts.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using approvals::QueuedRelease;

QVariant queueExtra(const QueuedRelease& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "release", row.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    if (!row.useCase.isEmpty())
        lines << shownText(row.useCase);
    if (!row.fault.isEmpty())
        lines << ReleaseQueueView::tr("The request does not count: %1").arg(row.fault);
    lines << ReleaseQueueView::tr("%1 since %2").arg(releaseStateTitle(row.state), exactTime(row.stateSince));
    if (row.askedAt)
        lines << ReleaseQueueView::tr("asked %1").arg(exactTime(*row.askedAt));
    return plainToolTip(lines.join(u'\n'));
}

QString outOf(int some, int all)
{
    return all == 0 ? QStringLiteral("–") : QStringLiteral("%1/%2").arg(some).arg(all);
}

double share(int some, int all)
{
    return all == 0 ? std::nan("") : static_cast<double>(some) / all;
}

/// Its key, as other lists have it: the whole name stands in the tool tip, and would cut that of the release.
QString useCaseKeyOf(const QueuedRelease& row)
{
    return row.useCase.isEmpty() ? QStringLiteral("–") : row.useCase.section(QStringLiteral(" · "), 0, 0);
}

QString nameText(const QueuedRelease& row)
{
    return stagedWords(shownText(row.name), row.staged);
}

} // namespace

ReleaseQueueView::ReleaseQueueView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setColumns();
    m_model.setHolds(
        [](const QueuedRelease& row, const QString& words) { return lists::hold(lists::textsOf(row), words); });
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table = dataTable(m_model, tr("Releases"));
    m_table->setObjectName(QStringLiteral("releaseQueue"));
    ChipDelegate::give(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    auto* place = new QWidget;
    auto* around = new QVBoxLayout(place);
    around->setContentsMargins(metrics::page, 14, metrics::page, 14);
    around->addWidget(card, 1, Qt::AlignTop);
    m_states = new ViewStates(place, makeEmpty(), Skeleton::Shape::Table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &ReleaseQueueView::read);
    connect(&session.events, &SessionEvents::changed, this, &ReleaseQueueView::read);
    read();
}

ReleaseQueueView::~ReleaseQueueView()
{
    m_reading.cancel();
}

void ReleaseQueueView::setColumns()
{
    using Row = QueuedRelease;
    const auto now = [this] { return m_session.database->clock().now(); };
    m_model.setColumns(
        {{tr("Release"), nameText, {}, queueExtra},
         {tr("Use case"), useCaseKeyOf, {}, queueExtra},
         {tr("Risk"),
          [](const Row& row) { return row.tier ? tierTitle(*row.tier) : QStringLiteral("–"); },
          {},
          queueExtra},
         {tr("State"), [](const Row& row) { return releaseStateTitle(row.state); }, {}, queueExtra},
         {tr("Asked by"),
          [](const Row& row) { return row.waits() ? shownText(row.askedBy) : QStringLiteral("–"); },
          {},
          queueExtra},
         {tr("Waiting"),
          [now](const Row& row) { return row.waits() ? relativeTime(*row.askedAt, now()) : QStringLiteral("–"); },
          {},
          queueExtra},
         {tr("Due"),
          [](const Row& row) { return row.dueAt ? dayText(*row.dueAt) : QStringLiteral("–"); },
          {},
          [now](const Row& row, int role) {
              const auto tone = row.dueAt && *row.dueAt < now() ? std::optional(Tone::Bad) : std::nullopt;
              const QVariant words = toneFor(role, WordsToneRole, tone);
              return words.isValid() ? words : queueExtra(row, role);
          }},
         {tr("Gates"), [](const Row& row) { return outOf(row.gatesMet, row.gates); },
          [](const Row& row) { return share(row.gatesMet, row.gates); }, queueExtra},
         {tr("Signatures"), [](const Row& row) { return outOf(row.keysCounted, row.keysAsked); },
          [](const Row& row) { return share(row.keysCounted, row.keysAsked); }, queueExtra},
         {tr("Author"), [](const Row& row) { return shownText(row.author); }, {}, queueExtra}},
        cellListOf("release")->columns);
}

QWidget* ReleaseQueueView::makeEmpty()
{
    auto* empty = new EmptyState("risk-audit", tr("No releases yet"),
                                 tr("A release is a version of a model on its way into use, with what policy asks of "
                                    "it and who signed. It begins "
                                    "with a run: choose one on the page Data science, then “Register model…”."));
    QPushButton* runs = pushButton(ButtonKind::Primary, tr("Choose a run"));
    runs->setObjectName(QStringLiteral("chooseRun"));
    connect(runs, &QPushButton::clicked, this, [this] { Q_EMIT m_session.events.openAsked({{}, "data-science", {}}); });
    empty->addAction(runs);
    QPushButton* imported = pushButton(ButtonKind::Secondary, tr("Begin with an imported version…"));
    connect(imported, &QPushButton::clicked, this, &ReleaseQueueView::beginAsked);
    empty->addAction(imported);
    return empty;
}

void ReleaseQueueView::setFilter(const QString& words)
{
    keepPlace(*m_table, [&] { m_model.setFilter(words.trimmed()); });
}

void ReleaseQueueView::select(const QString& uid)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).uid == uid)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
    m_table->setFocus();
}

void ReleaseQueueView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<std::vector<QueuedRelease>>(
        tr("Reading releases"), this,
        [now](db::Connection& connection) { return approvals::releaseQueue(connection, now); },
        [this](const Result<std::vector<QueuedRelease>>& rows) {
            m_states->showResult(rows, [this](const std::vector<QueuedRelease>& read) {
                take(read);
                return !read.empty();
            });
        });
}

void ReleaseQueueView::take(const std::vector<QueuedRelease>& rows)
{
    keepPlace(*m_table, [&] { m_model.setRows(rows); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    const auto waiting = std::count_if(rows.begin(), rows.end(), [](const QueuedRelease& row) { return row.waits(); });
    Q_EMIT listed(static_cast<int>(rows.size()), static_cast<int>(waiting));
}

void ReleaseQueueView::save()
{
    saveTable(m_model, tr("Save the releases"), QStringLiteral("releases.csv"), m_session, *this);
}

} // namespace assay
