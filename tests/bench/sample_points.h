// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

#include <vector>

namespace assay::bench {

/// A loss curve as a training loop logs it: step 10, 20, 30 …, a point every 50 ms give or take 4, a decaying value
/// with noise in all of its bits. The same at every call.
std::vector<MetricPoint> lossCurve(std::size_t count);

} // namespace assay::bench
