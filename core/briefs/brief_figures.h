// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/reports/report_figures.h"

namespace assay {

/// Whose brief it is, and since when changes are told.
struct BriefHead {
    QString projectUid;
    QString projectName;
    QString author;                   ///< By name.
    QString viewer;                   ///< By uid.
    std::optional<qint64> since = {}; ///< Of the brief before; nothing for the first one.
};

/// One page for the management, as the project is now: its figures, what others have to decide, what changed since the
/// brief before, findings, risks and value. Lists show the few rows that a page has room for, the most urgent first, and say how
/// many more there are; long texts are cut. May throw db::SqlError.
ReportFigures briefFigures(db::Connection& connection, const BriefHead& head, qint64 now);

} // namespace assay
