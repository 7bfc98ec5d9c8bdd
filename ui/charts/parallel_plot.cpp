// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_plot.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double sideRoom = 64;
constexpr double widestLabel = 150;
constexpr double titleRoom = 48;
constexpr double absentRoom = 36; ///< Below the axes: for runs that lack a value.
constexpr double absentAt = 20;   ///< Pixels below the plot.
constexpr double nearLine = 6;

double distanceToLine(const QPointF& at, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = at - (a + share * along);
    return std::hypot(away.x(), away.y());
}

} // namespace

ParallelPlot::ParallelPlot(QWidget* parent)
    : PlotCanvas(parent)
    , m_table(std::make_shared<const PlotTable>())
    , m_left(sideRoom)
{
    setAccessibleName(tr("Parallel coordinates"));
    offerMenus();
}

void ParallelPlot::setTable(std::shared_ptr<const PlotTable> table)
{
    std::vector<ParallelAxis> arranged;
    std::vector<bool> taken(table->fields.size(), false);
    for (ParallelAxis axis : m_axes) { // In the order that somebody gave them.
        const PlotField& before = m_table->fields[axis.field];
        const auto found = std::find_if(table->fields.begin(), table->fields.end(),
                                        [&](const PlotField& field) { return field.field == before.field; });
        if (found == table->fields.end())
            continue;
        axis.field = static_cast<std::size_t>(found - table->fields.begin());
        if (found->kind != before.kind || found->words != before.words)
            axis.brush.reset(); // Its values stand for others now.
        if (!found->canBeLogarithmic())
            axis.scale = metrics::AxisScale::Linear;
        taken[axis.field] = true;
        arranged.push_back(axis);
    }
    for (std::size_t field = 0; field < table->fields.size(); ++field) {
        if (!taken[field])
            arranged.push_back({.field = field});
    }
    m_axes = std::move(arranged);
    m_table = std::move(table);
    m_current = std::min(m_current, m_axes.empty() ? 0 : m_axes.size() - 1);
    m_hovered.reset();
    m_drag = Drag::None;
    fitLeft();
    themeChanged();
    brushHasChanged();
}

void ParallelPlot::fitLeft()
{
    double widest = 0;
    const QFontMetricsF size(uiFont(metrics::small));
    if (!m_axes.empty()) {
        for (const QString& word : fieldOf(m_axes.front()).words)
            widest = std::min(widestLabel, std::max(widest, size.horizontalAdvance(word)));
    }
    m_left = std::max(sideRoom, widest + 26);
}

void ParallelPlot::themeChanged()
{
    m_colors = runColors(*m_table);
}

void ParallelPlot::setScale(std::size_t axis, metrics::AxisScale scale)
{
    if (scale == metrics::AxisScale::Log10 && !fieldOf(m_axes[axis]).canBeLogarithmic())
        return;
    m_axes[axis].scale = scale;
    brushHasChanged();
}

void ParallelPlot::setFlipped(std::size_t axis, bool flipped)
{
    m_axes[axis].flipped = flipped;
    drawAgain();
}

void ParallelPlot::setBrush(std::size_t axis, std::optional<AxisRange> values)
{
    m_axes[axis].brush = values;
    brushHasChanged();
}

void ParallelPlot::moveAxis(std::size_t from, std::size_t to)
{
    const ParallelAxis axis = m_axes[from];
    m_axes.erase(m_axes.begin() + static_cast<std::ptrdiff_t>(from));
    m_axes.insert(m_axes.begin() + static_cast<std::ptrdiff_t>(to), axis);
    m_current = to;
    fitLeft();
    drawAgain();
    Q_EMIT axesChanged();
}

void ParallelPlot::clearBrushes()
{
    for (ParallelAxis& axis : m_axes)
        axis.brush.reset();
    brushHasChanged();
}

void ParallelPlot::brushHasChanged()
{
    drawAgain();
    Q_EMIT brushed(kept());
}

