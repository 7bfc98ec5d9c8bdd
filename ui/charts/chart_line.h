// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"

#include <QColor>
#include <QString>

#include <memory>

namespace assay {

/// One run's series in a chart, or that of a group of runs. Cheap to copy: the points are shared and never change.
struct ChartLine {
    QString name;
    int colorIndex = 0; ///< Into Palette::series, so that it follows a change of theme.
    std::shared_ptr<const std::vector<MetricPoint>> points; ///< As logged; of a group none.
    std::shared_ptr<const PlotLine> plot;
    int dashIndex = 0; ///< 0 is a solid line; the others are patterns of strokes.
    std::vector<std::shared_ptr<const std::vector<MetricPoint>>> members = {}; ///< Of a group: the points of each run.

    bool isGroup() const { return !members.empty(); }
};

} // namespace assay
