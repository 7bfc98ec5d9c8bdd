// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
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
    std::vector<RunField> axes = {};   ///< Of parallel coordinates.
    std::vector<RunField> matrix = {}; ///< Of the scatter matrix.
    RunField x = {};
    RunField y = {};
    metrics::AxisScale xScale = metrics::AxisScale::Linear;
    metrics::AxisScale yScale = metrics::AxisScale::Linear;
    std::optional<RunField> colorBy = {}; ///< Nothing for each run's own colour.
    RunField metric = {};                 ///< Of bars, boxes and importance.
    std::optional<RunField> barsBy = {};  ///< Nothing for a bar a run.
    RunField boxesBy = {};
    metrics::GroupBand error = metrics::GroupBand::Deviation; ///< Around the mean of a group's bar.
    bool lowerIsBetter = false;
    bool chosenOnly = false; ///< Only the runs chosen in the table, instead of all that its filter leaves.

    bool operator==(const CompareChoice&) const = default;
};

/// How somebody arranged an axis of parallel coordinates.
struct ComparedAxis {
    RunField field = {};
    metrics::AxisScale scale = metrics::AxisScale::Linear;
    bool flipped = false;
    std::optional<AxisRange> brush = {}; ///< Of values, where the field is a figure.
    QString fromWord = {};               ///< The brush of a field of words: from this one to that one.
    QString toWord = {};

    bool operator==(const ComparedAxis&) const = default;
};

/// How the tab "Compare" is arranged, as a part of a RunsPageView.
struct CompareView {
    CompareChoice choice = {};
    std::vector<ComparedAxis> arranged = {}; ///< Axes that are not as usual.

    bool operator==(const CompareView&) const = default;
};

/// As stored text, which docs/file-format.md describes.
QByteArray canonicalCompareView(const CompareView& view);

/// What canonicalCompareView() wrote; Invalid, with the member that is not understood, where it was written otherwise.
Result<CompareView> compareViewFrom(const JsonValue& object);

} // namespace assay