bool ParallelPlot::isBrushed() const
{
    return std::any_of(m_axes.begin(), m_axes.end(), [](const ParallelAxis& axis) { return axis.brush.has_value(); });
}

std::vector<std::size_t> ParallelPlot::kept() const
{
    std::vector<std::size_t> runs;
    for (std::size_t run = 0; run < m_table->runs.size(); ++run) {
        const bool within = std::all_of(m_axes.begin(), m_axes.end(), [&](const ParallelAxis& axis) {
            return axis.keeps(fieldOf(axis), fieldOf(axis).values[run]);
        });
        if (within)
            runs.push_back(run);
    }
    return runs;
}

QRectF ParallelPlot::plotArea() const
{
    return QRectF(rect()).adjusted(m_left, titleRoom, -sideRoom, -absentRoom);
}

double ParallelPlot::spacing() const
{
    return m_axes.size() > 1 ? plotArea().width() / static_cast<double>(m_axes.size() - 1) : plotArea().width();
}

double ParallelPlot::axisX(std::size_t axis) const
{
    return plotArea().left() + (m_axes.size() > 1 ? spacing() * static_cast<double>(axis) : plotArea().width() / 2);
}

double ParallelPlot::axisY(std::size_t axis, double value) const
{
    const QRectF area = plotArea();
    const std::optional<double> place = m_axes[axis].place(fieldOf(m_axes[axis]), value);
    return place ? area.bottom() - *place * area.height() : area.bottom() + absentAt;
}

double ParallelPlot::placeAt(double y) const
{
    return (plotArea().bottom() - y) / plotArea().height();
}

QPolygonF ParallelPlot::lineOf(std::size_t run) const
{
    QPolygonF line;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        line << QPointF(axisX(axis), axisY(axis, fieldOf(m_axes[axis]).values[run]));
    return line;
}

std::optional<std::size_t> ParallelPlot::axisAt(double x, double reach) const
{
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        if (std::abs(axisX(axis) - x) <= reach)
            return axis;
    }
    return std::nullopt;
}

/// The run whose line passes nearest; only between the two axes that the point lies between.
std::optional<std::size_t> ParallelPlot::runAt(const QPointF& at) const
{
    if (m_axes.size() < 2 || at.y() < plotArea().top() - nearLine)
        return std::nullopt;
    const double place = std::floor((at.x() - plotArea().left()) / spacing());
    if (place < 0 || place + 1 >= static_cast<double>(m_axes.size()))
        return std::nullopt;
    const auto left = static_cast<std::size_t>(place);
    std::optional<std::size_t> nearest;
    double least = nearLine;
    for (const std::size_t run : kept()) {
        const QPointF a(axisX(left), axisY(left, fieldOf(m_axes[left]).values[run]));
        const QPointF b(axisX(left + 1), axisY(left + 1, fieldOf(m_axes[left + 1]).values[run]));
        if (const double distance = distanceToLine(at, a, b); distance < least) {
            least = distance;
            nearest = run;
        }
    }
    return nearest;
}

std::pair<double, double> ParallelPlot::brushPlaces(std::size_t axis) const
{
    const ParallelAxis& shown = m_axes[axis];
    if (!shown.brush)
        return {0, 1};
    const PlotField& field = fieldOf(shown);
    const AxisRange range = field.range(shown.scale);
    double low = std::clamp(shareOf(shown.brush->low, range, shown.scale), 0.0, 1.0);
    double high = std::clamp(shareOf(shown.brush->high, range, shown.scale), 0.0, 1.0);
    if (shown.flipped) {
        low = 1 - low;
        high = 1 - high;
    }
    return std::minmax(low, high);
}

void ParallelPlot::setBrushPlaces(std::size_t axis, double a, double b)
{
    const PlotField& field = fieldOf(m_axes[axis]);
    const double one = m_axes[axis].valueAtPlace(field, a);
    const double other = m_axes[axis].valueAtPlace(field, b);
    setBrush(axis, AxisRange{std::min(one, other), std::max(one, other)});
}

} // namespace assay
