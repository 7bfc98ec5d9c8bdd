// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <bit>

namespace assay::tests {

/// Messages of protocol buffers, written field by field.
class WireMessage {
public:
    WireMessage& integer(int field, qint64 number)
    {
        key(field, 0);
        return raw(varint(static_cast<quint64>(number)));
    }
    WireMessage& real(int field, double number)
    {
        key(field, 1);
        return raw(fixed(std::bit_cast<quint64>(number)));
    }
    WireMessage& real32(int field, float number)
    {
        key(field, 5);
        return raw(fixed(std::bit_cast<quint32>(number)));
    }
    WireMessage& bytes(int field, const QByteArray& value)
    {
        key(field, 2);
        return raw(varint(static_cast<quint64>(value.size())) + value);
    }
    WireMessage& message(int field, const WireMessage& value) { return bytes(field, value.m_bytes); }
    WireMessage& reals(int field, const QList<double>& values)
    {
        QByteArray packed;
        for (const double value : values)
            packed += fixed(std::bit_cast<quint64>(value));
        return bytes(field, packed);
    }
    WireMessage& raw(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return *this;
    }

    const QByteArray& bytes() const { return m_bytes; }

    static QByteArray varint(quint64 number)
    {
        QByteArray bytes;
        for (; number >= 0x80; number >>= 7)
            bytes += static_cast<char>((number & 0x7f) | 0x80);
        return bytes + static_cast<char>(number);
    }
    template <typename Number>
    static QByteArray fixed(Number number)
    {
        QByteArray bytes(sizeof(Number), '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    }

private:
    void key(int field, int type) { raw(varint(static_cast<quint64>(field) << 3 | static_cast<quint64>(type))); }

    QByteArray m_bytes;
};

} // namespace assay::tests
