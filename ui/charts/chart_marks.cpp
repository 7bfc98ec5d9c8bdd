// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartView paints over the lines: marks of values no line can show, and the cursor.
#include "core/base/moment.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QChart>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace assay {
namespace {

constexpr double markSize = 4.5;
constexpr double arrowSize = 5;
constexpr double bandOpacity = 0.18;
constexpr std::size_t mostReadings = 8;

struct Reading {
    QString name;
    QColor color;
    QPointF point; ///< In the values of the axes.
    QString value; ///< In words; of a group with its band.
};

/// NaN is a cross, an infinity a triangle that points where the value went, what is too low for the axis a dash.
void drawMark(QPainter& painter, const QPointF& at, MarkKind kind)
{
    if (kind == MarkKind::NotANumber) {
        painter.drawLine(at + QPointF(-markSize / 1.4, -markSize / 1.4), at + QPointF(markSize / 1.4, markSize / 1.4));
        painter.drawLine(at + QPointF(-markSize / 1.4, markSize / 1.4), at + QPointF(markSize / 1.4, -markSize / 1.4));
        return;
    }
    if (kind == MarkKind::NotPositive) {
        painter.drawLine(at + QPointF(-markSize, markSize - 1), at + QPointF(markSize, markSize - 1));
        return;
    }
    const double up = kind == MarkKind::PlusInfinity ? -1 : 1;
    painter.drawPolygon(QPolygonF{at + QPointF(0, up * markSize), at + QPointF(-markSize, -up * markSize),
                                  at + QPointF(markSize, -up * markSize)});
}

/// "0.883 (0.871 to 0.895, n 5)" of a group.
QString valueWords(const PlotLine& line, const QPointF& point)
{
    const QString value = shortNumber(point.y());
    if (!line.band)
        return value;
    const auto place =
        static_cast<std::size_t>(std::lower_bound(line.x.begin(), line.x.end(), point.x()) - line.x.begin());
    const QString members = QString::number(line.band->members[place]);
    if (!std::isfinite(line.band->low[place]))
        return ChartView::tr("%1 (n %2)").arg(value, members);
    return ChartView::tr("%1 (%2 to %3, n %4)")
        .arg(value, shortNumber(line.band->low[place]), shortNumber(line.band->high[place]), members);
}

void drawReadings(QPainter& painter, const QRectF& area, double cursor, const QString& heading,
                  const std::vector<Reading>& readings)
{
    const Palette& colors = currentPalette();
    const QFont font = uiFont(metrics::small);
    const QFontMetricsF size(font);
    double names = size.horizontalAdvance(heading);
    double figures = 0;
    for (const Reading& reading : readings) {
        names = std::max(names, size.horizontalAdvance(reading.name) + 14);
        figures = std::max(figures, figureWidth(font, reading.value));
    }
    names = std::min(names, area.width() * 0.45);
    const double row = 17;
    const QSizeF box(names + figures + 32, row * (static_cast<double>(readings.size()) + 1) + 10);
    const bool right = cursor + 12 + box.width() < area.right();
    const QRectF body(QPointF(right ? cursor + 10 : cursor - 10 - box.width(), area.top() + 4), box);
    paint::box(painter, body, metrics::chipRadius, colors.raised, colors.line);
    painter.setFont(font);
    painter.setPen(colors.muted);
    QRectF line(body.left() + 9, body.top() + 5, body.width() - 18, row);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
    for (const Reading& reading : readings) {
        line.translate(0, row);
        painter.setPen(Qt::NoPen);
        painter.setBrush(reading.color);
        painter.drawEllipse(QPointF(line.left() + 4, line.center().y()), 3.5, 3.5);
        painter.setPen(colors.text);
        painter.drawText(line.adjusted(14, 0, -figures - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         size.elidedText(reading.name, Qt::ElideMiddle, names - 14 + 1));
        drawFigure(painter, line, Qt::AlignRight, reading.value);
    }
}

} // namespace

QString ChartView::placeWords(double x, const LineLayout& layout)
{
    if (layout.axis == XAxis::Step)
        return tr("step %1").arg(shortNumber(std::round(x)));
    if (layout.axis == XAxis::Relative)
        return tr("after %1").arg(shortDuration(x));
    if (layout.axis == XAxis::Metric)
        return tr("%1 = %2").arg(layout.xMetric, shortNumber(x));
    return exactTime(static_cast<qint64>(x));
}

void ChartView::drawBands(QPainter& painter) const
{
    const QRectF area = plotArea();
    const int columns = std::max(1, static_cast<int>(area.width()));
    const bool clips = painter.paintEngine()->type() == QPaintEngine::Raster; // SVG, as Qt writes it, does not.
    painter.save();
    painter.setClipRect(area);
    painter.setPen(Qt::NoPen);
    for (const ChartLine& line : m_lines) {
        if (!line.plot->band)
            continue;
        QColor fill = currentPalette().seriesColor(line.colorIndex);
        fill.setAlphaF(bandOpacity);
        painter.setBrush(fill);
        for (const auto& piece : drawnBand(*line.plot->band, line.plot->x, m_x, columns, m_layout.xScale)) {
            QPolygonF outline;
            for (const BandEdge& edge : piece)
                outline << place({edge.x, edge.high});
            for (std::size_t i = piece.size(); i-- > 0;)
                outline << place({piece[i].x, piece[i].low});
            painter.drawPolygon(clips ? outline : outline.intersected(QPolygonF(area)));
        }
    }
    painter.restore();
}

void ChartView::drawArrows(QPainter& painter) const
{
    const QRectF area = plotArea();
    painter.setPen(Qt::NoPen);
    for (const Arrow& arrow : m_arrows) {
        const double up = arrow.edge == Qt::TopEdge ? -1 : 1;
        const QPointF tip(area.left() + arrow.x * area.width(), arrow.edge == Qt::TopEdge ? area.top() : area.bottom());
        painter.setBrush(arrow.color);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-arrowSize / 2, -up * arrowSize),
                                      tip + QPointF(arrowSize / 2, -up * arrowSize)});
    }
}

