// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_svg.h"

#include "core/base/html_text.h"
#include "core/base/text.h"
#include "core/charts/axis_ticks.h"
#include "core/charts/series_colors.h"

#include <algorithm>
#include <optional>

namespace assay {
namespace {

using metrics::AxisScale;

constexpr double plotLeft = 62;
constexpr double plotTop = 12;
constexpr double plotWidth = 640; ///< As many units as the lines have pixel columns (figure_reading.cpp).
constexpr double plotHeight = 240;
constexpr double plotBottom = plotTop + plotHeight;
constexpr int figureWidth = 720;
constexpr double legendTop = plotBottom + 54;
constexpr double legendRow = 17;
constexpr int wantedTicks = 6;
constexpr qsizetype longestName = 44;
/// Where the figures of a row end: points, first, last, lowest, highest.
constexpr std::array legendEnds{430.0, 500.0, 570.0, 636.0, 702.0};

QString unit(double value)
{
    return QString::number(value, 'f', 2);
}

QString colorText(quint32 color)
{
    return QStringLiteral("#%1").arg(color, 6, 16, QLatin1Char('0'));
}

/// Half of the way to white.
quint32 lighter(quint32 color)
{
    const auto part = [color](int shift) { return ((((color >> shift) & 0xFFU) + 0xFFU) / 2) << shift; };
    return part(16) | part(8) | part(0);
}

QString shortened(const QString& name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1) + QStringLiteral("…");
}

QString xTitle(const LineLayout& layout)
{
    switch (layout.axis) {
    case XAxis::Step:
        return Text::tr("step");
    case XAxis::Relative:
        return Text::tr("time since the run's first point");
    case XAxis::WallTime:
        return Text::tr("time, UTC");
    case XAxis::Metric:
        return layout.xMetric;
    }
    return {};
}

/// The axes of a figure, from the extent of what is drawn: the lines keep every extreme.
class FigureAxes {
public:
    explicit FigureAxes(const ChartFigure& chart)
        : m_layout(chart.layout)
    {
        std::optional<AxisRange> x;
        std::optional<AxisRange> y;
        for (const FigureLine& line : chart.lines) {
            stretch(x, y, line.raw);
            stretch(x, y, line.smooth);
        }
        m_hasPoints = x && y && possible(*x, m_layout.xScale) && possible(*y, m_layout.yScale);
        if (!m_hasPoints)
            return;
        const bool logX = m_layout.xScale == AxisScale::Log10;
        m_x = x->span() > 0 ? *x : logX ? logPadded(*x) : padded(*x);
        m_y = m_layout.yScale == AxisScale::Log10 ? logPadded(*y) : padded(*y);
    }

    bool hasPoints() const { return m_hasPoints; }
    double xOf(double value) const { return plotLeft + plotWidth * shareOf(value, m_x, m_layout.xScale); }
    double yOf(double value) const { return plotBottom - plotHeight * shareOf(value, m_y, m_layout.yScale); }

    std::vector<AxisTick> xTicks() const
    {
        if (m_layout.xScale == AxisScale::Log10)
            return logTicks(m_x, wantedTicks);
        if (m_layout.axis == XAxis::Relative)
            return durationTicks(m_x, wantedTicks);
        return m_layout.axis == XAxis::WallTime ? timeTicks(m_x, wantedTicks) : numberTicks(m_x, wantedTicks);
    }

    std::vector<AxisTick> yTicks() const
    {
        return m_layout.yScale == AxisScale::Log10 ? logTicks(m_y, wantedTicks) : numberTicks(m_y, wantedTicks);
    }

private:
    static void stretch(std::optional<AxisRange>& range, double value)
    {
        if (!range)
            range = AxisRange{value, value};
        range->low = std::min(range->low, value);
        range->high = std::max(range->high, value);
    }

    static void stretch(std::optional<AxisRange>& x, std::optional<AxisRange>& y, const FigureLine::Pieces& pieces)
    {
        for (const std::vector<QPointF>& piece : pieces) {
            for (const QPointF& point : piece) {
                stretch(x, point.x());
                stretch(y, point.y());
            }
        }
    }

