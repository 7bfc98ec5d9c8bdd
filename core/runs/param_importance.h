// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"
#include "core/statistics/spearman.h"

#include <functional>
#include <vector>

namespace assay {

/// What a parameter has to do with a metric among some runs.
struct ParamImportance {
    QString param;
    std::size_t runs = 0;             ///< That have the parameter and a finite value of the metric.
    std::optional<double> share = {}; ///< PED-ANOVA's, of all parameters that have one; they add up to one.
    QString whyNoShare = {};          ///< One sentence where there is none.
    std::optional<statistics::RankCorrelation> correlation = {}; ///< Spearman's, for parameters that are numbers.
};

struct Importances {
    std::vector<ParamImportance> params = {}; ///< The largest share first, those without one last.
    std::size_t runs = 0;                     ///< With a finite value of the metric.
    QString refusal = {};                     ///< One sentence where these runs allow no statement about any parameter.
};

/// Measures every parameter of these rows against a metric, or another figure. PED-ANOVA compares the best tenth of the runs
/// that have a parameter with all of them; it is refused with its reason where a parameter does not vary, has nearly as many
/// words as runs, or where fewer than five runs are in that tenth. Fewer than 20 runs are refused altogether: by chance
/// alone some parameter would look important. A numeric parameter counts by its magnitude where it spans two decades or
/// more. Stops early, with what it has, once `cancelled` says so. Any thread.
Importances paramImportances(
    const RunTable& table, const std::vector<std::size_t>& rows, const RunField& metric, bool lowerIsBetter,
    const std::function<bool()>& cancelled = [] { return false; });

/// Whether a metric of that name is usually better the lower it is: losses, errors, perplexities, times.
bool usuallyLowerIsBetter(const QString& metric);

} // namespace assay
