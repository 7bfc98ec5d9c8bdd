// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <QHash>

namespace assay {

/// Sorts points that come in any order into the series of one run, which are in the order of their first points.
class RunSeries {
public:
    void add(ImportedRun& run, const QString& key, const MetricPoint& point)
    {
        const std::size_t place = m_places.value(key, run.series.size());
        if (place == run.series.size()) {
            m_places.insert(key, place);
            run.series.push_back({key, {}});
        }
        run.series[place].points.push_back(point);
    }

private:
    QHash<QString, std::size_t> m_places;
};

} // namespace assay
