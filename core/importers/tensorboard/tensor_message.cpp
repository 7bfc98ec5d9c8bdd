// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/tensor_message.h"

#include "core/base/wire_reader.h"

#include <QFloat16>
#include <QtEndian>

#include <bit>
#include <utility>

namespace assay {
namespace {

using Type = WireField::Type;

/// DataType of tensorflow/core/framework/types.proto.
enum ElementType : quint64 {
    FloatElement = 1,
    DoubleElement = 2,
    Int32Element = 3,
    UInt8Element = 4,
    Int16Element = 5,
    Int8Element = 6,
    StringElement = 7,
    Int64Element = 9,
    BoolElement = 10,
    BFloat16Element = 14,
    UInt16Element = 17,
    HalfElement = 19,
    UInt32Element = 22,
    UInt64Element = 23,
};

constexpr qint64 exactIntegers = qint64{1} << 53; // above it neighbouring integers share a double

template <typename Number>
double exactOrMarked(Number number, TensorMessage& tensor)
{
    tensor.inexact = tensor.inexact || std::cmp_greater(number, exactIntegers) || std::cmp_less(number, -exactIntegers);
    return static_cast<double>(number);
}

double halfOf(quint16 bits)
{
    return static_cast<double>(static_cast<float>(std::bit_cast<qfloat16>(bits)));
}

double bfloatOf(quint16 bits)
{
    return static_cast<double>(std::bit_cast<float>(static_cast<quint32>(bits) << 16));
}

/// Appends the little-endian elements of tensor_content.
template <typename Element, typename Convert>
bool takeElements(QByteArrayView content, TensorMessage& tensor, Convert convert)
{
    if (content.size() % static_cast<qsizetype>(sizeof(Element)) != 0)
        return false;
    tensor.numbers.reserve(static_cast<std::size_t>(content.size()) / sizeof(Element));
    for (qsizetype at = 0; at < content.size(); at += static_cast<qsizetype>(sizeof(Element)))
        tensor.numbers.push_back(convert(qFromLittleEndian<Element>(content.data() + at)));
    return true;
}

bool takeContent(quint64 type, QByteArrayView content, TensorMessage& tensor)
{
    const auto whole = [&tensor](auto number) { return exactOrMarked(number, tensor); };
    switch (type) {
    case FloatElement:
        return takeElements<quint32>(content, tensor,
                                     [](quint32 bits) { return static_cast<double>(std::bit_cast<float>(bits)); });
    case DoubleElement:
        return takeElements<quint64>(content, tensor, [](quint64 bits) { return std::bit_cast<double>(bits); });
    case HalfElement:
        return takeElements<quint16>(content, tensor, halfOf);
    case BFloat16Element:
        return takeElements<quint16>(content, tensor, bfloatOf);
    case BoolElement:
    case UInt8Element:
        return takeElements<quint8>(content, tensor, whole);
    case Int8Element:
        return takeElements<qint8>(content, tensor, whole);
    case Int16Element:
        return takeElements<qint16>(content, tensor, whole);
    case UInt16Element:
        return takeElements<quint16>(content, tensor, whole);
    case Int32Element:
        return takeElements<qint32>(content, tensor, whole);
    case UInt32Element:
        return takeElements<quint32>(content, tensor, whole);
    case Int64Element:
        return takeElements<qint64>(content, tensor, whole);
    case UInt64Element:
        return takeElements<quint64>(content, tensor, whole);
    default:
        return false;
    }
}

/// The field that holds the values of a type one by one.
quint32 fieldOf(quint64 type)
{
    switch (type) {
    case FloatElement:
        return 5;
    case DoubleElement:
        return 6;
    case Int64Element:
        return 10;
    case BoolElement:
        return 11;
    case HalfElement:
    case BFloat16Element:
        return 13;
    case UInt32Element:
        return 16;
    case UInt64Element:
        return 17;
    case UInt8Element:
    case Int8Element:
    case Int16Element:
    case UInt16Element:
    case Int32Element:
        return 7;
    default:
        return 0; // which no field has
    }
}

double integerOf(quint64 type, quint64 integer, TensorMessage& tensor)
{
    switch (type) {
    case HalfElement:
        return halfOf(static_cast<quint16>(integer));
    case BFloat16Element:
        return bfloatOf(static_cast<quint16>(integer));
    case UInt32Element:
    case UInt64Element:
        return exactOrMarked(integer, tensor);
    default:
        return exactOrMarked(static_cast<qint64>(integer), tensor);
    }
}

/// Takes one value, or several packed ones.
bool takeField(quint64 type, const WireField& field, TensorMessage& tensor)
{
    if (type == FloatElement || type == DoubleElement) {
        if (field.type == Type::Bytes)
            return takeContent(type, field.bytes, tensor);
        if (field.type != (type == FloatElement ? Type::Fixed32 : Type::Fixed64))
            return false;
        tensor.numbers.push_back(field.real());
        return true;
    }
    if (field.type == Type::Integer) {
        tensor.numbers.push_back(integerOf(type, field.integer, tensor));
        return true;
    }
    if (field.type != Type::Bytes)
        return false;
    WireReader packed(field.bytes);
    quint64 integer = 0;
    while (packed.nextPacked(integer))
        tensor.numbers.push_back(integerOf(type, integer, tensor));
    return !packed.damaged();
}

bool takeShape(QByteArrayView message, std::vector<qint64>& shape)
{
    constexpr std::size_t mostDimensions = 254; // TensorFlow's own limit
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        if (field.number != 2 || field.type != Type::Bytes)
            continue;
        if (shape.size() == mostDimensions)
            return false;
        WireReader dimension(field.bytes);
        qint64 size = 0;
        while (dimension.next(field)) {
            if (field.number == 1 && field.type == Type::Integer)
                size = field.signedInteger();
        }
        if (dimension.damaged() || size < 0)
            return false;
        shape.push_back(size);
    }
    return !fields.damaged();
}

bool holdsAsManyAsItsShapeSays(const TensorMessage& tensor)
{
    quint64 product = 1;
    for (const qint64 size : tensor.shape) {
        if (size > 0 && product > (quint64{1} << 40) / static_cast<quint64>(size))
            return false;
        product *= static_cast<quint64>(size);
    }
    return product == (tensor.texts ? tensor.strings.size() : tensor.numbers.size());
}

/// The element type and shape; the values may stand before them.
std::optional<quint64> readTypeAndShape(QByteArrayView message, TensorMessage& tensor)
{
    WireReader fields(message);
    WireField field;
    quint64 type = 0;
    while (fields.next(field)) {
        if (field.number == 1 && field.type == Type::Integer)
            type = field.integer;
        else if (field.number == 2 && field.type == Type::Bytes && !takeShape(field.bytes, tensor.shape))
            return std::nullopt;
    }
    return fields.damaged() ? std::nullopt : std::optional(type);
}

} // namespace

std::optional<TensorMessage> readTensor(QByteArrayView message)
{
    TensorMessage tensor;
    const auto type = readTypeAndShape(message, tensor);
    if (!type)
        return std::nullopt;
    tensor.texts = *type == StringElement;
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        bool taken = true;
        if (tensor.texts && field.number == 8 && field.type == Type::Bytes)
            tensor.strings.push_back(field.bytes);
        else if (!tensor.texts && field.number == 4 && field.type == Type::Bytes)
            taken = takeContent(*type, field.bytes, tensor);
        else if (!tensor.texts && field.number == fieldOf(*type))
            taken = takeField(*type, field, tensor);
        if (!taken)
            return std::nullopt;
    }
    if (!holdsAsManyAsItsShapeSays(tensor))
        return std::nullopt;
    return tensor;
}

} // namespace assay
