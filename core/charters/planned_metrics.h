// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"

namespace assay::charters {

/// A metric with its bound as people write it: "recall >= 0.6", "latency_ms <= 50", "auc".
QString wordsOf(const PlannedMetric& metric);

/// The metric that such words name; nothing where they name none, or a bound that is no number. "≥" and "≤" are understood, too.
std::optional<PlannedMetric> plannedMetricFrom(const QString& words);

/// Those that words name, a metric each; what names none is left out.
std::vector<PlannedMetric> plannedMetricsFrom(const QStringList& words);

QStringList wordsOf(const std::vector<PlannedMetric>& metrics);

} // namespace assay::charters
