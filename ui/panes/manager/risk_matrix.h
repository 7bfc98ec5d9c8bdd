// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"

#include <QAbstractTableModel>

namespace assay {

/// Use cases by risk tier, the highest first, and stage. DisplayRole is how many, ToolTipRole and AccessibleTextRole say
/// which, and the roles of a heat map are answered.
class RiskMatrix final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCards(const std::vector<PortfolioCard>& cards);

    static RiskTier tierAt(int row);
    static PortfolioStage stageAt(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QStringList& titles(const QModelIndex& index) const; ///< Of the use cases of a cell.
    qsizetype most() const;                                    ///< Use cases in one cell.

    static constexpr int tiers = 3;
    static constexpr int stages = static_cast<int>(portfolioStages.size());

    std::array<std::array<QStringList, stages>, tiers> m_titles;
};

} // namespace assay
