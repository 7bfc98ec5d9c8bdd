// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace assay {

/// What is left of the risks of the register, by how likely they are, the likeliest first, and how bad. DisplayRole is how
/// many, ToolTipRole and AccessibleTextRole say which, and the roles of a heat map are answered.
class RegisterMatrix final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Those that are closed, and those that nobody has judged, are left out.
    void setRisks(const std::vector<Risk>& risks);

    QStringList uids(const QModelIndex& index) const; ///< Of the risks of a cell.
    int shown() const { return m_shown; }             ///< How many risks are in a cell.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QStringList names;
        QStringList uids;
    };

    static RiskLevel levelAt(const QModelIndex& index);
    const Cell& cellAt(const QModelIndex& index) const;
    qsizetype most() const;

    std::array<std::array<Cell, RiskLevel::Most>, RiskLevel::Most> m_cells;
    int m_shown = 0;
};

} // namespace assay
