// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <array>
#include <cstddef>
#include <span>

namespace assay {

/// The look-up tables of one reflected CRC of 32 bits that begins and ends with all bits inverted; made while compiling.
class CrcTable {
public:
    explicit constexpr CrcTable(quint32 reversedPolynomial)
    {
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 remainder = byte;
            for (int bit = 0; bit < 8; ++bit)
                remainder = (remainder >> 1) ^ ((remainder & 1) ? reversedPolynomial : 0);
            m_tables[0][byte] = remainder;
        }
        for (std::size_t later = 1; later < 8; ++later) {
            for (std::size_t byte = 0; byte < 256; ++byte) {
                const quint32 sooner = m_tables[later - 1][byte];
                m_tables[later][byte] = (sooner >> 8) ^ m_tables[0][sooner & 0xFF];
            }
        }
    }

    /// The CRC of the bytes; `before` continues an earlier call over the bytes in front.
    quint32 of(std::span<const std::byte> bytes, quint32 before) const
    {
        quint32 remainder = ~before;
        const std::byte* at = bytes.data();
        std::size_t left = bytes.size();
        for (; left >= 8; left -= 8, at += 8) {
            const quint64 word = qFromLittleEndian<quint64>(at) ^ remainder;
            remainder = m_tables[7][word & 0xFF] ^ m_tables[6][(word >> 8) & 0xFF] ^ m_tables[5][(word >> 16) & 0xFF]
                ^ m_tables[4][(word >> 24) & 0xFF] ^ m_tables[3][(word >> 32) & 0xFF] ^ m_tables[2][(word >> 40) & 0xFF]
                ^ m_tables[1][(word >> 48) & 0xFF] ^ m_tables[0][word >> 56];
        }
        for (; left > 0; --left, ++at)
            remainder = (remainder >> 8) ^ m_tables[0][(remainder ^ static_cast<quint8>(*at)) & 0xFF];
        return ~remainder;
    }

private:
    /// Table k maps a byte to its effect k bytes later, so that eight bytes take eight independent look-ups.
    std::array<std::array<quint32, 256>, 8> m_tables{};
};

} // namespace assay
