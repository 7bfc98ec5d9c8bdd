// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/metrics/block_header.h"

#include <span>

namespace assay::metrics {

/// Sums a series up as its points arrive, in logging order, whether one by one or as the headers of whole blocks.
class SeriesStatistics {
public:
    /// Of no points yet.
    explicit SeriesStatistics(const QString& key);

    /// Goes on from what is known of a series.
    explicit SeriesStatistics(SeriesSummary known);

    void add(std::span<const MetricPoint> points);

    /// The points of a block, from its header alone.
    void add(const BlockHeader& block);

    const SeriesSummary& summary() const { return m_summary; }

private:
    SeriesSummary m_summary;
};

} // namespace assay::metrics
