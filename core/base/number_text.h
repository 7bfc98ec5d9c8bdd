// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace assay {

/// What a text turned out to be as a floating-point number.
struct NumberReading {
    enum class Kind {
        Value,     ///< `value` is the nearest double; too small a number is the nearest one too, zero or denormal.
        NonFinite, ///< One of the words nan, inf, infinity, in any case, with an optional sign.
        Overflow,  ///< Digits, but beyond what a double holds; `value` is the infinity of its sign.
        NotNumber,
    };
    Kind kind = Kind::NotNumber;
    double value = 0;
};

/// Reads decimal text, the whole of it, whatever the locale: 1, -0.5, .5, 2., 1e-5, +3, nan, -Infinity.
/// No blanks, no decimal comma, no digit groups, no hexadecimal.
NumberReading readNumber(QByteArrayView text);

/// The shortest text that readNumber() reads as the same double; "NaN", "Infinity" and "-Infinity".
QByteArray numberText(double value);

/// Reads an integer of at most 64 bits with an optional sign, the whole text; nothing where it does not fit.
std::optional<qint64> readInteger(QByteArrayView text);

} // namespace assay
