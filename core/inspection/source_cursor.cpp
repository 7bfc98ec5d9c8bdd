// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/source_cursor.h"

namespace assay {

std::optional<QByteArray> SourceCursor::bytes(qsizetype size)
{
    if (size < 0 || size > WindowSize)
        return {};
    if (size == 0)
        return QByteArray();
    const char* at = look(size);
    if (!at)
        return {};
    m_position += size;
    return QByteArray(at, size);
}

std::optional<QByteArray> SourceCursor::line(qsizetype longest)
{
    Q_ASSERT(longest < WindowSize);
    for (const bool fresh : {false, true}) {
        if (fresh)
            refill(1);
        const qint64 inside = m_position - m_windowStart;
        if (inside < 0 || inside > m_window.size())
            continue;
        const QByteArrayView rest = QByteArrayView(m_window).sliced(static_cast<qsizetype>(inside));
        const qsizetype end = rest.first(qMin(rest.size(), longest + 1)).indexOf('\n');
        if (end >= 0) {
            m_position += end + 1;
            return rest.first(end).toByteArray();
        }
    }
    return {};
}

bool SourceCursor::skipLine()
{
    while (look(1)) {
        const auto inside = static_cast<qsizetype>(m_position - m_windowStart);
        const qsizetype end = m_window.indexOf('\n', inside);
        m_position = m_windowStart + (end < 0 ? m_window.size() : end + 1);
        if (end >= 0)
            return true;
    }
    return false;
}

const char* SourceCursor::refill(qsizetype size)
{
    m_windowStart = m_position;
    const auto most = static_cast<qsizetype>(qBound<qint64>(0, m_end - m_position, WindowSize));
    m_window.resize(most);
    m_window.truncate(m_source.read(m_position, m_window.data(), most));
    return m_window.size() < size ? nullptr : m_window.constData();
}

} // namespace assay
