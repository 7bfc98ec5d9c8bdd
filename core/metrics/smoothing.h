// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace assay::metrics {

enum class SmoothingKind {
    Exponential,    ///< TensorBoard's debiased exponential moving average.
    TimeWeighted,   ///< The same with weights by distance along x, so that dense and sparse series look alike.
    CentredAverage, ///< The mean of a window around each point.
    Gaussian,       ///< The same, weighted by a bell curve.
};

struct Smoothing {
    SmoothingKind kind = SmoothingKind::Exponential;
    double amount = 0; ///< 0 is none. A weight below 1, the points on each side of the window, or the bell's deviation.

    bool active() const { return amount > 0; }
    bool operator==(const Smoothing&) const = default;
};

/// A series with less noise, as long as it was. NaN and infinities pass through and count for nothing; a series whose values
/// are all equal is returned as it is. Smooth the whole series first and choose the points to draw afterwards: the other
/// way round the curve would change with the zoom. `x` and `values` are of one length; only TimeWeighted looks at `x`.
std::vector<double> smoothed(std::span<const double> x, std::span<const double> values, Smoothing smoothing);

/// TensorBoard's debiased exponential moving average, so that people see the numbers they know from there.
///
/// From last = 0, every finite y makes last = weight * last + (1 - weight) * y and becomes last / (1 - weight^n), with n
/// the finite values so far. `weight` is at least 0 and less than 1.
/// Source: smoothing in TensorBoard's line chart (Apache-2.0), described, not copied.
std::vector<double> exponentiallySmoothed(std::span<const double> values, double weight);

/// The average that W&B shows by default: `weight` becomes w = min(sqrt(weight), 0.999), and each point keeps w to the
/// power of 1000 times its distance from the point before, as a share of the whole x range, of what it knew. A step
/// backwards counts as no distance. Source: the smoothing page of W&B's documentation.
std::vector<double> timeWeightedSmoothed(std::span<const double> x, std::span<const double> values, double weight);

/// The mean of the finite values among a point and `side` neighbours on each of its sides, fewer at the ends.
std::vector<double> centredAverage(std::span<const double> values, int side);

/// The finite values around a point, weighted by exp(-d²/2σ²) with d their distance in points, as far as 4 σ.
std::vector<double> gaussianSmoothed(std::span<const double> values, double deviation);

} // namespace assay::metrics
