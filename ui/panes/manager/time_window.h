// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace assay {

/// The stretch of time that a timeline shows; milliseconds, UTC.
struct TimeWindow {
    qint64 from = 0;
    qint64 to = 1;

    qint64 span() const { return to - from; }

    /// How far along the window a time lies: 0 at its start, 1 at its end.
    double place(qint64 at) const { return static_cast<double>(at - from) / static_cast<double>(span()); }

    bool operator==(const TimeWindow&) const = default;
};

/// A line of the axis with its words; the first one and each January name the year.
struct TimeTick {
    qint64 at = 0;
    QString label;
};

/// The starts of months, quarters, half years or years within a window, at least so wide apart that labels fit.
std::vector<TimeTick> ticksOf(const TimeWindow& window, double width);

} // namespace assay
