// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/onnx/message_cursor.h"

namespace assay {
namespace {

constexpr quint64 LargestNumber = (quint64{1} << 29) - 1;
enum WireKind : quint32 { VariableKind = 0, EightBytesKind = 1, LengthKind = 2, FourBytesKind = 5 };

} // namespace

bool MessageCursor::next(MessageField& field)
{
    const qint64 start = m_cursor.position();
    if (m_damaged || start >= m_end)
        return false;
    quint64 key = 0;
    if (!readInteger(key) || key >> 3 == 0 || key >> 3 > LargestNumber)
        return fail(start);
    field = {static_cast<quint32>(key >> 3)};
    const auto kind = static_cast<quint32>(key & 7);
    if (kind == VariableKind)
        return readInteger(field.integer) || fail(start);
    field.type = kind == LengthKind ? MessageField::Type::Bytes : MessageField::Type::Fixed;
    quint64 size = kind == EightBytesKind ? 8 : 4;
    if (kind != EightBytesKind && kind != FourBytesKind && (kind != LengthKind || !readInteger(size)))
        return fail(start);
    if (size > static_cast<quint64>(m_end - m_cursor.position()))
        return fail(start);
    field.at = m_cursor.position();
    field.size = static_cast<qint64>(size);
    m_cursor.moveTo(field.at + field.size);
    return true;
}

bool MessageCursor::nextPacked(quint64& integer)
{
    const qint64 start = m_cursor.position();
    return !m_damaged && start < m_end && (readInteger(integer) || fail(start));
}

bool MessageCursor::readInteger(quint64& integer)
{
    integer = 0;
    for (int shift = 0; shift < 64 && m_cursor.position() < m_end; shift += 7) {
        const auto byte = m_cursor.byte();
        if (!byte)
            return false;
        integer |= static_cast<quint64>(*byte & 0x7F) << shift;
        if (*byte < 0x80)
            return true;
    }
    return false;
}

bool MessageCursor::fail(qint64 at)
{
    m_cursor.moveTo(at);
    m_damaged = true;
    return false;
}

} // namespace assay
