// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/domain/run.h"

#include <optional>
#include <vector>

namespace assay {

/// A value as the text of a param or a tag: a string is itself, a number stands as it was written, and an array or an
/// object is its JSON without blanks, members in their order.
QString textOfJson(const JsonValue& value);

/// The values of a JSON object as params: the names of nested objects are joined by a dot, an array is one value. An
/// object whose names would be repeated so often that they outgrow a million characters is one value, too.
std::vector<Attribute> flatParams(const JsonValue& object);

/// A whole number, also one written with an empty fraction (500.0); nothing for anything else.
std::optional<qint64> wholeOfJson(const JsonValue& value);

/// A number within the range of a double, NaN and infinities included; nothing for anything else.
std::optional<double> numberOfJson(const JsonValue& value);

} // namespace assay
