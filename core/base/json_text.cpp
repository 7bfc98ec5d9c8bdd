// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include "core/base/canonical_json.h"

namespace assay {
namespace {

void appendValue(const JsonValue& value, QByteArray& text);

void appendItems(const JsonValue& value, QByteArray& text)
{
    text += value.isObject() ? '{' : '[';
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        if (i > 0)
            text += ',';
        if (value.isObject())
            text += canonicalText(value.names()[i]) + ':';
        appendValue(value.items()[i], text);
    }
    text += value.isObject() ? '}' : ']';
}

void appendValue(const JsonValue& value, QByteArray& text)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        text += "null";
        break;
    case JsonValue::Type::Bool:
        text += value.toBool() ? "true" : "false";
        break;
    case JsonValue::Type::Number:
        text += value.numberText();
        break;
    case JsonValue::Type::String:
        text += canonicalText(value.toText());
        break;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        appendItems(value, text);
        break;
    }
}

} // namespace

QByteArray jsonText(const JsonValue& value)
{
    QByteArray text;
    appendValue(value, text);
    return text;
}

} // namespace assay
