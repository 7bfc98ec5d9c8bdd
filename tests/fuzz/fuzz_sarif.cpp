// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/sarif.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Every scan has a tool, its counts are those of its results, and no text is longer than it may be.
ASSAY_FUZZ(sarif)
{
    using namespace assay;
    looksLikeSarif(bytes);
    const Result<std::vector<SarifScan>> scans = readSarif(bytes);
    if (!scans)
        return;
    for (const SarifScan& scan : *scans) {
        const ScanCounts counts = scan.counts();
        const qint64 all = counts.errors + counts.warnings + counts.notes + counts.suppressed;
        if (scan.tool.trimmed().isEmpty() || all != std::ssize(scan.results))
            std::abort();
        const ScannedSource& source = scan.source;
        if (source.commit.size() > longestSarifSource || source.repository.size() > longestSarifSource
            || source.branch.size() > longestSarifSource)
            std::abort();
        if (source.commit.isEmpty() && source != ScannedSource())
            std::abort(); // Nothing is said of the code without a commit.
        const bool hasResults = all > counts.suppressed;
        if ((scan.outcome == ScanOutcome::Clean && hasResults) || (scan.outcome == ScanOutcome::Results && !hasResults))
            std::abort();
        for (const SarifResult& result : scan.results) {
            if (result.message.size() > longestSarifMessage || result.line < 0)
                std::abort();
        }
    }
}
