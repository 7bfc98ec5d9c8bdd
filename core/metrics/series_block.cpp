// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_block.h"

#include "core/metrics/block_layout.h"
#include "core/metrics/crc32c.h"
#include "core/metrics/integer_column.h"
#include "core/metrics/value_column.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace assay::metrics {
namespace {

using Bytes = std::span<const std::byte>;

Bytes bytesOf(QByteArrayView block)
{
    return std::as_bytes(std::span(block.data(), static_cast<std::size_t>(block.size())));
}

quint32 checksumOf(Bytes block)
{
    return crc32c(block.subspan(BlockLayout::checkedFrom), crc32c(block.first(BlockLayout::checksumOffset)));
}

/// The three columns of one block, each at its first point.
struct Columns {
    std::optional<IntegerColumnReader> steps;
    std::optional<IntegerColumnReader> times;
    std::optional<ValueColumnReader> values;

    Columns(const BlockLayout& layout, Bytes sections)
        : steps(IntegerColumnReader::over(layout.stepEncoding, sections.first(layout.stepBytes)))
        , times(IntegerColumnReader::over(layout.timeEncoding, sections.subspan(layout.stepBytes, layout.timeBytes)))
        , values(ValueColumnReader::over(layout.valueEncoding, sections.last(layout.valueBytes)))
    {
    }

    bool readable() const { return steps && times && values; }
    bool atEnd() const { return steps->atEnd() && times->atEnd() && values->atEnd(); }

    bool next(std::span<MetricPoint> points)
    {
        std::array<qint64, pointsPerFrame> step;
        std::array<qint64, pointsPerFrame> time;
        std::array<double, pointsPerFrame> value;
        const std::size_t count = points.size();
        if (!steps->next(std::span(step).first(count)) || !times->next(std::span(time).first(count))
            || !values->next(std::span(value).first(count)))
            return false;
        // The readers have checked the count; plain pointers spare the checked index of every point.
        const qint64* const stepAt = step.data();
        const qint64* const timeAt = time.data();
        const double* const valueAt = value.data();
        MetricPoint* const point = points.data();
        for (std::size_t i = 0; i < count; ++i)
            point[i] = {stepAt[i], timeAt[i], valueAt[i]};
        return true;
    }
};

bool decodeColumns(Columns columns, std::span<MetricPoint> points)
{
    if (!columns.readable())
        return false;
    for (std::size_t at = 0; at < points.size(); at += pointsPerFrame) {
        if (!columns.next(points.subspan(at, std::min(pointsPerFrame, points.size() - at))))
            return false;
    }
    return columns.atEnd();
}

Result<> damaged(const char* message)
{
    return fail(Error::Kind::Corrupt, QCoreApplication::translate("SeriesBlock", message));
}

} // namespace

QByteArray encodeBlock(std::span<const MetricPoint> points)
{
    Q_ASSERT(!points.empty() && points.size() <= maximumPointsPerBlock);
    std::vector<qint64> steps(points.size());
    std::vector<qint64> times(points.size());
    std::vector<double> values(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        steps[i] = points[i].step;
        times[i] = points[i].time;
        values[i] = points[i].value;
    }

    BlockLayout layout;
    layout.header = describePoints(points);
    QByteArray block(static_cast<qsizetype>(BlockLayout::size), '\0');
    layout.stepEncoding = static_cast<quint8>(appendIntegers(steps, block));
    const qsizetype timesAt = block.size();
    layout.timeEncoding = static_cast<quint8>(appendIntegers(times, block));
    const qsizetype valuesAt = block.size();
    layout.valueEncoding = static_cast<quint8>(appendValues(values, block));
    layout.stepBytes = static_cast<quint32>(timesAt) - static_cast<quint32>(BlockLayout::size);
    layout.timeBytes = static_cast<quint32>(valuesAt - timesAt);
    layout.valueBytes = static_cast<quint32>(block.size() - valuesAt);
    layout.write(block.data());
    qToLittleEndian(checksumOf(bytesOf(block)), block.data() + BlockLayout::checksumOffset);
    return block;
}

Result<> decodeBlock(QByteArrayView block, std::vector<MetricPoint>& points)
{
    const Result<BlockLayout> layout = BlockLayout::read(block);
    if (!layout)
        return failed(layout);
    const Bytes bytes = bytesOf(block);
    if (checksumOf(bytes) != layout->checksum)
        return damaged(
            QT_TRANSLATE_NOOP("SeriesBlock",
                              "The checksum at byte 12 of a block of metric points does not match its bytes; "
                              "nothing was read from it, restore the project from a backup."));
    const std::size_t before = points.size();
    points.resize(before + layout->header.count);
    if (!decodeColumns(Columns(*layout, bytes.subspan(BlockLayout::size)), std::span(points).subspan(before))) {
        points.resize(before);
        return damaged(
            QT_TRANSLATE_NOOP("SeriesBlock",
                              "A column of a block of metric points, from byte 112 on, does not hold what its "
                              "header says; nothing was read from it, restore the project from a backup."));
    }
    return {};
}

} // namespace assay::metrics
