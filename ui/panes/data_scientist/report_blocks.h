// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/block_content.h"
#include "ui/panes/data_scientist/metric_sections.h"

namespace assay {

/// The charts of a plan as blocks of a report, and a table of what their runs logged once. Invalid where there are none, or
/// too many for one report.
Result<std::vector<BlockContent>> reportBlocks(const MetricPlan& plan, const LineLayout& layout,
                                               const QStringList& drawn);

} // namespace assay
