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

    bool passes(const PortfolioCard& card) const;
    bool empty() const { return words.isEmpty() && !risk && !stage; }
    QString text() const; ///< What portfolioFilterFrom() reads: "risk:high stage:validation early warning".
};

/// "risk:" with low, medium or high, "stage:" with a word of toString(PortfolioStage); all else is words.
PortfolioFilter portfolioFilterFrom(const QString& text);

} // namespace assay
