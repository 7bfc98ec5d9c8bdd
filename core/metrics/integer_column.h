// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace assay::metrics {

/// How a block writes a column of 64-bit integers; the numbers are stored. All arithmetic is modulo 2^64, hence exact.
enum class IntegerEncoding : quint8 {
    Linear = 0, ///< first, difference: every value is the one before plus the difference.
    Deltas = 1, ///< origin, then frames of the differences to the value before.
    Values = 2, ///< Frames of the values themselves.
};

/// Points of one frame; the last frame of a column may be shorter. A frame is: base (int64), width in bytes
/// (0, 1, 2, 4 or 8), then one unsigned little-endian number of that width for each point, to be added to the base.
constexpr std::size_t pointsPerFrame = 128;

/// Appends the column to `out` in the encoding that takes the fewest bytes, and says which.
IntegerEncoding appendIntegers(std::span<const qint64> values, QByteArray& out);

/// Reads a column frame by frame from bytes that nobody vouches for.
class IntegerColumnReader {
public:
    /// Empty where `encoding` is unknown or `bytes` too short for its start. `bytes` must outlive the reader.
    static std::optional<IntegerColumnReader> over(quint8 encoding, std::span<const std::byte> bytes);

    /// Fills `out`, which has pointsPerFrame elements or, at the end of the column, fewer; false where the bytes do not hold a frame.
    bool next(std::span<qint64> out);

    /// Whether every byte has been used: one too many is damage as well.
    bool atEnd() const { return m_bytes.empty(); }

private:
    IntegerColumnReader(IntegerEncoding encoding, std::span<const std::byte> bytes);

    bool unpackFrame(std::span<qint64> out);

    IntegerEncoding m_encoding;
    std::span<const std::byte> m_bytes;
    quint64 m_previous = 0;
    quint64 m_difference = 0;
};

} // namespace assay::metrics
