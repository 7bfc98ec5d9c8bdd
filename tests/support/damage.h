// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <random>

namespace assay::tests {

/// Damages samples, the same way for the same seed: flipped bits, wrong bytes, pieces cut out, repeated or moved.
class Damage {
public:
    explicit Damage(quint64 seed)
        : m_random(seed)
    {
    }

    /// `sample` with one to four faults.
    QByteArray of(QByteArray sample)
    {
        for (int faults = static_cast<int>(below(4)); faults >= 0; --faults)
            addFault(sample);
        return sample;
    }

private:
    /// A number from 0 to `limit` - 1; 0 where there is none.
    qsizetype below(qsizetype limit)
    {
        return limit <= 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    void addFault(QByteArray& bytes)
    {
        static constexpr std::array telling{'\0', '\xFF', '\x7F', '\x80', '"', '\'', '\n', '\r', ',', ':',
                                            '-',  '0',    '9',    'e',    '{', '[',  ' ',  '\t', '/', '.'};
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = 1 + below(16);
        const char byte = telling[static_cast<std::size_t>(below(telling.size()))];
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            return;
        case 1:
            if (at < bytes.size())
                bytes[at] = byte;
            return;
        case 2:
            bytes.insert(at, byte);
            return;
        case 3:
            bytes.remove(at, length);
            return;
        case 4:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            return;
        default:
            for (qsizetype i = at; i < std::min(at + length, bytes.size()); ++i)
                bytes[i] = static_cast<char>(m_random());
        }
    }

    std::mt19937_64 m_random;
};

} // namespace assay::tests
