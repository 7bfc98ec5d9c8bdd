// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace assay::bench {
namespace {

QString milliseconds(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 2 : 1);
}

QString times(double value)
{
    return QStringLiteral("%1x").arg(value, 0, 'f', 2);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Timings summaryOf(std::vector<double> timings)
{
    const auto middle = timings.begin() + static_cast<std::ptrdiff_t>(timings.size() / 2);
    std::nth_element(timings.begin(), middle, timings.end());
    return {*std::min_element(timings.begin(), timings.end()), *middle};
}

double medianMilliseconds(int runs, const std::function<void()>& work)
{
    return timed(runs, work).median;
}

Timings timed(int runs, const std::function<void()>& work)
{
    std::vector<double> timings;
    timings.reserve(static_cast<std::size_t>(runs));
    for (int run = 0; run < runs; ++run)
        timings.push_back(milliseconds(work));
    return summaryOf(std::move(timings));
}

std::pair<Timings, Timings> timedInTurns(int runs, const std::function<void()>& first,
                                         const std::function<void()>& second)
{
    std::vector<double> firsts;
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        firsts.push_back(milliseconds(first));
        seconds.push_back(milliseconds(second));
    }
    return {summaryOf(std::move(firsts)), summaryOf(std::move(seconds))};
}

void Report::section(const QString& title)
{
    std::printf("\n%s\n  %-44s %12s   %-38s %8s  %-14s\n", qPrintable(title), "", "measured", "reference", "ratio",
                "target");
}

void Report::fasterThan(const QString& name, double measured, const QString& referenceName, double reference,
                        double factor)
{
    const double ratio = reference / measured;
    line(name, milliseconds(measured), milliseconds(reference) + u' ' + referenceName, times(ratio),
         QStringLiteral("at least %1x").arg(factor), ratio >= factor);
}

void Report::atMostTimes(const QString& name, double measured, const QString& referenceName, double reference,
                         double factor)
{
    const double ratio = measured / reference;
    line(name, milliseconds(measured), milliseconds(reference) + u' ' + referenceName, times(ratio),
         QStringLiteral("at most %1x").arg(factor), ratio <= factor);
}

void Report::atMost(const QString& name, double measured, const QString& unit, double limit)
{
    line(name, QStringLiteral("%1 %2").arg(measured, 0, 'f', 2).arg(unit), {}, {},
         QStringLiteral("at most %1").arg(limit), measured <= limit);
}

void Report::within(const QString& name, Timings measured, double limit, const QString& referenceName, double reference)
{
    withinLimit(name, measured, limit, milliseconds(reference) + u' ' + referenceName,
                times(reference / measured.median));
}

void Report::within(const QString& name, Timings measured, double limit)
{
    withinLimit(name, measured, limit, {}, {});
}

void Report::withinLimit(const QString& name, Timings measured, double limit, const QString& reference,
                         const QString& ratio)
{
    line(name, milliseconds(measured.median), reference, ratio, QStringLiteral("at most %1 ms").arg(limit),
         measured.median <= limit);
    plain(QStringLiteral("    the least of them"), measured.least, QStringLiteral("ms"));
}

void Report::plain(const QString& name, double measured, const QString& unit)
{
    std::printf("  %-44s %12s\n", qPrintable(name),
                qPrintable(QStringLiteral("%1 %2").arg(measured, 0, 'f', 2).arg(unit)));
}

void Report::line(const QString& name, const QString& measured, const QString& reference, const QString& ratio,
                  const QString& target, bool met)
{
    m_missed += met ? 0 : 1;
    std::printf("  %-44s %12s   %-38s %8s  %-14s %s\n", qPrintable(name), qPrintable(measured), qPrintable(reference),
                qPrintable(ratio), qPrintable(target), met ? "met" : "missed");
    std::fflush(stdout);
}

} // namespace assay::bench
