// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/point_difference.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>

namespace assay::imports {
namespace {

struct PointHash {
    std::size_t operator()(const MetricPoint& point) const
    {
        // Multipliers of splitmix64 and Fibonacci hashing: neighbouring steps must not share a bucket.
        std::size_t hash = static_cast<std::size_t>(point.step) * 0x9E3779B97F4A7C15ULL;
        hash = (hash ^ static_cast<std::size_t>(point.time)) * 0xBF58476D1CE4E5B9ULL;
        return (hash ^ std::bit_cast<std::size_t>(point.value)) * 0x94D049BB133111EBULL >> 7;
    }
};

} // namespace

std::vector<MetricPoint> pointsNotIn(std::span<const MetricPoint> known, std::span<const MetricPoint> incoming)
{
    const std::size_t common = std::min(known.size(), incoming.size());
    const auto [knownEnd, incomingEnd] =
        std::mismatch(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(common), incoming.begin());
    if (knownEnd == known.end())
        return {incomingEnd, incoming.end()};
    std::unordered_map<MetricPoint, qint64, PointHash> left;
    left.reserve(known.size());
    for (auto point = knownEnd; point != known.end(); ++point)
        ++left[*point];
    std::vector<MetricPoint> added;
    for (auto point = incomingEnd; point != incoming.end(); ++point) {
        const auto found = left.find(*point);
        if (found != left.end() && found->second > 0)
            --found->second;
        else
            added.push_back(*point);
    }
    return added;
}

} // namespace assay::imports
