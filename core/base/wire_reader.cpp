// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wire_reader.h"

#include <QtEndian>

#include <bit>

namespace assay {
namespace {

constexpr int bitsOfAByte = 7;
constexpr quint64 mostFields = (quint64{1} << 29) - 1;

enum WireType : quint32 { IntegerWire = 0, Fixed64Wire = 1, BytesWire = 2, Fixed32Wire = 5 };

} // namespace

double WireField::real() const
{
    return type == Type::Fixed32 ? static_cast<double>(std::bit_cast<float>(static_cast<quint32>(integer)))
                                 : std::bit_cast<double>(integer);
}

bool WireReader::next(WireField& field)
{
    if (m_damaged || m_position >= m_message.size())
        return false;
    const qsizetype start = m_position;
    quint64 key = 0;
    if (!readInteger(key) || key >> 3 == 0 || key >> 3 > mostFields)
        return fail(start);
    field.number = static_cast<quint32>(key >> 3);
    field.integer = 0;
    field.bytes = {};
    bool read = false;
    switch (key & 7) {
    case IntegerWire:
        field.type = WireField::Type::Integer;
        read = readInteger(field.integer);
        break;
    case Fixed64Wire:
        field.type = WireField::Type::Fixed64;
        read = readFixed(sizeof(quint64), field.integer);
        break;
    case BytesWire:
        field.type = WireField::Type::Bytes;
        read = readBytes(field.bytes);
        break;
    case Fixed32Wire:
        field.type = WireField::Type::Fixed32;
        read = readFixed(sizeof(quint32), field.integer);
        break;
    default:
        break;
    }
    return read || fail(start);
}

bool WireReader::readInteger(quint64& integer)
{
    const qsizetype start = m_position;
    integer = 0;
    for (int shift = 0; shift < 64 && m_position < m_message.size(); shift += bitsOfAByte) {
        const auto byte = static_cast<quint8>(m_message[m_position++]);
        integer |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return start < m_message.size() && fail(start);
}

bool WireReader::readFixed(qsizetype size, quint64& integer)
{
    if (m_message.size() - m_position < size)
        return false;
    const char* at = m_message.data() + m_position;
    integer = size == sizeof(quint64) ? qFromLittleEndian<quint64>(at) : qFromLittleEndian<quint32>(at);
    m_position += size;
    return true;
}

bool WireReader::readBytes(QByteArrayView& bytes)
{
    quint64 size = 0;
    if (!readInteger(size) || size > static_cast<quint64>(m_message.size() - m_position))
        return false;
    bytes = m_message.sliced(m_position, static_cast<qsizetype>(size));
    m_position += static_cast<qsizetype>(size);
    return true;
}

bool WireReader::fail(qsizetype position)
{
    m_position = position;
    m_damaged = true;
    return false;
}

} // namespace assay
