// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// A value of the YAML subset that tools write. Scalars stay the text they are: no is not false, 1.10 is not 1.1.
struct YamlValue {
    enum class Type { Scalar, Sequence, Map };

    Type type = Type::Scalar;
    bool plain = true;            ///< Written without quotes; only a plain scalar can be null or a number.
    QString text;                 ///< Of a scalar.
    std::vector<QString> names;   ///< Of a map; as many as `items`, in the order of the file.
    std::vector<YamlValue> items; ///< Of a sequence, or a map's values.

    /// Plain null, Null, NULL, ~ or nothing at all (YAML 1.2.2, 10.3.2).
    bool isNull() const;

    /// The first value of that name in a map, or nullptr.
    const YamlValue* member(QStringView name) const;

    /// The text of a scalar member; empty where it is missing, null or no scalar.
    QString textOf(QStringView name) const;

    /// A plain or quoted scalar member as a whole number; nothing where it is missing or none.
    std::optional<qint64> integerOf(QStringView name) const;
};

/// What a reading of untrusted YAML allows.
struct YamlRules {
    qsizetype maxBytes = 16 * 1024 * 1024;
    qsizetype maxValues = 200'000;
    int maxDepth = 32;
};

/// Reads one document of UTF-8 YAML. Refused: repeated names, names that are no scalars, anchors and aliases, tags other
/// than the core schema's, a second document, and whatever exceeds `rules`. An empty text is a null scalar. The message
/// begins with line and byte offset. Thread-safe.
Result<YamlValue> readYaml(QByteArrayView bytes, const YamlRules& rules = {});

} // namespace assay
