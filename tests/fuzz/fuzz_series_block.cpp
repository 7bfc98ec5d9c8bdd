// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_block.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<assay::MetricPoint> points;
    (void)assay::metrics::decodeBlock(QByteArrayView(data, static_cast<qsizetype>(size)), points);
    return 0;
}
