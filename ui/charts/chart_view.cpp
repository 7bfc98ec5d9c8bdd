// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "core/charts/usual_extent.h"
#include "ui/charts/dash_style.h"
#include "ui/charts/pixel_runs.h"
#include "ui/charts/vector_pieces.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPaintEngine>
#include <QPicture>
#include <QValueAxis>
#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr double widePen = 1.6;
constexpr qsizetype roundedUpTo = 400; ///< Points of a line.
constexpr qint64 crowdedFrom = 8000;   ///< Points in all from which QtCharts, and four points a column, are too slow.
constexpr double rightMargin = 14;
constexpr double topMargin = 8;
constexpr double bottomMargin = 24;
constexpr std::size_t longestHistory = 50;
constexpr double arrowColumn = 5;   ///< Pixels that an arrow stands for.
constexpr double farOutside = 1000; ///< Plots away: beyond that, a line's slope cannot be told from upright.

std::vector<const PlotLine*> plotsOf(const std::vector<ChartLine>& lines)
{
    std::vector<const PlotLine*> plots;
    plots.reserve(lines.size());
    for (const ChartLine& line : lines)
        plots.push_back(line.plot.get());
    return plots;
}

QValueAxis* makeAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis(chart);
    axis->setRange(0, 1);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

/// Gives the strokes between neighbouring points, which are shares of `ground`, counted from its lower left.
template <typename Stroke>
void forEachStroke(const QList<QPointF>& points, const QRectF& ground, Stroke stroke)
{
    const auto placeOf = [&ground](const QPointF& share) {
        return QPointF(ground.left() + share.x() * ground.width(), ground.bottom() - share.y() * ground.height());
    };
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (!std::isnan(points.at(i - 1).y()) && !std::isnan(points.at(i).y()))
            stroke(placeOf(points.at(i - 1)), placeOf(points.at(i)));
    }
}

/// QtCharts strokes each piece of a line on its own. Round ends take most of the time of a long line, and are not seen where
/// every pixel has a corner; without them the painter has a way that needs no outline of the piece.
QPen linePen(const QColor& color, Qt::PenStyle style, qsizetype points)
{
    const bool isLong = points > roundedUpTo;
    return {color, widePen, style, isLong ? Qt::SquareCap : Qt::RoundCap, isLong ? Qt::BevelJoin : Qt::RoundJoin};
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
{
    auto* drawing = chart();
    drawing->legend()->hide();
    drawing->setBackgroundVisible(false);
    drawing->setMargins({});
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->setAnimationOptions(QChart::NoAnimation);
    m_xAxis = makeAxis(drawing, Qt::AlignBottom);
    m_yAxis = makeAxis(drawing, Qt::AlignLeft);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate); // We know when there is something new to paint.
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(200, 120);
}

void ChartView::setLines(std::vector<ChartLine> lines, const LineLayout& layout)
{
    if (layout.axis != m_layout.axis || layout.xMetric != m_layout.xMetric || layout.xScale != m_layout.xScale) {
        m_zoom.reset();
        m_history.clear();
        m_future.clear();
    }
    m_lines = std::move(lines);
    m_layout = layout;
    lookAgain();
}

QRectF ChartView::plotArea() const
{
    return chart()->plotArea();
}

void ChartView::setCursor(std::optional<double> x)
{
    if (x == m_cursor)
        return;
    m_cursor = x;
    viewport()->update();
}

void ChartView::setSelection(std::optional<AxisRange> range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    viewport()->update();
}

void ChartView::zoomTo(std::optional<AxisRange> range)
{
    setZoom(range);
    Q_EMIT zoomed();
}

void ChartView::followZoom(std::optional<AxisRange> range)
{
    if (range != m_zoom)
        setZoom(range);
}

void ChartView::zoomBack()
{
    if (m_history.empty())
        return;
    m_future.push_back(m_zoom);
    showZoom(std::exchange(m_history.back(), {}));
    m_history.pop_back();
    Q_EMIT zoomed();
}

