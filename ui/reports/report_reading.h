// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/reports/report_figures.h"
#include "core/reports/report_rows.h"

#include <map>
#include <optional>

namespace assay {

/// Which report to show, and in which state.
struct ReportChoice {
    QString uid;                        ///< Or the key of its use case; empty for the one changed last.
    std::optional<qint64> edition = {}; ///< Nothing for the live one.
};

/// A report as it is shown.
struct OpenReport {
    Report report;
    std::vector<ReportBlock> blocks; ///< Of the live report, also where an edition is shown.
    std::vector<ReportEdition> editions;
    ReportFigures figures;           ///< Of what is shown.
    std::map<QString, int> comments; ///< How many are open at its blocks, by anchorText().
    QString refusal;                 ///< Why the acting person cannot write it; empty where nothing does.
};

/// The list of reports, and the chosen one.
struct ReportsRead {
    std::vector<ReportRow> rows;
    std::optional<OpenReport> open;
};

/// Reads them. Runs inside a transaction of the caller, in a job, and may throw db::SqlError.
ReportsRead readReports(db::Connection& connection, const ReportChoice& choice, const Actor& actor);

} // namespace assay
