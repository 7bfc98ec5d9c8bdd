// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/source_cursor.h"

#include <QByteArray>

namespace assay {

/// A field of a message that is read by pieces: what lies in it is told by where it is.
struct MessageField {
    enum class Type { Integer, Fixed, Bytes };

    quint32 number = 0;
    Type type = Type::Integer;
    quint64 integer = 0; ///< Of an Integer.
    qint64 at = 0;       ///< First byte of the content of Bytes.
    qint64 size = 0;     ///< Of Bytes.

    qint64 signedInteger() const { return static_cast<qint64>(integer); }
    bool is(quint32 wanted, Type wantedType) const { return number == wanted && type == wantedType; }
};

/// Walks the fields of one protocol buffers message in a source of any size; core/base/wire_reader.h does so in memory.
/// Reading onwards is the cheap way, so messages within are best read as they come. Source: as there.
class MessageCursor {
public:
    MessageCursor(ByteSource& source, qint64 at, qint64 size)
        : m_cursor(source, at, at + size)
        , m_end(at + size)
    {
    }
    MessageCursor(ByteSource& source, const MessageField& field)
        : MessageCursor(source, field.at, field.size)
    {
    }

    /// Whether there was another field.
    bool next(MessageField& field);

    /// The same of bare integers, in a packed field.
    bool nextPacked(quint64& integer);

    bool isDamaged() const { return m_damaged; }
    qint64 position() const { return m_cursor.position(); } ///< Of the next field, or of the damage.

private:
    bool readInteger(quint64& integer);
    bool fail(qint64 at);

    SourceCursor m_cursor;
    qint64 m_end;
    bool m_damaged = false;
};

} // namespace assay