    static bool possible(AxisRange range, AxisScale scale) { return metrics::isDrawable(range.low, scale); }

    const LineLayout& m_layout;
    AxisRange m_x;
    AxisRange m_y;
    bool m_hasPoints = false;
};

class SvgWriter {
public:
    SvgWriter(const ChartFigure& chart, const FigureStyle& style)
        : m_chart(chart)
        , m_style(style)
        , m_axes(chart)
    {
    }

    QByteArray write(SvgUse use)
    {
        const QSize size = figureSize(m_chart);
        m_svg =
            QStringLiteral("<svg%1 viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" role=\"img\""
                           " font-family=\"%4\" font-size=\"11\">\n")
                .arg(use == SvgUse::Standalone ? QStringLiteral(" xmlns=\"http://www.w3.org/2000/svg\"") : QString(),
                     QString::number(size.width()), QString::number(size.height()), htmlText(m_style.font));
        m_svg += QStringLiteral("<title>%1</title>\n").arg(htmlText(m_chart.metric));
        writeAxes();
        for (std::size_t i = 0; m_axes.hasPoints() && i < m_chart.lines.size(); ++i) {
            const bool smoothed = !m_chart.lines[i].smooth.empty();
            writePieces(m_chart.lines[i].raw, colorOf(i), smoothed ? QStringLiteral("0.25") : QStringLiteral("1"));
            writePieces(m_chart.lines[i].smooth, colorOf(i), QStringLiteral("1"));
        }
        writeLegend();
        m_svg += QStringLiteral("</svg>\n");
        return m_svg.toUtf8();
    }

private:
    const QString& colorOf(std::size_t line) const { return m_style.series[line % m_style.series.size()]; }

    void rule(double x1, double y1, double x2, double y2, const QString& color)
    {
        m_svg += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n")
                     .arg(unit(x1), unit(y1), unit(x2), unit(y2), color);
    }

    void word(double x, double y, const char* anchor, const QString& color, const QString& text)
    {
        m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>\n")
                     .arg(unit(x), unit(y), QLatin1String(anchor), color, htmlText(text));
    }

    void writeAxes()
    {
        constexpr double middle = plotLeft + plotWidth / 2;
        rule(plotLeft, plotBottom, plotLeft + plotWidth, plotBottom, m_style.muted);
        if (!m_axes.hasPoints()) {
            word(middle, plotTop + plotHeight / 2, "middle", m_style.muted, Text::tr("There is nothing to draw."));
            return;
        }
        for (const AxisTick& tick : m_axes.yTicks()) {
            const double y = m_axes.yOf(tick.value);
            rule(plotLeft, y, plotLeft + plotWidth, y, m_style.grid);
            word(plotLeft - 6, y + 4, "end", m_style.muted, tick.label);
        }
        for (const AxisTick& tick : m_axes.xTicks()) {
            const double x = m_axes.xOf(tick.value);
            rule(x, plotBottom, x, plotBottom + 4, m_style.muted);
            word(x, plotBottom + 17, "middle", m_style.muted, tick.label);
        }
        word(middle, plotBottom + 34, "middle", m_style.muted, shortened(xTitle(m_chart.layout)));
    }

