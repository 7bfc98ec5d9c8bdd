// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QWidget>

namespace assay {

/// A chart as a report shows and exports it.
class FigureView final : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(const ChartFigure& chart, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartFigure m_chart;
};

/// The rows of a table of runs.
QWidget* makeTableView(const TableFigure& table);

} // namespace assay
