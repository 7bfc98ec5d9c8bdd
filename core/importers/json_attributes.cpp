// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/json_attributes.h"

#include "core/base/canonical_json.h"
#include "core/importers/name_budget.h"

#include <cmath>

namespace assay {
namespace {

void writeJson(const JsonValue& value, QString& into)
{
    const bool isObject = value.isObject();
    if (value.isString()) {
        into += QString::fromUtf8(canonicalText(value.toText()));
    } else if (value.isArray() || isObject) {
        into += isObject ? u'{' : u'[';
        for (std::size_t i = 0; i < value.items().size(); ++i) {
            if (i > 0)
                into += u',';
            if (isObject)
                into += QString::fromUtf8(canonicalText(value.names()[i])) + u':';
            writeJson(value.items()[i], into);
        }
        into += isObject ? u'}' : u']';
    } else {
        into += textOfJson(value);
    }
}

void flattenObject(const JsonValue& object, const QString& prefix, NameBudget& names, std::vector<Attribute>& into)
{
    for (std::size_t i = 0; i < object.items().size(); ++i) {
        const JsonValue& item = object.items()[i];
        const QString key = prefix + object.names()[i];
        if (item.isObject() && !item.items().empty() && names.take(key.size() + 1, item.items().size()))
            flattenObject(item, key + u'.', names, into);
        else
            into.push_back({key, textOfJson(item)});
    }
}

} // namespace

QString textOfJson(const JsonValue& value)
{
    QString text;
    switch (value.type()) {
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case JsonValue::Type::Number:
        return QString::fromUtf8(value.numberText());
    case JsonValue::Type::String:
        return value.toText();
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        writeJson(value, text);
    }
    return text;
}

std::vector<Attribute> flatParams(const JsonValue& object)
{
    NameBudget names;
    std::vector<Attribute> params;
    if (object.isObject())
        flattenObject(object, {}, names, params);
    return params;
}

std::optional<qint64> wholeOfJson(const JsonValue& value)
{
    if (const auto whole = value.toInt64())
        return *whole;
    constexpr double limit = 9'007'199'254'740'992.0; // 2^53, up to which a double holds every whole number
    const auto number = numberOfJson(value);
    return number && std::abs(*number) <= limit && std::trunc(*number) == *number
        ? std::optional(static_cast<qint64>(*number))
        : std::nullopt;
}

std::optional<double> numberOfJson(const JsonValue& value)
{
    const auto number = value.toDouble();
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace assay
