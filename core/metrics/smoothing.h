// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace assay::metrics {

/// TensorBoard's debiased exponential moving average, so that people see the numbers they know from there.
///
/// From last = 0, every finite y makes last = weight * last + (1 - weight) * y and becomes last / (1 - weight^n), with n
/// the finite values so far. NaN and infinities pass through and do not count; a series whose values are all equal is
/// returned as it is. Smooth the whole series first and choose the points to draw afterwards: the other way round the
/// curve would change with the zoom. `weight` is at least 0 and less than 1.
/// Source: smoothing in TensorBoard's line chart (Apache-2.0), described, not copied.
std::vector<double> smoothed(std::span<const double> values, double weight);

} // namespace assay::metrics
