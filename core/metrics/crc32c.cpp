// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/crc32c.h"

#include "core/base/crc_table.h"

#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace assay::metrics {
namespace {

constexpr CrcTable castagnoliTable(0x82F63B78);

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) quint32 crc32cByInstruction(std::span<const std::byte> bytes, quint32 before)
{
    quint64 remainder = ~before;
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        remainder = _mm_crc32_u64(remainder, word);
    }
    auto narrow = static_cast<quint32>(remainder);
    for (; left > 0; --left, ++at)
        narrow = _mm_crc32_u8(narrow, static_cast<quint8>(*at));
    return ~narrow;
}
#endif

} // namespace

quint32 crc32cByTable(std::span<const std::byte> bytes, quint32 before)
{
    return castagnoliTable.of(bytes, before);
}

quint32 crc32c(std::span<const std::byte> bytes, quint32 before)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2"))
        return crc32cByInstruction(bytes, before);
#endif
    return crc32cByTable(bytes, before);
}

} // namespace assay::metrics
