// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/value_column.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

namespace assay::metrics {
namespace {

static_assert(sizeof(double) == 8 && sizeof(float) == 4);

/// Every one of these is exact in float64, so that a division by it is the nearest float64 to the decimal number.
constexpr std::array<double, 16> powersOfTen = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// Beyond 32 bits an integer takes the eight bytes that the float64 itself takes.
constexpr double largestDecimal = 2147483647.0;

quint64 bits(double value)
{
    return std::bit_cast<quint64>(value);
}

bool isConstant(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [&](double v) { return bits(v) == bits(values.front()); });
}

/// NaNs are refused: converting one may alter its payload, and how depends on the processor.
bool fitsFloat32(double value)
{
    constexpr double largest = 3.4028234663852886e38;
    if (std::isnan(value) || (std::isfinite(value) && std::abs(value) > largest))
        return false;
    return bits(static_cast<double>(static_cast<float>(value))) == bits(value);
}

/// The integer that gives back `value` to the bit when divided by `scale`, or nothing.
std::optional<qint64> decimalOf(double value, double scale)
{
    const double scaled = std::nearbyint(value * scale);
    if (!(std::abs(scaled) <= largestDecimal))
        return {};
    const auto integer = static_cast<qint64>(scaled);
    if (bits(static_cast<double>(integer) / scale) != bits(value)) // -0 among others
        return {};
    return integer;
}

struct Decimals {
    quint8 exponent = 0;
    std::vector<qint64> integers;
};

/// Starts anew with a larger exponent whenever a value needs one; noise in float64 is given up at its first value.
std::optional<Decimals> decimalsOf(std::span<const double> values)
{
    Decimals found;
    found.integers.resize(values.size());
    for (std::size_t i = 0; i < values.size();) {
        if (const auto integer = decimalOf(values[i], powersOfTen[found.exponent])) {
            found.integers[i++] = *integer;
            continue;
        }
        do {
            if (++found.exponent == powersOfTen.size() || !std::isfinite(values[i]))
                return {};
        } while (!decimalOf(values[i], powersOfTen[found.exponent]));
        i = 0;
    }
    return found;
}

template <typename Float, typename Word>
void appendFloats(std::span<const double> values, QByteArray& out)
{
    const qsizetype start = out.size();
    out.resize(start + static_cast<qsizetype>(values.size() * sizeof(Word)));
    char* at = out.data() + start;
    for (const double value : values) {
        qToLittleEndian(std::bit_cast<Word>(static_cast<Float>(value)), at);
        at += sizeof(Word);
    }
}

template <typename Float, typename Word>
bool takeFloats(std::span<const std::byte>& bytes, std::span<double> out)
{
    if (bytes.size() < out.size() * sizeof(Word))
        return false;
    const std::byte* at = bytes.data();
    double* value = out.data();
    const std::size_t count = out.size();
    for (std::size_t i = 0; i < count; ++i)
        value[i] = static_cast<double>(std::bit_cast<Float>(qFromLittleEndian<Word>(at + i * sizeof(Word))));
    bytes = bytes.subspan(out.size() * sizeof(Word));
    return true;
}

/// Whether the values were written as decimals, which is worth it only where that takes less than `limit` bytes.
bool appendDecimals(std::span<const double> values, qsizetype limit, QByteArray& out)
{
    const std::optional<Decimals> decimals = decimalsOf(values);
    if (!decimals)
        return false;
    QByteArray column;
    const IntegerEncoding encoding = appendIntegers(decimals->integers, column);
    if (column.size() + 2 >= limit)
        return false;
    out.append(static_cast<char>(decimals->exponent));
    out.append(static_cast<char>(encoding));
    out.append(column);
    return true;
}

} // namespace

ValueEncoding appendValues(std::span<const double> values, QByteArray& out)
{
    if (isConstant(values)) {
        appendFloats<double, quint64>(values.first(1), out);
        return ValueEncoding::Constant;
    }
    const bool narrow = std::all_of(values.begin(), values.end(), fitsFloat32);
    if (appendDecimals(values, static_cast<qsizetype>(values.size()) * (narrow ? 4 : 8), out))
        return ValueEncoding::Decimal;
    if (narrow) {
        appendFloats<float, quint32>(values, out);
        return ValueEncoding::Float32;
    }
    appendFloats<double, quint64>(values, out);
    return ValueEncoding::Float64;
}

ValueColumnReader::ValueColumnReader(ValueEncoding encoding, std::span<const std::byte> bytes)
    : m_encoding(encoding)
    , m_bytes(bytes)
{
}

std::optional<ValueColumnReader> ValueColumnReader::over(quint8 encoding, std::span<const std::byte> bytes)
{
    if (encoding > static_cast<quint8>(ValueEncoding::Float64))
        return {};
    ValueColumnReader reader(static_cast<ValueEncoding>(encoding), bytes);
    if (reader.m_encoding == ValueEncoding::Constant) {
        if (!takeFloats<double, quint64>(reader.m_bytes, std::span(&reader.m_constant, 1)))
            return {};
    } else if (reader.m_encoding == ValueEncoding::Decimal) {
        if (bytes.size() < 2 || static_cast<std::size_t>(bytes[0]) >= powersOfTen.size())
            return {};
        reader.m_scale = powersOfTen[static_cast<std::size_t>(bytes[0])];
        reader.m_integers = IntegerColumnReader::over(static_cast<quint8>(bytes[1]), bytes.subspan(2));
        if (!reader.m_integers)
            return {};
        reader.m_bytes = {};
    }
    return reader;
}

bool ValueColumnReader::next(std::span<double> out)
{
    switch (m_encoding) {
    case ValueEncoding::Constant:
        std::fill(out.begin(), out.end(), m_constant);
        return true;
    case ValueEncoding::Decimal:
        return nextDecimals(out);
    case ValueEncoding::Float32:
        return takeFloats<float, quint32>(m_bytes, out);
    case ValueEncoding::Float64:
        return takeFloats<double, quint64>(m_bytes, out);
    }
    return false;
}

bool ValueColumnReader::nextDecimals(std::span<double> out)
{
    std::array<qint64, pointsPerFrame> integers;
    const auto frame = std::span(integers).first(out.size());
    if (!m_integers->next(frame))
        return false;
    double* value = out.data();
    for (const qint64 integer : frame)
        *value++ = static_cast<double>(integer) / m_scale;
    return true;
}

bool ValueColumnReader::atEnd() const
{
    return m_bytes.empty() && (!m_integers || m_integers->atEnd());
}

} // namespace assay::metrics