    void writePieces(const FigureLine::Pieces& pieces, const QString& color, const QString& opacity)
    {
        for (const std::vector<QPointF>& piece : pieces) {
            if (piece.size() == 1) {
                m_svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"2\" fill=\"%3\" opacity=\"%4\"/>\n")
                             .arg(unit(m_axes.xOf(piece[0].x())), unit(m_axes.yOf(piece[0].y())), color, opacity);
                continue;
            }
            QString points;
            for (const QPointF& point : piece)
                points += unit(m_axes.xOf(point.x())) + u',' + unit(m_axes.yOf(point.y())) + u' ';
            m_svg += QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"1.5\" opacity=\"%2\""
                                    " points=\"%3\"/>\n")
                         .arg(color, opacity, points.trimmed());
        }
    }

    void writeFigures(double y, const QString& color, const std::array<QString, legendEnds.size()>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            word(legendEnds[i], y, "end", color, cells[i]);
    }

    void writeLegend()
    {
        writeFigures(
            legendTop, m_style.muted,
            {Text::tr("points"), Text::tr("first"), Text::tr("last"), Text::tr("lowest"), Text::tr("highest")});
        double y = legendTop;
        for (std::size_t i = 0; i < m_chart.lines.size(); ++i) {
            const FigureLine& line = m_chart.lines[i];
            y += legendRow;
            m_svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"14\" height=\"3\" fill=\"%3\"/>\n")
                         .arg(unit(plotLeft), unit(y - 5), colorOf(i));
            word(plotLeft + 22, y, "start", m_style.ink, shortened(line.runName));
            if (line.points == 0)
                word(legendEnds.back(), y, "end", m_style.muted, Text::tr("has not logged it"));
            else
                writeFigures(y, m_style.ink,
                             {QString::number(line.points), shortNumber(line.first), shortNumber(line.last),
                              shortNumber(line.minimum), shortNumber(line.maximum)});
        }
        word(plotLeft, y + legendRow + 5, "start", m_style.muted, figureFooter(m_chart));
    }

    const ChartFigure& m_chart;
    const FigureStyle& m_style;
    FigureAxes m_axes;
    QString m_svg;
};

QString groupedDigits(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

FigureStyle paperStyle()
{
    FigureStyle style{QStringLiteral("sans-serif"),
                      QStringLiteral("#1b212c"),
                      QStringLiteral("#5f6b7c"),
                      QStringLiteral("#e2e5ea"),
                      {}};
    for (std::size_t i = 0; i < lightSeriesColors.size(); ++i) {
        style.series[i] = colorText(lightSeriesColors[i]);
        style.series[i + lightSeriesColors.size()] = colorText(lighter(lightSeriesColors[i]));
    }
    return style;
}

QSize figureSize(const ChartFigure& chart)
{
    return {figureWidth, static_cast<int>(legendTop + legendRow * static_cast<double>(chart.lines.size() + 1) + 14)};
}

QByteArray figureSvg(const ChartFigure& chart, const FigureStyle& style, SvgUse use)
{
    return SvgWriter(chart, style).write(use);
}

QString figureFooter(const ChartFigure& chart)
{
    FigureLine sum;
    for (const FigureLine& line : chart.lines) {
        sum.points += line.points;
        sum.nan += line.nan;
        sum.infinite += line.infinite;
        sum.notPositive += line.notPositive;
        sum.withoutPlace += line.withoutPlace;
    }
    QStringList parts{sum.points == 1 ? Text::tr("1 point, not left out")
                                      : Text::tr("%1 points, none left out").arg(groupedDigits(sum.points))};
    QStringList missing;
    if (sum.nan > 0)
        missing << Text::tr("%1 NaN").arg(groupedDigits(sum.nan));
    if (sum.infinite > 0)
        missing << Text::tr("%1 infinite").arg(groupedDigits(sum.infinite));
    if (sum.notPositive > 0)
        missing << Text::tr("%1 not above 0").arg(groupedDigits(sum.notPositive));
    if (sum.withoutPlace > 0)
        missing << Text::tr("%1 without a place on the x axis").arg(groupedDigits(sum.withoutPlace));
    if (!missing.isEmpty())
        parts = {sum.points == 1 ? Text::tr("1 point") : Text::tr("%1 points").arg(groupedDigits(sum.points)),
                 Text::tr("not drawn: %1").arg(missing.join(QStringLiteral(", ")))};
    if (chart.layout.smoothing.active())
        parts << Text::tr("smoothed; as logged underneath");
    return parts.join(QStringLiteral(" · "));
}

} // namespace assay
