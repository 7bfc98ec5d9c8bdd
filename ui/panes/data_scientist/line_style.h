// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/group_curve.h"
#include "core/runs/run_groups.h"
#include "ui/panes/data_scientist/chart_loading.h"

#include <map>
#include <optional>

namespace assay {

/// Which runs share a line or a chart, and what colour and strokes tell.
struct LineStyle {
    RunGrouping grouping;
    metrics::GroupKind groupKind;
    std::optional<RunField> colorBy; ///< Nothing gives each line a colour of its own.
    std::optional<RunField> dashBy;
    std::optional<RunField> facetBy; ///< Runs that agree in it share a chart of each metric.

    bool operator==(const LineStyle&) const = default;
};

/// The lines of these rows: a group's colour and strokes are those of its first run's value. Runs for themselves keep the
/// colour that `colors` has for them, unless a field decides.
std::vector<DrawnGroup> planLines(const RunTable& table, const std::vector<std::size_t>& rows, const LineStyle& style,
                                  const std::map<RunId, int>& colors);

/// The colour of each run's line.
std::map<RunId, int> colorsOf(const std::vector<DrawnGroup>& groups);

} // namespace assay
