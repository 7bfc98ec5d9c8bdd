// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/cumulative_flow.h"

#include <algorithm>

namespace assay {
namespace {

/// The place of the first time that is not before `at`.
std::size_t firstFrom(const std::vector<qint64>& times, qint64 at)
{
    return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), at) - times.begin());
}

} // namespace

CumulativeFlow cumulativeFlow(const std::vector<StageHistory>& histories, std::vector<qint64> times)
{
    // Each stay adds one where it begins and takes it away where it ends; the sums along time are the counts.
    std::vector<CumulativeFlow::Counts> changes(times.size() + 1, CumulativeFlow::Counts{});
    for (const StageHistory& history : histories) {
        PortfolioStage stage = PortfolioStage::Framing;
        for (const StageStay& stay : history.stays) {
            stage = stageOf(stay.state).value_or(stage);
            const std::size_t begin = firstFrom(times, stay.from);
            const std::size_t end = stay.until ? firstFrom(times, *stay.until) : times.size();
            ++changes[begin][static_cast<std::size_t>(stage)];
            --changes[end][static_cast<std::size_t>(stage)];
        }
    }
    CumulativeFlow flow{std::move(times), {}};
    CumulativeFlow::Counts sum{};
    for (std::size_t i = 0; i < flow.times.size(); ++i) {
        for (std::size_t stage = 0; stage < sum.size(); ++stage)
            sum[stage] += changes[i][stage];
        flow.counts.push_back(sum);
    }
    return flow;
}

std::vector<qint64> flowTimes(const std::vector<StageHistory>& histories, qint64 until, int count)
{
    if (histories.empty() || count < 2)
        return {};
    const auto first = std::min_element(histories.begin(), histories.end(), [](const auto& a, const auto& b) {
        return a.stays.front().from < b.stays.front().from;
    });
    const qint64 from = first->stays.front().from;
    std::vector<qint64> times;
    for (int i = 0; i < count && until > from; ++i)
        times.push_back(from + (until - from) * i / (count - 1));
    return times;
}

} // namespace assay
