// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ped_anova.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace assay::statistics {
namespace {

constexpr std::size_t gridSteps = 50;
constexpr double priorWeight = 1;
constexpr double floorDensity = 1e-12;          ///< So that nothing is divided by 0.
constexpr double scottFactor = 1.059;           ///< For normal kernels.
constexpr double normalQuartileDistance = 1.34; ///< Of a normal distribution, in standard deviations.
constexpr double narrowestKernel = 0.5 / 1.64;  ///< Nine tenths of it lie within its step.

using Counts = std::vector<double>;

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// The step that the share `part` of all counts lies in; `beyond` takes the next one where it ends with a step.
std::size_t stepOfShare(const Counts& counts, double part, bool beyond)
{
    double sum = 0;
    std::size_t last = 0;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        if (counts[step] == 0)
            continue;
        sum += counts[step];
        last = step;
        if (beyond ? sum > part : sum >= part)
            return step;
    }
    return last;
}

/// Scott's rule for the counts, in steps.
double kernelWidth(const Counts& counts)
{
    double total = 0, sum = 0;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        total += counts[step];
        sum += counts[step] * static_cast<double>(step);
    }
    const double mean = sum / total;
    double squares = 0;
    for (std::size_t step = 0; step < counts.size(); ++step)
        squares += counts[step] * (static_cast<double>(step) - mean) * (static_cast<double>(step) - mean);
    const double deviation = std::sqrt(squares / std::max(1.0, total - 1));
    const auto upper = static_cast<double>(stepOfShare(counts, std::floor(total * 3 / 4), true));
    const auto lower = static_cast<double>(stepOfShare(counts, std::floor(total / 4), false));
    const double spread = std::min((upper - lower) / normalQuartileDistance, deviation);
    return std::max(narrowestKernel, scottFactor * spread * std::pow(total, -0.2));
}

/// Adds a normal kernel, cut off at the ends of the grid.
void addKernel(Counts& density, double middle, double width, double weight)
{
    const auto below = [&](double edge) { return normalBelow((edge - 0.5 - middle) / width); };
    const double inside = below(static_cast<double>(density.size())) - below(0);
    for (std::size_t step = 0; step < density.size(); ++step) {
        const auto edge = static_cast<double>(step);
        density[step] += weight * (below(edge + 1) - below(edge)) / inside;
    }
}

/// A density over the grid, or over categories, that adds up to one.
Counts densityOf(const Counts& counts, bool categories)
{
    double total = priorWeight;
    for (const double count : counts)
        total += count;
    const auto size = static_cast<double>(counts.size());
    Counts density(counts.size(), 0);
    if (categories) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            density[i] = (counts[i] + priorWeight / size) / total;
        return density;
    }
    const double width = kernelWidth(counts);
    for (std::size_t step = 0; step < counts.size(); ++step) {
        if (counts[step] > 0)
            addKernel(density, static_cast<double>(step), width, counts[step] / total);
    }
    addKernel(density, (size - 1) / 2, size, priorWeight / total);
    return density;
}

/// The grid step of each value.
std::vector<std::size_t> stepsOf(std::span<const double> values, ParameterScale scale)
{
    std::vector<std::size_t> steps;
    steps.reserve(values.size());
    const auto placed = [scale](double value) {
        return scale == ParameterScale::Logarithmic ? std::log(value) : value;
    };
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double low = placed(*lowest) / 2, high = placed(*highest) / 2; // Halves: their distance is always finite.
    for (const double value : values) {
        const double step = scale == ParameterScale::Categories
            ? value
            : std::ceil((placed(value) / 2 - low) / (high - low) * static_cast<double>(gridSteps - 1) - 0.5);
        steps.push_back(static_cast<std::size_t>(std::max(0.0, step)));
    }
    return steps;
}

} // namespace

std::vector<bool> bestShare(std::span<const double> objective, bool lowerIsBetter, double share)
{
    std::vector<bool> best(objective.size(), false);
    if (objective.empty())
        return best;
    std::vector<double> losses;
    losses.reserve(objective.size());
    for (const double value : objective)
        losses.push_back(lowerIsBetter ? value : -value);
    std::vector<double> sorted = losses;
    const auto wanted = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size())));
    const auto last = sorted.begin() + std::max<std::ptrdiff_t>(1, wanted) - 1;
    std::nth_element(sorted.begin(), last, sorted.end());
    for (std::size_t i = 0; i < losses.size(); ++i)
        best[i] = losses[i] <= *last;
    return best;
}

double pedAnova(std::span<const double> values, const std::vector<bool>& best, ParameterScale scale)
{
    const bool categories = scale == ParameterScale::Categories;
    const std::vector<std::size_t> steps = stepsOf(values, scale);
    const std::size_t size = categories ? *std::max_element(steps.begin(), steps.end()) + 1 : gridSteps;
    Counts all(size, 0), top(size, 0);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ++all[steps[i]];
        if (best[i])
            ++top[steps[i]];
    }
    const Counts allDensity = densityOf(all, categories);
    const Counts topDensity = densityOf(top, categories);
    double divergence = 0;
    for (std::size_t step = 0; step < size; ++step) {
        const double ground = allDensity[step] + floorDensity;
        const double ratio = (topDensity[step] + floorDensity) / ground - 1;
        divergence += ground * ratio * ratio;
    }
    return divergence;
}

} // namespace assay::statistics
