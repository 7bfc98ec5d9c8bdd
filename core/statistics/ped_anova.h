// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace assay::statistics {

/// How a parameter's values are spread over a grid before densities are compared.
enum class ParameterScale {
    Linear,
    Logarithmic, ///< All values are above 0.
    Categories,  ///< Values are 0, 1, 2 …, and neighbours have nothing in common.
};

/// Which trials are at least as good as the best `share` of them: one flag each. Trials equal to the last of the best are
/// among them.
std::vector<bool> bestShare(std::span<const double> objective, bool lowerIsBetter, double share);

/// How differently a parameter is spread among the best trials than among all: Pearson's divergence between the two
/// densities, 0 where they agree. Each density is a sum of kernels on a grid of 50 steps, with Scott's bandwidth and one
/// broad kernel of weight one that stands for what was not tried; of categories it is their counts, plus one spread over all
/// of them. Watanabe, Bansal, Hutter: PED-ANOVA, IJCAI 2023, equation 15, as Optuna's evaluator computes it.
/// Deterministic. `values` holds no NaN and at least two different values.
double pedAnova(std::span<const double> values, const std::vector<bool>& best, ParameterScale scale);

} // namespace assay::statistics
