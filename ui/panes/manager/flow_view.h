// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/panes/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace assay {

class AgeingPlot;
class BandPlot;
class BarPlot;
class Card;
class ColumnPlot;
class FlowCard;
class FlowTables;
class KeyValueList;

/// How work flows through the portfolio: counts over time, age beside what is usual, times until live, what got live each
/// week, how far use cases came and why they stopped, and whether the figures agree with each other. GUI thread.
class FlowView final : public QWidget {
    Q_OBJECT

public:
    explicit FlowView(Session& session, QWidget* parent = nullptr);

    void setSnapshot(const PortfolioSnapshot& snapshot);

private:
    FlowCard* addCard(const QString& title, QWidget* figure, const char* name);
    Card* makeLawCard();
    void arrange();
    void enlarge(FlowCard* card);
    void showCumulative(const PortfolioSnapshot& snapshot);
    void showAgeing(const PortfolioSnapshot& snapshot);
    void showTimes(FlowCard* card, ColumnPlot* plot, const TimeHistogram& times);
    void showWeeks(const PortfolioSnapshot& snapshot);
    void showFunnel(const PortfolioSnapshot& snapshot);
    void showCohorts(const PortfolioSnapshot& snapshot);
    void showLaw(const std::optional<LittlesLaw>& law);
    void resizeEvent(QResizeEvent* event) override;

    Session& m_session;
    QGridLayout* m_grid;
    BandPlot* m_bands;
    AgeingPlot* m_ageing;
    BarPlot* m_funnel;
    BarPlot* m_cohorts;
    ColumnPlot* m_cycle;
    ColumnPlot* m_lead;
    ColumnPlot* m_weeks;
    FlowCard* m_bandsCard;
    FlowCard* m_ageingCard;
    FlowCard* m_funnelCard;
    FlowCard* m_cohortsCard;
    FlowCard* m_cycleCard;
    FlowCard* m_leadCard;
    FlowCard* m_weeksCard;
    Card* m_lawCard;
    KeyValueList* m_law;
    QLabel* m_lawWords;
    FlowTables* m_tables;
    FlowCard* m_enlarged = nullptr;
    std::vector<FlowCard*> m_cards;
    int m_columns = 0;
};

} // namespace assay
