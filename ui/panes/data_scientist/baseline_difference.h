// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"
#include "ui/theme/palette.h"

namespace assay {

/// By how much a run's metric is above or below that of the run it is compared with.
struct BaselineDifference {
    double value = 0;
    QString text;              ///< "+0.0120 ▲"; the arrow says which way it went.
    QString sentence;          ///< "0.0120 above the baseline, better"; translated.
    Tone tone = Tone::Neutral; ///< Whether that is better, where it is known which way the metric gets better.
};

/// Nothing where either has no figure: a metric that was not logged, a NaN, an infinity.
std::optional<BaselineDifference> baselineDifference(const RunTable& table, const FieldReader& metric, std::size_t row,
                                                     std::size_t baseline);

} // namespace assay
