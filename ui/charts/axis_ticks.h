// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_line.h"

#include <QString>

#include <vector>

namespace assay {

struct AxisTick {
    double value = 0;
    QString label;
};

/// Round values within a range, about `wanted` of them, labelled briefly: 0.25, 1k, 2.5M.
std::vector<AxisTick> numberTicks(AxisRange range, int wanted);

/// Round moments within a range of milliseconds, as UTC clock times or dates.
std::vector<AxisTick> timeTicks(AxisRange range, int wanted);

/// A range with room around the data; one value gets a stretch around it, so that a flat line lies in the middle.
AxisRange padded(AxisRange data);

/// A value as people read it, up to six significant digits.
QString shortNumber(double value);

} // namespace assay
