// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"

#include <QWidget>

namespace assay {

/// The figures of a portfolio, a card each; a card's tool tip is the figure's definition, its n and its date.
class KpiStrip final : public QWidget {
    Q_OBJECT

public:
    explicit KpiStrip(QWidget* parent = nullptr);

    void setSnapshot(const PortfolioSnapshot& snapshot);
    void setKpis(const std::vector<const Kpi*>& kpis); ///< Other figures than the portfolio's own.

private:
    class KpiCard;

    KpiCard& card(std::size_t place);

    std::vector<KpiCard*> m_cards;
};

} // namespace assay
