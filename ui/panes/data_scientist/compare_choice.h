// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "core/metrics/group_curve.h"
#include "core/runs/run_field.h"

#include <optional>
#include <vector>

namespace assay {

enum class CompareKind { Parallel, Scatter, Matrix, Bars, Boxes, Importance };

/// What the tab "Compare" shows of its runs.
struct CompareChoice {
    CompareKind kind = CompareKind::Parallel;
    std::vector<RunField> axes;   ///< Of parallel coordinates.
    std::vector<RunField> matrix; ///< Of the scatter matrix.
    RunField x;
    RunField y;
    metrics::AxisScale xScale = metrics::AxisScale::Linear;
    metrics::AxisScale yScale = metrics::AxisScale::Linear;
    std::optional<RunField> colorBy; ///< Nothing for each run's own colour.
    RunField metric;                 ///< Of bars, boxes and importance.
    std::optional<RunField> barsBy;  ///< Nothing for a bar a run.
    RunField boxesBy;
    metrics::GroupBand error = metrics::GroupBand::Deviation; ///< Around the mean of a group's bar.
    bool lowerIsBetter = false;
    bool chosenOnly = false; ///< Only the runs chosen in the table, instead of all that its filter leaves.
};

/// A field that the runs at hand have.
struct FieldOption {
    RunField field;
    bool number = false;
    bool varies = false; ///< Has at least two values.
};

/// All fields of a table: metrics, parameters, tags and facts, in this order and by name.
std::vector<FieldOption> fieldOptions(const RunTable& table);

/// The choice with what these runs do not have put right: another table may have other metrics and parameters.
CompareChoice fittedChoice(CompareChoice choice, const std::vector<FieldOption>& options, const RunTable& table);

/// What to show of a table before anybody has chosen: its commonest parameters that differ, and its commonest metric.
CompareChoice usualChoice(const std::vector<FieldOption>& options, const RunTable& table);

} // namespace assay
