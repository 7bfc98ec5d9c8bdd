// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/metric_lines.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    std::vector<assay::MetricPoint> points;
    std::vector<assay::ImportIssue> issues;
    assay::readMetricLines(bytes, QStringLiteral("metrics/fuzz"), points, issues);
    return 0;
}
