// SPDX-License-Identifier: GPL-3.0-or-later
// Every line is a point or is accounted for in an issue.
#include "core/importers/mlflow_files/metric_lines.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

ASSAY_FUZZ(mlflow_metrics)
{
    std::vector<assay::MetricPoint> points;
    std::vector<assay::ImportIssue> issues;
    assay::readMetricLines(bytes, QStringLiteral("metrics/fuzz"), points, issues);
    const auto lines = bytes.count('\n');
    if (static_cast<qsizetype>(points.size()) > lines
        || (!bytes.trimmed().isEmpty() && points.empty() && issues.empty()))
        std::abort();
}
