// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_message.h"

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

} // namespace

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
