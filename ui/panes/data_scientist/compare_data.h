// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/param_importance.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/box_plot.h"
#include "ui/panes/data_scientist/compare_choice.h"

#include <map>

namespace assay {

/// Everything one view of the tab "Compare" draws, made off the GUI thread.
struct CompareData {
    CompareChoice choice; ///< With what the runs do not have put right.
    std::vector<FieldOption> options;
    std::shared_ptr<const PlotTable> plot; ///< Of parallel coordinates and scatters.
    std::vector<PlotBar> bars;
    std::vector<PlotBox> boxes;
    PlotField valueField; ///< Of bars and boxes: their title and how their values read.
    Importances importances;
    std::size_t runs = 0;
    QString footer;  ///< "214 runs, all drawn · 3 without a value".
    QString nothing; ///< One sentence where there is nothing to draw.
};

/// `rows` are rows of the table in its order on screen; `colors` those of runs that have one.
CompareData readCompareData(const RunTable& table, const std::vector<std::size_t>& rows,
                            const std::map<RunId, int>& colors, const CompareChoice& wanted,
                            const std::function<bool()>& cancelled);

} // namespace assay
