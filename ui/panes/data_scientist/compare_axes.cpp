// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_axes.h"

#include "ui/charts/parallel_plot.h"

#include <algorithm>

namespace assay {
namespace {

constexpr double halfAPlace = 0.5; ///< A word stands at a whole number.

void rememberBrush(const PlotField& field, const AxisRange& brush, ComparedAxis& axis)
{
    if (field.kind != PlotField::Kind::Words) {
        axis.brush = brush;
        return;
    }
    for (qsizetype word = 0; word < field.words.size(); ++word) {
        if (static_cast<double>(word) < brush.low || static_cast<double>(word) > brush.high)
            continue;
        if (axis.fromWord.isEmpty())
            axis.fromWord = field.words.at(word);
        axis.toWord = field.words.at(word);
    }
}

std::optional<AxisRange> brushOn(const PlotField& field, const ComparedAxis& axis)
{
    if (field.kind != PlotField::Kind::Words)
        return axis.brush;
    const qsizetype from = field.words.indexOf(axis.fromWord), to = field.words.indexOf(axis.toWord);
    if (axis.fromWord.isEmpty() || from < 0 || to < 0)
        return std::nullopt;
    return AxisRange{static_cast<double>(std::min(from, to)) - halfAPlace,
                     static_cast<double>(std::max(from, to)) + halfAPlace};
}

} // namespace

std::vector<ComparedAxis> arrangedAxes(const ParallelPlot& plot)
{
    std::vector<ComparedAxis> arranged;
    for (const ParallelAxis& axis : plot.axes()) {
        const PlotField& field = plot.fieldOf(axis);
        ComparedAxis compared{field.field, axis.scale, axis.flipped, {}, {}, {}};
        if (axis.brush)
            rememberBrush(field, *axis.brush, compared);
        if (compared != ComparedAxis{.field = field.field})
            arranged.push_back(compared);
    }
    return arranged;
}

void arrangeAxes(ParallelPlot& plot, const std::vector<ComparedAxis>& arranged)
{
    for (std::size_t i = 0; i < plot.axes().size(); ++i) {
        const PlotField& field = plot.fieldOf(plot.axes()[i]);
        const auto found = std::find_if(arranged.begin(), arranged.end(),
                                        [&](const ComparedAxis& axis) { return axis.field == field.field; });
        if (found == arranged.end())
            continue;
        plot.setScale(i, found->scale);
        plot.setFlipped(i, found->flipped);
        plot.setBrush(i, brushOn(field, *found));
    }
}

} // namespace assay
