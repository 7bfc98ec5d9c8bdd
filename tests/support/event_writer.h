// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/crc32c.h"
#include "tests/support/wire_message.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <bit>
#include <span>

namespace assay::tests {

/// The events that a test puts into an event file of TensorBoard, as SummaryWriter and TensorFlow write them.
namespace events {

inline quint32 maskedChecksum(QByteArrayView bytes)
{
    const quint32 plain =
        metrics::crc32c(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return std::rotr(plain, 15) + 0xA282EAD8U;
}

inline QByteArray framed(const QByteArray& payload)
{
    const QByteArray length = WireMessage::fixed(static_cast<quint64>(payload.size()));
    return length + WireMessage::fixed(maskedChecksum(length)) + payload + WireMessage::fixed(maskedChecksum(payload));
}

/// An Event without content; `time` in seconds.
inline WireMessage event(double time, qint64 step)
{
    return WireMessage().real(1, time).integer(2, step);
}

inline QByteArray version(double time = 1000, const QByteArray& name = "brain.Event:2")
{
    return framed(event(time, 0).bytes(3, name).bytes());
}

inline QByteArray session(int status, double time, qint64 step)
{
    return framed(event(time, step).message(7, WireMessage().integer(1, status)).bytes());
}

inline WireMessage metadata(const QByteArray& plugin, const QByteArray& content = {})
{
    WireMessage data;
    data.bytes(1, plugin);
    if (!content.isEmpty())
        data.bytes(2, content);
    return WireMessage().message(1, data);
}

/// An event of one value, whose tag is set here.
inline QByteArray value(double time, qint64 step, const QByteArray& tag, const WireMessage& rest)
{
    const WireMessage one = WireMessage().bytes(1, tag).raw(rest.bytes());
    return framed(event(time, step).message(5, WireMessage().message(1, one)).bytes());
}

inline QByteArray scalar(double time, qint64 step, const QByteArray& tag, float number)
{
    return value(time, step, tag, WireMessage().real32(2, number));
}

inline WireMessage shape(const QList<qint64>& sizes)
{
    WireMessage message;
    for (const qint64 size : sizes)
        message.message(2, WireMessage().integer(1, size));
    return message;
}

/// A TensorProto without values.
inline WireMessage tensor(int type, const QList<qint64>& sizes = {})
{
    return WireMessage().integer(1, type).message(2, shape(sizes));
}

inline QByteArray tensorValue(double time, qint64 step, const QByteArray& tag, const WireMessage& tensor,
                              const QByteArray& plugin = {})
{
    WireMessage rest = WireMessage().message(8, tensor);
    if (!plugin.isEmpty())
        rest.message(9, metadata(plugin));
    return value(time, step, tag, rest);
}

} // namespace events
} // namespace assay::tests
