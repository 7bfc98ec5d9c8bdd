// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay {

/// A JSON value as it was written: numbers stay text until asked for, members keep their order.
class JsonValue {
public:
    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default;
    static JsonValue fromBool(bool value);
    static JsonValue fromNumber(QByteArray text);
    static JsonValue fromString(QString text);
    static JsonValue array();
    static JsonValue object();

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isObject() const { return m_type == Type::Object; }
    bool isArray() const { return m_type == Type::Array; }
    bool isString() const { return m_type == Type::String; }
    bool isNumber() const { return m_type == Type::Number; }

    bool toBool() const { return m_bool; }                    ///< False for anything that is not the word true.
    const QString& toText() const { return m_text; }          ///< Of a string; empty for anything else.
    const QByteArray& numberText() const { return m_number; } ///< Of a number, as written; empty for anything else.

    /// The number as an integer. An error where it is none, has a fraction, or does not fit: nothing is rounded.
    Result<qint64> toInt64() const;

    /// The number as the nearest double. An error where it is none or lies beyond a double's range: 1e400 is not infinite.
    Result<double> toDouble() const;

    const std::vector<JsonValue>& items() const { return m_items; } ///< Of an array, or an object's member values.
    const std::vector<QString>& names() const { return m_names; }   ///< Of an object; as many as items().

    /// The first member of that name, or nullptr.
    const JsonValue* member(QStringView name) const;

    void append(JsonValue item);
    void insert(QString name, JsonValue item);

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QByteArray m_number;
    QString m_text;
    std::vector<QString> m_names;
    std::vector<JsonValue> m_items;
};

} // namespace assay
