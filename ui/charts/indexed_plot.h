// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axis_ticks.h"
#include "ui/charts/plot_canvas.h"

#include <optional>

namespace assay {

/// A drawing of values over places that stand side by side: days, weeks, bins, states. Left and Right go from place to
/// place, Home and End to the ends; what stands there is said beside it, and told to those who do not see it.
class IndexedPlot : public PlotCanvas {
    Q_OBJECT

public:
    explicit IndexedPlot(QWidget* parent = nullptr);

    /// What is under the x axis at a place.
    struct Label {
        double place = 0; ///< Between 0 and the number of places.
        QString text;
    };

    QRectF plotArea() const;
    std::optional<std::size_t> current() const { return m_current; }
    QStringList reading() const; ///< What is pointed at, in words; nothing where nothing is.

    QSize sizeHint() const override { return {420, 230}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void placeClicked(std::size_t place);

protected:
    struct Scale {
        std::size_t places = 0;
        AxisRange values = {};
        QString valueTitle = {};
        QString placeTitle = {};
        std::vector<Label> labels = {};
        std::vector<AxisTick> ticks = {}; ///< Of the values; round numbers where there are none.
    };

    void setScale(Scale scale, const QString& summary); ///< `summary` is what is told instead of the drawing.
    double xOf(double place) const;
    double centerOf(std::size_t place) const { return xOf(static_cast<double>(place) + 0.5); }
    double yOf(double value) const;
    std::size_t places() const { return m_scale.places; }

    virtual void paintBody(QPainter& painter) const = 0;
    virtual QStringList noteOf(std::size_t place) const = 0;

    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setCurrent(std::optional<std::size_t> place);
    void describe();
    std::optional<std::size_t> placeAt(const QPointF& at) const;
    void paintValueAxis(QPainter& painter) const;
    void paintPlaceAxis(QPainter& painter) const;

    Scale m_scale;
    QString m_summary;
    std::optional<std::size_t> m_current;
};

} // namespace assay
