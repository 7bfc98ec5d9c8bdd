// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_digest.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace assay::metrics {

Digest digestOfPoints(std::span<const MetricPoint> points)
{
    constexpr std::size_t AtOnce = 512;
    Sha256 hash;
    hash.add("assay/points/v1");
    std::array<quint64, AtOnce * 3> words{};
    words[0] = qToLittleEndian(static_cast<quint64>(points.size()));
    hash.add(QByteArrayView(reinterpret_cast<const char*>(words.data()), 8));
    while (!points.empty()) {
        const std::size_t count = std::min(points.size(), AtOnce);
        for (std::size_t i = 0; i < count; ++i) {
            words[i * 3] = qToLittleEndian(static_cast<quint64>(points[i].step));
            words[i * 3 + 1] = qToLittleEndian(static_cast<quint64>(points[i].time));
            words[i * 3 + 2] = qToLittleEndian(std::bit_cast<quint64>(points[i].value));
        }
        hash.add(QByteArrayView(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(count * 24)));
        points = points.subspan(count);
    }
    return hash.finish();
}

} // namespace assay::metrics
