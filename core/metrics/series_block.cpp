// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_block.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace assay::metrics {
namespace {

constexpr quint32 Magic = 0x31424D41; // "AMB1"
constexpr std::size_t HeadSize = 16;
constexpr std::size_t BodyStart = HeadSize + sizeof(quint64);
enum class IntegerForm : quint8 { Regular, Changing };
enum class ValueForm : quint8 { Double, Single, Constant };

template <typename T>
void put(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void putVarint(QByteArray& bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

quint64 zigzag(quint64 difference)
{
    return (difference << 1) ^ (0 - (difference >> 63));
}

quint64 unzigzag(quint64 coded)
{
    return (coded >> 1) ^ (0 - (coded & 1));
}

/// Each step is reversible for a given word, so changing any one word always changes the result.
quint64 mix(quint64 sum, quint64 word)
{
    sum = (sum ^ word) * 0x9E3779B97F4A7C15ULL;
    return sum ^ (sum >> 32);
}

quint64 checksumOf(quint64 sum, const char* data, std::size_t size)
{
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8)
        sum = mix(sum, qFromLittleEndian<quint64>(data + at));
    std::array<char, 8> rest{};
    std::memcpy(rest.data(), data + at, size - at);
    return mix(mix(sum, qFromLittleEndian<quint64>(rest.data())), size);
}

quint64 checksumOf(QByteArrayView block)
{
    const quint64 head = checksumOf(0, block.data(), HeadSize);
    return checksumOf(head, block.data() + BodyStart, static_cast<std::size_t>(block.size()) - BodyStart);
}

template <typename Field>
IntegerForm putIntegers(QByteArray& bytes, std::span<const MetricPoint> points, Field field)
{
    const auto at = [&](std::size_t i) { return static_cast<quint64>(points[i].*field); };
    const quint64 first = at(0);
    const quint64 difference = points.size() > 1 ? at(1) - first : 0;
    bool regular = true;
    for (std::size_t i = 2; regular && i < points.size(); ++i)
        regular = at(i) - at(i - 1) == difference;
    put(bytes, first);
    put(bytes, difference);
    if (regular)
        return IntegerForm::Regular;
    quint64 before = difference;
    for (std::size_t i = 2; i < points.size(); ++i) {
        const quint64 now = at(i) - at(i - 1);
        putVarint(bytes, zigzag(now - before));
        before = now;
    }
    return IntegerForm::Changing;
}

ValueForm formOfValues(std::span<const MetricPoint> points)
{
    const auto bits = [](double value) { return std::bit_cast<quint64>(value); };
    bool constant = true;
    bool single = true;
    for (const MetricPoint& point : points) {
        constant = constant && bits(point.value) == bits(points.front().value);
        // Converting there and back is exact only where nothing, not even a NaN's payload, is lost.
        single = single && bits(static_cast<double>(static_cast<float>(point.value))) == bits(point.value);
    }
    return constant ? ValueForm::Constant : single ? ValueForm::Single : ValueForm::Double;
}

ValueForm putValues(QByteArray& bytes, std::span<const MetricPoint> points)
{
    const ValueForm form = formOfValues(points);
    if (form == ValueForm::Constant) {
        put(bytes, std::bit_cast<quint64>(points.front().value));
        return form;
    }
    for (const MetricPoint& point : points) {
        if (form == ValueForm::Single)
            put(bytes, std::bit_cast<quint32>(static_cast<float>(point.value)));
        else
            put(bytes, std::bit_cast<quint64>(point.value));
    }
    return form;
}

/// Reads through the body of a block; a reading past its end is remembered and gives 0.
class BodyReader {
public:
    explicit BodyReader(QByteArrayView body)
        : m_at(body.data())
        , m_end(body.data() + body.size())
    {
    }

    template <typename T>
    T take()
    {
        if (static_cast<std::size_t>(m_end - m_at) < sizeof(T)) {
            m_failed = true;
            return 0;
        }
        const T value = qFromLittleEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }

    quint64 takeVarint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<quint8>(*m_at++);
            if (shift == 63 && byte > 1)
                break;
            value |= static_cast<quint64>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }

    /// The next `size` bytes, or nothing where there are fewer.
    const char* takeBytes(std::size_t size)
    {
        if (static_cast<std::size_t>(m_end - m_at) < size) {
            m_failed = true;
            return nullptr;
        }
        const char* bytes = m_at;
        m_at += size;
        return bytes;
    }

    bool finished() const { return !m_failed && m_at == m_end; }
    bool failed() const { return m_failed; }

private:
    const char* m_at;
    const char* m_end;
    bool m_failed = false;
};

template <typename Field>
bool takeIntegers(BodyReader& body, quint8 form, std::span<MetricPoint> points, Field field)
{
    if (form > static_cast<quint8>(IntegerForm::Changing))
        return false;
    auto value = body.take<quint64>();
    auto difference = body.take<quint64>();
    const bool changing = form == static_cast<quint8>(IntegerForm::Changing);
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].*field = static_cast<qint64>(value);
        if (changing && i > 0 && i + 1 < points.size())
            difference += unzigzag(body.takeVarint());
        value += difference;
    }
    return !body.failed();
}

