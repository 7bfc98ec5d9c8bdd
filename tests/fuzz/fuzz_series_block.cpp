// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes as they are, and once more with the checksum they would need, so that damage gets past it to the columns.
#include "core/metrics/block_layout.h"
#include "core/metrics/crc32c.h"
#include "core/metrics/series_block.h"
#include "tests/fuzz/target.h"

#include <QtEndian>

#include <cstdlib>

namespace {

using assay::metrics::BlockLayout;

void decode(const QByteArray& block)
{
    std::vector<assay::MetricPoint> points;
    const auto decoded = assay::metrics::decodeBlock(block, points);
    if (!decoded && !points.empty())
        std::abort();
}

QByteArray withChecksum(QByteArray block)
{
    const auto bytes = std::as_bytes(std::span(block.data(), static_cast<std::size_t>(block.size())));
    const quint32 checksum = assay::metrics::crc32c(bytes.subspan(BlockLayout::checkedFrom),
                                                    assay::metrics::crc32c(bytes.first(BlockLayout::checksumOffset)));
    qToLittleEndian(checksum, block.data() + BlockLayout::checksumOffset);
    return block;
}

} // namespace

ASSAY_FUZZ(series_block)
{
    const QByteArray block = bytes.toByteArray();
    decode(block);
    if (static_cast<std::size_t>(block.size()) >= BlockLayout::checkedFrom)
        decode(withChecksum(block));
}
