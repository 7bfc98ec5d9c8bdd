// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_grid.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace assay {
namespace {

constexpr int narrowestChart = 300;
constexpr int leastHeight = 252;
constexpr int mostHeight = 440;
constexpr std::size_t mostCharts = 60;

/// Metrics of these runs, those with the longest series first: they are what a chart is for.
std::vector<QString> metricsByLength(const std::vector<const RunRow*>& rows)
{
    std::map<QString, qint64> longest;
    for (const RunRow* row : rows) {
        for (const SeriesSummary& metric : row->metrics) {
            qint64& most = longest[metric.key];
            most = std::max(most, metric.points);
        }
    }
    std::vector<std::pair<QString, qint64>> sorted(longest.begin(), longest.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return (a.second > 1) > (b.second > 1);
    });
    std::vector<QString> keys;
    for (const auto& [key, points] : sorted)
        keys.push_back(key);
    return keys;
}

} // namespace

ChartGrid::ChartGrid(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_more(textLabel(TextKind::Note, {}))
{
    setObjectName(QStringLiteral("charts"));
    setAccessibleName(tr("Charts of the chosen runs"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins({});
    m_grid->setSpacing(metrics::between);
    layout->addLayout(m_grid);
    layout->addWidget(m_more);
    layout->addStretch();
    setWidget(content);
}

void ChartGrid::addBelow(QWidget* below)
{
    auto* layout = static_cast<QVBoxLayout*>(widget()->layout());
    layout->insertWidget(layout->count() - 1, below);
}

void ChartGrid::setRuns(const std::vector<const RunRow*>& rows, const std::map<RunId, int>& colors)
{
    std::vector<QString> order = metricsByLength(rows);
    const std::size_t all = order.size();
    order.resize(std::min(all, mostCharts));
    m_more->setText(tr("%1 of %2 metrics have a chart here; choose fewer runs to see the others.")
                        .arg(QString::number(order.size()), QString::number(all)));
    m_more->setVisible(all > order.size());
    for (auto slot = m_slots.begin(); slot != m_slots.end();) {
        if (std::find(order.begin(), order.end(), slot->first) != order.end()) {
            ++slot;
            continue;
        }
        slot->second.job.cancel();
        delete slot->second.chart;
        slot = m_slots.erase(slot);
    }
    for (const QString& metric : order) {
        Request request{.runs = {}, .points = {}, .options = m_options};
        for (const RunRow* row : rows) {
            if (const SeriesSummary* series = metricOf(*row, metric)) {
                request.runs.push_back({row->run.id, row->run.name, colors.at(row->run.id)});
                request.points.push_back(series->points);
            }
        }
        if (!m_slots[metric].chart)
            m_slots[metric].chart = makeChart(metric);
        load(metric, request);
    }
    m_order = std::move(order);
    m_columns = 0;
    arrange();
}

void ChartGrid::setOptions(const ChartOptions& options)
{
    m_options = options;
    for (const QString& metric : m_order) {
        Request request = m_slots[metric].asked;
        request.options = options;
        load(metric, request);
    }
}

MetricChart* ChartGrid::makeChart(const QString& metric)
{
    auto* chart = new MetricChart(metric);
    connect(&chart->view(), &ChartView::hovered, this, [this](std::optional<double> x) {
        for (auto& [key, slot] : m_slots)
            slot.chart->view().setCursor(x);
    });
    connect(chart, &MetricChart::exportAsked, this, [this, chart](ExportFormat format) { Q_EMIT exportAsked(*chart, format); });
    return chart;
}

void ChartGrid::load(const QString& metric, const Request& request)
{
    Slot& slot = m_slots[metric];
    if (slot.asked == request)
        return;
    slot.asked = request;
    slot.job.cancel();
    MetricChart* chart = slot.chart;
    slot.job = m_session.fetchResult<std::vector<ChartLine>>(
        tr("Reading %1").arg(metric), chart,
        [metric, request](db::Connection& connection) {
            return loadLines(connection, metric, request.runs, request.options);
        },
        [chart, request](const Result<std::vector<ChartLine>>& lines) {
            if (!lines)
                return chart->showFailure(lines.error().message);
            chart->setNote(request.options.smoothing > 0
                               ? MetricChart::tr("smoothed %1, raw behind").arg(request.options.smoothing, 0, 'f', 2)
                               : QString());
            chart->setLines(*lines, request.options.axis);
        });
}

std::function<QByteArray()> ChartGrid::csvWriter() const
{
    std::vector<std::pair<QString, std::vector<ChartLine>>> charts;
    for (const QString& metric : m_order)
        charts.emplace_back(metric, m_slots.at(metric).chart->view().lines());
    return [charts] {
        QByteArray csv;
        for (const auto& [metric, lines] : charts) {
            const QByteArray part = linesAsCsv(metric, lines);
            csv += csv.isEmpty() ? part : part.mid(part.indexOf('\n') + 1); // One heading for all.
        }
        return csv;
    };
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartGrid::arrange()
{
    const int columns = std::max(1, viewport()->width() / (narrowestChart + metrics::between));
    fitHeights(columns);
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    int place = 0;
    for (const QString& metric : m_order) {
        m_grid->addWidget(m_slots[metric].chart, place / columns, place % columns);
        m_slots[metric].chart->show();
        ++place;
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

/// Few charts share the room that is there; many keep the least height and scroll.
void ChartGrid::fitHeights(int columns)
{
    if (m_order.empty())
        return;
    const int rows = (static_cast<int>(m_order.size()) + columns - 1) / columns;
    const QLayout* layout = widget()->layout();
    int below = 0;
    for (int i = 1; i < layout->count(); ++i) {
        const QWidget* under = layout->itemAt(i)->widget();
        if (under && !under->isHidden())
            below += under->sizeHint().height() + metrics::between;
    }
    const int room = (viewport()->height() - below - (rows - 1) * metrics::between - metrics::between) / rows;
    for (auto& [metric, slot] : m_slots)
        slot.chart->setFixedHeight(std::clamp(room, leastHeight, mostHeight));
}

} // namespace assay
