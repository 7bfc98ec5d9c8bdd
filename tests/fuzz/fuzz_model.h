// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/model_format.h"

#include <algorithm>
#include <cstdlib>

namespace assay::tests {

/// Inspects the bytes as those of one format, and demands what a report owes: a verdict no better than its findings, each
/// with a sentence, and a canonical text.
inline void inspectAs(QByteArrayView bytes, const char* format)
{
    BytesSource source(bytes.toByteArray());
    Inspection inspection(QStringLiteral("/nowhere/model"), {});
    for (const ModelFormat* each : allModelFormats()) {
        // A wrapper can only be told to unwrap what it has recognised.
        if (each->id() == format && (each->matches(source) != ModelFormat::Match::No || each->id() != "compressed"))
            each->inspect(source, inspection);
    }
    const ModelFileReport& report = inspection.report();
    const bool explained = std::ranges::all_of(report.findings, [&report](const ModelFinding& finding) {
        return !findingText(finding).isEmpty() && finding.verdict <= report.verdict;
    });
    if (!explained || (report.findings.empty() && report.verdict != ModelVerdict::Safe)
        || canonicalReport(report).isEmpty())
        std::abort();
}

} // namespace assay::tests
