// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rate_plot.h"

#include "core/charts/axis_ticks.h"
#include "core/curves/plot_figures.h"
#include "ui/charts/dash_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double legendRow = 16;
constexpr double legendStroke = 22;
constexpr double widestLegend = 240;
constexpr std::size_t mostNamed = 8;

} // namespace

RateLine rateLine(const QString& name, int colorIndex, int dashIndex, PlotKind kind, const RateCurve& curve)
{
    return {name,
            colorIndex,
            dashIndex,
            ascending(curve),
            lineOf(kind, curve),
            kind == PlotKind::Roc ? areaUnder(curve) : averagePrecision(curve)};
}

RatePlot::RatePlot(PlotKind kind, QWidget* parent)
    : PlotCanvas(parent)
    , m_kind(kind)
{
    setAccessibleName(kind == PlotKind::Roc ? tr("ROC curves") : tr("Precision-recall curves"));
}

void RatePlot::setLines(std::vector<RateLine> lines)
{
    std::erase_if(lines, [](const RateLine& line) { return line.points.empty(); });
    m_lines = std::move(lines);
    m_place.reset();
    m_x = m_y = {0, 1};
    for (const RateLine& line : m_lines) { // Rates are within 0 and 1; what a file says else is shown, not cut.
        for (const RatePoint& point : line.points) {
            m_x = {std::min(m_x.low, point.x), std::max(m_x.high, point.x)};
            m_y = {std::min(m_y.low, point.y), std::max(m_y.high, point.y)};
        }
    }
    describe();
    drawAgain();
}

QRectF RatePlot::plotArea() const
{
    return QRectF(rect()).adjusted(44, 8, -16, -42);
}

QPointF RatePlot::placeOf(double x, double y) const
{
    const QRectF area = plotArea();
    return {area.left() + shareOf(x, m_x, metrics::AxisScale::Linear) * area.width(),
            area.bottom() - shareOf(y, m_y, metrics::AxisScale::Linear) * area.height()};
}

QString RatePlot::figureWords(const RateLine& line) const
{
    const QString figure = std::isfinite(line.figure) ? QString::number(line.figure, 'f', 3) : QStringLiteral("–");
    return m_kind == PlotKind::Roc ? tr("AUC %1").arg(figure) : tr("AP %1").arg(figure);
}

void RatePlot::paintPlot(QPainter& painter)
{
    paintAxes(painter);
    const Palette& colors = currentPalette();
    painter.setBrush(Qt::NoBrush);
    if (m_kind == PlotKind::Roc) {
        painter.setPen(QPen(colors.faint, 1, Qt::DashLine));
        painter.drawLine(placeOf(0, 0), placeOf(1, 1));
    }
    for (const RateLine& line : m_lines) {
        QPolygonF points;
        for (const QPointF& point : line.line)
            points << placeOf(point.x(), point.y());
        painter.setPen(QPen(colors.seriesColor(line.colorIndex), 1.6, dashStyle(line.dashIndex)));
        points.size() == 1 ? painter.drawEllipse(points.front(), 2, 2) : painter.drawPolyline(points);
    }
    paintLegend(painter);
}

void RatePlot::paintAxes(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    painter.setFont(uiFont(metrics::small));
    for (const AxisTick& tick : numberTicks(m_y, std::max(2, static_cast<int>(area.height() / 40)))) {
        const double y = placeOf(0, tick.value).y();
        painter.fillRect(QRectF(area.left(), std::round(y), area.width(), 1), colors.hairline);
        painter.setPen(colors.faint);
        drawFigure(painter, QRectF(0, y - 8, area.left() - 8, 16), Qt::AlignRight, tick.label);
    }
    for (const AxisTick& tick : numberTicks(m_x, std::max(2, static_cast<int>(area.width() / 70)))) {
        const double x = placeOf(tick.value, 0).x();
        painter.fillRect(QRectF(std::round(x), area.top(), 1, area.height()), colors.hairline);
        painter.setPen(colors.faint);
        painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 16), Qt::AlignCenter, tick.label);
    }
    const bool roc = m_kind == PlotKind::Roc;
    painter.setPen(colors.muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 22, area.width(), 16), Qt::AlignCenter,
                     roc ? tr("false positive rate") : tr("recall"));
    painter.save();
    painter.translate(7, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -7, area.height(), 14), Qt::AlignCenter,
                     roc ? tr("true positive rate") : tr("precision"));
    painter.restore();
}

