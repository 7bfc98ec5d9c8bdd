// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_grid.h"

#include "core/runs/run_queries.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/lines_panel.h"
#include "ui/panes/data_scientist/once_card.h"
#include "ui/panes/data_scientist/section_header.h"
#include "ui/panes/data_scientist/smoothing_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace assay {

namespace {

constexpr int nearView = 400;     ///< Pixels beyond the view within which charts are made ready.
constexpr int farFromView = 2000; ///< Beyond which they are given up.

} // namespace

ChartGrid::ChartGrid(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_once(new OnceCard)
    , m_note(textLabel(TextKind::Note, {}))
{
    setObjectName(QStringLiteral("charts"));
    setAccessibleName(tr("Charts of the chosen runs"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_once->setParent(content);
    m_note->setParent(content);
    setWidget(content);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartGrid::showWhatIsInView);
    connect(m_once, &OnceCard::heightChanged, this, &ChartGrid::arrange);
}

ChartGrid::~ChartGrid()
{
    for (auto& [metric, slot] : m_slots)
        slot.job.cancel();
}

void ChartGrid::addBelow(QWidget* below)
{
    below->setParent(widget());
    m_below.push_back(below);
}

void ChartGrid::setRuns(std::shared_ptr<const RunTable> table, std::vector<std::size_t> rows,
                        std::vector<DrawnRun> runs)
{
    m_table = std::move(table);
    m_rows = std::move(rows);
    m_runs = std::move(runs);
    planAgain();
}

void ChartGrid::setLines(std::vector<DrawnGroup> lines, metrics::GroupKind kind)
{
    m_lines = std::move(lines);
    m_groupKind = kind;
}

void ChartGrid::setLayoutOfLines(const LineLayout& layout)
{
    if (layout.axis != m_layout.axis || layout.xMetric != m_layout.xMetric || layout.xScale != m_layout.xScale)
        m_zoom.reset(); // As each chart does: a logarithmic axis has no place for a range from 0.
    m_layout = layout;
    showWhatIsInView();
}

void ChartGrid::setSearch(const QString& pattern)
{
    m_search = pattern;
    planAgain();
}

void ChartGrid::setLinked(bool linked)
{
    if (linked == m_linked)
        return;
    m_linked = linked;
    Q_EMIT linkedChanged(linked);
}

void ChartGrid::setPinned(const QStringList& metrics)
{
    m_pinned = metrics;
    planAgain();
}

void ChartGrid::planAgain()
{
    if (!m_table)
        return;
    m_plan = planMetrics(*m_table, m_rows, m_search, m_pinned);
    std::set<QString> wanted;
    for (const MetricSection& section : m_plan.sections)
        wanted.insert(section.metrics.begin(), section.metrics.end());
    for (auto slot = m_slots.begin(); slot != m_slots.end();) {
        if (wanted.count(slot->first) > 0) {
            ++slot;
            continue;
        }
        drop(slot->second);
        slot = m_slots.erase(slot);
    }
    for (const QString& metric : wanted)
        m_slots[metric];
    if (m_slots.count(m_enlarged) == 0)
        m_enlarged.clear();
    while (m_headers.size() < m_plan.sections.size()) {
        auto* header = new SectionHeader(widget());
        connect(header, &SectionHeader::clicked, this, [this, header] {
            header->isChecked() ? void(m_folded.insert(header->text())) : void(m_folded.erase(header->text()));
            arrange();
        });
        m_headers.push_back(header);
    }
    if (!m_plan.once.isEmpty())
        m_once->show(*m_table, m_rows, m_runs, m_plan.once);
    m_note->setText(!m_plan.searchFault.isEmpty() ? m_plan.searchFault
                        : m_plan.hidden > 0       ? tr("%1 more metrics do not match the search.").arg(m_plan.hidden)
                                                  : QString());
    arrange();
}

std::function<Result<QByteArray>()> ChartGrid::csvWriter() const
{
    struct Series {
        QString metric;
        DrawnRun run;
    };
    std::vector<Series> wanted;
    QStringList metrics = m_plan.once;
    for (const MetricSection& section : m_plan.sections)
        metrics << section.metrics;
    for (const QString& metric : metrics) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (seriesOf(metric, m_rows[i]))
                wanted.push_back({metric, m_runs[i]});
        }
    }
    return [wanted, database = m_session.database.get()] {
        return database->read([&](db::Connection& connection) {
            QByteArray csv = linesAsCsv({}, {});
            for (const Series& series : wanted) {
                auto points = std::make_shared<const std::vector<MetricPoint>>(
                    pointsOf(connection, series.run.id, series.metric));
                const QByteArray part =
                    linesAsCsv(series.metric, {{series.run.name, 0, std::move(points), nullptr, 0, {}}});
                csv += part.mid(part.indexOf('\n') + 1); // One heading for all.
            }
            return csv;
        });
    };
}

std::vector<std::pair<QString, ChartRequest>> ChartGrid::requests() const
{
    std::vector<std::pair<QString, ChartRequest>> requests;
    for (const MetricSection& section : m_plan.sections) {
        for (const QString& metric : section.metrics)
            requests.emplace_back(metric, requestFor(metric));
    }
    return requests;
}

ChartRequest ChartGrid::requestFor(const QString& metric) const
{
    ChartRequest request{.groups = {}, .points = {}, .layout = m_layout, .groupKind = m_groupKind};
    for (const DrawnGroup& line : m_lines) {
        DrawnGroup group = line;
        group.runs.clear();
        qint64 points = 0;
        for (const RunId run : line.runs) {
            const std::optional<std::size_t> row = m_table->rowOf(run);
            if (const ListedMetric* series = row ? seriesOf(metric, *row) : nullptr) {
                group.runs.push_back(run);
                points += series->points;
                if (m_layout.axis == XAxis::Metric)
                    points += pointsIn(m_layout.xMetric, *row);
            }
        }
        if (group.runs.empty())
            continue;
        request.groups.push_back(std::move(group));
        request.points.push_back(points);
    }
    return request;
}