void ChartView::zoomForward()
{
    if (m_future.empty())
        return;
    m_history.push_back(m_zoom);
    showZoom(std::exchange(m_future.back(), {}));
    m_future.pop_back();
    Q_EMIT zoomed();
}

void ChartView::setZoom(std::optional<AxisRange> range)
{
    if (range != m_zoom)
        rememberZoom();
    showZoom(range);
}

void ChartView::rememberZoom()
{
    m_history.push_back(m_zoom);
    m_future.clear();
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
}

void ChartView::showZoom(std::optional<AxisRange> range)
{
    m_zoom = range;
    lookAgain();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    lookAgain();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        lookAgain();
}

void ChartView::lookAgain()
{
    const std::vector<const PlotLine*> plots = plotsOf(m_lines);
    const std::optional<AxisRange> extent = xExtent(plots);
    m_hasPoints = extent.has_value();
    m_whole = extent.value_or(AxisRange{});
    if (m_layout.xScale == metrics::AxisScale::Log10 && !(m_whole.low > 0))
        m_whole = {1, 10}; // Without points.
    if (!(m_whole.span() > 0))
        m_whole = m_layout.xScale == metrics::AxisScale::Log10 ? logPadded(m_whole) : padded(m_whole);
    m_x = m_zoom.value_or(m_whole);
    const std::optional<AxisRange> values = m_layout.clipsOutliers ? usualExtent(plots, m_x) : yExtent(plots, m_x);
    m_hasValues = values.has_value();
    const bool logarithmic = m_layout.yScale == metrics::AxisScale::Log10;
    m_y = logarithmic ? logPadded(values.value_or(AxisRange{1, 10})) : padded(values.value_or(AxisRange{}));
    placeAxes();
    m_stale = true;
    viewport()->update();
}

void ChartView::drawLines(double deviceRatio, bool asVectors)
{
    const int columns = std::max(1, static_cast<int>(plotArea().width() * deviceRatio));
    const Palette& colors = currentPalette();
    struct Wanted {
        const PlotLine* plot;
        LineKind kind;
        QColor color;
        Qt::PenStyle style;
    };
    std::vector<Wanted> wanted;
    for (const ChartLine& line : m_lines) {
        if (!line.plot->smooth.empty())
            wanted.push_back({line.plot.get(), LineKind::Raw,
                              blended(colors.seriesColor(line.colorIndex), colors.surface, 0.28), Qt::SolidLine});
    }
    for (const ChartLine& line : m_lines)
        wanted.push_back({line.plot.get(), line.plot->smooth.empty() ? LineKind::Raw : LineKind::Smooth,
                          colors.seriesColor(line.colorIndex), dashStyle(line.dashIndex)});
    qint64 turns = 0;
    for (const Wanted& line : wanted)
        turns += std::min<qint64>(4 * columns, line.plot->pointsWithin(m_x));
    const bool crowded = turns > crowdedFrom;
    m_isolated.clear();
    m_painted.clear();
    m_arrows.clear();
    m_drawn = 0;
    const ColumnDetail detail = crowded ? ColumnDetail::Extremes : ColumnDetail::Turns;
    std::vector<DrawnLine> drawn(wanted.size());
    // Ten lines of a million points take longer to reduce than to paint.
    QtConcurrent::blockingMap(drawn, [&](DrawnLine& line) {
        const Wanted& one = wanted[static_cast<std::size_t>(&line - drawn.data())];
        line = drawnPoints(*one.plot, one.kind, m_x, columns, detail);
        for (QPointF& point : line.points)
            point = {std::clamp(shareOfX(point.x()), -farOutside, farOutside), shareOfY(point.y())};
    });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        DrawnLine& line = drawn[i];
        for (const QPointF& point : line.isolated)
            m_isolated.emplace_back(point, wanted[i].color);
        m_drawn += line.points.size();
        if (m_layout.clipsOutliers)
            addArrows(line.points, wanted[i].color);
        if (crowded || asVectors) {
            m_painted.push_back({std::move(line.points), wanted[i].color, wanted[i].style, crowded ? 0 : widePen});
            continue;
        }
        QLineSeries* series = seriesAt(i);
        const QPen pen = linePen(wanted[i].color, wanted[i].style, line.points.size());
        if (series->pen() != pen)
            series->setPen(pen);
        series->replace(line.points);
    }
    for (std::size_t i = crowded || asVectors ? 0 : wanted.size(); i < m_series.size(); ++i) {
        if (m_series[i]->count() > 0)
            m_series[i]->clear();
    }
}