void ChartView::drawMarks(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    for (const auto& [point, color] : m_isolated) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(place(point), 2.4, 2.4);
    }
    for (const ChartLine& line : m_lines) {
        painter.setPen(QPen(colors.seriesColor(line.colorIndex), 1.6));
        painter.setBrush(colors.seriesColor(line.colorIndex));
        std::array<int, 4> last{-1, -1, -1, -1}; // One mark a kind and pixel: more would only lie on top of it.
        for (const PlotMark& mark : line.plot->marks) {
            const double x = pixelAt(mark.x);
            if (x < area.left() - 1 || x > area.right() + 1)
                continue;
            int& taken = last[static_cast<std::size_t>(mark.kind)];
            if (taken == qRound(x))
                continue;
            taken = qRound(x);
            const bool top = mark.kind == MarkKind::PlusInfinity;
            drawMark(painter, QPointF(x, top ? area.top() + markSize + 1 : area.bottom() - markSize - 1), mark.kind);
        }
    }
}

void ChartView::drawSelection(QPainter& painter) const
{
    const QRectF area = plotArea();
    QColor fill = currentPalette().accent;
    fill.setAlpha(40);
    const auto stretch = [&](double from, double to) {
        return QRectF(QPointF(from, area.top()), QPointF(to, area.bottom())).normalized().intersected(area);
    };
    if (m_drag == Drag::Zoom || m_drag == Drag::Select)
        painter.fillRect(stretch(m_dragFrom.x(), m_dragTo.x()), fill);
    if (!m_selection || m_drag == Drag::Select || m_lines.empty())
        return;
    fill.setAlpha(24);
    painter.fillRect(stretch(pixelAt(m_selection->low), pixelAt(m_selection->high)), fill);
    painter.setPen(QPen(currentPalette().accent, 1));
    for (const double end : {pixelAt(m_selection->low), pixelAt(m_selection->high)}) {
        if (end >= area.left() - 1 && end <= area.right() + 1)
            painter.drawLine(QPointF(end, area.top()), QPointF(end, area.bottom()));
    }
}

void ChartView::drawCursor(QPainter& painter) const
{
    const QRectF area = plotArea();
    const Palette& colors = currentPalette();
    const double x = pixelAt(*m_cursor);
    painter.setPen(QPen(colors.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    std::vector<Reading> readings;
    for (const ChartLine& line : m_lines) {
        if (const auto point = line.plot->nearest(*m_cursor))
            readings.push_back(
                {line.name, colors.seriesColor(line.colorIndex), *point, valueWords(*line.plot, *point)});
    }
    for (const Reading& reading : readings) {
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(reading.color);
        if (reading.point.x() >= m_x.low && reading.point.x() <= m_x.high)
            painter.drawEllipse(place(reading.point), 3.5, 3.5);
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.point.y() > b.point.y(); });
    QString heading = placeWords(*m_cursor, m_layout);
    if (readings.size() > mostReadings) {
        heading =
            tr("%1 · highest %2 of %3").arg(heading, QString::number(mostReadings), QString::number(readings.size()));
        readings.resize(mostReadings);
    }
    drawReadings(painter, area, x, heading, readings);
}

} // namespace assay
