// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"

namespace assay {

/// The stretch from the 5th to the 95th percentile of the drawable values of all lines within an x range, as TensorBoard
/// leaves outliers out; nothing where there is none. Of a line with very many points evenly spaced ones are looked at: what
/// lies beyond is marked from all of them, so that the choice of the stretch hides nothing.
std::optional<AxisRange> usualExtent(std::span<const PlotLine* const> lines, AxisRange range);

} // namespace assay
