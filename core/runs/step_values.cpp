// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/step_values.h"

#include <algorithm>

namespace assay {

StepValues::StepValues(MetricStep at, std::vector<std::pair<quint32, double>> values)
    : m_at(std::move(at))
    , m_values(std::move(values))
{
}

std::optional<double> StepValues::find(std::size_t row) const
{
    const auto found = std::lower_bound(m_values.begin(), m_values.end(), row,
                                        [](const auto& value, std::size_t wanted) { return value.first < wanted; });
    return found != m_values.end() && found->first == row ? std::optional(found->second) : std::nullopt;
}

} // namespace assay