/// Without smooth edges: a path of that many turns would be stroked as one shape, which takes long.
void ChartView::paintPixels(QImage& picture) const
{
    const QRectF area = plotArea();
    const double ratio = picture.devicePixelRatio();
    const QRectF ground(area.topLeft() * ratio, area.size() * ratio);
    for (const PaintedLine& line : m_painted) {
        PixelRuns runs(picture, ground.toAlignedRect(), line.color, line.style);
        forEachStroke(line.points, ground, [&runs](const QPointF& from, const QPointF& to) { runs.stroke(from, to); });
    }
}

void ChartView::paintVectors(QPainter& painter) const
{
    const QRectF area = plotArea();
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PaintedLine& line : m_painted) {
        VectorPieces pieces(painter, area, QPen(line.color, line.width, line.style, Qt::RoundCap, Qt::RoundJoin));
        forEachStroke(line.points, area,
                      [&pieces](const QPointF& from, const QPointF& to) { pieces.stroke(from, to); });
    }
    painter.restore();
}

/// `points` are shares of the plot. One arrow stands for all that is clipped within a few pixels.
void ChartView::addArrows(const QList<QPointF>& points, const QColor& color)
{
    const double width = plotArea().width();
    for (const QPointF& point : points) {
        if (!(point.y() > 1 || point.y() < 0) || point.x() < 0 || point.x() > 1)
            continue;
        const double column = std::floor(point.x() * width / arrowColumn);
        const Arrow arrow{(column + 0.5) * arrowColumn / width, point.y() > 1 ? Qt::TopEdge : Qt::BottomEdge, color};
        if (std::find(m_arrows.rbegin(), m_arrows.rbegin() + std::min<std::ptrdiff_t>(2, std::ssize(m_arrows)), arrow)
            == m_arrows.rbegin() + std::min<std::ptrdiff_t>(2, std::ssize(m_arrows)))
            m_arrows.push_back(arrow);
    }
}

QLineSeries* ChartView::seriesAt(std::size_t place)
{
    while (m_series.size() <= place) {
        auto* series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
        m_series.push_back(series);
    }
    return m_series[place];
}

void ChartView::renderPicture(double ratio)
{
    drawLines(ratio, false);
    m_picture = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    {
        QPainter painter(&m_picture);
        paintBehind(painter);
    }
    paintPixels(m_picture);
    QPainter painter(&m_picture);
    paintBefore(painter);
    m_stale = false;
}

void ChartView::paintBehind(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, viewport()->rect(), viewport()->rect());
}

void ChartView::paintBefore(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawArrows(painter);
    drawMarks(painter);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPaintEngine* engine = painter.paintEngine();
    const double ratio = engine->paintDevice()->devicePixelRatioF();
    if (engine->type() != QPaintEngine::Raster) { // An export as vectors. A scene cannot be rendered within a painting.
        drawLines(ratio, true);
        QPicture vectors;
        QPainter recorder(&vectors);
        paintBehind(recorder);
        paintVectors(recorder);
        paintBefore(recorder);
        recorder.end();
        painter.drawPicture(0, 0, vectors);
        m_stale = true;
    } else {
        if (m_stale || ratio != m_picture.devicePixelRatio())
            renderPicture(ratio);
        painter.drawImage(0, 0, m_picture);
    }
    drawSelection(painter);
    drawNotes(painter);
    if (m_cursor && *m_cursor >= m_x.low && *m_cursor <= m_x.high && !m_lines.empty())
        drawCursor(painter);
}

