// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace assay {

/// The figures of a portfolio, a card each, in as many rows as keep the words on them whole; a card's tool tip is the figure's
/// definition, its n and its date.
class KpiStrip final : public QWidget {
    Q_OBJECT

public:
    explicit KpiStrip(QWidget* parent = nullptr);

    void setSnapshot(const PortfolioSnapshot& snapshot);
    void setKpis(const std::vector<const Kpi*>& kpis); ///< Other figures than the portfolio's own.

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class KpiCard;

    KpiCard& card(std::size_t place);
    void showFirst(std::size_t count);
    int columnsNow() const;
    void arrange();

    QGridLayout* m_grid;
    std::vector<KpiCard*> m_cards;
    int m_shown = 0;   ///< The first of them; the others are hidden.
    int m_least = 0;   ///< The width that each needs.
    int m_columns = 0; ///< In which they stand.
};

} // namespace assay
