// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_range.h"
#include "core/curves/logged_plot.h"
#include "ui/charts/plot_canvas.h"

#include <QPointF>

#include <memory>

namespace assay {

/// A curve of one run and class.
struct RateLine {
    QString name;
    int colorIndex = 0;            ///< Into Palette::series.
    int dashIndex = 0;             ///< As in ChartLine.
    std::vector<RatePoint> points; ///< With x ascending.
    std::vector<QPointF> line;     ///< What is drawn of them.
    double figure = 0;             ///< Area under the curve, or average precision.
};

/// The line with its figures.
RateLine rateLine(const QString& name, int colorIndex, int dashIndex, PlotKind kind, const RateCurve& curve);

/// ROC curves with the diagonal of chance, or precision-recall curves. Left and Right go from point to point, Up and Down
/// from curve to curve.
class RatePlot final : public PlotCanvas {
    Q_OBJECT

public:
    explicit RatePlot(PlotKind kind, QWidget* parent = nullptr);

    void setLines(std::vector<RateLine> lines);
    const std::vector<RateLine>& lines() const { return m_lines; }

    QRectF plotArea() const;
    QPointF placeOf(double x, double y) const;
    QStringList reading() const;                     ///< Of the point that is pointed at; nothing where none is.
    QString figureWords(const RateLine& line) const; ///< "AUC 0.931".

    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        std::size_t line = 0;
        std::size_t point = 0;

        bool operator==(const Place&) const = default;
    };

    void paintAxes(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void setPlace(std::optional<Place> place);
    void describe();

    PlotKind m_kind;
    std::vector<RateLine> m_lines; ///< None without points.
    AxisRange m_x;
    AxisRange m_y;
    std::optional<Place> m_place;
};

} // namespace assay
