// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace assay {

class BarPlot;
class Card;
class FlowCard;
class KpiStrip;
class ViewStates;

/// How much each group of users takes its decisions with the model: the last window of each as a bar, every window as a row.
/// GUI thread.
class AdoptionView final : public QWidget {
    Q_OBJECT

public:
    explicit AdoptionView(Session& session, QWidget* parent = nullptr);

    void setSnapshot(const PortfolioSnapshot& snapshot);

Q_SIGNALS:
    void changed();

private:
    void fitBars();
    void fitWindows();
    void showGroups(const std::vector<GroupAdoption>& groups);
    void showButton(const PortfolioSnapshot& snapshot);
    void record();

    Session& m_session;
    KpiStrip* m_figures;
    BarPlot* m_bars;
    FlowCard* m_barsCard;
    TableModel<AdoptionRecord> m_rows;
    QTableView* m_table;
    ViewStates* m_states;
    Card* m_windows;
    QPushButton* m_record;
    std::vector<values::AdoptingGroup> m_groups;
};

} // namespace assay
