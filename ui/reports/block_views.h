// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_figures.h"

#include <QWidget>

namespace assay {

class MarkdownView;

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

/// Words of a report as they read; what they name of `named` leads there: the view says so by `thingAsked`.
MarkdownView* makeWordsView(const QString& markdown, const std::vector<NamedThing>& named);

/// The rows of a table; cells that name something are views as makeWordsView() makes them.
QWidget* makeTableView(const TableFigure& table, const std::vector<NamedThing>& named);

} // namespace assay
