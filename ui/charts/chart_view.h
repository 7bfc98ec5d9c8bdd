// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_ticks.h"
#include "ui/charts/chart_line.h"
#include "ui/charts/chart_note.h"
#include "ui/models/key_help.h"

#include <QChartView>
#include <QImage>

#include <optional>
#include <set>

class QLineSeries;
class QValueAxis;

namespace assay {

/// The drawing of a metric. QtCharts draws the lines, as long as they are few points; crowded ones, whose columns are
/// upright strokes, are painted here, since QtCharts takes a tenth of a second for what takes a hundredth, and so are those
/// of a vector file, since QtCharts puts the gap of a NaN into it as a point. Ranges, the
/// choice of points, axes, bands, marks and cursor are ours. Lines reach QtCharts in shares of the plot, from 0 to 1, so
/// that no axis of it has to follow a zoom, and no value is too large for it. What moves with the pointer is painted over
/// a picture of the rest.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    static std::vector<KeyHelp> keys(); ///< That a chart with the focus has, its card's and its grid's among them.
    static QString placeWords(double x, const LineLayout& layout); ///< "step 120", "after 2 h".

    void setLines(std::vector<ChartLine> lines, const LineLayout& layout);
    const std::vector<ChartLine>& lines() const { return m_lines; }
    XAxis axis() const { return m_layout.axis; }
    AxisRange xRange() const { return m_x; } ///< What is in view.
    AxisRange yRange() const { return m_y; }
    QRectF plotArea() const;

    /// Puts the cursor where some chart of the grid is hovered; nothing takes it away.
    void setCursor(std::optional<double> x);
    std::optional<double> cursor() const { return m_cursor; }

    /// The stretch of the x axis that is marked for its statistics, in all charts of a grid.
    void setSelection(std::optional<AxisRange> range);
    std::optional<AxisRange> selection() const { return m_selection; }

    void setNotes(std::vector<ChartNote> notes); ///< Marked over an axis of steps.
    const std::vector<ChartNote>& notes() const { return m_notes; }

    /// The steps that a new note would be about: those selected, or the one at the cursor; nothing for the whole metric.
    std::optional<StepRange> notePlace() const;

    /// The line of a single run that runs nearest to a place in the plot, in pixels of the view; nothing where none has a point.
    std::optional<std::size_t> lineNear(const QPointF& at) const;

    /// The step of a line's point that is nearest to such a place, or to another step; nothing for the first where the axis
    /// is not one of steps.
    std::optional<qint64> stepNear(std::size_t line, const QPointF& at) const;
    std::optional<qint64> stepNear(std::size_t line, qint64 step) const;

    void zoomTo(std::optional<AxisRange> range);     ///< Nothing shows all. The range before can be gone back to.
    void followZoom(std::optional<AxisRange> range); ///< The same, without telling: another chart was zoomed.
    void zoomBack();                                 ///< To the range before; does nothing where there is none.
    void zoomForward();                              ///< To the range that zoomBack() left.
    std::optional<AxisRange> zoom() const { return m_zoom; }

    bool hasArrows() const { return !m_arrows.empty(); } ///< Whether the last frame clipped anything.
    qint64 drawnPointCount() const { return m_drawn; }   ///< Of all lines in the last frame.

Q_SIGNALS:
    void hovered(std::optional<double> x);
    void zoomed();
    void selected(std::optional<AxisRange> range); ///< The person marked a stretch, or took the mark away.
    void enlargeAsked();
    void noteAsked();

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Drag { None, Zoom, Pan, Select };

    /// A line that is painted here, in shares of the plot.
    struct PaintedLine {
        QList<QPointF> points;
        QColor color;
        Qt::PenStyle style = Qt::SolidLine;
        double width = 0; ///< Of its pen; 0 for one pixel.
    };

    /// Says that a line goes on beyond the range in a pixel column.
    struct Arrow {
        double x = 0; ///< In shares of the plot.
        Qt::Edge edge = Qt::TopEdge;
        QColor color;

        bool operator==(const Arrow&) const = default;
    };

    void setZoom(std::optional<AxisRange> range);
    void rememberZoom(); ///< For zoomBack().
    void showZoom(std::optional<AxisRange> range);
    void lookAgain(); ///< Ranges and axes anew; the lines follow with the next frame.
    void placeAxes();
    void drawLines(double deviceRatio, bool asVectors);
    void paintPixels(QImage& picture) const;
    void paintVectors(QPainter& painter) const;
    QLineSeries* seriesAt(std::size_t place);
    void renderPicture(double ratio);
    void paintBehind(QPainter& painter); ///< All that crowded lines lie over.
    void paintBefore(QPainter& painter) const;
    void addArrows(const QList<QPointF>& points, const QColor& color);
    void drawBands(QPainter& painter) const;
    void drawArrows(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawCursor(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void drawNotes(QPainter& painter) const;
    QRectF noteFlag(const ChartNote& note) const;
    QString noteWordsAt(const QPointF& at) const;
    void zoomAround(double x, double factor);
    void pan(double by); ///< In widths of the plot.
    void stepCursor(Qt::Edge side);
    void selectFromCursor(Qt::Edge side); ///< Puts that end of the selection where the cursor is.
    double valueAt(double pixel) const;
    double pixelAt(double value) const;
    double shareOfX(double value) const; ///< Of the plot's width: 0 at its left, 1 at its right.
    double shareOfY(double value) const; ///< Of its height, from the bottom.
    QPointF place(const QPointF& point) const;

    std::vector<ChartLine> m_lines;
    LineLayout m_layout;
    AxisRange m_whole;
    AxisRange m_x;
    AxisRange m_y;
    std::vector<AxisTick> m_xTicks;
    std::vector<AxisTick> m_yTicks;
    bool m_hasPoints = false;
    bool m_hasValues = false; ///< Drawable ones, in view.
    std::optional<AxisRange> m_zoom;
    std::vector<std::optional<AxisRange>> m_history; ///< To go back to, and to go forward to again.
    std::vector<std::optional<AxisRange>> m_future;
    std::optional<double> m_cursor;
    std::optional<AxisRange> m_selection;
    std::vector<ChartNote> m_notes;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    QPointF m_dragTo;
    QValueAxis* m_xAxis = nullptr;
    QValueAxis* m_yAxis = nullptr;
    std::vector<QLineSeries*> m_series; ///< Kept from frame to frame.
    std::vector<std::pair<QPointF, QColor>> m_isolated;
    std::vector<PaintedLine> m_painted;
    std::vector<Arrow> m_arrows;
    qint64 m_drawn = 0;
    bool m_stale = true;
    QImage m_picture; ///< The last frame without cursor and rubber band.
};

} // namespace assay
