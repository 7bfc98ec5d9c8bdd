// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/panes/session.h"

#include <QWidget>

namespace assay {

class FlowCards;
class FlowTables;

/// How work flows through the portfolio: all FlowCards, and what they rest on as tables. GUI thread.
class FlowView final : public QWidget {
    Q_OBJECT

public:
    explicit FlowView(Session& session, QWidget* parent = nullptr);

    void setSnapshot(const PortfolioSnapshot& snapshot);
    void offerCohortAge(QAction* action);

private:
    FlowCards* m_figures;
    FlowTables* m_tables;
};

} // namespace assay
