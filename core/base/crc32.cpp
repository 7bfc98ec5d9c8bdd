// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc32.h"

#include <QtEndian>

#include <array>

namespace assay {
namespace {

constexpr quint32 ReversedPolynomial = 0xEDB88320;

using CrcTables = std::array<std::array<quint32, 256>, 8>;

/// Table k maps a byte to its effect k bytes later, so that eight bytes take eight independent look-ups.
constexpr CrcTables makeCrcTables()
{
    CrcTables tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) ? ReversedPolynomial : 0);
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

constexpr CrcTables crcTables = makeCrcTables();

} // namespace

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    quint32 remainder = ~before;
    const char* at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        const quint64 word = qFromLittleEndian<quint64>(at) ^ remainder;
        remainder = crcTables[7][word & 0xFF] ^ crcTables[6][(word >> 8) & 0xFF] ^ crcTables[5][(word >> 16) & 0xFF]
            ^ crcTables[4][(word >> 24) & 0xFF] ^ crcTables[3][(word >> 32) & 0xFF] ^ crcTables[2][(word >> 40) & 0xFF]
            ^ crcTables[1][(word >> 48) & 0xFF] ^ crcTables[0][word >> 56];
    }
    for (; left > 0; --left, ++at)
        remainder = (remainder >> 8) ^ crcTables[0][(remainder ^ static_cast<quint8>(*at)) & 0xFF];
    return ~remainder;
}

} // namespace assay
