// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/integer_column.h"

#include <QtEndian>

#include <algorithm>
#include <vector>

namespace assay::metrics {
namespace {

constexpr std::size_t frameStart = 9; // base and width

void appendWord(QByteArray& out, quint64 word)
{
    std::array<char, 8> bytes{};
    qToLittleEndian(word, bytes.data());
    out.append(bytes.data(), 8);
}

quint64 word(std::span<const std::byte> bytes)
{
    return qFromLittleEndian<quint64>(bytes.data());
}

quint8 widthFor(quint64 largest)
{
    if (largest == 0)
        return 0;
    if (largest <= 0xFF)
        return 1;
    if (largest <= 0xFFFF)
        return 2;
    return largest <= 0xFFFFFFFF ? 4 : 8;
}

template <typename Narrow>
void packAs(std::span<const qint64> values, quint64 base, QByteArray& out)
{
    const qsizetype start = out.size();
    out.resize(start + static_cast<qsizetype>(values.size() * sizeof(Narrow)));
    char* at = out.data() + start;
    for (const qint64 value : values) {
        qToLittleEndian(static_cast<Narrow>(static_cast<quint64>(value) - base), at);
        at += sizeof(Narrow);
    }
}

struct FrameShape {
    quint64 base = 0;
    quint8 width = 0;
};

FrameShape shapeOf(std::span<const qint64> values)
{
    qint64 lowest = values.front();
    qint64 highest = values.front();
    for (const qint64 value : values) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    const auto base = static_cast<quint64>(lowest);
    return {base, widthFor(static_cast<quint64>(highest) - base)};
}

std::size_t framesSize(std::span<const qint64> values)
{
    std::size_t size = 0;
    for (std::size_t at = 0; at < values.size(); at += pointsPerFrame) {
        const auto frame = values.subspan(at, std::min(pointsPerFrame, values.size() - at));
        size += frameStart + frame.size() * shapeOf(frame).width;
    }
    return size;
}

void appendFrames(std::span<const qint64> values, QByteArray& out)
{
    for (std::size_t at = 0; at < values.size(); at += pointsPerFrame) {
        const auto frame = values.subspan(at, std::min(pointsPerFrame, values.size() - at));
        const FrameShape shape = shapeOf(frame);
        appendWord(out, shape.base);
        out.append(static_cast<char>(shape.width));
        if (shape.width == 1)
            packAs<quint8>(frame, shape.base, out);
        else if (shape.width == 2)
            packAs<quint16>(frame, shape.base, out);
        else if (shape.width == 4)
            packAs<quint32>(frame, shape.base, out);
        else if (shape.width == 8)
            packAs<quint64>(frame, shape.base, out);
    }
}

qint64 difference(qint64 later, qint64 sooner)
{
    return static_cast<qint64>(static_cast<quint64>(later) - static_cast<quint64>(sooner));
}

/// One difference a value: the first is a copy of the second, so that frames and points stay aligned.
std::vector<qint64> differencesOf(std::span<const qint64> values)
{
    std::vector<qint64> differences(values.size());
    for (std::size_t i = 1; i < values.size(); ++i)
        differences[i] = difference(values[i], values[i - 1]);
    if (values.size() > 1)
        differences[0] = differences[1];
    return differences;
}

template <typename Narrow>
void unpackAs(const std::byte* at, quint64 base, std::span<qint64> out)
{
    qint64* value = out.data();
    const std::size_t count = out.size();
    for (std::size_t i = 0; i < count; ++i)
        value[i] = static_cast<qint64>(base + qFromLittleEndian<Narrow>(at + i * sizeof(Narrow)));
}

} // namespace

IntegerEncoding appendIntegers(std::span<const qint64> values, QByteArray& out)
{
    const std::vector<qint64> differences = differencesOf(values);
    if (std::all_of(differences.begin(), differences.end(), [&](qint64 d) { return d == differences.front(); })) {
        appendWord(out, static_cast<quint64>(values.front()));
        appendWord(out, static_cast<quint64>(differences.front()));
        return IntegerEncoding::Linear;
    }
    if (framesSize(values) <= framesSize(differences) + sizeof(quint64)) {
        appendFrames(values, out);
        return IntegerEncoding::Values;
    }
    appendWord(out, static_cast<quint64>(values.front()) - static_cast<quint64>(differences.front()));
    appendFrames(differences, out);
    return IntegerEncoding::Deltas;
}

IntegerColumnReader::IntegerColumnReader(IntegerEncoding encoding, std::span<const std::byte> bytes)
    : m_encoding(encoding)
    , m_bytes(bytes)
{
}

std::optional<IntegerColumnReader> IntegerColumnReader::over(quint8 encoding, std::span<const std::byte> bytes)
{
    if (encoding > static_cast<quint8>(IntegerEncoding::Values))
        return {};
    IntegerColumnReader reader(static_cast<IntegerEncoding>(encoding), bytes);
    if (reader.m_encoding == IntegerEncoding::Linear) {
        if (bytes.size() != 16)
            return {};
        reader.m_difference = word(bytes.subspan(8));
        reader.m_previous = word(bytes) - reader.m_difference;
        reader.m_bytes = {};
    } else if (reader.m_encoding == IntegerEncoding::Deltas) {
        if (bytes.size() < 8)
            return {};
        reader.m_previous = word(bytes);
        reader.m_bytes = bytes.subspan(8);
    }
    return reader;
}

bool IntegerColumnReader::next(std::span<qint64> out)
{
    if (m_encoding == IntegerEncoding::Linear) {
        const quint64 before = m_previous;
        const quint64 difference = m_difference; // Copies, since for all the compiler knows `out` might be this reader.
        for (std::size_t i = 0; i < out.size(); ++i)
            out.data()[i] = static_cast<qint64>(before + difference * (i + 1));
        m_previous = before + difference * out.size();
        return true;
    }
    if (!unpackFrame(out))
        return false;
    if (m_encoding == IntegerEncoding::Deltas) {
        quint64 previous = m_previous;
        for (qint64& value : out) {
            previous += static_cast<quint64>(value);
            value = static_cast<qint64>(previous);
        }
        m_previous = previous;
    }
    return true;
}

bool IntegerColumnReader::unpackFrame(std::span<qint64> out)
{
    if (m_bytes.size() < frameStart)
        return false;
    const quint64 base = word(m_bytes);
    const auto width = static_cast<std::size_t>(m_bytes[8]);
    const auto packed = m_bytes.subspan(frameStart);
    if (width > 8 || packed.size() < width * out.size())
        return false;
    switch (width) {
    case 0:
        std::fill(out.begin(), out.end(), static_cast<qint64>(base));
        break;
    case 1:
        unpackAs<quint8>(packed.data(), base, out);
        break;
    case 2:
        unpackAs<quint16>(packed.data(), base, out);
        break;
    case 4:
        unpackAs<quint32>(packed.data(), base, out);
        break;
    case 8:
        unpackAs<quint64>(packed.data(), base, out);
        break;
    default:
        return false;
    }
    m_bytes = packed.subspan(width * out.size());
    return true;
}

} // namespace assay::metrics
