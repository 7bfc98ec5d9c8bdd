// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_points.h"

#include <cmath>
#include <random>

namespace assay::bench {

std::vector<MetricPoint> lossCurve(std::size_t count)
{
    std::mt19937_64 random(20'261'124);
    std::normal_distribution<double> noise(0, 0.1);
    std::vector<MetricPoint> points;
    points.reserve(count);
    qint64 time = 1'700'000'000'000;
    for (std::size_t i = 1; i <= count; ++i) {
        time += 46 + static_cast<qint64>(random() % 9);
        const double decay = 2 * std::exp(-static_cast<double>(i) / (static_cast<double>(count) / 4));
        points.push_back({static_cast<qint64>(i) * 10, time, decay + noise(random)});
    }
    return points;
}

} // namespace assay::bench
