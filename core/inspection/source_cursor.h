// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"

#include <QtEndian>

#include <limits>
#include <optional>

namespace assay {

/// Reads a source, or the part of it before `end`, onwards through a window of at most 64 KiB. What goes beyond the end gives nothing and leaves
/// the cursor where it was.
class SourceCursor {
public:
    explicit SourceCursor(ByteSource& source, qint64 position = 0, qint64 end = std::numeric_limits<qint64>::max())
        : m_source(source)
        , m_position(position)
        , m_end(end)
    {
    }

    qint64 position() const { return m_position; }
    void moveTo(qint64 position) { m_position = position; }
    ByteSource& source() { return m_source; }

    std::optional<quint8> byte()
    {
        const char* at = look(1);
        if (!at)
            return {};
        ++m_position;
        return static_cast<quint8>(*at);
    }

    /// An integer as little-endian machines store it.
    template <typename Integer>
    std::optional<Integer> integer()
    {
        const char* at = look(sizeof(Integer));
        if (!at)
            return {};
        m_position += static_cast<qint64>(sizeof(Integer));
        return qFromLittleEndian<Integer>(at);
    }

    /// That many bytes, at most 64 KiB. Longer parts are read from source() or skipped.
    std::optional<QByteArray> bytes(qsizetype size);

    /// A line of at most `longest` bytes without its end, which is skipped.
    std::optional<QByteArray> line(qsizetype longest);

    /// Steps over a line of any length; false where it has no end.
    bool skipLine();

    /// The next byte, without stepping over it.
    std::optional<quint8> peek()
    {
        const char* at = look(1);
        return at ? std::optional(static_cast<quint8>(*at)) : std::nullopt;
    }

    static constexpr qsizetype WindowSize = 64 * 1024;

private:
    /// The bytes at the position, at most a window of them; null where there are fewer.
    const char* look(qsizetype size)
    {
        const qint64 inside = m_position - m_windowStart;
        if (inside >= 0 && inside + size <= m_window.size())
            return m_window.constData() + inside;
        return refill(size);
    }
    const char* refill(qsizetype size);

    ByteSource& m_source;
    qint64 m_position;
    qint64 m_end;
    qint64 m_windowStart = 0;
    QByteArray m_window;
};

} // namespace assay
