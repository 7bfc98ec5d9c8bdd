// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/hparams_message.h"

#include "core/base/canonical_json.h"
#include "core/base/utf8.h"
#include "core/base/wire_reader.h"

#include <QLocale>

#include <cmath>

namespace assay {
namespace {

using Type = WireField::Type;

constexpr int depthLimit = 32;

std::optional<QString> textOf(QByteArrayView bytes)
{
    return firstInvalidUtf8(bytes) < 0 ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

QString numberText(double number)
{
    constexpr double wholeLimit = 1e15; // below it every digit of a whole number is its own
    if (number == std::trunc(number) && std::abs(number) < wholeLimit)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// A key and the bytes of its value, which is how a map's entries are written.
std::optional<std::pair<QString, QByteArrayView>> readEntry(QByteArrayView message)
{
    WireReader fields(message);
    WireField field;
    std::optional<QString> key = QString();
    QByteArrayView value;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Bytes)
            key = textOf(field.bytes);
        else if (field.number == 2 && field.type == Type::Bytes)
            value = field.bytes;
    }
    if (fields.damaged() || !key)
        return std::nullopt;
    return std::pair(*key, value);
}

std::optional<QByteArray> readJsonOf(QByteArrayView value, int depth);

/// A ListValue or a Struct of google/protobuf/struct.proto.
std::optional<QByteArray> readItems(QByteArrayView message, bool named, int depth)
{
    WireReader fields(message);
    WireField field;
    QByteArrayList items;
    CanonicalObject object;
    while (fields.next(field)) {
        if (field.number != 1 || field.type != Type::Bytes)
            continue;
        const auto entry = named ? readEntry(field.bytes) : std::pair(QString(), field.bytes);
        const auto item = entry ? readJsonOf(entry->second, depth + 1) : std::nullopt;
        if (!item)
            return std::nullopt;
        if (named)
            object.set(entry->first, *item);
        else
            items.push_back(*item);
    }
    if (fields.damaged())
        return std::nullopt;
    return named ? object.bytes() : canonicalArray(items);
}

/// A Value of google/protobuf/struct.proto: null 1, number 2, text 3, truth 4, map 5, list 6.
std::optional<QByteArray> readJsonOf(QByteArrayView value, int depth)
{
    if (depth > depthLimit)
        return std::nullopt;
    WireReader fields(value);
    WireField field;
    std::optional<QByteArray> json = QByteArrayLiteral("null");
    while (json && fields.next(field)) {
        if (field.number == 2 && field.type == Type::Fixed64) {
            const QString text = numberText(field.real());
            json = std::isfinite(field.real()) ? text.toLatin1() : canonicalText(text);
        } else if (field.number == 3 && field.type == Type::Bytes) {
            const auto text = textOf(field.bytes);
            json = text ? std::optional(canonicalText(*text)) : std::nullopt;
        } else if (field.number == 4 && field.type == Type::Integer) {
            json = field.integer != 0 ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
        } else if ((field.number == 5 || field.number == 6) && field.type == Type::Bytes) {
            json = readItems(field.bytes, field.number == 5, depth);
        }
    }
    return fields.damaged() ? std::nullopt : json;
}

/// The value as a param's text: a text is itself, everything else what it is in JSON.
std::optional<QString> readParam(QByteArrayView value)
{
    WireReader fields(value);
    WireField field;
    if (fields.next(field) && field.number == 3 && field.type == Type::Bytes && fields.position() == value.size())
        return textOf(field.bytes);
    if (field.number == 2 && field.type == Type::Fixed64 && fields.position() == value.size())
        return numberText(field.real());
    const auto json = readJsonOf(value, 1);
    return json ? std::optional(QString::fromUtf8(*json)) : std::nullopt;
}

bool readStart(QByteArrayView message, HparamsMessage& hparams)
{
    hparams.started = true;
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Bytes) {
            const auto entry = readEntry(field.bytes);
            const auto value = entry ? readParam(entry->second) : std::nullopt;
            if (!value)
                return false;
            hparams.params.push_back({entry->first, *value});
        } else if (field.number == 4 && field.type == Type::Bytes) {
            const auto group = textOf(field.bytes);
            if (!group)
                return false;
            hparams.group = *group;
        } else if (field.number == 5 && field.type == Type::Fixed64) {
            hparams.startedAt = millisecondsOf(field.real());
        }
    }
    return !fields.damaged();
}

/// Status of tensorboard/plugins/hparams/api.proto.
std::optional<RunStatus> statusOf(quint64 number)
{
    switch (number) {
    case 1:
        return RunStatus::Finished;
    case 2:
        return RunStatus::Failed;
    case 3:
        return RunStatus::Running;
    default:
        return std::nullopt;
    }
}

bool readEnd(QByteArrayView message, HparamsMessage& hparams)
{
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Integer)
            hparams.status = statusOf(field.integer);
        else if (field.number == 2 && field.type == Type::Fixed64)
            hparams.endedAt = millisecondsOf(field.real());
    }
    return !fields.damaged();
}

} // namespace

qint64 millisecondsOf(double seconds)
{
    constexpr double latest = 1e12; // 33,000 years from now; a NaN is beyond it as well
    return std::abs(seconds) < latest ? qRound64(seconds * 1000.0) : 0;
}

std::optional<HparamsMessage> readHparams(QByteArrayView message)
{
    HparamsMessage hparams;
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        const bool within = field.type == Type::Bytes;
        if ((within && field.number == 3 && !readStart(field.bytes, hparams))
            || (within && field.number == 4 && !readEnd(field.bytes, hparams)))
            return std::nullopt;
    }
    if (fields.damaged())
        return std::nullopt;
    return hparams;
}

} // namespace assay
