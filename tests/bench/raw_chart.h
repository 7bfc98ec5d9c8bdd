// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

#include <QSize>

#include <vector>

namespace assay::bench {

/// Milliseconds from a zoom to the painted frame of QtCharts alone, which is given every point of one line.
double rawChartFrame(const std::vector<MetricPoint>& points, QSize size);

} // namespace assay::bench
