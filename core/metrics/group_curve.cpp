// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/group_curve.h"

#include "core/statistics/sample.h"
#include "core/statistics/student.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <queue>

namespace assay::metrics {
namespace {

using statistics::Moments;
using statistics::momentsOf;
using statistics::percentile;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct Sample {
    double x = 0;
    double y = 0;
};

/// A member's finite values by x, the last one logged at each.
std::vector<Sample> samplesOf(const GroupMember& member)
{
    std::vector<Sample> samples;
    samples.reserve(member.x.size());
    for (std::size_t i = 0; i < member.x.size(); ++i) {
        if (std::isfinite(member.y[i]) && std::isfinite(member.x[i]))
            samples.push_back({member.x[i], member.y[i]});
    }
    const auto byX = [](const Sample& a, const Sample& b) { return a.x < b.x; };
    if (!std::is_sorted(samples.begin(), samples.end(), byX))
        std::stable_sort(samples.begin(), samples.end(), byX);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i + 1 == samples.size() || samples[i + 1].x != samples[i].x)
            samples[kept++] = samples[i];
    }
    samples.resize(kept);
    return samples;
}

/// Summarises the values at one x after another.
class Summary {
public:
    explicit Summary(GroupKind kind)
        : m_kind(kind)
    {
    }

    void add(double x, std::vector<double>& values, GroupCurve& curve)
    {
        std::sort(values.begin(), values.end());
        const Moments moments = momentsOf(values);
        curve.x.push_back(x);
        curve.members.push_back(static_cast<int>(values.size()));
        curve.centre.push_back(m_kind.centre == GroupCentre::Mean ? moments.mean : percentile(values, 0.5));
        const auto [low, high] = bandOf(values, moments);
        curve.low.push_back(low);
        curve.high.push_back(high);
    }

private:
    std::pair<double, double> bandOf(const std::vector<double>& values, const Moments& moments)
    {
        const double error = moments.deviation / std::sqrt(static_cast<double>(values.size()));
        const auto around = [&](double reach) { return std::pair(moments.mean - reach, moments.mean + reach); };
        switch (m_kind.band) {
        case GroupBand::None:
            break;
        case GroupBand::Deviation:
            return around(moments.deviation);
        case GroupBand::StandardError:
            return around(error);
        case GroupBand::Confidence95:
            return around(values.size() > 1 ? error * student(values.size() - 1) : unknown);
        case GroupBand::Extremes:
            return {values.front(), values.back()};
        case GroupBand::Quartiles:
            return {percentile(values, 0.25), percentile(values, 0.75)};
        case GroupBand::Percentiles:
            return {percentile(values, 0.05), percentile(values, 0.95)};
        }
        return {unknown, unknown};
    }

    double student(std::size_t degrees)
    {
        const auto [known, isNew] = m_students.try_emplace(degrees, 0);
        if (isNew)
            known->second = statistics::studentQuantile(0.975, static_cast<double>(degrees));
        return known->second;
    }

    GroupKind m_kind;
    std::map<std::size_t, double> m_students; ///< By degrees of freedom: a few, while there may be millions of x.
};

} // namespace

GroupCurve groupCurve(std::span<const GroupMember> members, GroupKind kind)
{
    std::vector<std::vector<Sample>> samples;
    samples.reserve(members.size());
    for (const GroupMember& member : members)
        samples.push_back(samplesOf(member));
    using Head = std::pair<double, std::size_t>; // Where a member goes on, and which.
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    std::vector<std::size_t> places(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!samples[i].empty())
            heads.emplace(samples[i].front().x, i);
    }
    GroupCurve curve;
    Summary summary(kind);
    std::vector<double> values;
    while (!heads.empty()) {
        const double x = heads.top().first;
        values.clear();
        while (!heads.empty() && heads.top().first == x) {
            const std::size_t member = heads.top().second;
            heads.pop();
            values.push_back(samples[member][places[member]].y);
            if (++places[member] < samples[member].size())
                heads.emplace(samples[member][places[member]].x, member);
        }
        summary.add(x, values, curve);
    }
    return curve;
}

} // namespace assay::metrics
