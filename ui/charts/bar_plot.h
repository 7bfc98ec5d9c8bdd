// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/row_plot.h"

#include <limits>

namespace assay {

/// A run's value, or the mean of a group's.
struct PlotBar {
    QString name = {};
    QString key =
        {}; ///< By which it is found again when bars come anew; that of its run, or its name, where it is empty.
    double value = 0;
    double low = std::numeric_limits<double>::quiet_NaN(); ///< Of its error; NaN where there is none.
    double high = std::numeric_limits<double>::quiet_NaN();
    std::size_t runs = 1;
    int colorIndex = -1;  ///< Into Palette::series; -1 for none of its own.
    RunId run = {};       ///< Of a bar that is a single run.
    bool hatched = false; ///< What it stands for is not finished, so that it may still change.
    double mark = std::numeric_limits<double>::quiet_NaN(); ///< What it should reach; NaN for nothing.
    QString markWords = {};                                 ///< Beside the mark: "agreed: 60 %".
};

/// A bar from 0 for each run or group, with its figure behind it. An axis that did not start at 0 would lie about how much
/// one is above another. What a bar should reach is a line across it, with its words.
class BarPlot final : public RowPlot {
    Q_OBJECT

public:
    explicit BarPlot(QWidget* parent = nullptr);

    /// `more` is told after the bars to those who do not see them.
    void setBars(std::vector<PlotBar> bars, const PlotField& valueField, const QString& more = {});
    const std::vector<PlotBar>& bars() const { return m_bars; }

protected:
    double rowHeight() const override { return 26; }
    void paintRow(QPainter& painter, std::size_t row) const override;
    QStringList noteOf(std::size_t row) const override;

private:
    void paintMark(QPainter& painter, const PlotBar& bar, const QRectF& band, double behind) const;

    std::vector<PlotBar> m_bars;
};

} // namespace assay
