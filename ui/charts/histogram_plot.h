// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/histogram_stack.h"
#include "ui/charts/plot_canvas.h"

#include <memory>

namespace assay {

enum class HistogramMode {
    Offset,      ///< A ridge a step, the newest in front.
    Overlay,     ///< All steps over one base, older ones fainter.
    Percentiles, ///< The median over steps, within bands that hold 50, 80 and 95 % of the values.
};

/// Draws how a distribution changed over steps. Up and Down, or Left and Right in the percentiles, go from step to step, else
/// Left and Right from bin to bin; Home and End go to the first step and the last.
class HistogramPlot final : public PlotCanvas {
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setStack(std::shared_ptr<const HistogramStack> stack);
    void setMode(HistogramMode mode);
    void setColorIndex(int index); ///< Into Palette::series.
    HistogramMode mode() const { return m_mode; }

    QRectF plotArea() const;
    /// Where a value and a count of the `index`-th histogram lie; in the percentiles, where a value of its step does.
    QPointF placeOf(std::size_t index, double value, double count) const;
    /// What is pointed at, in words; nothing where nothing is.
    QStringList reading() const;

    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        std::size_t index = 0;
        std::optional<std::size_t> bin;

        bool operator==(const Place&) const = default;
    };

    bool isEmpty() const { return !m_stack || m_stack->drawn.empty(); }
    double ridgeHeight() const;
    double baseOf(std::size_t index) const;
    double ageOf(std::size_t index) const; ///< 0 for the oldest, 1 for the newest.
    QPolygonF outline(std::size_t index) const;
    void paintRidges(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintValueAxis(QPainter& painter) const;
    void paintStepLabels(QPainter& painter) const;
    void paintLeftAxis(QPainter& painter, AxisRange range) const;
    std::optional<Place> placeAt(const QPointF& at) const;
    std::size_t indexAt(const QPointF& at, double value) const;
    void setPlace(std::optional<Place> place);
    bool goBy(int steps, int bins);
    QPointF pointOf(const Place& place) const;
    QString stepWords(std::size_t index) const;
    void describe();

    std::shared_ptr<const HistogramStack> m_stack;
    std::vector<std::size_t> m_byStep; ///< Places of the histograms, those of lower steps first.
    AxisRange m_steps;
    AxisRange m_spread; ///< Of the quantiles.
    HistogramMode m_mode = HistogramMode::Offset;
    int m_colorIndex = 0;
    std::optional<Place> m_place;
};

} // namespace assay
