// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/note.h"
#include "core/reports/block_content.h"
#include "ui/panes/data_scientist/metric_sections.h"

namespace assay {

/// The charts of a plan as blocks of a report, each with the open notes about its metric below it, and a table of what their runs logged once. Invalid where there are none, or
/// too many for one report.
Result<std::vector<BlockContent>> reportBlocks(const MetricPlan& plan, const LineLayout& layout,
                                               const QStringList& drawn, const std::vector<Note>& notes);

} // namespace assay
