// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"

#include <QString>

#include <vector>

namespace assay {

struct AxisTick {
    double value = 0;
    QString label;
};

/// Round values within a range, about `wanted` of them, labelled briefly: 0.25, 1k, 2.5M.
std::vector<AxisTick> numberTicks(AxisRange range, int wanted);

/// Powers of ten within a range above 0; round values in between where there are less than two decades.
std::vector<AxisTick> logTicks(AxisRange range, int wanted);

/// Round stretches of time within a range of milliseconds: 0, 30 s, 5 min, 2 h, 3 d.
std::vector<AxisTick> durationTicks(AxisRange range, int wanted);

/// Round moments within a range of milliseconds, as UTC clock times or dates.
std::vector<AxisTick> timeTicks(AxisRange range, int wanted);

/// A range with room around the data; one value gets a stretch around it, so that a flat line lies in the middle.
AxisRange padded(AxisRange data);

/// The same on a logarithmic axis; `data` is above 0.
AxisRange logPadded(AxisRange data);

/// A value as people read it, up to six significant digits.
QString shortNumber(double value);

/// A stretch of time as people read it: 340 ms, 12.5 s, 3 min 20 s, 2 h 5 min.
QString shortDuration(double milliseconds);

} // namespace assay
