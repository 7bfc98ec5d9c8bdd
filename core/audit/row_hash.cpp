// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/row_hash.h"

#include <QtEndian>

#include <array>

namespace assay {

RowHasher::RowHasher(QByteArrayView kind)
{
    field('k', QByteArray("assay/row/v1/" + kind.toByteArray()));
}

RowHasher& RowHasher::add(const QString& text)
{
    field('t', text.toUtf8());
    return *this;
}

RowHasher& RowHasher::add(QByteArrayView bytes)
{
    field('b', bytes);
    return *this;
}

RowHasher& RowHasher::add(qint64 number)
{
    std::array<char, 8> bytes{};
    qToLittleEndian(number, bytes.data());
    field('i', QByteArrayView(bytes.data(), 8));
    return *this;
}

RowHasher& RowHasher::add(std::optional<qint64> number)
{
    if (number)
        return add(*number);
    field('n', {});
    return *this;
}

void RowHasher::field(char tag, QByteArrayView bytes)
{
    std::array<char, 9> head{tag};
    qToLittleEndian(static_cast<quint64>(bytes.size()), head.data() + 1);
    m_hash.add(QByteArrayView(head.data(), 9));
    m_hash.add(bytes);
}

} // namespace assay
