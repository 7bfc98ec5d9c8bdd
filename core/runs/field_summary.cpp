// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/field_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Welford's recurrence: https://doi.org/10.1080/00401706.1962.10490022.
class Moments {
public:
    void add(double value)
    {
        ++m_count;
        const double before = value - m_mean;
        m_mean += before / static_cast<double>(m_count);
        m_squares += before * (value - m_mean);
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    void writeTo(FieldSummary& summary) const
    {
        summary.figures = m_count;
        summary.mean = m_count > 0 ? m_mean : nothing;
        summary.deviation = m_count > 1 ? std::sqrt(m_squares / static_cast<double>(m_count - 1)) : nothing;
        summary.low = m_count > 0 ? m_low : nothing;
        summary.high = m_count > 0 ? m_high : nothing;
    }

private:
    qsizetype m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

} // namespace

FieldSummary summaryOf(const FieldReader& reader, const std::vector<quint32>& rows)
{
    FieldSummary summary;
    Moments moments;
    for (const quint32 row : rows) {
        summary.present += reader.has(row);
        if (const double number = reader.number(row); std::isfinite(number))
            moments.add(number);
    }
    moments.writeTo(summary);
    if (summary.present == 0 || summary.present < std::ssize(rows))
        return summary;
    const auto agrees = [&](quint32 row) { return reader.same(row, rows.front()); };
    summary.shared = isFigure(reader.field().kind) ? summary.figures == summary.present && summary.low == summary.high
                                                   : std::all_of(rows.begin(), rows.end(), agrees);
    return summary;
}

} // namespace assay
