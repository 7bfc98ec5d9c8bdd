// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/numpy/npy_header.h"

#include "core/base/number_text.h"
#include "core/inspection/numpy/python_literal.h"

#include <QStringList>

namespace assay {
namespace {

using Kind = PythonLiteral::Kind;

bool readShape(const PythonLiteral& literal, std::vector<qint64>& shape, qint64& elements)
{
    if (literal.kind != Kind::Sequence)
        return false;
    for (const PythonLiteral& size : literal.items) {
        if (size.kind != Kind::Integer || size.integer < 0 || qMulOverflow(elements, size.integer, &elements))
            return false;
        shape.push_back(size.integer);
    }
    return true;
}

bool readType(const PythonLiteral& literal, NpyHeader& header);

/// A field of a structure: its name, or a pair of title and name; its type; and perhaps a shape.
bool readField(const PythonLiteral& field, NpyHeader& whole, QStringList& names)
{
    if (field.kind != Kind::Sequence || field.items.size() < 2 || field.items.size() > 3)
        return false;
    NpyHeader part;
    std::vector<qint64> shape;
    if (!readType(field.items[1], part))
        return false;
    if (field.items.size() == 3 && field.items[2].kind == Kind::Integer) {
        part.elements = field.items[2].integer;
        if (part.elements < 0)
            return false;
    } else if (field.items.size() == 3 && !readShape(field.items[2], shape, part.elements)) {
        return false;
    }
    qint64 bytes = 0;
    if (qMulOverflow(part.itemSize, part.elements, &bytes) || qAddOverflow(whole.itemSize, bytes, &whole.itemSize))
        return false;
    whole.hasObjects = whole.hasObjects || part.hasObjects;
    const PythonLiteral* name = &field.items[0];
    if (name->kind == Kind::Sequence && name->items.size() == 2)
        name = &name->items[1];
    names.push_back(QString::fromUtf8(name->text) + u' ' + part.type);
    return name->kind == Kind::Text;
}

bool readType(const PythonLiteral& literal, NpyHeader& header)
{
    if (literal.kind == Kind::Text) {
        const std::optional<qint64> size = numpyItemSize(literal.text);
        header.type = QString::fromUtf8(literal.text);
        header.itemSize = size.value_or(0);
        header.hasObjects = literal.text.contains('O');
        return size.has_value();
    }
    if (literal.kind != Kind::Sequence || literal.items.empty())
        return false;
    QStringList names;
    for (const PythonLiteral& field : literal.items) {
        if (!readField(field, header, names))
            return false;
    }
    header.type = u'(' + names.join(QStringLiteral(", ")) + u')';
    return true;
}

} // namespace

std::optional<qint64> numpyItemSize(QByteArrayView type)
{
    if (!type.isEmpty() && QByteArrayView("<>|=").contains(type[0]))
        type = type.sliced(1);
    if (type.isEmpty() || !QByteArrayView("?bBiufcSaUVMmO").contains(type[0]))
        return {};
    const char kind = type[0];
    QByteArrayView digits = type.sliced(1);
    if ((kind == 'M' || kind == 'm') && digits.endsWith(']') && digits.contains('['))
        digits = digits.first(digits.indexOf('['));
    if (kind == 'O')
        return digits.isEmpty() || digits == "8" || digits == "4" ? std::optional<qint64>(0) : std::nullopt;
    if ((kind == '?' || kind == 'b' || kind == 'B') && digits.isEmpty())
        return 1;
    const std::optional<qint64> size = readInteger(digits);
    if (!size || *size < 0 || *size > std::numeric_limits<qint32>::max() || digits.startsWith('+'))
        return {};
    return kind == 'U' ? 4 * *size : *size;
}

std::optional<NpyHeader> readNpyHeader(QByteArrayView dictionary)
{
    const std::optional<PythonLiteral> literal = readPythonLiteral(dictionary);
    if (!literal || literal->kind != Kind::Dictionary || literal->items.size() != 6)
        return {};
    const PythonLiteral* type = literal->value("descr");
    const PythonLiteral* order = literal->value("fortran_order");
    const PythonLiteral* shape = literal->value("shape");
    NpyHeader header;
    if (!type || !order || !shape || order->kind != Kind::Bool || !readType(*type, header)
        || !readShape(*shape, header.shape, header.elements))
        return {};
    return header;
}

} // namespace assay
