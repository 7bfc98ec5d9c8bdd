// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

class KpiStrip;
class ValueLedger;
struct LedgerContent;

/// What the portfolio earns: its figures, the ledger of value records, and what is missing before each use case's value can
/// be measured. GUI thread.
class ValueView final : public QWidget {
    Q_OBJECT

public:
    explicit ValueView(Session& session, QWidget* parent = nullptr);

    /// `cards` are those that pass the filter; the figures are of all.
    void setSnapshot(const PortfolioSnapshot& snapshot, std::vector<PortfolioCard> cards);

Q_SIGNALS:
    void changed();

private:
    Session& m_session;
    KpiStrip* m_figures;
    ValueLedger* m_ledger;
    TableModel<PortfolioCard> m_rows;
    QTableView* m_table;
};

/// What a ledger shows of a snapshot: the records of the use cases `cards`, and why nothing can be done where it is the past.
LedgerContent ledgerOf(const PortfolioSnapshot& snapshot, const std::vector<PortfolioCard>& cards,
                       const QString& viewer);

} // namespace assay
