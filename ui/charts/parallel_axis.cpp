// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_axis.h"

#include <algorithm>

namespace assay {
namespace {

constexpr double roundingRoom = 1e-9; ///< Of an axis: a value at the end of a brush is within it.

} // namespace

std::optional<double> ParallelAxis::place(const PlotField& shown, double value) const
{
    if (!shown.canDraw(value, scale))
        return std::nullopt;
    const double share = shareOf(value, shown.range(scale), scale);
    return flipped ? 1 - share : share;
}

double ParallelAxis::valueAtPlace(const PlotField& shown, double place) const
{
    const double share = std::clamp(flipped ? 1 - place : place, 0.0, 1.0);
    return valueAtShare(share, shown.range(scale), scale);
}

bool ParallelAxis::keeps(const PlotField& shown, double value) const
{
    if (!brush)
        return true;
    if (!shown.canDraw(value, scale))
        return false;
    const AxisRange range = shown.range(scale);
    const double share = shareOf(value, range, scale);
    return share >= shareOf(brush->low, range, scale) - roundingRoom
        && share <= shareOf(brush->high, range, scale) + roundingRoom;
}

} // namespace assay
