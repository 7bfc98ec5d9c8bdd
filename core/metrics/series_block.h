// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metric.h"

#include <QByteArray>

#include <span>
#include <vector>

/// The stored form of metric points: a block of up to pointsPerBlock points, column by column, exact to the last bit.
///
/// All numbers are little-endian. A block is
///   4 bytes  "AMB1"
///   4 bytes  number of points (1 … pointsPerBlock)
///   1 byte   form of the steps, 1 byte form of the times, 1 byte form of the values, 1 byte 0
///   4 bytes  length of what follows the checksum
///   8 bytes  checksum of the 16 bytes before it and of what follows it
///   steps, times, values
/// Steps and times are 64-bit integers in one of two forms, with wrapping arithmetic, so that every value fits:
///   0 regular: the first value, the constant difference (8 bytes each)
///   1 changing: the first value, the first difference (8 bytes each), then for each further point the change of the
///     difference, zigzag-coded, as a base-128 number of 1 to 10 bytes, low bits first
/// Values are IEEE 754 numbers in one of three forms:
///   0 double: 8 bytes a point
///   1 single: 4 bytes a point, where every value is exactly a 32-bit number
///   2 constant: 8 bytes for all
namespace assay::metrics {

constexpr std::size_t pointsPerBlock = 16'384;

/// `points` must hold 1 to pointsPerBlock points.
QByteArray encodeBlock(std::span<const MetricPoint> points);

/// Appends the block's points. Corrupt, with nothing appended, unless the bytes are a whole and undamaged block.
Result<> decodeBlock(QByteArrayView block, std::vector<MetricPoint>& points);

} // namespace assay::metrics
