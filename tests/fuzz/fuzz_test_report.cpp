// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/measured_document.h"
#include "core/evidence/test_report.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Counts add up, and what is written of measurements is read as the same.
ASSAY_FUZZ(test_report)
{
    using namespace assay;
    if (const auto report = readTestReport(bytes)) {
        if (report->total != report->passed + report->failed + report->skipped)
            std::abort();
    }
    if (const auto coverage = readCoverage(bytes)) {
        if (coverage->lines < 0 || coverage->reached < 0 || coverage->reached > coverage->lines)
            std::abort();
    }
    for (const auto& read : {canonicalMetrics, canonicalPlan, canonicalMonitors}) {
        const auto text = read(bytes);
        if (!text)
            continue;
        const auto again = read(*text);
        if (!again || *again != *text)
            std::abort();
    }
}
