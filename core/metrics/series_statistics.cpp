// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_statistics.h"

#include <cmath>
#include <limits>

namespace assay::metrics {

SeriesStatistics::SeriesStatistics(const QString& key)
{
    m_summary.key = key;
    m_summary.minimum = std::numeric_limits<double>::quiet_NaN();
    m_summary.maximum = std::numeric_limits<double>::quiet_NaN();
}

SeriesStatistics::SeriesStatistics(SeriesSummary known)
    : m_summary(std::move(known))
{
}

void SeriesStatistics::add(std::span<const MetricPoint> points)
{
    constexpr std::size_t atOnce = std::numeric_limits<quint32>::max();
    for (; !points.empty(); points = points.subspan(std::min(points.size(), atOnce)))
        add(describePoints(points.first(std::min(points.size(), atOnce))));
}

void SeriesStatistics::add(const BlockHeader& block)
{
    if (m_summary.points == 0)
        m_summary.firstStep = block.firstStep;
    m_summary.points += block.count;
    m_summary.nanPoints += block.nanPoints;
    m_summary.infPoints += qint64{block.positiveInfinities} + block.negativeInfinities;
    m_summary.lastStep = block.lastStep;
    m_summary.last = block.last;
    m_summary.minimum = std::fmin(m_summary.minimum, block.minimum); // fmin and fmax leave a NaN out
    m_summary.maximum = std::fmax(m_summary.maximum, block.maximum);
}

} // namespace assay::metrics
