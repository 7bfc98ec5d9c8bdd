// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/band_plot.h"

#include "ui/theme/palette.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace assay {
namespace {

QString bandDay(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

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
        scale.labels.push_back({static_cast<double>(place) + 0.5, bandDay(m_times[place])});
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
}

QStringList BandPlot::noteOf(std::size_t place) const
{
    QStringList lines{bandDay(m_times[place])};
    for (std::size_t band = m_bands.size(); band-- > 0;)
        lines << QStringLiteral("%1  %2").arg(m_bands[band].title, shortNumber(m_bands[band].values[place]));
    return lines;
}

} // namespace assay
