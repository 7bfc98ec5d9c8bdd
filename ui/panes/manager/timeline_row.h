// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"

namespace assay {

/// A use case as a timeline shows it.
struct TimelineRow {
    PortfolioCard card;
    qint64 asOf = 0;
    bool isPast = false;
    QStringList movers; ///< Of each stay, by name: who brought it there.
};

/// "Developing, 2026-02-16 to 2026-04-20, 63 d, moved by Jonas": the lines of a tool tip.
QStringList stayWords(const TimelineRow& row, std::size_t stay);

/// The whole way in one text, for those who do not see the bars.
QString wayWords(const TimelineRow& row);

} // namespace assay
