// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/cycle_times.h"

#include "core/portfolio/quantile.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 flowDay = 24LL * 60 * 60 * 1000;
constexpr qint64 flowWeek = 7 * flowDay;
constexpr qint64 firstMonday = 4 * flowDay; ///< 1970-01-05

qint64 mondayOf(qint64 at)
{
    const qint64 since = at - firstMonday;
    const qint64 weeks = since >= 0 ? since / flowWeek : -((-since + flowWeek - 1) / flowWeek);
    return firstMonday + weeks * flowWeek;
}

/// From gate 1 until it is live or ended, whichever is first; open while it is neither.
struct WorkSpan {
    qint64 from = 0;
    std::optional<qint64> until = {};
};

std::optional<WorkSpan> workSpan(const StageHistory& history)
{
    const std::optional<qint64> begun = history.reached(UseCaseState::Approved);
    if (!begun)
        return std::nullopt;
    WorkSpan span{*begun};
    for (const UseCaseState end : {UseCaseState::Operating, UseCaseState::Retired, UseCaseState::Stopped}) {
        const std::optional<qint64> at = history.reached(end);
        if (at && (!span.until || *at < *span.until))
            span.until = at;
    }
    return span;
}

} // namespace

std::vector<CycleTime> cycleTimes(const std::vector<StageHistory>& histories)
{
    std::vector<CycleTime> cycles;
    for (const StageHistory& history : histories) {
        const std::optional<qint64> live = history.reached(UseCaseState::Operating);
        if (!live)
            continue;
        const qint64 proposed = history.stays.front().from;
        cycles.push_back({history.useCase, *live, *live - history.reached(UseCaseState::Approved).value_or(proposed),
                          *live - proposed});
    }
    std::stable_sort(cycles.begin(), cycles.end(), [](const auto& a, const auto& b) { return a.done < b.done; });
    return cycles;
}

TimeHistogram timeHistogram(const std::vector<qint64>& times, int bins)
{
    TimeHistogram histogram;
    histogram.n = times.size();
    if (times.empty() || bins < 1)
        return histogram;
    const qint64 longest = *std::max_element(times.begin(), times.end());
    histogram.width = flowDay;
    for (qint64 decade = 1; histogram.width * bins <= longest; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            histogram.width = decade * step * flowDay;
            if (histogram.width * bins > longest)
                break;
        }
    }
    histogram.counts.resize(static_cast<std::size_t>(longest / histogram.width) + 1, 0);
    for (const qint64 time : times)
        ++histogram.counts[static_cast<std::size_t>(std::max<qint64>(0, time) / histogram.width)];
    histogram.middle = median(times);
    histogram.most = quantile(times, 0.85);
    return histogram;
}

std::vector<WeekCount> throughput(const std::vector<CycleTime>& cycles, qint64 from, qint64 until)
{
    std::vector<WeekCount> weeks;
    for (qint64 monday = mondayOf(from); monday <= until; monday += flowWeek)
        weeks.push_back({monday, 0});
    for (const CycleTime& cycle : cycles) {
        const qint64 place = weeks.empty() ? -1 : (mondayOf(cycle.done) - weeks.front().monday) / flowWeek;
        if (place >= 0 && place < std::ssize(weeks))
            ++weeks[static_cast<std::size_t>(place)].count;
    }
    return weeks;
}

std::optional<LittlesLaw> littlesLaw(const std::vector<StageHistory>& histories, qint64 from, qint64 to)
{
    if (to <= from)
        return std::nullopt;
    LittlesLaw law{.from = from, .to = to};
    double inProgress = 0; // Milliseconds times use cases.
    double took = 0;
    for (const StageHistory& history : histories) {
        const std::optional<WorkSpan> span = workSpan(history);
        if (!span)
            continue;
        inProgress += static_cast<double>(
            std::max<qint64>(0, std::min(to, span->until.value_or(to)) - std::max(from, span->from)));
        if (span->until && *span->until > from && *span->until <= to) {
            ++law.departures;
            took += static_cast<double>(*span->until - span->from);
        }
    }
    if (law.departures == 0 || inProgress <= 0)
        return std::nullopt;
    const auto window = static_cast<double>(to - from);
    const auto left = static_cast<double>(law.departures);
    law.averageWork = inProgress / window;
    law.departuresPerDay = left / (window / static_cast<double>(flowDay));
    law.cycleDays = took / left / static_cast<double>(flowDay);
    return law;
}

} // namespace assay
