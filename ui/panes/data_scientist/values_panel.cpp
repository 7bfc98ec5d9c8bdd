// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/values_panel.h"

#include "core/charts/axis_ticks.h"
#include "ui/charts/chart_view.h"
#include "ui/models/kept_place.h"
#include "ui/models/table_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include <cmath>

namespace assay {

namespace {

constexpr int lineWidth = 140;
constexpr int metricWidth = 116;
constexpr int placeWidth = 130;
constexpr int numberWidth = 92;
enum Mode { AtCursor, OverStretch };

/// The name of a line behind a dot in its colour.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        painter->save();
        QRect inside = paint::tableCell(*painter, option);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.seriesColor(index.data(Qt::UserRole).toInt()));
        painter->drawEllipse(QPointF(inside.left() + 4, inside.center().y() + 0.5), 4, 4);
        inside.setLeft(inside.left() + 14);
        painter->setPen(colors.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
        painter->restore();
    }
};

std::vector<Column<LineValue>> nameColumns()
{
    return {{ValuesPanel::tr("Line"), [](const LineValue& value) { return value.line; }, nullptr,
             [](const LineValue& value, int role) -> QVariant {
                 if (role == RowKeyRole) // A run has a line in many charts.
                     return value.chart + u'\n' + value.line;
                 return role == Qt::UserRole ? QVariant(value.colorIndex) : QVariant();
             }},
            {ValuesPanel::tr("Metric"), [](const LineValue& value) { return value.chart; }}};
}

Column<LineValue> figure(const QString& title, const std::function<double(const LineValue&)>& number)
{
    return {title,
            [number](const LineValue& value) {
                return std::isnan(number(value)) ? QStringLiteral("–") : shortNumber(number(value));
            },
            number};
}

