// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace assay {

/// The canonical text of measurements that somebody wrote down as JSON, as a gate reads them: metrics with name, split and
/// value, and where they are known n, positives, negatives, low, high and higherIsBetter, and of a figure of costs
/// costFalsePositive and costFalseNegative; baselines with name, metric, split and value. Invalid, with the place and the rule, for anything else. docs/file-format.md, "Evidence". Thread-safe.
Result<QByteArray> canonicalMetrics(QByteArrayView text);

/// The same of an evaluation plan: primaryMetric and primarySplit, which were agreed on before the first result,
/// and the names of the baselines to beat, where there are some.
Result<QByteArray> canonicalPlan(QByteArrayView text);

/// The same of what is watched in production: monitors with watches (accuracy, ethics, features, code or skills), measure and
/// alarm, and where they are known warn, system and active, which is true unless it says otherwise.
Result<QByteArray> canonicalMonitors(QByteArrayView text);

} // namespace assay
