// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_filter.h"
#include "core/reports/report_figures.h"

#include <QByteArray>

namespace assay {

/// Whose portfolio it is, and who asks.
struct PortfolioHead {
    QString projectUid;
    QString projectName;
    QString author; ///< By name.
};

/// A portfolio as a report that nobody stored: its figures with their definitions, the use cases that pass the filter, the
/// flow, and why use cases stopped. reportHtml() and reportPdf() make a file of it.
ReportFigures portfolioReport(const PortfolioSnapshot& snapshot, const PortfolioFilter& filter,
                              const PortfolioHead& head);

/// A line for each use case that passes the filter, under headings that stay the same in every language; times in UTC, the
/// age in whole days.
QByteArray portfolioCsv(const PortfolioSnapshot& snapshot, const PortfolioFilter& filter);

/// What has to be known or to happen before a use case's value is known and accepted, translated; empty where it is.
QStringList missingForValue(const PortfolioCard& card);

} // namespace assay
