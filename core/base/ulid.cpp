// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"

#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace assay {
namespace {

constexpr quint64 halfMask = (1ULL << 40) - 1;

/// The random part, as two halves of 40 bits.
struct Randomness {
    quint64 high = 0;
    quint64 low = 0;

    static Randomness fresh()
    {
        QRandomGenerator* random = QRandomGenerator::system();
        return {random->generate64() & halfMask, random->generate64() & halfMask};
    }

    void increment()
    {
        low = (low + 1) & halfMask;
        if (low == 0)
            high = (high + 1) & halfMask;
    }
};

/// Of one millisecond the first is random, and each that follows one more than the one before.
Randomness randomnessAt(qint64 now)
{
    static QMutex mutex;
    static qint64 lastTime = -1;
    static Randomness last;
    const QMutexLocker lock(&mutex);
    if (now == lastTime)
        last.increment();
    else
        last = Randomness::fresh();
    lastTime = now;
    return last;
}

/// Writes the lowest 5 * `letters` bits, the highest first.
void write(quint64 bits, char* text, int letters)
{
    static constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (int i = letters; i-- > 0; bits >>= 5)
        text[i] = Alphabet[bits & 31];
}

} // namespace

QString newUlid(qint64 now)
{
    std::array<char, 26> text{};
    const Randomness random = randomnessAt(now);
    write(static_cast<quint64>(now) & ((1ULL << 48) - 1), text.data(), 10);
    write(random.high, text.data() + 10, 8);
    write(random.low, text.data() + 18, 8);
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace assay
