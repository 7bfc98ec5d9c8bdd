// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace assay {
namespace {

using Kind = NumberReading::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Checks digits [. digits] [e [sign] digits], with digits on at least one side of the point.
bool isDecimal(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - from;
    };
    qsizetype mantissa = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        mantissa += digits();
    }
    if (mantissa == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

/// Whether a decimal that no double can hold is too small rather than too large.
bool isTiny(QByteArrayView text)
{
    const auto mark = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    qint64 exponent = 0;
    if (mark != text.end()) {
        const char* from = mark + 1;
        const bool negative = *from == '-';
        from += (*from == '-' || *from == '+') ? 1 : 0;
        if (std::from_chars(from, text.end(), exponent).ec != std::errc())
            return negative;
        exponent = negative ? -exponent : exponent;
    }
    const QByteArrayView mantissa(text.begin(), mark);
    const auto first = std::find_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; });
    const auto point = std::find(mantissa.begin(), mantissa.end(), '.');
    return exponent < first - point; // the power of ten of the first digit that is not zero, compared with zero
}

bool isWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size()
        && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return (a | 0x20) == b; });
}

} // namespace

NumberReading readNumber(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    const double sign = negative ? -1.0 : 1.0;
    if (isWord(text, "nan"))
        return {Kind::NonFinite, std::numeric_limits<double>::quiet_NaN()};
    if (isWord(text, "inf") || isWord(text, "infinity"))
        return {Kind::NonFinite, sign * std::numeric_limits<double>::infinity()};
    if (!isDecimal(text))
        return {};
    double value = 0;
    const auto parsed = std::from_chars(text.begin(), text.end(), value);
    if (parsed.ec == std::errc())
        return {Kind::Value, sign * value};
    if (isTiny(text))
        return {Kind::Value, sign * 0.0};
    return {Kind::Overflow, sign * std::numeric_limits<double>::infinity()};
}

QByteArray numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<qint64> readInteger(QByteArrayView text)
{
    if (text.startsWith('+')) {
        text = text.sliced(1);
        if (text.startsWith('-'))
            return std::nullopt;
    }
    qint64 value = 0;
    const auto parsed = std::from_chars(text.begin(), text.end(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text.end())
        return std::nullopt;
    return value;
}

} // namespace assay
