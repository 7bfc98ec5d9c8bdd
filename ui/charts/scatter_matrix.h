// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_table.h"

#include <QWidget>

class QGridLayout;

namespace assay {

class ScatterPlot;

/// Every pair of up to five fields as a small scatter; the fields' names stand on the diagonal, their values along
/// the left and the lower edge. A run that is hovered in one
/// is marked in all.
class ScatterMatrix final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostFields = 5;

    explicit ScatterMatrix(QWidget* parent = nullptr);

    void setTable(const std::shared_ptr<const PlotTable>& table); ///< Its first fields are shown.
    const std::vector<ScatterPlot*>& plots() const { return m_plots; }

Q_SIGNALS:
    void runClicked(std::size_t run);
    void hovered(std::optional<std::size_t> run);

private:
    void addName(const PlotTable& table, std::size_t field);
    void addPlot(const std::shared_ptr<const PlotTable>& table, std::size_t row, std::size_t column);

    QGridLayout* m_grid;
    std::vector<ScatterPlot*> m_plots;
};

} // namespace assay
