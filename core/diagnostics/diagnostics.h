// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <vector>

namespace assay {

/// One line of the diagnostics.
struct Diagnostic {
    QString key; ///< Translated.
    QString value;
    bool mono = false; ///< A digest or a path.
};

struct DiagnosticGroup {
    QString title; ///< Translated.
    std::vector<Diagnostic> lines;
};

/// Versions of the program and of the libraries that run, and of the platform.
DiagnosticGroup versionDiagnostics();

/// Known faults of the libraries that run, by their versions, and what keeps them away.
DiagnosticGroup libraryRisks(int sqliteVersionNumber);

/// What an audit log in a file can and cannot promise, in the words of SECURITY.md.
DiagnosticGroup promiseDiagnostics();

/// The project: where it is, who keeps it, and the head of its audit log. Blocking: call it from a job.
Result<DiagnosticGroup> projectDiagnostics(db::Database& database);

/// Everything as text for a report of a fault.
QString diagnosticsText(const std::vector<DiagnosticGroup>& groups);

} // namespace assay
