// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_message.h"

#include <QtEndian>

#include <bit>

namespace assay {
namespace {

using Type = WireField::Type;

EventMessage::Session readSession(QByteArrayView message)
{
    WireReader fields(message);
    WireField field;
    auto session = EventMessage::Session::None;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Integer) {
            session = field.integer == 1 ? EventMessage::Session::Start
                : field.integer == 2     ? EventMessage::Session::Stop
                                         : EventMessage::Session::None;
        }
    }
    return session;
}

/// SummaryMetadata, of which the plugin's data is field 1: its name 1, its content 2.
bool readMetadata(QByteArrayView message, SummaryValue& value)
{
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        if (field.number != 1 || field.type != Type::Bytes)
            continue;
        WireReader plugin(field.bytes);
        while (plugin.next(field)) {
            if (field.type == Type::Bytes && field.number <= 2)
                (field.number == 1 ? value.plugin : value.content) = field.bytes;
        }
        if (plugin.damaged())
            return false;
    }
    return !fields.damaged();
}

bool readValue(QByteArrayView message, SummaryValue& value)
{
    value = {};
    WireReader fields(message);
    WireField field;
    QByteArrayView node; // where programs before 2016 named the tag
    const auto take = [&](SummaryValue::Kind kind) {
        value.kind = kind;
        value.message = field.bytes;
    };
    while (fields.next(field)) {
        if (field.type == Type::Fixed32 && field.number == 2) {
            value.kind = SummaryValue::Kind::Simple;
            value.simple = field.real();
        }
        if (field.type != Type::Bytes)
            continue;
        switch (field.number) {
        case 1:
            value.tag = field.bytes;
            break;
        case 4:
            take(SummaryValue::Kind::Image);
            break;
        case 5:
            take(SummaryValue::Kind::Histogram);
            break;
        case 6:
            take(SummaryValue::Kind::Audio);
            break;
        case 7:
            node = field.bytes;
            break;
        case 8:
            take(SummaryValue::Kind::Tensor);
            break;
        case 9:
            if (!readMetadata(field.bytes, value))
                return false;
            break;
        default:
            break;
        }
    }
    if (value.tag.isEmpty())
        value.tag = node;
    return !fields.damaged();
}

/// The keys of fields in the order of a scalar event: number and wire type.
enum ScalarKey : quint8 {
    WallTimeKey = 1 << 3 | 1,
    StepKey = 2 << 3,
    SummaryKey = 5 << 3 | 2,
    ValueKey = 1 << 3 | 2,
    TagKey = 1 << 3 | 2,
    SimpleKey = 2 << 3 | 5,
};

constexpr qsizetype keySize = 1;
constexpr qsizetype floatSize = sizeof(quint32);

/// Walks over bytes that have to be just so.
struct Expecting {
    const char* at;
    const char* end;

    bool key(ScalarKey wanted) { return at < end && static_cast<quint8>(*at++) == wanted; }
    bool integer(quint64& number)
    {
        number = 0;
        for (int shift = 0; shift < 63 && at < end; shift += 7) {
            const auto byte = static_cast<quint8>(*at++);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    }
    /// A length that leads just to the end, as that of a last field does.
    bool lengthOfRest()
    {
        quint64 length = 0;
        return integer(length) && length == static_cast<quint64>(end - at);
    }
};

} // namespace

bool readScalarEvent(QByteArrayView record, ScalarEvent& event)
{
    Expecting bytes{record.data(), record.data() + record.size()};
    if (!bytes.key(WallTimeKey) || bytes.end - bytes.at < qsizetype{sizeof(double)})
        return false;
    event.wallTime = std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.at));
    bytes.at += sizeof(double);
    quint64 number = 0; // of the step, which writers leave out where it is 0
    if (bytes.at < bytes.end && static_cast<quint8>(*bytes.at) == StepKey && (++bytes.at, !bytes.integer(number)))
        return false;
    event.step = static_cast<qint64>(number);
    if (!bytes.key(SummaryKey) || !bytes.lengthOfRest() || !bytes.key(ValueKey) || !bytes.lengthOfRest()
        || !bytes.key(TagKey) || !bytes.integer(number)
        || number + static_cast<quint64>(keySize + floatSize) != static_cast<quint64>(bytes.end - bytes.at))
        return false;
    event.tag = QByteArrayView(bytes.at, static_cast<qsizetype>(number));
    bytes.at += number;
    if (!bytes.key(SimpleKey))
        return false;
    event.value = std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.at));
    return !event.tag.isEmpty();
}

bool readEvent(QByteArrayView record, EventMessage& event)
{
    event = {};
    WireReader fields(record);
    WireField field;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Fixed64) {
            event.wallTime = field.real();
        } else if (field.number == 2 && field.type == Type::Integer) {
            event.step = field.signedInteger();
        } else if (field.type == Type::Bytes) {
            if (field.number == 3)
                event.fileVersion = field.bytes;
            else if (field.number == 5)
                event.summary = field.bytes;
            else if (field.number == 7)
                event.session = readSession(field.bytes);
            else if (field.number == 4 || field.number == 8 || field.number == 9)
                event.graph = true;
        }
    }
    return !fields.damaged();
}

bool SummaryReader::next(SummaryValue& value)
{
    WireField field;
    while (m_fields.next(field)) {
        if (field.number != 1 || field.type != Type::Bytes)
            continue;
        if (readValue(field.bytes, value))
            return true;
        m_damaged = true;
    }
    return false;
}

} // namespace assay
