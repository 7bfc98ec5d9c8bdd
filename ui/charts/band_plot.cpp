// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/band_plot.h"

#include "core/base/moment.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace assay {
namespace {

constexpr double titleMargin = 6;

} // namespace

BandPlot::BandPlot(QWidget* parent)
    : IndexedPlot(parent)
{
    setAccessibleName(tr("Bands over time"));
}

double BandPlot::below(std::size_t band, std::size_t place) const
{
    double sum = 0;
    for (std::size_t i = 0; i < band; ++i)
        sum += m_bands[i].values[place];
    return sum;
}

double BandPlot::heightOf(std::size_t band, std::size_t place) const
{
    return yOf(below(band, place)) - yOf(below(band + 1, place));
}

void BandPlot::setBands(std::vector<qint64> times, std::vector<Band> bands, const QString& valueTitle,
                        const QString& summary)
{
    m_times = std::move(times);
    m_bands = std::move(bands);
    double most = 1;
    for (std::size_t i = 0; i < m_times.size(); ++i)
        most = std::max(most, below(m_bands.size(), i));
    Scale scale{
        .places = m_times.size(), .values = {0, most * 1.05}, .valueTitle = valueTitle, .placeTitle = tr("UTC")};
    const std::size_t labels = std::min<std::size_t>(m_times.size(), 7);
    for (std::size_t i = 0; i < labels; ++i) {
        const std::size_t place = labels == 1 ? 0 : i * (m_times.size() - 1) / (labels - 1);
        scale.labels.push_back({static_cast<double>(place) + 0.5, dayText(m_times[place])});
    }
    setScale(std::move(scale), summary);
}

void BandPlot::paintBody(QPainter& painter) const
{
    const Palette& colors = currentPalette();
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        QPainterPath shape;
        QPolygonF top;
        for (std::size_t i = 0; i < m_times.size(); ++i)
            top << QPointF(centerOf(i), yOf(below(band + 1, i)));
        shape.addPolygon(top);
        for (std::size_t i = m_times.size(); i-- > 0;)
            shape.lineTo(centerOf(i), yOf(below(band, i)));
        shape.closeSubpath();
        const QColor color = colors.seriesColor(m_bands[band].colorIndex);
        painter.fillPath(shape, blended(color, colors.surface, 0.35));
        painter.setPen(QPen(color, 1.6));
        painter.drawPolyline(top);
    }
    paintTitles(painter);
}

/// Each band says what it is where it is high enough for that, as far right as it can: no colour means anything alone.
void BandPlot::paintTitles(QPainter& painter) const
{
    painter.setFont(uiFont(metrics::small, QFont::Medium));
    painter.setPen(currentPalette().text);
    const QFontMetricsF size(painter.font());
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        const double width = size.horizontalAdvance(m_bands[band].title) + 2 * titleMargin;
        for (std::size_t i = m_times.size(); i-- > 0;) {
            const double right = centerOf(i);
            const double left = right - width;
            if (left < plotArea().left())
                break;
            const auto room = roomOf(band, i, left);
            if (room.second - room.first < size.capHeight() + 4)
                continue;
            painter.drawText(QRectF(left, room.first, width - titleMargin, room.second - room.first),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_bands[band].title);
            break;
        }
    }
}

/// From where to where a band reaches in all places from `last` to the left up to a place on the horizontal axis.
std::pair<double, double> BandPlot::roomOf(std::size_t band, std::size_t last, double left) const
{
    double top = plotArea().top();
    double bottom = plotArea().bottom();
    for (std::size_t i = last + 1; i-- > 0;) {
        top = std::max(top, yOf(below(band + 1, i)));
        bottom = std::min(bottom, yOf(below(band, i)));
        if (centerOf(i) <= left)
            break;
    }
    return {top, bottom};
}

QStringList BandPlot::noteOf(std::size_t place) const
{
    QStringList lines{dayText(m_times[place])};
    for (std::size_t band = m_bands.size(); band-- > 0;)
        lines << QStringLiteral("%1  %2").arg(m_bands[band].title, shortNumber(m_bands[band].values[place]));
    return lines;
}

} // namespace assay
