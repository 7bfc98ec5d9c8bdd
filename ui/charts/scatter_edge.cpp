// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_edge.h"

#include "ui/charts/scatter_plot.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int edgeWidth = 52; ///< At least.
constexpr int widestEdge = 112;
constexpr int edgeHeight = 18;
constexpr double apart = 6;          ///< At least, between two labels.
constexpr double sideOfATick = 44;   ///< Pixels for each label that is wished for.
constexpr double bottomOfATick = 70; ///< The same below.
constexpr double widestLabel = 64;   ///< Below, where labels stand close.

/// What the labels at the left of a plot need, up to a limit.
int edgeWidthFor(const PlotField& field)
{
    constexpr auto scale = metrics::AxisScale::Linear;
    constexpr int someTicks = 8;
    const QFontMetricsF size(uiFont(metrics::small));
    double widest = 0;
    for (const AxisTick& tick : ticksOf(field, scatterRange(field, scale), scale, someTicks))
        widest = std::max(widest, size.horizontalAdvance(tick.label));
    return std::clamp(static_cast<int>(std::ceil(widest + apart)), edgeWidth, widestEdge);
}

} // namespace

ScatterEdge::ScatterEdge(Side side, std::shared_ptr<const PlotTable> table, std::size_t field, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_table(std::move(table))
    , m_field(field)
{
    if (side == Side::Left) {
        setMinimumWidth(edgeWidthFor(m_table->fields[field]));
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Ignored); // The edges of all rows are as wide as the widest.
    } else {
        setFixedHeight(edgeHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
}

QSize ScatterEdge::sizeHint() const
{
    return {edgeWidth, edgeHeight};
}

std::vector<ScatterEdge::Label> ScatterEdge::labels() const
{
    constexpr auto scale = metrics::AxisScale::Linear;
    const bool left = m_side == Side::Left;
    const PlotField& field = m_table->fields[m_field];
    const AxisRange range = scatterRange(field, scale);
    const double from = ScatterPlot::smallMargin;
    const double length = (left ? height() : width()) - 2 * ScatterPlot::smallMargin;
    const QFontMetricsF size(uiFont(metrics::small));
    const int wanted = std::max(2, static_cast<int>(length / (left ? sideOfATick : bottomOfATick)));
    std::vector<Label> labels;
    const std::vector<AxisTick> ticks = ticksOf(field, range, scale, wanted);
    const double each = length / static_cast<double>(std::max<std::size_t>(ticks.size(), 1)) - apart;
    const double room = left ? width() - apart : std::max(widestLabel, each);
    double free = 0;
    for (const AxisTick& tick : ticks) {
        const double share = shareOf(tick.value, range, scale);
        const double place = from + (left ? 1 - share : share) * length;
        const QString text = size.elidedText(tick.label, Qt::ElideMiddle, room);
        const double half = (left ? size.height() : size.horizontalAdvance(text)) / 2;
        const double at = std::clamp(place, half, std::max(half, (left ? height() : width()) - half));
        // Upwards the first label is the lowest; the next one ends where this begins.
        const double start = left ? height() - at - half : at - half;
        if (start < free)
            continue;
        labels.push_back({text, at});
        free = start + 2 * half + (left ? 0 : apart);
    }
    return labels;
}

void ScatterEdge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(uiFont(metrics::small));
    painter.setPen(currentPalette().faint);
    const QFontMetricsF size(painter.font());
    for (const Label& label : labels()) {
        const double half = size.horizontalAdvance(label.text) / 2 + 1;
        if (m_side == Side::Left)
            painter.drawText(QRectF(0, label.at - size.height() / 2, width() - 3, size.height()),
                             Qt::AlignRight | Qt::AlignVCenter, label.text);
        else
            painter.drawText(QRectF(label.at - half, 0, 2 * half, height()), Qt::AlignHCenter | Qt::AlignTop,
                             label.text);
    }
}

} // namespace assay