/// In the corner that good curves leave free.
void RatePlot::paintLegend(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    QStringList words;
    for (std::size_t i = 0; i < std::min(mostNamed, m_lines.size()); ++i)
        words << QStringLiteral("%1  %2").arg(m_lines[i].name, figureWords(m_lines[i]));
    if (m_lines.size() > mostNamed)
        words << (m_lines.size() - mostNamed == 1 ? tr("1 more curve")
                                                  : tr("%1 more curves").arg(m_lines.size() - mostNamed));
    painter.setFont(uiFont(metrics::small));
    const QFontMetricsF size(painter.font());
    double width = 0;
    for (const QString& line : words)
        width = std::max(width, size.horizontalAdvance(line));
    width = std::min({width, widestLegend, area.width() - legendStroke - 24});
    const double height = legendRow * static_cast<double>(words.size());
    if (words.isEmpty() || height + 12 > area.height() || width < 40)
        return;
    const QSizeF box(width + legendStroke + 16, height + 8);
    const QPointF corner(m_kind == PlotKind::Roc ? area.right() - box.width() - 6 : area.left() + 8,
                         area.bottom() - box.height() - 6);
    QColor ground = colors.surface;
    ground.setAlphaF(0.88F);
    painter.fillRect(QRectF(corner, box), ground);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF row(corner.x() + 6, corner.y() + 4 + legendRow * static_cast<double>(i), box.width() - 10,
                         legendRow);
        if (static_cast<std::size_t>(i) < std::min(mostNamed, m_lines.size())) {
            const RateLine& line = m_lines[static_cast<std::size_t>(i)];
            painter.setPen(QPen(colors.seriesColor(line.colorIndex), 2, dashStyle(line.dashIndex)));
            painter.drawLine(QPointF(row.left(), row.center().y()),
                             QPointF(row.left() + legendStroke - 6, row.center().y()));
        }
        painter.setPen(colors.text);
        painter.drawText(row.adjusted(legendStroke, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         size.elidedText(words.at(i), Qt::ElideMiddle, width + 1));
    }
}

QStringList RatePlot::reading() const
{
    if (!m_place)
        return {};
    const RateLine& line = m_lines[m_place->line];
    const RatePoint& point = line.points[m_place->point];
    QStringList words{line.name};
    if (m_kind == PlotKind::Roc)
        words << tr("false positive rate %1").arg(shortNumber(point.x))
              << tr("true positive rate %1").arg(shortNumber(point.y));
    else
        words << tr("recall %1").arg(shortNumber(point.x)) << tr("precision %1").arg(shortNumber(point.y));
    if (!std::isnan(point.threshold))
        words << tr("threshold %1").arg(shortNumber(point.threshold));
    return words << figureWords(line);
}

void RatePlot::paintOver(QPainter& painter)
{
    drawFocus(painter);
    if (!m_place)
        return;
    const RateLine& line = m_lines[m_place->line];
    const RatePoint& point = line.points[m_place->point];
    const QPointF at = placeOf(point.x, point.y);
    const Palette& colors = currentPalette();
    painter.setPen(QPen(colors.surface, 1.5));
    painter.setBrush(colors.seriesColor(line.colorIndex));
    painter.drawEllipse(at, 4.5, 4.5);
    drawNote(painter, at, reading());
}

void RatePlot::setPlace(std::optional<Place> place)
{
    if (place == m_place)
        return;
    m_place = place;
    describe();
    update();
}

void RatePlot::describe()
{
    if (m_place)
        return setAccessibleDescription(reading().join(QStringLiteral(", ")));
    QStringList words;
    for (const RateLine& line : m_lines)
        words << line.name + QStringLiteral(": ") + figureWords(line);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void RatePlot::mouseMoveEvent(QMouseEvent* event)
{
    std::optional<Place> nearest;
    double least = std::numeric_limits<double>::infinity();
    if (!plotArea().adjusted(-6, -6, 6, 6).contains(event->position()))
        return setPlace(std::nullopt);
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        for (std::size_t point = 0; point < m_lines[line].points.size(); ++point) {
            const QPointF away =
                placeOf(m_lines[line].points[point].x, m_lines[line].points[point].y) - event->position();
            const double distance = QPointF::dotProduct(away, away);
            if (distance < least) {
                least = distance;
                nearest = Place{line, point};
            }
        }
    }
    setPlace(nearest);
}

void RatePlot::leaveEvent(QEvent*)
{
    setPlace(std::nullopt);
}

void RatePlot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool along = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    if (m_lines.empty() || event->modifiers() & ~Qt::KeypadModifier
        || (!along && key != Qt::Key_Up && key != Qt::Key_Down))
        return PlotCanvas::keyPressEvent(event);
    Place place = m_place.value_or(Place{});
    if (m_place && key == Qt::Key_Down)
        place.line = std::min(place.line + 1, m_lines.size() - 1);
    if (m_place && key == Qt::Key_Up && place.line > 0)
        --place.line;
    const std::size_t last = m_lines[place.line].points.size() - 1;
    place.point = std::min(place.point, last);
    if (m_place && key == Qt::Key_Right)
        place.point = std::min(place.point + 1, last);
    if (m_place && key == Qt::Key_Left && place.point > 0)
        --place.point;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        place.point = key == Qt::Key_Home ? 0 : last;
    setPlace(place);
}

} // namespace assay
