// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace assay {

/// One field of a protocol buffers message as it is on the wire.
struct WireField {
    enum class Type { Integer, Fixed64, Bytes, Fixed32 };

    quint32 number = 0;
    Type type = Type::Integer;
    quint64 integer = 0;  ///< Of the first, second and last type; a float's or double's bits too.
    QByteArrayView bytes; ///< A text, a message or packed numbers; points into what is read.

    qint64 signedInteger() const { return static_cast<qint64>(integer); } ///< Of an int32, int64 or bool.
    double real() const;                                                  ///< Of a float or double.
};

/// Walks the fields of one message without copying. It never reads beyond the bytes and never recurses: a message within
/// is another reader's. Source: protobuf.dev/programming-guides/encoding. Groups, which proto3 has no more, are damage.
class WireReader {
public:
    /// `message` must outlive the reader.
    explicit WireReader(QByteArrayView message)
        : m_message(message)
    {
    }

    /// Whether there was another field; it is then in `field`.
    bool next(WireField& field);

    /// Reads a bare integer of a packed field. False at the end and where it is damaged.
    bool nextPacked(quint64& integer) { return readInteger(integer); }

    bool damaged() const { return m_damaged; }        ///< The rest could not be read.
    qsizetype position() const { return m_position; } ///< Byte at which the next field begins, or the damage.

private:
    bool readInteger(quint64& integer);
    bool readFixed(qsizetype size, quint64& integer);
    bool readBytes(QByteArrayView& bytes);
    bool fail(qsizetype position);

    QByteArrayView m_message;
    qsizetype m_position = 0;
    bool m_damaged = false;
};

} // namespace assay
