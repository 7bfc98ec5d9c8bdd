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

private:
    class KpiCard;

    std::vector<KpiCard*> m_cards;
};

} // namespace assay
