// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/block_header.h"

#include <array>
#include <cstddef>

namespace assay::metrics {

/// The fixed start of a block as it lies in the bytes; private to the codec. docs/metric-blocks.md has the table.
struct BlockLayout {
    static constexpr std::array<char, 4> magic = {'A', 'S', 'M', 'B'};
    static constexpr quint8 version = 1;
    static constexpr std::size_t checksumOffset = 12;
    static constexpr std::size_t checkedFrom = 16; ///< The checksum covers what lies before it and from here on.
    static constexpr std::size_t size = 112;

    quint8 stepEncoding = 0;
    quint8 timeEncoding = 0;
    quint8 valueEncoding = 0;
    quint32 checksum = 0;
    BlockHeader header;
    quint32 stepBytes = 0;
    quint32 timeBytes = 0;
    quint32 valueBytes = 0;

    /// Writes `size` bytes to `out`.
    void write(char* out) const;

    /// Fails where the bytes cannot be a block of this version; the checksum is read, not checked.
    static Result<BlockLayout> read(QByteArrayView block);
};

} // namespace assay::metrics
