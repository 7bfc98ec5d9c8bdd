// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report_figures.h"

#include <QByteArray>

namespace assay {

/// Everything a report shows, as the canonical JSON whose digest an edition has (docs/file-format.md). Figures are the
/// shortest decimal texts that read back as the same double, so that the same figures always give the same bytes.
QByteArray canonicalFigures(const ReportFigures& figures);

/// The figures that canonicalFigures() wrote, to the last bit. Corrupt for anything else.
Result<ReportFigures> figuresFrom(QByteArrayView bytes);

} // namespace assay
