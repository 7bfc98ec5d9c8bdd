// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "core/portfolio/portfolio_stage.h"

namespace assay {

/// Which use cases of a portfolio are looked at.
struct PortfolioFilter {
    QString words; ///< Held by one of a use case's texts, in any case.
    std::optional<RiskTier> risk;
    std::optional<PortfolioStage> stage; ///< On hold, the stage it is held in.
    QString technique = {};              ///< What it is called in any case; empty for all.

    bool passes(const PortfolioCard& card) const;
    bool empty() const { return words.isEmpty() && !risk && !stage && technique.isEmpty(); }
    QString
    text() const; ///< What portfolioFilterFrom() reads: "risk:high technique:"text classification" early warning".
};

/// "risk:" with low, medium or high, "stage:" with a word of toString(PortfolioStage), "technique:" with the name of one, in
/// quotation marks where it has spaces; all else is words.
PortfolioFilter portfolioFilterFrom(const QString& text);

} // namespace assay
