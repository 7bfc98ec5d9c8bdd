// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_table.h"

namespace assay {

/// An upright axis of parallel coordinates: which field it shows, and how.
struct ParallelAxis {
    std::size_t field = 0; ///< In PlotTable::fields.
    metrics::AxisScale scale = metrics::AxisScale::Linear;
    bool flipped = false;                ///< Its low end is at the top.
    std::optional<AxisRange> brush = {}; ///< Of values: only runs within it keep their colour.

    /// Where a value lies, from 0 at the bottom to 1 at the top; nothing for one that the axis cannot show.
    std::optional<double> place(const PlotField& shown, double value) const;
    double valueAtPlace(const PlotField& shown, double place) const;

    bool keeps(const PlotField& shown, double value) const; ///< Whether a value lies within the brush, if there is one.
};

} // namespace assay
