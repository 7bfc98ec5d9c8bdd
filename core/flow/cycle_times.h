// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/stage_history.h"

namespace assay {

/// How long a use case took until it was first live.
struct CycleTime {
    QString useCase;  ///< Uid.
    qint64 done = 0;  ///< When it was first live: milliseconds, UTC.
    qint64 cycle = 0; ///< Milliseconds from gate 1.
    qint64 lead = 0;  ///< Milliseconds from being proposed.
};

/// Those that were live, in the order in which they got there.
std::vector<CycleTime> cycleTimes(const std::vector<StageHistory>& histories);

/// Times counted in bins of equal width from 0.
struct TimeHistogram {
    qint64 width = 0; ///< Milliseconds; 0 for no times.
    std::vector<qint64> counts;
    std::size_t n = 0;
    std::optional<double> middle = {}; ///< The median, milliseconds.
    std::optional<qint64> most = {};   ///< That 85 % took at most.
};

/// In at most `bins` bins of 1, 2 or 5 times a power of ten days.
TimeHistogram timeHistogram(const std::vector<qint64>& times, int bins);

/// What was first live in the week that begins on a Monday, 00:00 UTC.
struct WeekCount {
    qint64 monday = 0; ///< Milliseconds, UTC.
    qint64 count = 0;
};

/// Every week from that of `from` to that of `until`, also those without any.
std::vector<WeekCount> throughput(const std::vector<CycleTime>& cycles, qint64 from, qint64 until);

/// Work in progress = throughput × cycle time, checked against what the log says of a window: the average number between
/// gate 1 and being live or ended, how many left per day, and how long those took. They agree in a steady flow; where they
/// do not, work piles up or drains (J. D. C. Little, 1961).
struct LittlesLaw {
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 to = 0;
    qint64 departures = 0;
    double averageWork = 0; ///< Use cases in progress.
    double departuresPerDay = 0;
    double cycleDays = 0; ///< Mean of those that left in the window.

    double expectedWork() const { return departuresPerDay * cycleDays; }
    double deviation() const
    {
        return (averageWork - expectedWork()) / averageWork;
    } ///< Of what was there: 0.1 for 10 %.
};

/// Nothing where nothing left in the window.
std::optional<LittlesLaw> littlesLaw(const std::vector<StageHistory>& histories, qint64 from, qint64 to);

} // namespace assay
