// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/brief.h"
#include "core/reports/report_figures.h"

#include <vector>

/// Reading frozen briefs. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::briefs {

std::vector<Brief> all(db::Connection& connection);        ///< The newest first.
Brief byNumber(db::Connection& connection, qint64 number); ///< Raises NotFound.
std::optional<Brief> latest(db::Connection& connection);

/// What a brief showed: read from its frozen content alone. Raises Corrupt where that is not what its digest says.
ReportFigures frozenFigures(db::Connection& connection, const Brief& brief);

Digest briefHash(db::Connection& connection, BriefId id);

} // namespace assay::briefs
