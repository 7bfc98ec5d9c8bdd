// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metric.h"
#include "core/metrics/block_header.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace assay::metrics {

/// How many points a writer puts into one block; the rest of a series waits as rows, or in a shorter last block.
constexpr std::size_t pointsPerBlock = 8192;

/// No block holds more, so that a damaged count cannot ask for memory.
constexpr std::size_t maximumPointsPerBlock = 65536;

/// Packs points, in the order they were logged, into one self-contained block of bytes.
///
/// A block is a header of 112 bytes and three columns: steps, times, values. Everything is little-endian.
/// Header: "ASMB", version 1, the encodings of the three columns (a byte each), count (uint32), CRC-32C (uint32) of all
/// other bytes, first, last, lowest and highest step, lowest and highest time (int64), lowest and highest finite value and
/// last value (float64), the counts of NaN, +Inf and -Inf and the byte sizes of the three columns (uint32).
/// The columns' encodings are IntegerEncoding and ValueEncoding; docs/metric-blocks.md says all of it in full.
///
/// Every bit comes back: any steps and times, NaN payloads, infinities, -0. `points` has 1 to maximumPointsPerBlock elements.
QByteArray encodeBlock(std::span<const MetricPoint> points);

/// Appends the points of a block; on failure (Error::Corrupt: not a block, damaged, cut off) `points` is as before.
///
/// Safe on any bytes: everything is bounded by the size of `block` and by maximumPointsPerBlock.
Result<> decodeBlock(QByteArrayView block, std::vector<MetricPoint>& points);

} // namespace assay::metrics
