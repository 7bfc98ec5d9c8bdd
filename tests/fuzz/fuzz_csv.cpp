// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csv_metrics/csv_run_table.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const assay::ReadMonitor monitor;
    assay::CsvRunTable table(bytes, QStringLiteral("fuzz.csv"), monitor);
    (void)table.read();
    (void)table.takeIssues();
    return 0;
}
