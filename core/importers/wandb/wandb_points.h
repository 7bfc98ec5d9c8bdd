// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <QHash>

#include <functional>
#include <vector>

namespace assay {

/// The series and histograms of one run as they come, handed on in parts: what was taken is not kept.
class WandbPoints {
public:
    void add(const QString& key, const MetricPoint& point);
    void add(const QString& key, Histogram histogram);

    bool has(const QString& key) const { return m_series.contains(key) || m_histogramPlaces.contains(key); }
    std::vector<QString> keys() const; ///< Of all series there ever were, in the order in which they came.

    /// Moves the points since the last call into `run`.
    void take(ImportedRun& run);

private:
    struct Series {
        qint64 taken = 0;
        std::vector<MetricPoint> points;
    };

    QHash<QString, std::size_t> m_series;
    std::vector<std::pair<QString, Series>> m_points;
    QHash<QString, std::size_t> m_histogramPlaces;
    std::vector<ImportedHistograms> m_histograms; ///< `before` counts those that were taken.
};

} // namespace assay