/// "-0.2 per step": a time's unit is the largest that makes a figure of at least 1, so that a reader need not count zeros.
QString slopeText(double slope, const LineLayout& layout)
{
    if (std::isnan(slope))
        return QStringLiteral("–");
    switch (layout.axis) {
    case XAxis::Step:
        return ValuesPanel::tr("%1 per step").arg(shortNumber(slope));
    case XAxis::Metric:
        return ValuesPanel::tr("%1 per unit of %2").arg(shortNumber(slope), layout.xMetric);
    case XAxis::Relative:
    case XAxis::WallTime:
        break;
    }
    const double second = slope * 1000; // Counted in milliseconds.
    if (std::abs(second) >= 1)
        return ValuesPanel::tr("%1 per second").arg(shortNumber(second));
    if (std::abs(second) * 60 >= 1)
        return ValuesPanel::tr("%1 per minute").arg(shortNumber(second * 60));
    if (std::abs(second) * 3600 >= 1)
        return ValuesPanel::tr("%1 per hour").arg(shortNumber(second * 3600));
    return ValuesPanel::tr("%1 per day").arg(shortNumber(second * 86'400));
}

} // namespace

class CursorValuesModel final : public TableModel<LineValue> {
public:
    /// `charts` know what the x axis is; they outlive the model.
    CursorValuesModel(const ChartGrid& charts, QObject* parent)
        : TableModel(parent)
    {
        const auto place = [&charts](const LineValue& value) {
            return ChartView::placeWords(value.x, charts.layoutOfLines());
        };
        const auto distance = [&charts](const LineValue& value) {
            const XAxis axis = charts.layoutOfLines().axis;
            const bool time = axis == XAxis::Relative || axis == XAxis::WallTime;
            return time ? shortDuration(std::abs(value.distance)) : shortNumber(std::abs(value.distance));
        };
        std::vector<Column<LineValue>> columns = nameColumns();
        columns.push_back(figure(ValuesPanel::tr("Value"), [](const LineValue& value) { return value.value; }));
        columns.push_back(figure(ValuesPanel::tr("As logged"), [](const LineValue& value) { return value.raw; }));
        columns.emplace_back(ValuesPanel::tr("Nearest point"), place, [](const LineValue& value) { return value.x; });
        columns.emplace_back(ValuesPanel::tr("From the cursor"), distance,
                             [](const LineValue& value) { return std::abs(value.distance); });
        setColumns(std::move(columns));
    }
};

class StretchValuesModel final : public TableModel<LineValue> {
public:
    /// `charts` know what the x axis is; they outlive the model.
    StretchValuesModel(const ChartGrid& charts, QObject* parent)
        : TableModel(parent)
    {
        const auto slope = [&charts](const LineValue& value) {
            return slopeText(value.stretch.slope, charts.layoutOfLines());
        };
        std::vector<Column<LineValue>> columns = nameColumns();
        const auto add = [&](const QString& title, auto number) {
            columns.push_back(figure(title, [number](const LineValue& value) { return number(value.stretch); }));
        };
        using Statistics = const RangeStatistics&;
        add(ValuesPanel::tr("Points"), [](Statistics s) { return static_cast<double>(s.points); });
        add(ValuesPanel::tr("First"), [](Statistics s) { return s.first; });
        add(ValuesPanel::tr("Last"), [](Statistics s) { return s.last; });
        add(ValuesPanel::tr("Change"), [](Statistics s) { return s.last - s.first; });
        add(ValuesPanel::tr("Lowest"), [](Statistics s) { return s.minimum; });
        add(ValuesPanel::tr("Highest"), [](Statistics s) { return s.maximum; });
        add(ValuesPanel::tr("Mean"), [](Statistics s) { return s.mean; });
        add(ValuesPanel::tr("Deviation"), [](Statistics s) { return s.deviation; });
        columns.emplace_back(ValuesPanel::tr("Slope"), slope,
                             [](const LineValue& value) { return value.stretch.slope; });
        setColumns(std::move(columns));
    }
};

ValuesPanel::ValuesPanel(Session& session, ChartGrid& charts, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_charts(charts)
    , m_modes(new Segments(tr("Which values")))
    , m_place(new ElidedLabel(uiFont(metrics::note), QPalette::PlaceholderText))
    , m_tables(new QStackedWidget)
    , m_cursorValues(new CursorValuesModel(charts, this))
    , m_stretchValues(new StretchValuesModel(charts, this))
{
    setObjectName(QStringLiteral("values"));
    m_modes->add(tr("At the cursor"));
    m_modes->add(tr("Over a stretch"));
    QPushButton* copy = pushButton(ButtonKind::Ghost, tr("Copy"));
    copy->setToolTip(tr("Copy the table for a spreadsheet"));
    QPushButton* close = iconButton("close", tr("Close the values"));
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::between, 0, metrics::inside, 0);
    heading->setSpacing(metrics::inside);
    heading->addWidget(m_modes);
    heading->addWidget(m_place, 1);
    heading->addWidget(copy);
    heading->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::inside, 1, metrics::unit);
    layout->setSpacing(metrics::unit);
    layout->addLayout(heading);
    layout->addWidget(m_tables, 1);
    addTable(dataTable(*m_cursorValues, tr("Values at the cursor")), "cursorValues",
             {lineWidth, metricWidth, numberWidth, numberWidth, placeWidth, numberWidth});
    addTable(dataTable(*m_stretchValues, tr("Statistics of the selected stretch")), "stretchValues",
             {lineWidth, metricWidth, numberWidth, numberWidth, numberWidth, numberWidth, numberWidth, numberWidth,
              numberWidth, numberWidth, placeWidth});
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ValuesPanel::read);
    connect(copy, &QPushButton::clicked, this, &ValuesPanel::copy);
    connect(close, &QPushButton::clicked, this, &ValuesPanel::closeAsked);
    connect(m_modes, &Segments::currentChanged, this, &ValuesPanel::readLater);
    connect(&charts, &ChartGrid::shownLinesChanged, this, &ValuesPanel::readLater);
    connect(&charts, &ChartGrid::cursorMoved, this, [this](std::optional<double> x) {
        if (!x)
            return;
        m_cursor = x;
        readLater();
    });
    connect(&charts, &ChartGrid::selectionChanged, this, [this] {
        m_modes->setCurrent(m_charts.selection() ? OverStretch : AtCursor);
        readLater();
    });
}

ValuesPanel::~ValuesPanel()
{
    m_counting.cancel();
}

