// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram_plot.h"

#include "core/charts/axis_ticks.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace assay {
namespace {

constexpr double ridgeShare = 0.42; // of the height, where several stand behind each other
constexpr double axisMargin = 50;
constexpr double plainMargin = 14;

double linearShare(double value, AxisRange range)
{
    return shareOf(value, range, metrics::AxisScale::Linear);
}

QString wholeNumber(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

/// A range of some numbers, widened where they are one.
AxisRange rangeOf(AxisRange found)
{
    if (found.low < found.high)
        return found;
    return std::isfinite(found.low) ? padded(found) : AxisRange{};
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : PlotCanvas(parent)
{
    setAccessibleName(tr("Distribution"));
}

void HistogramPlot::setStack(std::shared_ptr<const HistogramStack> stack)
{
    m_stack = std::move(stack);
    m_place.reset();
    constexpr double none = std::numeric_limits<double>::infinity();
    AxisRange steps{none, -none}, spread{none, -none};
    m_byStep.resize(m_stack ? m_stack->drawn.size() : 0);
    std::iota(m_byStep.begin(), m_byStep.end(), std::size_t{0});
    for (const std::size_t index : m_byStep) {
        const auto step = static_cast<double>(m_stack->drawn[index].step);
        steps = {std::min(steps.low, step), std::max(steps.high, step)};
        for (const double value : m_stack->quantiles[index]) {
            if (std::isfinite(value))
                spread = {std::min(spread.low, value), std::max(spread.high, value)};
        }
    }
    std::stable_sort(m_byStep.begin(), m_byStep.end(),
                     [this](std::size_t a, std::size_t b) { return m_stack->drawn[a].step < m_stack->drawn[b].step; });
    m_steps = rangeOf(steps);
    m_spread = padded(rangeOf(spread));
    describe();
    drawAgain();
}

void HistogramPlot::setMode(HistogramMode mode)
{
    m_mode = mode;
    m_place.reset();
    drawAgain();
}

void HistogramPlot::setColorIndex(int index)
{
    m_colorIndex = index;
    drawAgain();
}

QRectF HistogramPlot::plotArea() const
{
    const bool stepsAtRight = m_mode == HistogramMode::Offset;
    return QRectF(rect()).adjusted(stepsAtRight ? plainMargin : axisMargin, 8,
                                   stepsAtRight ? -axisMargin : -plainMargin, -24);
}

double HistogramPlot::ridgeHeight() const
{
    const bool alone = m_mode != HistogramMode::Offset || m_stack->drawn.size() < 2;
    return plotArea().height() * (alone ? 1 : ridgeShare);
}

double HistogramPlot::ageOf(std::size_t index) const
{
    const std::size_t count = m_stack->drawn.size();
    return count < 2 ? 1 : static_cast<double>(index) / static_cast<double>(count - 1);
}

double HistogramPlot::baseOf(std::size_t index) const
{
    const QRectF area = plotArea();
    return m_mode == HistogramMode::Offset ? area.top() + ridgeHeight() + (area.height() - ridgeHeight()) * ageOf(index)
                                           : area.bottom();
}

QPointF HistogramPlot::placeOf(std::size_t index, double value, double count) const
{
    const QRectF area = plotArea();
    if (m_mode == HistogramMode::Percentiles)
        return {area.left() + linearShare(static_cast<double>(m_stack->drawn[index].step), m_steps) * area.width(),
                area.bottom() - linearShare(value, m_spread) * area.height()};
    const double high = m_stack->highest > 0 ? count / m_stack->highest : 0;
    return {area.left() + linearShare(value, m_stack->values) * area.width(), baseOf(index) - high * ridgeHeight()};
}

std::size_t HistogramPlot::indexAt(const QPointF& at, double value) const
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = m_stack->drawn.size(); i-- > 0;) {
        const auto bin = binAt(m_stack->drawn[i], value);
        const QPointF top = placeOf(i, value, bin ? m_stack->drawn[i].counts[*bin] : 0);
        double away = 0;
        if (m_mode == HistogramMode::Percentiles)
            away = std::abs(top.x() - at.x());
        else if (m_mode == HistogramMode::Overlay)
            away = std::abs(top.y() - at.y());
        else if (at.y() < top.y() || at.y() > baseOf(i)) // Within a ridge is on it; the newer hides the older.
            away = std::min(std::abs(top.y() - at.y()), std::abs(baseOf(i) - at.y()));
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<HistogramPlot::Place> HistogramPlot::placeAt(const QPointF& at) const
{
    const QRectF area = plotArea();
    if (isEmpty() || at.x() < area.left() - 1 || at.x() > area.right() + 1)
        return std::nullopt;
    const double value =
        valueAtShare((at.x() - area.left()) / area.width(), m_stack->values, metrics::AxisScale::Linear);
    const std::size_t index = indexAt(at, value);
    if (m_mode == HistogramMode::Percentiles)
        return Place{index, std::nullopt};
    return Place{index, binAt(m_stack->drawn[index], value)};
}

void HistogramPlot::setPlace(std::optional<Place> place)
{
    if (place == m_place)
        return;
    m_place = place;
    describe();
    update();
}

QString HistogramPlot::stepWords(std::size_t index) const
{
    return tr("step %1").arg(wholeNumber(m_stack->drawn[index].step));
}

QStringList HistogramPlot::reading() const
{
    if (!m_place || isEmpty())
        return {};
    const Histogram& histogram = m_stack->drawn[m_place->index];
    QStringList lines{stepWords(m_place->index)};
    if (m_mode == HistogramMode::Percentiles) {
        const auto& q = m_stack->quantiles[m_place->index];
        if (!std::isfinite(q[3]))
            return lines << tr("counts no value");
        lines << tr("median %1").arg(shortNumber(q[3]));
        const std::pair<QString, std::size_t> bands[] = {
            {QStringLiteral("50 %"), 2}, {QStringLiteral("80 %"), 1}, {QStringLiteral("95 %"), 0}};
        for (const auto& [share, low] : bands)
            lines << tr("%1: %2 to %3").arg(share, shortNumber(q[low]), shortNumber(q[q.size() - 1 - low]));
        return lines;
    }
    if (!m_place->bin)
        return lines << tr("no bin here");
    const std::size_t bin = *m_place->bin;
    return lines << tr("%1 to %2").arg(shortNumber(histogram.edges[bin]), shortNumber(histogram.edges[bin + 1]))
                 << tr("count %1 of %2").arg(shortNumber(histogram.counts[bin]), shortNumber(totalOf(histogram)));
}

void HistogramPlot::describe()
{
    if (isEmpty())
        return setAccessibleDescription({});
    if (m_place)
        return setAccessibleDescription(reading().join(QStringLiteral(", ")));
    const std::size_t first = m_byStep.front(), last = m_byStep.back();
    setAccessibleDescription(tr("From %1, median %2, to %3, median %4.")
                                 .arg(stepWords(first), shortNumber(m_stack->quantiles[first][3]), stepWords(last),
                                      shortNumber(m_stack->quantiles[last][3])));
}

void HistogramPlot::mouseMoveEvent(QMouseEvent* event)
{
    setPlace(placeAt(event->position()));
}

void HistogramPlot::leaveEvent(QEvent*)
{
    setPlace(std::nullopt);
}

/// Steps go by their order in the drawing, so that Up is up.
bool HistogramPlot::goBy(int steps, int bins)
{
    if (isEmpty())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(m_stack->drawn.size());
    const bool byStep = m_mode == HistogramMode::Percentiles;
    Place place = m_place.value_or(Place{byStep ? m_byStep.back() : m_stack->drawn.size() - 1, std::nullopt});
    if (m_place && steps != 0) {
        const auto at = byStep ? std::find(m_byStep.begin(), m_byStep.end(), place.index) - m_byStep.begin()
                               : static_cast<std::ptrdiff_t>(place.index);
        const auto next = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, count - 1));
        place.index = byStep ? m_byStep[next] : next;
    }
    const Histogram& histogram = m_stack->drawn[place.index];
    if (!byStep && !histogram.counts.empty()) {
        const auto highest = std::max_element(histogram.counts.begin(), histogram.counts.end());
        const auto at = place.bin ? static_cast<std::ptrdiff_t>(*place.bin) + bins : highest - histogram.counts.begin();
        const auto last = static_cast<std::ptrdiff_t>(histogram.counts.size()) - 1;
        place.bin = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last));
    }
    setPlace(place);
    return true;
}

void HistogramPlot::keyPressEvent(QKeyEvent* event)
{
    const bool byStep = m_mode == HistogramMode::Percentiles;
    const auto all = isEmpty() ? 0 : static_cast<int>(m_stack->drawn.size());
    bool taken = false;
    if (event->modifiers() & ~Qt::KeypadModifier)
        return PlotCanvas::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        taken = goBy(byStep ? 1 : -1, 0);
        break;
    case Qt::Key_Down:
        taken = goBy(byStep ? -1 : 1, 0);
        break;
    case Qt::Key_Left:
        taken = byStep ? goBy(-1, 0) : goBy(0, -1);
        break;
    case Qt::Key_Right:
        taken = byStep ? goBy(1, 0) : goBy(0, 1);
        break;
    case Qt::Key_Home:
        taken = goBy(0, 0) && goBy(-all, 0);
        break;
    case Qt::Key_End:
        taken = goBy(0, 0) && goBy(all, 0);
        break;
    default:
        break;
    }
    if (!taken)
        PlotCanvas::keyPressEvent(event);
}

} // namespace assay
