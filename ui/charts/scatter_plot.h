// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_canvas.h"
#include "ui/charts/plot_table.h"

#include <array>

namespace assay {

/// Each run a dot at two of its fields. Hovering names it, a click or Enter chooses it; Left and Right go from dot to dot.
class ScatterPlot final : public PlotCanvas {
    Q_OBJECT

public:
    static constexpr double smallMargin = 4; ///< Pixels around the plot area of a small one.

    explicit ScatterPlot(QWidget* parent = nullptr);

    void setTable(std::shared_ptr<const PlotTable> table, std::size_t xField, std::size_t yField);
    void setScales(metrics::AxisScale x, metrics::AxisScale y); ///< A field that has nothing above 0 stays linear.
    void setSmall(bool small);                                  ///< One of many: no labels, small dots.
    void setHovered(std::optional<std::size_t> run);            ///< Without telling.

    QRectF plotArea() const;
    std::optional<QPointF> placeOf(std::size_t run) const; ///< Nothing for a run that lacks a value on an axis.
    std::size_t drawnRuns() const;

    QSize sizeHint() const override { return {560, 420}; }
    QSize minimumSizeHint() const override { return {60, 50}; }

Q_SIGNALS:
    void hovered(std::optional<std::size_t> run);
    void runClicked(std::size_t run);

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void themeChanged() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Axis {
        std::size_t field = 0;
        metrics::AxisScale wanted = metrics::AxisScale::Linear;
        metrics::AxisScale scale = metrics::AxisScale::Linear;
        AxisRange range;
    };

    void arrangeAxes();
    const PlotField& field(const Axis& axis) const { return m_table->fields[axis.field]; }
    void hover(std::optional<std::size_t> run);
    void step(int by);
    void paintAxes(QPainter& painter) const;
    double dotRadius() const;
    std::optional<std::size_t> runAt(const QPointF& at) const;

    std::shared_ptr<const PlotTable> m_table;
    std::array<Axis, 2> m_axes; ///< X and y.
    std::vector<QColor> m_colors;
    std::optional<std::size_t> m_hovered;
    bool m_small = false;
};

/// What an axis of a scatter shows of a field: its range, and a little around it, so that no dot lies on the edge.
AxisRange scatterRange(const PlotField& field, metrics::AxisScale scale);

} // namespace assay