void ValuesPanel::addTable(QTableView* table, const char* name, const std::vector<int>& widths)
{
    table->setObjectName(QLatin1String(name));
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setItemDelegateForColumn(0, new LineDelegate(table));
    m_tables->addWidget(table);
    connect(table->model(), &QAbstractItemModel::modelReset, table, [table, widths, isFitted = false]() mutable {
        if (isFitted)
            return;                                                    // Somebody may have given them others since.
        for (std::size_t column = 0; column < widths.size(); ++column) // The same whatever the values are.
            table->setColumnWidth(static_cast<int>(column), widths[column]);
        isFitted = table->model()->rowCount() > 0;
    });
}

QTableView& ValuesPanel::table(int mode) const
{
    return static_cast<QTableView&>(*m_tables->widget(mode));
}

void ValuesPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    readLater();
}

void ValuesPanel::readLater()
{
    if (isVisible())
        m_soon.start();
}

void ValuesPanel::read()
{
    m_counting.cancel();
    m_tables->setCurrentIndex(m_modes->current());
    const std::vector<ShownLines> shown = m_charts.shownLines();
    m_modes->current() == AtCursor ? readCursor(shown) : readStretch(shown);
}

void ValuesPanel::readCursor(const std::vector<ShownLines>& shown)
{
    if (!m_cursor) {
        m_place->setText(tr("Point at a chart, or press the arrow keys in one."));
        return m_cursorValues->setRows({});
    }
    m_place->setText(tr("%1 · charts in view").arg(ChartView::placeWords(*m_cursor, m_charts.layoutOfLines())));
    std::vector<LineValue> values;
    for (const ShownLines& chart : shown) {
        for (const ChartLine& line : chart.lines) {
            const std::optional<std::size_t> place = line.plot->nearestPlace(*m_cursor);
            if (!place)
                continue;
            values.push_back({.line = line.name,
                              .chart = chart.title,
                              .colorIndex = line.colorIndex,
                              .x = line.plot->x[*place],
                              .value = line.plot->shown()[*place],
                              .raw = line.plot->y[*place],
                              .distance = line.plot->x[*place] - *m_cursor,
                              .stretch = {}});
        }
    }
    keepPlace(table(AtCursor), [&] { m_cursorValues->setRows(std::move(values)); });
}

void ValuesPanel::readStretch(const std::vector<ShownLines>& shown)
{
    const std::optional<AxisRange> stretch = m_charts.selection();
    if (!stretch) {
        m_place->setText(tr("Drag over a chart with Shift held, or press [ and ] at the cursor."));
        return m_stretchValues->setRows({});
    }
    const LineLayout& layout = m_charts.layoutOfLines();
    m_place->setText(
        tr("%1 to %2, as logged · charts in view")
            .arg(ChartView::placeWords(stretch->low, layout), ChartView::placeWords(stretch->high, layout)));
    m_counting = startJob<std::vector<LineValue>>(
        &m_session.reads, [shown, stretch](JobContext<std::vector<LineValue>>& context) {
            std::vector<LineValue> values;
            for (const ShownLines& chart : shown) {
                for (const ChartLine& line : chart.lines) {
                    if (context.cancelled())
                        return Result<std::vector<LineValue>>();
                    values.push_back({.line = line.name,
                                      .chart = chart.title,
                                      .colorIndex = line.colorIndex,
                                      .stretch = statisticsWithin(*line.plot, *stretch)});
                }
            }
            return Result<std::vector<LineValue>>(std::move(values));
        });
    m_session.jobs.follow(tr("Counting"), QFuture<void>(m_counting), JobKind::Background);
    whenDone(m_counting, this, [this](const Result<std::vector<LineValue>>& values) {
        keepPlace(table(OverStretch), [&] { m_stretchValues->setRows(values.value_or(std::vector<LineValue>())); });
    });
}

void ValuesPanel::copy() const
{
    const auto* model = static_cast<const QTableView*>(m_tables->currentWidget())->model();
    QStringList lines;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells
                << (row < 0 ? model->headerData(column, Qt::Horizontal) : model->index(row, column).data()).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace assay
