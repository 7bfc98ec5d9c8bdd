// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_line.h"

#include <QColor>
#include <QString>

#include <memory>

namespace assay {

/// One run's series in a chart. Cheap to copy: the points are shared and never change.
struct ChartLine {
    QString name;
    int colorIndex = 0; ///< Into Palette::series, so that it follows a change of theme.
    std::shared_ptr<const std::vector<MetricPoint>> points;
    std::shared_ptr<const PlotLine> plot;
};

} // namespace assay
