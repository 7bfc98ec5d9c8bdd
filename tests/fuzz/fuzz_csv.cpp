// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csv_metrics/csv_run_table.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const assay::ReadMonitor monitor;
    assay::CsvRunTable table(bytes, QStringLiteral("fuzz.csv"), monitor);
    const auto runs = table.read();
    if (!runs && !runs.error().message.contains(QStringLiteral("fuzz.csv")))
        std::abort();
    (void)table.takeIssues();
    return 0;
}
