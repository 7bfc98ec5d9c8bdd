// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/line_style.h"

#include "ui/theme/palette.h"

#include <tuple>

namespace assay {
namespace {

constexpr int paletteSize = std::tuple_size_v<decltype(Palette::series)>;

} // namespace

std::vector<DrawnGroup> planLines(const RunTable& table, const std::vector<std::size_t>& rows, const LineStyle& style,
                                  const std::map<RunId, int>& colors)
{
    const bool summarised = style.grouping.kind != RunGrouping::Kind::None;
    const FieldValues byColor = style.colorBy ? valuesOf(table, rows, *style.colorBy) : FieldValues{};
    const FieldValues byDash = style.dashBy ? valuesOf(table, rows, *style.dashBy) : FieldValues{};
    std::vector<DrawnGroup> lines;
    for (const RunGroup& group : groupRuns(table, rows, style.grouping)) {
        const std::size_t first = group.runs.front();
        DrawnGroup line{.name = group.name, .summarised = summarised, .runs = {}};
        for (const std::size_t place : group.runs)
            line.runs.push_back(table.runs[rows[place]].id);
        if (style.colorBy)
            line.colorIndex = byColor.placeOf[first];
        else if (summarised)
            line.colorIndex = static_cast<int>(lines.size());
        else if (const auto known = colors.find(line.runs.front()); known != colors.end())
            line.colorIndex = known->second;
        if (style.dashBy)
            line.dashIndex = byDash.placeOf[first];
        else
            line.dashIndex = line.colorIndex / paletteSize; // Lines beyond the last colour begin with the first again.
        lines.push_back(std::move(line));
    }
    return lines;
}

std::map<RunId, int> colorsOf(const std::vector<DrawnGroup>& groups)
{
    std::map<RunId, int> colors;
    for (const DrawnGroup& group : groups) {
        for (const RunId run : group.runs)
            colors[run] = group.colorIndex;
    }
    return colors;
}

} // namespace assay
