// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "core/domain/metric.h"

#include <QPointF>

#include <array>
#include <optional>
#include <vector>

namespace assay {

/// The histograms of one name of one run, one a step, and what they have in common. Bins are as they were logged.
struct HistogramStack {
    /// Of the values that the bins count: the 2.5th percentile, the 10th, and so on.
    static constexpr std::array<double, 7> Shares{0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    using Quantiles = std::array<double, Shares.size()>;

    qint64 logged = 0;                ///< How many there are in the project.
    std::vector<Histogram> drawn;     ///< All of them, or some; in the order in which they were logged.
    std::vector<Quantiles> quantiles; ///< One for each that is drawn; NaN where its bins count nothing.
    AxisRange values;                 ///< From the least finite edge to the greatest.
    double highest = 0;               ///< Count of a bin.
    std::size_t fewestBins = 0;
    std::size_t mostBins = 0;
    bool evenBins = true; ///< Within each histogram all bins are of one width.
};

HistogramStack stackOf(std::vector<Histogram> drawn, qint64 logged);

/// The value below which a share of what the bins count lies, taken as evenly spread within each bin; NaN where they count
/// nothing. Bins with an infinite edge are as wide as their finite one.
double quantileOf(const Histogram& histogram, double share);

/// How many values a histogram counts. Counts that are below 0 or no number are taken as 0, here and in what is drawn.
double totalOf(const Histogram& histogram);

/// The bin that holds a value: from its low edge up to below its high one, which belongs to the last bin.
std::optional<std::size_t> binAt(const Histogram& histogram, double value);

/// The line over the bins as steps, from the base at its left to the base at its right: value and count. Where there are
/// more bins than `columns` can show, each column has the highest of its bins.
std::vector<QPointF> outlineOf(const Histogram& histogram, AxisRange range, int columns);

} // namespace assay
