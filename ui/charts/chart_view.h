// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_line.h"

#include <QChartView>

#include <optional>

class QCategoryAxis;
class QLineSeries;

namespace assay {

/// The drawing of a metric: QtCharts draws lines, axes and grid; ranges, the choice of points, marks and cursor are ours.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setLines(std::vector<ChartLine> lines, XAxis axis);
    const std::vector<ChartLine>& lines() const { return m_lines; }
    XAxis axis() const { return m_axis; }

    /// Puts the cursor where some chart of the grid is hovered; nothing takes it away.
    void setCursor(std::optional<double> x);

    void zoomTo(std::optional<AxisRange> range); ///< Nothing shows all.
    std::optional<AxisRange> zoom() const { return m_zoom; }

    qint64 drawnPointCount() const { return m_drawn; } ///< Handed to QtCharts.

Q_SIGNALS:
    void hovered(std::optional<double> x);
    void zoomed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void redraw();
    void placeAxes();
    void drawLines(int columns);
    void addSeries(const PlotLine& line, LineKind kind, const QColor& color, int columns);
    void drawMarks(QPainter& painter) const;
    void drawCursor(QPainter& painter) const;
    double valueAt(double pixel) const;
    double pixelAt(double value) const;
    QPointF place(const QPointF& point) const;

    std::vector<ChartLine> m_lines;
    XAxis m_axis = XAxis::Step;
    AxisRange m_x;
    AxisRange m_y;
    bool m_hasPoints = false;
    bool m_hasValues = false; ///< Finite ones, in view.
    std::optional<AxisRange> m_zoom;
    std::optional<double> m_cursor;
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragTo;
    QCategoryAxis* m_xAxis = nullptr;
    QCategoryAxis* m_yAxis = nullptr;
    std::vector<std::pair<QPointF, QColor>> m_isolated;
    qint64 m_drawn = 0;
};

} // namespace assay
