// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"

#include <optional>
#include <vector>

namespace assay {

/// What several runs have in one field together.
struct FieldSummary {
    qsizetype present = 0; ///< Runs that have it.
    bool shared = false;   ///< All of them have it, and the same.

    /// Of the finite figures among them; NaN where there is none.
    qsizetype figures = 0;
    double mean = 0;
    double deviation = 0; ///< Of a sample: n - 1 in the denominator. NaN below two figures.
    double low = 0;
    double high = 0;
};

/// Sums up a field of these rows of the reader's table. Any thread.
FieldSummary summaryOf(const FieldReader& reader, const std::vector<quint32>& rows);

} // namespace assay
