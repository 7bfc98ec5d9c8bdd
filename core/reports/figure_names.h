// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/html_text.h"
#include "core/db/connection.h"
#include "core/reports/report_figures.h"

namespace assay {

/// All words of a report that people wrote or that name something: of its texts, and of the cells of its tables.
QStringList wordsOf(const ReportFigures& figures);

/// What a report names, with addresses that hold outside of the project, too.
std::vector<NamedThing> exportedNames(const ReportFigures& figures);

/// Where these words lead, as links.
WordLinks linksTo(const std::vector<NamedThing>& things);

namespace reports {

/// Finds what the words of a report name. Inside a transaction of the caller; may throw db::SqlError.
void nameThings(db::Connection& connection, ReportFigures& figures);

} // namespace reports
} // namespace assay
