// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace assay {

/// A metric at one step.
struct MetricStep {
    QString key;
    qint64 step = 0;

    bool operator==(const MetricStep&) const = default;
};

/// What the runs of a table logged of a metric at just that step; of several points there, the one logged last.
class StepValues {
public:
    /// `values` are of rows in rising order.
    StepValues(MetricStep at, std::vector<std::pair<quint32, double>> values);

    const MetricStep& at() const { return m_at; }
    std::optional<double> find(std::size_t row) const; ///< Nothing where the run has no point there.

private:
    MetricStep m_at;
    std::vector<std::pair<quint32, double>> m_values;
};

} // namespace assay
