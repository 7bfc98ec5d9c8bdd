// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/scored_cases.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Every case is counted at any threshold; the lowest calls all of them positive, the highest one at least.
ASSAY_FUZZ(predictions)
{
    using namespace assay;
    const Result<ScoredCases> cases = readScoredCases(bytes);
    if (!cases) {
        if (cases.error().message.isEmpty())
            std::abort();
        return;
    }
    const auto all = static_cast<qint64>(cases->size());
    for (const double threshold : {cases->lowest(), 0.5, cases->highest()}) {
        const ThresholdCounts counts = cases->countsAt(threshold);
        if (counts.total() != all)
            std::abort();
        if (threshold == cases->lowest() && counts.truePositives + counts.falsePositives != all)
            std::abort();
        if (threshold == cases->highest() && counts.truePositives + counts.falsePositives < 1)
            std::abort();
    }
}
