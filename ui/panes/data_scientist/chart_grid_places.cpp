// SPDX-License-Identifier: GPL-3.0-or-later
// What of the charts of a ChartGrid can be commented on, and how one comes back to it.
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"

#include <algorithm>

namespace assay {

std::vector<OfferedPlace> ChartGrid::commentPlaces(const QWidget& within, std::optional<QPoint> mouse) const
{
    const auto at = std::find_if(m_slots.begin(), m_slots.end(), [&](const auto& entry) {
        const MetricChart* chart = entry.second.chart;
        return chart && (chart == &within || chart->isAncestorOf(&within));
    });
    if (at == m_slots.end())
        return {};
    const auto& [key, slot] = *at;
    const ChartView& view = slot.chart->view();
    std::vector<OfferedPlace> places;
    if (mouse) {
        const QPointF at = view.viewport()->mapFromGlobal(*mouse);
        const std::optional<std::size_t> line = view.lineNear(at);
        if (!line || *line >= slot.shown.groups.size())
            return places;
        const std::optional<qint64> step = view.selection() ? std::nullopt : view.stepNear(*line, at);
        places.push_back({placeOn(slot, key, *line, step ? std::optional(StepRange{*step, *step}) : view.notePlace())});
        return places;
    }
    for (std::size_t line = 0; line < std::min(view.lines().size(), slot.shown.groups.size()); ++line) {
        if (!view.lines()[line].isGroup())
            places.push_back({placeOn(slot, key, line, view.notePlace()), view.lines()[line].name});
    }
    return places;
}

/// A single step is that of a point of the line.
CommentPlace ChartGrid::placeOn(const Slot& slot, const ChartKey& key, std::size_t line,
                                std::optional<StepRange> steps) const
{
    const std::optional<std::size_t> row = m_source.table->rowOf(slot.shown.groups[line].runs.front());
    if (steps && steps->first == steps->last) {
        const std::optional<qint64> step = slot.chart->view().stepNear(line, steps->first);
        steps = step ? std::optional(StepRange{*step, *step}) : std::nullopt;
    }
    if (steps && steps->last < 0)
        steps.reset(); // Beside the plot.
    else if (steps)
        steps->first = std::max<qint64>(0, steps->first);
    const CommentAnchor anchor{CommentAnchor::Part::Metric, key.metric, steps};
    return {{"run", row ? m_source.table->runs[*row].uid : QString()}, anchor};
}

bool ChartGrid::goTo(const CommentPlace& place)
{
    if (place.thing.kind != "run" || !place.anchor || place.anchor->part != CommentAnchor::Part::Metric
        || !m_source.table)
        return false;
    const std::optional<std::size_t> row = m_source.table->rowOf(place.thing.uid);
    if (!row || !m_source.seriesOf(place.anchor->name, *row))
        return false;
    const RunId run = m_source.table->runs[*row].id;
    const auto drawn = std::find_if(m_slots.begin(), m_slots.end(), [&](const auto& entry) {
        return entry.first.metric == place.anchor->name && m_source.shows(entry.first, run);
    });
    if (drawn == m_slots.end())
        return false;
    const ChartKey key = drawn->first;
    if (!reveal(key))
        return false; // Its points are being read.
    mark(*m_slots[key].chart, place.anchor->steps);
    return true;
}

/// Scrolls to the chart, which is made by that and reads its points; false until it has them.
bool ChartGrid::reveal(const ChartKey& key)
{
    if (m_enlarged && *m_enlarged != key)
        enlarge(*m_enlarged);
    if (!m_slots[key].place.isValid() && !unfold(key.metric))
        return false;
    const QRect& place = m_slots[key].place;
    ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2);
    showWhatIsInView();
    MetricChart* chart = m_slots[key].chart;
    return chart && chart->isVisible() && !chart->view().lines().empty();
}

/// The section that holds a metric; false where it is open already.
bool ChartGrid::unfold(const QString& metric)
{
    for (const MetricSection& section : m_plan.sections) {
        if (section.metrics.contains(metric) && m_folded.erase(section.title) > 0) {
            arrange();
            return true;
        }
    }
    return false;
}

void ChartGrid::mark(MetricChart& chart, const std::optional<StepRange>& steps)
{
    ChartView& view = chart.view();
    view.setFocus();
    if (!steps || view.axis() != XAxis::Step)
        return;
    const AxisRange range{static_cast<double>(steps->first), static_cast<double>(steps->last)};
    const AxisRange shown = view.xRange();
    if (range.low < shown.low || range.high > shown.high)
        view.zoomTo(std::nullopt);
    if (range.low < range.high)
        return setSelection(range);
    Q_EMIT view.hovered(range.low); // As if the pointer were there: all charts show the cursor.
}

} // namespace assay