void ChartView::placeAxes()
{
    const int high = std::max(1, height());
    const bool logarithmic = m_layout.yScale == metrics::AxisScale::Log10;
    const int yWanted = std::max(2, high / 44);
    // Without a value that can be drawn there is no scale either.
    m_yTicks = !m_hasValues ? std::vector<AxisTick>()
        : logarithmic       ? logTicks(m_y, yWanted)
                            : numberTicks(m_y, yWanted);
    double labels = 24;
    for (const AxisTick& tick : m_yTicks)
        labels = std::max(labels, figureWidth(uiFont(metrics::small), tick.label));
    const double left = std::ceil(labels) + 20;
    const double width = std::max(10.0, this->width() - left - rightMargin);
    const int xWanted = std::max(2, static_cast<int>(width / 80));
    const AxisRange named = m_hasPoints ? m_x : AxisRange{0, 0};
    switch (m_layout.axis) {
    case XAxis::Step:
    case XAxis::Metric:
        m_xTicks = m_layout.xScale == metrics::AxisScale::Linear ? numberTicks(named, xWanted)
            : m_hasPoints                                        ? logTicks(m_x, xWanted)
                                                                 : std::vector<AxisTick>();
        break;
    case XAxis::Relative:
        m_xTicks = durationTicks(named, xWanted);
        break;
    case XAxis::WallTime:
        m_xTicks = timeTicks(named, xWanted);
        break;
    }
    const QRectF area(left, topMargin, width, std::max(10.0, high - topMargin - bottomMargin));
    if (area != plotArea())
        chart()->setPlotArea(area);
}

void ChartView::drawBackground(QPainter* painter, const QRectF&)
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter->setFont(uiFont(metrics::small));
    for (const AxisTick& tick : m_yTicks) {
        const double share = shareOfY(tick.value);
        if (share < 0 || share > 1)
            continue;
        const double y = area.bottom() - share * area.height();
        painter->fillRect(QRectF(area.left(), std::round(y), area.width(), 1), colors.hairline);
        painter->setPen(colors.faint);
        drawFigure(*painter, QRectF(0, y - 8, area.left() - 8, 16), Qt::AlignRight, tick.label);
    }
    drawBands(*painter);
    painter->setPen(colors.faint);
    const QFontMetricsF size(painter->font());
    double free = 0; // No label starts left of it, so that none lies on another.
    for (const AxisTick& tick : m_xTicks) {
        const double width = size.horizontalAdvance(tick.label);
        const double left = std::clamp(pixelAt(tick.value) - width / 2, 0.0, this->width() - width - 2);
        if (left < free || pixelAt(tick.value) > area.right() + 1)
            continue;
        painter->drawText(QRectF(left, area.bottom() + 5, width + 1, 16), Qt::AlignCenter, tick.label);
        free = left + width + 8;
    }
}

double ChartView::valueAt(double pixel) const
{
    const QRectF area = plotArea();
    return valueAtShare((pixel - area.left()) / area.width(), m_x, m_layout.xScale);
}

double ChartView::pixelAt(double value) const
{
    const QRectF area = plotArea();
    return area.left() + shareOfX(value) * area.width();
}

double ChartView::shareOfX(double value) const
{
    return shareOf(value, m_x, m_layout.xScale);
}

double ChartView::shareOfY(double value) const
{
    if (std::isnan(value))
        return value; // A break in a line.
    return std::clamp(shareOf(value, m_y, m_layout.yScale), -farOutside, farOutside);
}

QPointF ChartView::place(const QPointF& point) const
{
    const QRectF area = plotArea();
    return {pixelAt(point.x()), area.bottom() - shareOfY(point.y()) * area.height()};
}

} // namespace assay
