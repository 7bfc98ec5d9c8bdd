// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/block_header.h"

#include "core/metrics/block_layout.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace assay::metrics {
namespace {

bool sameBits(double one, double other)
{
    return std::bit_cast<quint64>(one) == std::bit_cast<quint64>(other);
}

void describeValues(std::span<const MetricPoint> points, BlockHeader& header)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double lowest = infinity;
    double highest = -infinity;
    for (const MetricPoint& point : points) {
        if (std::isfinite(point.value)) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        } else if (std::isnan(point.value)) {
            ++header.nanPoints;
        } else if (point.value > 0) {
            ++header.positiveInfinities;
        } else {
            ++header.negativeInfinities;
        }
    }
    if (lowest <= highest) {
        header.minimum = lowest;
        header.maximum = highest;
    }
}

} // namespace

bool BlockHeader::operator==(const BlockHeader& other) const
{
    return count == other.count && firstStep == other.firstStep && lastStep == other.lastStep
        && minimumStep == other.minimumStep && maximumStep == other.maximumStep && minimumTime == other.minimumTime
        && maximumTime == other.maximumTime && sameBits(minimum, other.minimum) && sameBits(maximum, other.maximum)
        && sameBits(last, other.last) && nanPoints == other.nanPoints && positiveInfinities == other.positiveInfinities
        && negativeInfinities == other.negativeInfinities;
}

BlockHeader describePoints(std::span<const MetricPoint> points)
{
    const MetricPoint& front = points.front();
    BlockHeader header{.count = static_cast<quint32>(points.size()),
                       .firstStep = front.step,
                       .lastStep = points.back().step,
                       .minimumStep = front.step,
                       .maximumStep = front.step,
                       .minimumTime = front.time,
                       .maximumTime = front.time,
                       .last = points.back().value};
    for (const MetricPoint& point : points) {
        header.minimumStep = std::min(header.minimumStep, point.step);
        header.maximumStep = std::max(header.maximumStep, point.step);
        header.minimumTime = std::min(header.minimumTime, point.time);
        header.maximumTime = std::max(header.maximumTime, point.time);
    }
    describeValues(points, header);
    return header;
}

Result<BlockHeader> readBlockHeader(QByteArrayView block)
{
    const Result<BlockLayout> layout = BlockLayout::read(block);
    if (!layout)
        return failed(layout);
    return layout->header;
}

} // namespace assay::metrics
