// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/integer_column.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <span>

namespace assay::metrics {

/// How a block writes its values; the numbers are stored. Each gives back every bit, or the next one is taken.
enum class ValueEncoding : quint8 {
    Constant = 0, ///< One float64 for all.
    Decimal = 1,  ///< e (one byte, 0 to 15), an IntegerEncoding (one byte), then that column: value = integer / 10^e.
    Float32 = 2,  ///< One float32 a value.
    Float64 = 3,  ///< One float64 a value.
};

/// Appends the values to `out` and says how.
ValueEncoding appendValues(std::span<const double> values, QByteArray& out);

/// Reads values frame by frame from bytes that nobody vouches for.
class ValueColumnReader {
public:
    /// Empty where `encoding` is unknown or `bytes` cannot hold its start. `bytes` must outlive the reader.
    static std::optional<ValueColumnReader> over(quint8 encoding, std::span<const std::byte> bytes);

    /// Fills `out`, at most pointsPerFrame elements; false where the bytes do not hold that many.
    bool next(std::span<double> out);

    /// Whether every byte has been used.
    bool atEnd() const;

private:
    ValueColumnReader(ValueEncoding encoding, std::span<const std::byte> bytes);

    bool nextDecimals(std::span<double> out);

    ValueEncoding m_encoding;
    std::span<const std::byte> m_bytes;
    double m_constant = 0;
    double m_scale = 1;
    std::optional<IntegerColumnReader> m_integers;
};

} // namespace assay::metrics
