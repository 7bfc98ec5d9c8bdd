// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/metric.h"

#include <span>

namespace assay::metrics {

/// What the audit log keeps of a batch of points: SHA-256 over "assay/points/v1", their number, and for each point
/// step, time and the bits of its value, all as 8 bytes little-endian, in logging order.
Digest digestOfPoints(std::span<const MetricPoint> points);

} // namespace assay::metrics
