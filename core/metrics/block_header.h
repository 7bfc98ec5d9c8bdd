// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/metric.h"

#include <QByteArrayView>

#include <limits>
#include <span>

namespace assay::metrics {

/// What a block says of its points, so that a summary or a range query need not decode them.
struct BlockHeader {
    quint32 count = 0;
    qint64 firstStep = 0; ///< Of the point logged first.
    qint64 lastStep = 0;  ///< Of the point logged last.
    qint64 minimumStep = 0;
    qint64 maximumStep = 0;
    qint64 minimumTime = 0;                                    ///< Milliseconds since 1970-01-01 UTC.
    qint64 maximumTime = 0;                                    ///< Milliseconds since 1970-01-01 UTC.
    double minimum = std::numeric_limits<double>::quiet_NaN(); ///< Of the finite values; NaN where there are none.
    double maximum = std::numeric_limits<double>::quiet_NaN(); ///< Of the finite values; NaN where there are none.
    double last = 0;                                           ///< The value logged last.
    quint32 nanPoints = 0;
    quint32 positiveInfinities = 0;
    quint32 negativeInfinities = 0;

    /// Equal to the last bit.
    bool operator==(const BlockHeader& other) const;
};

/// What the header of these points must say; `points` is not empty.
BlockHeader describePoints(std::span<const MetricPoint> points);

/// Reads the header alone: checks magic, version, sizes and counts, but not the checksum, for which every byte would have to be read.
Result<BlockHeader> readBlockHeader(QByteArrayView block);

} // namespace assay::metrics
