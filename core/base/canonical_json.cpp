// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include <QString>

namespace assay {
namespace {

/// The letter of a control character's two-character escape, or 0 where RFC 8785 writes \u00xx.
char shortEscape(char control)
{
    switch (control) {
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

QByteArray quoted(const QByteArray& utf8)
{
    QByteArray text;
    text.reserve(utf8.size() + 2);
    text.append('"');
    for (const char byte : utf8) {
        const bool control = static_cast<uchar>(byte) < 0x20;
        if (byte == '"' || byte == '\\')
            text.append('\\').append(byte);
        else if (control && shortEscape(byte) != 0)
            text.append('\\').append(shortEscape(byte));
        else if (control)
            text.append("\\u00").append(QByteArray(1, byte).toHex());
        else
            text.append(byte);
    }
    return text.append('"');
}

} // namespace

QByteArray canonicalText(QStringView text)
{
    return quoted(text.toUtf8());
}

QByteArray canonicalInteger(qint64 number)
{
    const QByteArray digits = QByteArray::number(number);
    const bool exact = -largestJsonInteger <= number && number <= largestJsonInteger;
    return exact ? digits : '"' + digits + '"';
}

QByteArray canonicalArray(const QByteArrayList& values)
{
    return '[' + values.join(',') + ']';
}

QByteArray CanonicalObject::bytes() const
{
    QByteArrayList members;
    for (const auto& [key, value] : m_members)
        members.append(quoted(key) + ':' + value);
    return '{' + members.join(',') + '}';
}

} // namespace assay
