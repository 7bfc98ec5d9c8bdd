// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/text_pool.h"

#include "core/base/number_text.h"

#include <limits>

namespace assay {

quint32 TextPool::idOf(QByteArrayView utf8)
{
    // A key that only looks at the bytes, so that a known text costs no copy.
    const auto found = m_ids.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (found != m_ids.constEnd())
        return *found;
    const auto id = static_cast<quint32>(m_texts.size());
    m_ids.insert(utf8.toByteArray(), id);
    m_texts.push_back(QString::fromUtf8(utf8));
    const NumberReading reading = readNumber(utf8);
    m_numbers.push_back(reading.kind == NumberReading::Kind::Value ? reading.value
                                                                   : std::numeric_limits<double>::quiet_NaN());
    return id;
}

std::optional<quint32> TextPool::find(const QString& text) const
{
    const auto found = m_ids.constFind(text.toUtf8());
    return found == m_ids.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace assay
