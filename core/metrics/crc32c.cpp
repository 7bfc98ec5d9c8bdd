// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/crc32c.h"

#include <QtEndian>

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace assay::metrics {
namespace {

constexpr quint32 reversedPolynomial = 0x82F63B78;

using Tables = std::array<std::array<quint32, 256>, 8>;

/// Table k maps a byte to its effect k bytes later, so that eight bytes take eight independent look-ups.
constexpr Tables makeTables()
{
    Tables tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) ? reversedPolynomial : 0);
        tables[0][byte] = remainder;
    }
    for (std::size_t later = 1; later < 8; ++later) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const quint32 sooner = tables[later - 1][byte];
            tables[later][byte] = (sooner >> 8) ^ tables[0][sooner & 0xFF];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

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
    quint32 remainder = ~before;
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        const quint64 word = qFromLittleEndian<quint64>(at) ^ remainder;
        remainder = tables[7][word & 0xFF] ^ tables[6][(word >> 8) & 0xFF] ^ tables[5][(word >> 16) & 0xFF]
            ^ tables[4][(word >> 24) & 0xFF] ^ tables[3][(word >> 32) & 0xFF] ^ tables[2][(word >> 40) & 0xFF]
            ^ tables[1][(word >> 48) & 0xFF] ^ tables[0][word >> 56];
    }
    for (; left > 0; --left, ++at)
        remainder = (remainder >> 8) ^ tables[0][(remainder ^ static_cast<quint8>(*at)) & 0xFF];
    return ~remainder;
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
