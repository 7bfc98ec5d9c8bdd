// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/panes/session.h"

#include <QObject>

class QAction;
class QLabel;

namespace assay {

class AgeingPlot;
class BandPlot;
class BarPlot;
class Card;
class ColumnPlot;
class FlowCard;
class KeyValueList;

/// The figures of how work flows, a card each: counts over time, age beside what is usual, times until live, what got live
/// each week, how far use cases came and why they stopped, and whether the figures agree with each other. A card belongs to
/// this until a layout takes it. GUI thread.
class FlowCards final : public QObject {
    Q_OBJECT

public:
    explicit FlowCards(Session& session, QWidget& page);

    /// By the names that dashboardCharts() lists, in their order.
    const std::vector<std::pair<QString, Card*>>& cards() const { return m_cards; }
    Card* card(const QString& name) const; ///< Null where none has the name.
    QString titleOf(const QString& name) const;

    void setSnapshot(const PortfolioSnapshot& snapshot);
    void offerCohortAge(QAction* action); ///< On the card of the cohorts.

private:
    FlowCard* addCard(const QString& title, QWidget* figure, const char* name);
    void addLawCard();
    void showCumulative(const PortfolioSnapshot& snapshot);
    void showAgeing(const PortfolioSnapshot& snapshot);
    void showTimes(FlowCard* card, ColumnPlot* plot, const TimeHistogram& times);
    void showWeeks(const PortfolioSnapshot& snapshot);
    void showFunnel(const PortfolioSnapshot& snapshot);
    void showCohorts(const PortfolioSnapshot& snapshot);
    void showLaw(const std::optional<LittlesLaw>& law);

    Session& m_session;
    QWidget& m_page;
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
    KeyValueList* m_law;
    QLabel* m_lawWords;
    std::vector<std::pair<QString, Card*>> m_cards;
};

} // namespace assay
