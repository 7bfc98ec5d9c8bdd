// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/compare_view.h"

namespace assay {

class ParallelPlot;

/// The axes of a plot that somebody turned, made logarithmic or brushed.
std::vector<ComparedAxis> arrangedAxes(const ParallelPlot& plot);

/// Arranges the axes of these fields so, and leaves the others. A brush over words that are not there is left out.
void arrangeAxes(ParallelPlot& plot, const std::vector<ComparedAxis>& arranged);

} // namespace assay
