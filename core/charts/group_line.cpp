// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/group_line.h"

namespace assay {

PlotLine prepareGroupLine(std::span<const PlotLine> members, metrics::GroupKind kind, const LineLayout& layout)
{
    std::vector<metrics::GroupMember> series;
    PlotLine line;
    for (const PlotLine& member : members) {
        series.push_back({member.x, member.y});
        line.marks.insert(line.marks.end(), member.marks.begin(), member.marks.end());
        line.withoutPlace += member.withoutPlace;
    }
    metrics::GroupCurve curve = metrics::groupCurve(series, kind);
    line.x = std::move(curve.x);
    line.y = std::move(curve.centre);
    if (layout.smoothing.active()) {
        curve.low = metrics::smoothed(line.x, curve.low, layout.smoothing);
        curve.high = metrics::smoothed(line.x, curve.high, layout.smoothing);
    }
    finishPlotLine(line, layout);
    line.band.emplace(std::move(curve.low), std::move(curve.high), std::move(curve.members), layout.yScale);
    return line;
}

} // namespace assay
