// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/parallel_axis.h"
#include "ui/charts/plot_canvas.h"

class QMenu;

namespace assay {

/// Parallel coordinates: an upright axis for each field, and each run a line across them. Dragging on an axis brushes it:
/// runs outside turn grey. A click on an axis's title opens what can be done with it, dragging the title moves the axis. Keys:
/// Left and Right choose an axis, Up and Down move its brush, with Shift its upper and with Ctrl its lower edge; L makes it
/// logarithmic, F flips it, Ctrl with Left or Right moves it, Delete takes its brush away and Esc all of them.
class ParallelPlot final : public PlotCanvas {
    Q_OBJECT

public:
    explicit ParallelPlot(QWidget* parent = nullptr);

    /// Axes of fields that were shown before stay as somebody has arranged them.
    void setTable(std::shared_ptr<const PlotTable> table);
    const std::vector<ParallelAxis>& axes() const { return m_axes; }
    const PlotField& fieldOf(const ParallelAxis& axis) const { return m_table->fields[axis.field]; }

    void setScale(std::size_t axis, metrics::AxisScale scale);
    void setFlipped(std::size_t axis, bool flipped);
    void setBrush(std::size_t axis, std::optional<AxisRange> values);
    void moveAxis(std::size_t from, std::size_t to);
    void clearBrushes();

    bool isBrushed() const;
    std::vector<std::size_t> kept() const; ///< Runs of the table that lie within all brushes.

    QRectF plotArea() const;
    double axisX(std::size_t axis) const;
    double axisY(std::size_t axis, double value) const; ///< Below the plot for what the axis cannot show.

    QSize sizeHint() const override { return {720, 420}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

Q_SIGNALS:
    void brushed(const std::vector<std::size_t>& runs); ///< Those kept() now.
    void axesChanged();                                 ///< Their order.
    void runClicked(std::size_t run);

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void themeChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { None, Brush, LowEdge, HighEdge, Whole, Title };

    void brushHasChanged();
    void fitLeft(); ///< Leaves room for the labels of the first axis.
    void paintLines(QPainter& painter) const;
    void paintAxis(QPainter& painter, std::size_t axis) const;
    void paintTitle(QPainter& painter, std::size_t axis) const;
    void paintTicks(QPainter& painter, std::size_t axis) const;
    void paintBrush(QPainter& painter, std::size_t axis) const;
    QPolygonF lineOf(std::size_t run) const;
    double spacing() const;
    double placeAt(double y) const; ///< 0 at the bottom of the plot, 1 at its top.
    std::optional<std::size_t> axisAt(double x, double reach) const;
    std::optional<std::size_t> runAt(const QPointF& at) const;
    std::pair<double, double> brushPlaces(std::size_t axis) const; ///< Lower and upper end, as places.
    void setBrushPlaces(std::size_t axis, double a, double b);
    void beginBrush(std::size_t axis, double y);
    void dragTo(const QPointF& at);
    void nudgeBrush(double by, Qt::KeyboardModifiers modifiers);
    bool actOnAxis(int key);
    void showMenu(std::size_t axis, const QPoint& at);
    void fillMenu(QMenu& menu, std::size_t axis);
    void offerMenus();
    QStringList noteOf(std::size_t run) const;

    std::shared_ptr<const PlotTable> m_table;
    std::vector<QColor> m_colors; ///< Of each run.
    std::vector<ParallelAxis> m_axes;
    double m_left;             ///< Pixels left of the first axis.
    std::size_t m_current = 0; ///< The axis that keys act on.
    std::optional<std::size_t> m_hovered;
    QPointF m_pointer;
    Drag m_drag = Drag::None;
    std::size_t m_dragged = 0;
    QPointF m_dragFrom;
    double m_dragPlace = 0; ///< Where the drag began, or the end of the brush that stays.
    bool m_moved = false;
};

} // namespace assay
