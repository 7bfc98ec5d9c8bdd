// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csv_metrics/csv_run_table.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(csv)
{
    const assay::ReadMonitor monitor;
    assay::CsvRunTable table(bytes, QStringLiteral("fuzz.csv"), monitor);
    const auto runs = table.read();
    if (!runs && !runs.error().message.contains(QStringLiteral("fuzz.csv")))
        std::abort();
    (void)table.takeIssues();
}
