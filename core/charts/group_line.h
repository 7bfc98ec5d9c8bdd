// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"
#include "core/metrics/group_curve.h"

namespace assay {

/// A group of series as one line with a band. Its values are summarised as they were logged; smoothing then goes over the
/// centre and both edges of the band alike. Values that are not finite are marked where a member has them.
PlotLine prepareGroupLine(std::span<const PlotLine> members, metrics::GroupKind kind, const LineLayout& layout);

} // namespace assay
