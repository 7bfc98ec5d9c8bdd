// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bit>
#include <vector>

namespace assay {

/// One logged value, exactly as it was logged: steps may repeat or go backwards, the value may be NaN or infinite.
struct MetricPoint {
    qint64 step = 0;
    qint64 time = 0; ///< Milliseconds since 1970-01-01 UTC; 0 where the source has no time.
    double value = 0;

    /// Equal to the last bit, so a NaN equals itself and -0 differs from 0.
    bool operator==(const MetricPoint& other) const
    {
        return step == other.step && time == other.time
            && std::bit_cast<quint64>(value) == std::bit_cast<quint64>(other.value);
    }
};

/// Which way a metric gets better, where its source says so.
enum class MetricGoal { None, Minimize, Maximize };

/// What a run's source says of one of its metrics, beside the points.
struct MetricDefinition {
    QString key;
    MetricGoal goal = MetricGoal::None;
    QString stepMetric; ///< The metric to draw this one over; empty for the step.

    bool operator==(const MetricDefinition&) const = default;
};

/// A distribution logged at one step.
struct Histogram {
    qint64 step = 0;
    qint64 time = 0;            ///< Milliseconds since 1970-01-01 UTC; 0 where the source has no time.
    std::vector<double> edges;  ///< Ascending; one more than there are counts.
    std::vector<double> counts; ///< Of each bin; a source may weight, so they are not integers.

    bool operator==(const Histogram&) const = default;
};

/// What is known of a series without reading its points.
struct SeriesSummary {
    QString key;
    qint64 points = 0;
    qint64 nanPoints = 0;
    qint64 infPoints = 0;
    qint64 firstStep = 0;
    qint64 lastStep = 0;
    double last = 0;    ///< The value logged last, whatever its step.
    double minimum = 0; ///< Of the finite values; NaN where there are none.
    double maximum = 0; ///< Of the finite values; NaN where there are none.
};

} // namespace assay
