// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_points.h"

#include <utility>

namespace assay {

void WandbPoints::add(const QString& key, const MetricPoint& point)
{
    auto place = m_series.find(key);
    if (place == m_series.end()) {
        place = m_series.insert(key, m_points.size());
        m_points.push_back({key, {}});
    }
    m_points[*place].second.points.push_back(point);
}

void WandbPoints::add(const QString& key, Histogram histogram)
{
    auto place = m_histogramPlaces.find(key);
    if (place == m_histogramPlaces.end()) {
        place = m_histogramPlaces.insert(key, m_histograms.size());
        m_histograms.push_back({key, {}});
    }
    m_histograms[*place].histograms.push_back(std::move(histogram));
}

std::vector<QString> WandbPoints::keys() const
{
    std::vector<QString> keys;
    for (const auto& [key, series] : m_points)
        keys.push_back(key);
    return keys;
}

void WandbPoints::take(ImportedRun& run)
{
    for (auto& [key, series] : m_points) {
        if (series.points.empty())
            continue;
        const auto count = static_cast<qint64>(series.points.size());
        run.series.push_back({key, std::exchange(series.points, {}), series.taken});
        series.taken += count;
    }
    for (ImportedHistograms& one : m_histograms) {
        if (one.histograms.empty())
            continue;
        const auto count = static_cast<qint64>(one.histograms.size());
        run.histograms.push_back({one.key, std::exchange(one.histograms, {}), one.before});
        one.before += count;
    }
}

} // namespace assay
