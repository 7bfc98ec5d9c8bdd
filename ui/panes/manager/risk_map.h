// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/risk_matrix.h"

#include <QWidget>

class QTableView;

namespace assay {

/// The risk matrix as a heat map: how many use cases of each tier are at each stage, and which. A click or Enter on a cell
/// asks to see them.
class RiskMap final : public QWidget {
    Q_OBJECT

public:
    explicit RiskMap(QWidget* parent = nullptr);

    void setCards(const std::vector<PortfolioCard>& cards);

Q_SIGNALS:
    void chosen(assay::RiskTier tier, assay::PortfolioStage stage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& cell);

    RiskMatrix m_matrix;
    QTableView* m_table;
};

} // namespace assay