bool takeValues(BodyReader& body, quint8 form, std::span<MetricPoint> points)
{
    if (form > static_cast<quint8>(ValueForm::Constant))
        return false;
    if (form == static_cast<quint8>(ValueForm::Constant)) {
        const auto value = std::bit_cast<double>(body.take<quint64>());
        for (MetricPoint& point : points)
            point.value = value;
        return body.finished();
    }
    const bool single = form == static_cast<quint8>(ValueForm::Single);
    const char* bytes = body.takeBytes(points.size() * (single ? 4 : 8));
    if (!bytes)
        return false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].value = single ? std::bit_cast<float>(qFromLittleEndian<quint32>(bytes + i * 4))
                                 : std::bit_cast<double>(qFromLittleEndian<quint64>(bytes + i * 8));
    }
    return body.finished();
}

tl::unexpected<Error> damaged(const char* why)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("SeriesBlock", "A block of metric points is damaged. Nothing was changed; "
                                                           "verify the project, and restore its latest backup."),
                QString::fromLatin1(why));
}

} // namespace

QByteArray encodeBlock(std::span<const MetricPoint> points)
{
    Q_ASSERT(!points.empty() && points.size() <= pointsPerBlock);
    QByteArray body;
    body.reserve(static_cast<qsizetype>(points.size() * 12 + 64));
    const IntegerForm steps = putIntegers(body, points, &MetricPoint::step);
    const IntegerForm times = putIntegers(body, points, &MetricPoint::time);
    const ValueForm values = putValues(body, points);

    QByteArray block;
    block.reserve(static_cast<qsizetype>(BodyStart) + body.size());
    put(block, Magic);
    put(block, static_cast<quint32>(points.size()));
    block.append(static_cast<char>(steps)).append(static_cast<char>(times)).append(static_cast<char>(values));
    block.append('\0');
    put(block, static_cast<quint32>(body.size()));
    put(block, quint64{0});
    block.append(body);
    const quint64 sum = qToLittleEndian(checksumOf(QByteArrayView(block)));
    std::memcpy(block.data() + HeadSize, &sum, sizeof sum);
    return block;
}

Result<> decodeBlock(QByteArrayView block, std::vector<MetricPoint>& points)
{
    if (static_cast<std::size_t>(block.size()) < BodyStart || qFromLittleEndian<quint32>(block.data()) != Magic)
        return damaged("no block header");
    const auto count = qFromLittleEndian<quint32>(block.data() + 4);
    const auto bodySize = qFromLittleEndian<quint32>(block.data() + 12);
    if (count == 0 || count > pointsPerBlock || block.size() - static_cast<qsizetype>(BodyStart) != bodySize
        || block[11] != '\0')
        return damaged("impossible header");
    if (qFromLittleEndian<quint64>(block.data() + HeadSize) != checksumOf(block))
        return damaged("checksum");

    const std::size_t before = points.size();
    points.resize(before + count);
    const std::span<MetricPoint> target(points.data() + before, count);
    BodyReader body(block.sliced(static_cast<qsizetype>(BodyStart)));
    const bool whole = takeIntegers(body, static_cast<quint8>(block[8]), target, &MetricPoint::step)
        && takeIntegers(body, static_cast<quint8>(block[9]), target, &MetricPoint::time)
        && takeValues(body, static_cast<quint8>(block[10]), target);
    if (!whole) {
        points.resize(before);
        return damaged("column");
    }
    return {};
}

} // namespace assay::metrics
