// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "ui/charts/plot_canvas.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace assay {

/// What mistakes cost at each threshold, as a line; a threshold that is agreed on and the one that is looked at are marked on
/// it. GUI thread.
class ThresholdPlot final : public PlotCanvas {
    Q_OBJECT

public:
    explicit ThresholdPlot(QWidget* parent = nullptr);

    /// `costs` are points of threshold and cost with the threshold ascending.
    void setCosts(std::vector<QPointF> costs, std::optional<double> agreed);
    void setThreshold(double threshold, double cost);

    QPointF placeOf(double threshold, double cost) const;

    QSize minimumSizeHint() const override { return {160, 110}; }
    QSize sizeHint() const override { return {360, 130}; }

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;

private:
    QRectF plotArea() const;
    void paintAxes(QPainter& painter) const;

    std::vector<QPointF> m_costs;
    std::optional<double> m_agreed;
    AxisRange m_x;
    AxisRange m_y;
    QPointF m_now;
};

} // namespace assay
