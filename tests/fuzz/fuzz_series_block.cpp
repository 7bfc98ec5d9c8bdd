// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a block or an error; with a checksum put right, so that the columns are reached as well; what was read survives a round trip.
#include "core/metrics/crc32c.h"
#include "core/metrics/series_block.h"

#include <QtEndian>

#include <cstdlib>

namespace {

void check(QByteArrayView block)
{
    std::vector<assay::MetricPoint> points;
    if (!assay::metrics::decodeBlock(block, points)) {
        if (!points.empty())
            std::abort();
        return;
    }
    std::vector<assay::MetricPoint> again;
    if (!assay::metrics::decodeBlock(assay::metrics::encodeBlock(points), again) || again != points)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray block(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(block);
    if (size >= 16) {
        QByteArray mended = block;
        const auto bytes = std::as_bytes(std::span(data, size));
        qToLittleEndian(assay::metrics::crc32c(bytes.subspan(16), assay::metrics::crc32c(bytes.first(12))),
                        mended.data() + 12);
        check(mended);
    }
    return 0;
}
