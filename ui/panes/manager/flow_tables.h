// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_kpis.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QTableView;

namespace assay {

/// What went through each state, how long it took there, and why use cases stopped, as two tables.
class FlowTables final : public QWidget {
    Q_OBJECT

public:
    explicit FlowTables(QWidget* parent = nullptr);

    void setKpis(const PortfolioKpis& kpis);

private:
    TableModel<StageFlow> m_flow;
    TableModel<StopReason> m_reasons;
    QTableView* m_flowTable;
    QTableView* m_reasonsTable;
};

} // namespace assay
