// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/domain/use_case.h"
#include "core/reports/report_figures.h"
#include "core/reports/report_rows.h"

#include <map>
#include <optional>

namespace assay {

/// Which report to show, and in which state.
struct ReportChoice {
    QString uid;                        ///< Or its use case's or its key; empty for the one changed last.
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
    std::vector<UseCase> free; ///< The use cases that have none yet.
    QString begunFor;          ///< The uid of one of those, where the choice was its report.
    std::optional<OpenReport> open;
};

/// Reads them. Where a use case is chosen that has no report yet, the one changed last is open. Runs inside a transaction
/// of the caller, in a job, and may throw db::SqlError.
ReportsRead readReports(db::Connection& connection, const ReportChoice& choice, const Actor& actor);

} // namespace assay
