// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/smoothing.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace assay::metrics {

std::vector<double> smoothed(std::span<const double> values, double weight)
{
    Q_ASSERT(weight >= 0 && weight < 1);
    std::vector<double> result(values.begin(), values.end());
    if (std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); }))
        return result;
    double last = 0;
    double count = 0;
    double debias = 0;
    for (double& value : result) {
        if (!std::isfinite(value))
            continue;
        last = weight * last + (1 - weight) * value;
        // Once weight^n is lost beside 1 it stays so, and the costly power is no longer needed.
        if (debias < 1)
            debias = 1 - std::pow(weight, ++count);
        value = last / debias;
    }
    return result;
}

} // namespace assay::metrics
