// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace assay {

/// A constant as Python spells it. Nothing that would have to be evaluated is one.
struct PythonLiteral {
    enum class Kind { None, Bool, Integer, Text, Sequence, Dictionary };

    Kind kind = Kind::None;
    qint64 integer = 0; ///< 1 for True.
    QByteArray text;
    std::vector<PythonLiteral> items; ///< Of a dictionary keys and values in turn.

    /// The value under a key; null where there is none, or several.
    const PythonLiteral* value(QByteArrayView key) const;
};

/// The literal that is the whole text but for blanks; nothing where it is no literal, or one of texts with escapes,
/// fractions or more than a dozen levels, which headers of arrays do not hold.
std::optional<PythonLiteral> readPythonLiteral(QByteArrayView text);

} // namespace assay
