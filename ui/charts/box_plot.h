// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/sample.h"
#include "ui/charts/row_plot.h"

namespace assay {

/// A group's values of one field.
struct PlotBox {
    static constexpr std::size_t allDotsBelow = 50;

    QString name = {};
    statistics::BoxSummary summary = {};
    std::vector<double> dots = {}; ///< Every value where there are fewer than 50, else those beyond the whiskers.
    std::size_t runs = 0;
    int colorIndex = 0;
};

/// The box of these values, at least one of them.
PlotBox plotBox(const QString& name, std::vector<double> values, int colorIndex);

/// Boxes from the first to the third quartile with their medians; whiskers reach to the furthest value within 1.5 quartile
/// distances.
class BoxPlot final : public RowPlot {
    Q_OBJECT

public:
    explicit BoxPlot(QWidget* parent = nullptr);

    void setBoxes(std::vector<PlotBox> boxes, const PlotField& valueField);
    const std::vector<PlotBox>& boxes() const { return m_boxes; }

protected:
    double rowHeight() const override { return 44; }
    void paintRow(QPainter& painter, std::size_t row) const override;
    QStringList noteOf(std::size_t row) const override;

private:
    std::vector<PlotBox> m_boxes;
};

} // namespace assay
