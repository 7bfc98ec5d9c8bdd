// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/runs_page_view.h"
#include "ui/panes/data_scientist/chart_loading.h"

#include <map>

namespace assay {

/// The lines of these rows: a group's colour and strokes are those of its first run's value. Runs for themselves keep the
/// colour that `colors` has for them, unless a field decides.
std::vector<DrawnGroup> planLines(const RunTable& table, const std::vector<std::size_t>& rows, const LineStyle& style,
                                  const std::map<RunId, int>& colors);

/// The colour of each run's line.
std::map<RunId, int> colorsOf(const std::vector<DrawnGroup>& groups);

} // namespace assay
