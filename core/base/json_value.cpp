// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_value.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString shown(const QByteArray& number)
{
    return QString::fromUtf8(number.size() > 40 ? number.left(40) + "..." : number);
}

tl::unexpected<Error> notNumber()
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("JsonValue", "A number is expected here."));
}

} // namespace

JsonValue JsonValue::fromBool(bool value)
{
    JsonValue result;
    result.m_type = Type::Bool;
    result.m_bool = value;
    return result;
}

JsonValue JsonValue::fromNumber(QByteArray text)
{
    JsonValue result;
    result.m_type = Type::Number;
    result.m_number = std::move(text);
    return result;
}

JsonValue JsonValue::fromString(QString text)
{
    JsonValue result;
    result.m_type = Type::String;
    result.m_text = std::move(text);
    return result;
}

JsonValue JsonValue::array()
{
    JsonValue result;
    result.m_type = Type::Array;
    return result;
}

JsonValue JsonValue::object()
{
    JsonValue result;
    result.m_type = Type::Object;
    return result;
}

Result<qint64> JsonValue::toInt64() const
{
    if (!isNumber())
        return notNumber();
    const auto value = readInteger(m_number);
    if (!value)
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("JsonValue", "%1 is not a whole number of at most 64 bits.")
                        .arg(shown(m_number)));
    return *value;
}

Result<double> JsonValue::toDouble() const
{
    if (!isNumber())
        return notNumber();
    const NumberReading reading = readNumber(m_number);
    if (reading.kind == NumberReading::Kind::Overflow)
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("JsonValue", "%1 is beyond the range of a double.").arg(shown(m_number)));
    return reading.value;
}

const JsonValue* JsonValue::member(QStringView name) const
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name)
            return &m_items[i];
    }
    return nullptr;
}

void JsonValue::append(JsonValue item)
{
    m_items.push_back(std::move(item));
}

void JsonValue::insert(QString name, JsonValue item)
{
    m_names.push_back(std::move(name));
    m_items.push_back(std::move(item));
}

} // namespace assay
