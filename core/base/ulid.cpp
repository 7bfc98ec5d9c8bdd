// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"

#include <QRandomGenerator>

#include <array>

namespace assay {

QString newUlid(qint64 now)
{
    static constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<char, 26> text{};
    quint64 time = static_cast<quint64>(now) & ((1ULL << 48) - 1);
    for (std::size_t i = 10; i-- > 0; time >>= 5)
        text[i] = Alphabet[time & 31];
    QRandomGenerator* random = QRandomGenerator::system();
    for (std::size_t half : {10UL, 18UL}) {
        quint64 bits = random->generate64();
        for (std::size_t i = 0; i < 8; ++i, bits >>= 5)
            text[half + i] = Alphabet[bits & 31];
    }
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace assay
