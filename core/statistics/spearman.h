// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace assay::statistics {

/// The rank of each value, from 1; equal values share the mean of their ranks. No value is a NaN.
std::vector<double> meanRanks(std::span<const double> values);

struct RankCorrelation {
    double rho = 0; ///< From -1 to 1.
    double p = 1;   ///< Two-sided, by Student's t of n - 2 degrees of freedom; rough below ten pairs.
    std::size_t n = 0;
};

/// Spearman's rank correlation of pairs, ties included: Pearson's correlation of the mean ranks. Pairs with a NaN are left
/// out. Nothing with fewer than three pairs, or where one side does not vary.
std::optional<RankCorrelation> spearman(std::span<const double> x, std::span<const double> y);

} // namespace assay::statistics
