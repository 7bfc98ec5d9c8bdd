// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/json_attributes.h"

#include "core/base/canonical_json.h"

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

/// Joins the names of nested objects as long as what that repeats stays within bounds: a short text can nest a long name
/// around a million values.
class Flattening {
public:
    void add(const JsonValue& object, const QString& prefix)
    {
        for (std::size_t i = 0; i < object.items().size(); ++i) {
            const JsonValue& item = object.items()[i];
            const QString key = prefix + object.names()[i];
            if (item.isObject() && !item.items().empty() && take((key.size() + 1) * std::ssize(item.items())))
                add(item, key + u'.');
            else
                m_params.push_back({key, textOfJson(item)});
        }
    }

    std::vector<Attribute> params() && { return std::move(m_params); }

private:
    bool take(qint64 characters)
    {
        if (characters > m_left)
            return false;
        m_left -= characters;
        return true;
    }

    qint64 m_left = 1'000'000;
    std::vector<Attribute> m_params;
};

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
    Flattening flattening;
    if (object.isObject())
        flattening.add(object, {});
    return std::move(flattening).params();
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
