// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_grid.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/drop_line.h"
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
    , m_dropLine(nullptr)
{
    setObjectName(QStringLiteral("charts"));
    setAccessibleName(tr("Charts of the chosen runs"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_once->setParent(content);
    m_note->setParent(content);
    m_dropLine = new DropLine(content);
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
    m_source.table = std::move(table);
    m_source.rows = std::move(rows);
    m_source.runs = std::move(runs);
    planAgain();
}

void ChartGrid::setLines(std::vector<DrawnGroup> lines, std::vector<Facet> facets, metrics::GroupKind kind)
{
    m_source.lines = std::move(lines);
    m_source.facets = std::move(facets);
    m_source.groupKind = kind;
}

void ChartGrid::setLayoutOfLines(const LineLayout& layout)
{
    const LineLayout& before = m_source.layout;
    if (layout.axis != before.axis || layout.xMetric != before.xMetric || layout.xScale != before.xScale) {
        m_zoom.reset(); // As each chart does: a logarithmic axis has no place for a range from 0.
        setSelection({});
    }
    m_source.layout = layout;
    showWhatIsInView();
}

void ChartGrid::setSearch(const QString& pattern)
{
    m_wishes.search = pattern;
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
    m_wishes.pinned = metrics;
    planAgain();
}

void ChartGrid::setOrder(const QStringList& metrics)
{
    m_wishes.order = metrics;
    planAgain();
}

void ChartGrid::setFolded(const QStringList& sections)
{
    m_folded = {sections.begin(), sections.end()};
    arrange();
}

QStringList ChartGrid::folded() const
{
    return {m_folded.begin(), m_folded.end()};
}

void ChartGrid::setSelection(std::optional<AxisRange> range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    for (auto& [key, slot] : m_slots) {
        if (slot.chart)
            slot.chart->view().setSelection(range);
    }
    Q_EMIT selectionChanged();
}

void ChartGrid::planAgain()
{
    if (!m_source.table)
        return;
    m_plan = planMetrics(*m_source.table, m_source.rows, m_wishes);
    std::set<ChartKey> wanted;
    for (const MetricSection& section : m_plan.sections) {
        for (const ChartKey& key : m_source.chartsOf(section))
            wanted.insert(key);
    }
    for (auto slot = m_slots.begin(); slot != m_slots.end();) {
        if (wanted.count(slot->first) > 0) {
            ++slot;
            continue;
        }
        drop(slot->second);
        slot = m_slots.erase(slot);
    }
    for (const ChartKey& key : wanted)
        m_slots[key];
    if (m_enlarged && m_slots.count(*m_enlarged) == 0)
        m_enlarged.reset();
    while (m_headers.size() < m_plan.sections.size()) {
        auto* header = new SectionHeader(widget());
        connect(header, &SectionHeader::clicked, this, [this, header] {
            header->isChecked() ? void(m_folded.insert(header->text())) : void(m_folded.erase(header->text()));
            arrange();
        });
        m_headers.push_back(header);
    }
    if (!m_plan.once.isEmpty())
        m_once->show(*m_source.table, m_source.rows, m_source.runs, m_plan.once);
    m_note->setText(!m_plan.searchFault.isEmpty() ? m_plan.searchFault
                        : m_plan.hidden == 1      ? tr("1 more metric does not match the search.")
                        : m_plan.hidden > 1       ? tr("%1 more metrics do not match the search.").arg(m_plan.hidden)
                                                  : QString());
    arrange();
}

FileWriter ChartGrid::csvWriter() const
{
    QStringList metrics = m_plan.once;
    for (const MetricSection& section : m_plan.sections)
        metrics << section.metrics;
    return m_source.csvWriter(*m_session.database, metrics);
}

std::vector<BookSection> ChartGrid::book() const
{
    std::vector<BookSection> sections;
    for (const MetricSection& section : m_plan.sections) {
        std::vector<BookChart> charts;
        for (const ChartKey& key : m_source.chartsOf(section)) {
            ChartRequest request = m_source.requestFor(key);
            if (!request.groups.empty()) // No run of the facet has the metric.
                charts.push_back({key, std::move(request)});
        }
        if (!charts.empty())
            sections.push_back({section.title, std::move(charts)});
    }
    return sections;
}

std::vector<ShownLines> ChartGrid::shownLines() const
{
    const QRect view(-widget()->pos(), viewport()->size());
    std::vector<ShownLines> shown;
    for (const auto& [key, slot] : m_slots) {
        if (slot.chart && slot.chart->isVisible() && slot.place.intersects(view))
            shown.push_back({key.title(), slot.chart->view().lines()});
    }
    return shown;
}

void ChartGrid::showWhatIsInView()
{
    const QRect view(-widget()->pos(), viewport()->size());
    for (auto& [key, slot] : m_slots) {
        const bool alone = m_enlarged == key;
        const bool wanted = !m_enlarged
            ? slot.place.isValid() && slot.place.intersects(view.adjusted(0, -nearView, 0, nearView))
            : alone;
        if (wanted) {
            if (!slot.chart)
                slot.chart = makeChart(key);
            slot.chart->setGeometry(slot.place);
            slot.chart->setEnlarged(alone);
            slot.chart->setPinned(m_wishes.pinned.contains(key.metric));
            slot.chart->show();
            load(key);
        } else if (slot.chart) {
            const bool far =
                !slot.place.isValid() || !slot.place.intersects(view.adjusted(0, -farFromView, 0, farFromView));
            if (far && !m_enlarged)
                drop(slot);
            else
                slot.chart->hide();
        }
    }
    Q_EMIT shownLinesChanged();
}

MetricChart* ChartGrid::makeChart(const ChartKey& key)
{
    auto* chart = new MetricChart(key.metric, widget(), key.title());
    connect(&chart->view(), &ChartView::hovered, this, [this](std::optional<double> x) {
        for (auto& [other, slot] : m_slots) {
            if (slot.chart)
                slot.chart->view().setCursor(x);
        }
        Q_EMIT cursorMoved(x);
    });
    chart->view().setSelection(m_selection);
    connect(&chart->view(), &ChartView::selected, this, &ChartGrid::setSelection);
    connect(&chart->view(), &ChartView::zoomed, this, [this, key] { zoomAll(key); });
    connect(chart, &MetricChart::enlargeAsked, this, [this, key] { enlarge(key); });
    connect(chart, &MetricChart::retryAsked, this, [this, key] {
        m_slots[key].asked = {};
        load(key);
    });
    connect(chart, &MetricChart::pinAsked, this, [this, key] { togglePin(key.metric); });
    connect(chart, &MetricChart::exportAsked, this,
            [this, chart](ExportFormat format) { Q_EMIT exportAsked(*chart, format); });
    connect(chart, &MetricChart::noteAsked, this,
            [this, chart, key] { Q_EMIT noteAsked(key.metric, chart->view().notePlace()); });
    connectMoves(*chart, key.metric);
    chart->setNotes(notesFor(key));
    return chart;
}

void ChartGrid::drop(Slot& slot)
{
    slot.job.cancel();
    if (slot.chart)
        slot.chart->deleteLater(); // It may be the one that asked.
    slot = {.chart = nullptr, .place = slot.place, .asked = {}, .shown = {}, .job = {}};
}

void ChartGrid::load(const ChartKey& key)
{
    Slot& slot = m_slots[key];
    const ChartRequest request = m_source.requestFor(key);
    if (slot.asked == request)
        return;
    slot.asked = request;
    slot.job.cancel();
    slot.chart->showLoading();
    const ShownChart shown{slot.shown, slot.chart->view().lines()};
    slot.job = m_session.fetchResult<std::vector<ChartLine>>(
        tr("Reading %1").arg(key.title()), slot.chart,
        [metric = key.metric, request, shown](db::Connection& connection) {
            return loadLines(connection, metric, request, shown);
        },
        [this, key, request](const Result<std::vector<ChartLine>>& lines) { take(key, request, lines); });
}

void ChartGrid::take(const ChartKey& key, const ChartRequest& request, const Result<std::vector<ChartLine>>& lines)
{
    Slot& slot = m_slots[key];
    if (!slot.chart || slot.asked != request)
        return;
    if (!lines) {
        slot.shown = {};
        return slot.chart->showFailure(lines.error().message);
    }
    slot.shown = request;
    slot.chart->setNote(noteOf(request));
    slot.chart->setLines(*lines, request.layout);
    if (m_linked)
        slot.chart->followZoom(m_zoom);
    Q_EMIT shownLinesChanged();
}

QString ChartGrid::noteOf(const ChartRequest& request)
{
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
    return notes.join(QStringLiteral(" · "));
}

void ChartGrid::zoomAll(const ChartKey& from)
{
    if (!m_linked)
        return;
    m_zoom = m_slots[from].chart->view().zoom();
    for (auto& [key, slot] : m_slots) {
        if (slot.chart && key != from)
            slot.chart->followZoom(m_zoom);
    }
}

/// Or back to all of them where one is enlarged.
void ChartGrid::enlarge(const ChartKey& key)
{
    if (m_enlarged) {
        m_enlarged.reset();
        arrange();
        return verticalScrollBar()->setValue(m_scrolled);
    }
    m_scrolled = verticalScrollBar()->value();
    m_enlarged = key;
    arrange();
    m_slots[key].chart->view().setFocus();
}

void ChartGrid::togglePin(const QString& metric)
{
    if (!m_wishes.pinned.removeOne(metric))
        m_wishes.pinned << metric;
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
    else if (event->key() == Qt::Key_Escape && m_enlarged)
        enlarge(*m_enlarged);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace assay
