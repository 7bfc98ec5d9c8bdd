// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

#include <span>
#include <vector>

namespace assay::imports {

/// The points of `incoming` that `known` lacks, in incoming order. A point that the source holds three times and the
/// project once is missing twice. Fast when `incoming` starts with `known`, which is how a growing log looks.
std::vector<MetricPoint> pointsNotIn(std::span<const MetricPoint> known, std::span<const MetricPoint> incoming);

} // namespace assay::imports
