// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace assay::bench {

/// What several timings of the same work came to, in milliseconds by the monotonic clock. On a busy machine the least
/// is closest to what the work itself takes.
struct Timings {
    double least = 0;
    double median = 0;
};

Timings summaryOf(std::vector<double> timings);

Timings timed(int runs, const std::function<void()>& work);

/// The median of `runs` timings of `work`, in milliseconds by the monotonic clock.
double medianMilliseconds(int runs, const std::function<void()>& work);

/// Both works `runs` times in turns, so that whatever else the machine does meets both alike.
std::pair<Timings, Timings> timedInTurns(int runs, const std::function<void()>& first,
                                         const std::function<void()>& second);

/// Prints one line a measurement: what was measured, beside what, the ratio, and whether the target is met.
/// A missed target is information, not a failure: how busy the machine is cannot be known here.
class Report {
public:
    /// A heading for the lines that follow.
    void section(const QString& title);

    /// `measured` milliseconds, which should be `factor` times as fast as `reference` milliseconds.
    void fasterThan(const QString& name, double measured, const QString& referenceName, double reference,
                    double factor);

    /// `measured` milliseconds, which should take at most `factor` times `reference` milliseconds.
    void atMostTimes(const QString& name, double measured, const QString& referenceName, double reference,
                     double factor);

    /// A quantity that should not exceed `limit`.
    void atMost(const QString& name, double measured, const QString& unit, double limit);

    /// Timings whose median should not exceed `limit` milliseconds, beside a reference; the least is printed too.
    void within(const QString& name, Timings measured, double limit, const QString& referenceName, double reference);

    /// The same where there is no reference.
    void within(const QString& name, Timings measured, double limit);

    /// A quantity without a target.
    void plain(const QString& name, double measured, const QString& unit);

    int missed() const { return m_missed; }

private:
    void withinLimit(const QString& name, Timings measured, double limit, const QString& reference,
                     const QString& ratio);
    void line(const QString& name, const QString& measured, const QString& reference, const QString& ratio,
              const QString& target, bool met);

    int m_missed = 0;
};

struct Bench {
    const char* name;
    void (*run)(Report&);
};

/// Every bench_*.cpp of this folder, by name; the build writes the list.
std::vector<Bench> allBenches();

/// The value, or the end of the program with the error's sentence: a bench has nobody to hand an error to.
template <typename T>
T required(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace assay::bench