const ListedMetric* ChartGrid::seriesOf(const QString& metric, std::size_t row) const
{
    const std::optional<quint32> key = m_table->metricKeys.find(metric);
    return key ? m_table->metrics.find(row, *key) : nullptr;
}

qint64 ChartGrid::pointsIn(const QString& metric, std::size_t row) const
{
    const ListedMetric* series = seriesOf(metric, row);
    return series ? series->points : 0;
}

void ChartGrid::showWhatIsInView()
{
    const QRect view(-widget()->pos(), viewport()->size());
    for (auto& [metric, slot] : m_slots) {
        const bool alone = metric == m_enlarged;
        const bool wanted = m_enlarged.isEmpty()
            ? slot.place.isValid() && slot.place.intersects(view.adjusted(0, -nearView, 0, nearView))
            : alone;
        if (wanted) {
            if (!slot.chart)
                slot.chart = makeChart(metric);
            slot.chart->setGeometry(slot.place);
            slot.chart->setEnlarged(alone);
            slot.chart->setPinned(m_pinned.contains(metric));
            slot.chart->show();
            load(metric);
        } else if (slot.chart) {
            const bool far =
                !slot.place.isValid() || !slot.place.intersects(view.adjusted(0, -farFromView, 0, farFromView));
            if (far && m_enlarged.isEmpty())
                drop(slot);
            else
                slot.chart->hide();
        }
    }
}

MetricChart* ChartGrid::makeChart(const QString& metric)
{
    auto* chart = new MetricChart(metric, widget());
    connect(&chart->view(), &ChartView::hovered, this, [this](std::optional<double> x) {
        for (auto& [key, slot] : m_slots) {
            if (slot.chart)
                slot.chart->view().setCursor(x);
        }
    });
    connect(&chart->view(), &ChartView::zoomed, this, [this, chart] { zoomAll(*chart); });
    connect(chart, &MetricChart::enlargeAsked, this,
            [this, metric] { enlarge(m_enlarged.isEmpty() ? metric : QString()); });
    connect(chart, &MetricChart::pinAsked, this, [this, metric] { togglePin(metric); });
    connect(chart, &MetricChart::exportAsked, this,
            [this, chart](ExportFormat format) { Q_EMIT exportAsked(*chart, format); });
    return chart;
}

void ChartGrid::drop(Slot& slot)
{
    slot.job.cancel();
    if (slot.chart)
        slot.chart->deleteLater(); // It may be the one that asked.
    slot = {.chart = nullptr, .place = slot.place, .asked = {}, .shown = {}, .job = {}};
}

void ChartGrid::load(const QString& metric)
{
    Slot& slot = m_slots[metric];
    const ChartRequest request = requestFor(metric);
    if (slot.asked == request)
        return;
    slot.asked = request;
    slot.job.cancel();
    slot.chart->showLoading();
    const ShownChart shown{slot.shown, slot.chart->view().lines()};
    slot.job = m_session.fetchResult<std::vector<ChartLine>>(
        tr("Reading %1").arg(metric), slot.chart,
        [metric, request, shown](db::Connection& connection) { return loadLines(connection, metric, request, shown); },
        [this, metric, request](const Result<std::vector<ChartLine>>& lines) { take(metric, request, lines); });
}

void ChartGrid::take(const QString& metric, const ChartRequest& request, const Result<std::vector<ChartLine>>& lines)
{
    Slot& slot = m_slots[metric];
    if (!slot.chart || slot.asked != request)
        return;
    if (!lines) {
        slot.shown = {};
        return slot.chart->showFailure(lines.error().message);
    }
    slot.shown = request;
    QStringList notes;
    if (std::any_of(request.groups.begin(), request.groups.end(),
                    [](const DrawnGroup& group) { return group.runs.size() > 1; }))
        notes << LinesPanel::words(request.groupKind);
    if (request.layout.smoothing.active())
        notes << tr("smoothed %1, raw behind").arg(SmoothingPanel::words(request.layout.smoothing));
    if (request.layout.yScale == metrics::AxisScale::Log10)
        notes << tr("log");
    if (request.layout.clipsOutliers)
        notes << tr("arrows mark outliers");
    slot.chart->setNote(notes.join(QStringLiteral(" · ")));
    slot.chart->setLines(*lines, request.layout);
    if (m_linked)
        slot.chart->followZoom(m_zoom);
}

void ChartGrid::zoomAll(const MetricChart& from)
{
    if (!m_linked)
        return;
    m_zoom = m_slots[from.key()].chart->view().zoom();
    for (auto& [metric, slot] : m_slots) {
        if (slot.chart && slot.chart != &from)
            slot.chart->followZoom(m_zoom);
    }
}

void ChartGrid::enlarge(const QString& metric)
{
    if (m_enlarged.isEmpty() && !metric.isEmpty())
        m_scrolled = verticalScrollBar()->value();
    m_enlarged = metric;
    arrange();
    if (metric.isEmpty())
        verticalScrollBar()->setValue(m_scrolled);
    else
        m_slots[metric].chart->view().setFocus();
}

void ChartGrid::togglePin(const QString& metric)
{
    if (!m_pinned.removeOne(metric))
        m_pinned << metric;
    planAgain();
    Q_EMIT pinnedChanged();
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier)
        setLinked(!m_linked);
    else if (event->key() == Qt::Key_Escape && !m_enlarged.isEmpty())
        enlarge({});
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace assay
