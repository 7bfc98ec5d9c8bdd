// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QByteArray>

namespace assay {

/// A report as a PDF of A4 pages: words as text with their fonts, charts as vectors. Tables of some hundred rows take most
/// of a second: better in a job, which text documents and PDF writers allow. With charts, GUI thread.
QByteArray reportPdf(const ReportFigures& figures, qint64 now);

/// The same on a single page, as small as it has to be for that, down to half its size: for what says of itself that it is one.
/// What is longer even then goes on over others.
QByteArray onePagePdf(const ReportFigures& figures, qint64 now);

} // namespace assay
