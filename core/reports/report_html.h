// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QByteArray>

namespace assay {

/// A report as one HTML file that refers to nothing outside of itself and runs nothing: charts are inline SVG, every word
/// of the data is escaped, and a content security policy forbids the rest. What its words name leads back into the project,
/// by assay://. An edition says its digest and gives the same bytes for as long as what it names is there: that alone is
/// looked up anew. A live report says that it is one, as of `now` (milliseconds, UTC).
QByteArray reportHtml(const ReportFigures& figures, qint64 now = 0);

/// The line under the title: use case, author, project, and which edition it is or as of when it is live.
QString reportOrigin(const ReportFigures& figures, qint64 now);

/// The link to what the figures are of: a report, an edition of it, a brief, or the portfolio.
QString figuresLink(const ReportFigures& figures);

/// The digest of an edition's figures, in hexadecimal digits.
QString figuresDigest(const ReportFigures& figures);

} // namespace assay
