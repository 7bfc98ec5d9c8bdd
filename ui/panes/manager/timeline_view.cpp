// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/timeline_view.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/manager/stage_bars.h"
#include "ui/panes/manager/stage_legend.h"
#include "ui/panes/manager/timeline_delegate.h"
#include "ui/panes/manager/timeline_header.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <map>

namespace assay {
namespace {

constexpr int nameColumn = 0;
constexpr int timeColumn = 1;
constexpr int nameWidth = 220;
constexpr qint64 hourLength = 60LL * 60 * 1000;
constexpr qint64 dayLength = 24 * hourLength;
constexpr qint64 quarterLength = 92 * dayLength;
constexpr qint64 yearLength = 366 * dayLength;
constexpr double aroundAll = 0.03; ///< Of the whole stretch, left and right of it.
constexpr int partOfWindow = 8;    ///< A key moves by this part of what is shown.

std::vector<Column<TimelineRow>> timelineColumns()
{
    return {{TimelineView::tr("Use case"),
             [](const TimelineRow& row) { return shownText(row.card.useCase.title); },
             {},
             [](const TimelineRow& row, int role) {
                 if (role == AddressRole)
                     return QVariant::fromValue(Address{{}, "use-case", row.card.useCase.uid});
                 return role == Qt::ToolTipRole
                     ? QVariant(plainToolTip(row.card.useCase.key + QStringLiteral(" · ") + row.card.useCase.title))
                     : QVariant();
             }},
            {TimelineView::tr("Stages"), [](const TimelineRow& row) { return wayWords(row); }}};
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_zoom(new Segments(tr("How much time is shown")))
    , m_time(new QScrollBar(Qt::Horizontal))
    , m_none(textLabel(TextKind::Muted, tr("No use case passes the filter.")))
{
    m_rows.setColumns(timelineColumns());
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    for (const QString& word : {tr("All"), tr("Year"), tr("Quarter")})
        m_zoom->add(word);
    m_zoom->setToolTip(tr("+ and - look closer and wider; Left and Right go through time"));
    makeTable();
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::between);
    head->addWidget(new StageLegend, 1, Qt::AlignVCenter);
    head->addWidget(m_zoom, 0, Qt::AlignTop);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    m_none->setContentsMargins(metrics::between, metrics::between, metrics::between, metrics::between);
    inside->addWidget(m_none);
    auto* scroll = new QHBoxLayout;
    scroll->setContentsMargins(nameWidth, metrics::unit, metrics::unit, 0);
    scroll->addWidget(m_time);
    inside->addLayout(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addLayout(head);
    layout->addWidget(card, 1, Qt::AlignTop);
    m_time->setAccessibleName(tr("Time"));
    QSizePolicy kept = m_time->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_time->setSizePolicy(kept);
    m_none->hide();
    connect(m_zoom, &Segments::currentChanged, this, [this](int place) { setZoom(static_cast<Zoom>(place)); });
    connect(m_time, &QScrollBar::valueChanged, this, [this](int hours) {
        const qint64 span = m_window.span();
        m_window.to = m_all.to - (m_time->maximum() - hours) * hourLength;
        m_window.from = m_window.to - span;
        showWindow();
    });
}

void TimelineView::makeTable()
{
    m_table = dataTable(m_rows, tr("Timeline of the use cases"));
    m_table->setObjectName(QStringLiteral("timeline"));
    m_header = new TimelineHeader(timeColumn, m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bars = new TimelineDelegate([this](int row) -> const TimelineRow& { return m_rows.row(row); }, m_table);
    m_table->setItemDelegateForColumn(timeColumn, m_bars);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(&m_rows, &QAbstractItemModel::modelReset, m_table,
            [this] { m_table->setColumnWidth(nameColumn, nameWidth); });
}

void TimelineView::setCards(const std::vector<PortfolioCard>& cards, const std::vector<Person>& people, qint64 asOf,
                            bool isPast)
{
    std::map<QString, QString> names;
    for (const Person& person : people)
        names[person.uid] = person.name;
    std::vector<TimelineRow> rows;
    qint64 first = asOf;
    for (const PortfolioCard& card : cards) {
        TimelineRow& row = rows.emplace_back(TimelineRow{card, asOf, isPast, {}});
        for (const StageStay& stay : card.stays)
            row.movers.append(names.count(stay.actor) > 0 ? names[stay.actor] : QString());
        first = std::min(first, card.stays.front().from);
    }
    m_table->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    keepPlace(*m_table, [&] { m_rows.setRows(std::move(rows)); });
    if (m_table->currentIndex().row() < 0 && m_rows.rowCount() > 0)
        m_table->setCurrentIndex(m_rows.index(0, nameColumn));
    const auto around = std::max(dayLength, static_cast<qint64>(static_cast<double>(asOf - first) * aroundAll));
    const TimeWindow all{first - around, asOf + around};
    const bool same = all == m_all && asOf == m_asOf && isPast == m_isPast;
    m_all = all;
    m_asOf = asOf;
    m_isPast = isPast;
    if (!same)
        setZoom(static_cast<Zoom>(m_zoom->current()));
}

void TimelineView::setZoom(Zoom zoom)
{
    m_zoom->setCurrent(static_cast<int>(zoom));
    const qint64 wanted = zoom == Zoom::Year ? yearLength : zoom == Zoom::Quarter ? quarterLength : m_all.span();
    const qint64 span = std::min(wanted, m_all.span());
    const bool before = m_window.to > m_all.from && m_window.to < m_all.to && zoom != Zoom::All;
    m_window.to = std::max(before ? m_window.to : m_all.to, m_all.from + span);
    m_window.from = m_window.to - span;
    fitScrollBar();
    showWindow();
}

void TimelineView::fitScrollBar()
{
    const QSignalBlocker quiet(m_time);
    const auto hours = [](qint64 length) { return static_cast<int>(length / hourLength); };
    m_time->setRange(0, hours(m_all.span() - m_window.span()));
    m_time->setPageStep(hours(m_window.span()));
    m_time->setSingleStep(std::max(1, hours(m_window.span()) / partOfWindow));
    m_time->setValue(m_time->maximum() - hours(m_all.to - m_window.to));
    m_time->setVisible(m_time->maximum() > 0);
}

void TimelineView::showWindow()
{
    m_bars->setWindow(m_window);
    m_header->setWindow(m_window, m_asOf, m_isPast);
    m_table->viewport()->update();
}

QRect TimelineView::barOf(int row, std::size_t stay) const
{
    const QRect cell = m_table->visualRect(m_rows.index(row, timeColumn));
    const TimelineRow& shown = m_rows.row(row);
    const auto place = placeOfStay(shown.card.stays.at(stay), m_window, shown.asOf, cell);
    return place ? place->toRect() : QRect();
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table)
        return pressKey(static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::Wheel && watched == m_table->viewport())
        return turnWheel(*static_cast<QWheelEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

bool TimelineView::pressKey(int key)
{
    const int zoom = m_zoom->current();
    switch (key) {
    case Qt::Key_Left:
        m_time->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        m_time->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_zoom->setCurrent(std::min(zoom + 1, static_cast<int>(Zoom::Quarter)));
        return true;
    case Qt::Key_Minus:
        m_zoom->setCurrent(std::max(zoom - 1, 0));
        return true;
    default:
        return false;
    }
}

/// With Ctrl closer and wider; sideways, or with Shift, in time.
bool TimelineView::turnWheel(const QWheelEvent& wheel)
{
    const QPoint turned = wheel.angleDelta();
    if (wheel.modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0)
        return pressKey(turned.y() > 0 ? Qt::Key_Plus : Qt::Key_Minus);
    const bool aside = wheel.modifiers().testFlag(Qt::ShiftModifier);
    const int by = turned.x() != 0 ? turned.x() : aside ? turned.y() : 0;
    if (by == 0)
        return false;
    m_time->triggerAction(by > 0 ? QAbstractSlider::SliderSingleStepSub : QAbstractSlider::SliderSingleStepAdd);
    return true;
}

} // namespace assay
