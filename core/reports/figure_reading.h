// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"
#include "core/reports/report_rows.h"

namespace assay::reports {

// These run inside a transaction of the caller and may throw db::SqlError.

/// What a report shows now, as a live one.
ReportFigures figuresOf(db::Connection& connection, const Report& report);

/// What an edition showed: read from its frozen content alone, whatever has become of the runs. Only where its words lead
/// is as of now.
ReportFigures frozenFigures(db::Connection& connection, const ReportEdition& edition);

/// What a chart and a table show now.
ChartFigure chartFigure(db::Connection& connection, const BlockContent& content);
TableFigure tableFigure(db::Connection& connection, const BlockContent& content);

} // namespace assay::reports
