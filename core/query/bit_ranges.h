// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/condition_test.h"

#include <vector>

namespace assay {

/// IEEE 754 bits of doubles as signed numbers, from the first to the last, as metric_series.last_bits holds them.
struct BitRange {
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const BitRange&) const = default;
};

/// All numbers from the least to the greatest: within negative ones the bits run the other way. -0 is in both parts' end.
BitRange negativeBits();
BitRange positiveBits();

/// Both kinds of NaN.
std::vector<BitRange> nanBits();

/// The bits of exactly the values that a condition on figures holds for.
std::vector<BitRange> bitRanges(const FilterCondition& condition);

} // namespace assay
