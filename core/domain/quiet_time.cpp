// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quiet_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace assay {
namespace {

constexpr int daysAround = 8; ///< More than the longest stretch that leaves time to speak.
constexpr int minutesOfDay = 24 * 60;
constexpr qint64 dayLength = 24LL * 3600 * 1000;

bool holds(int days, const QDate& date)
{
    return (days >> (date.dayOfWeek() - 1) & 1) != 0;
}

qint64 momentOf(const QDate& date, int minute, const QTimeZone& zone)
{
    const QDate day = date.addDays(minute / minutesOfDay);
    return minute % minutesOfDay == 0
        ? day.startOfDay(zone).toMSecsSinceEpoch() // Which is not midnight where that hour is left out.
        : QDateTime(day, QTime(0, 0).addSecs(minute % minutesOfDay * 60), zone).toMSecsSinceEpoch();
}

std::vector<QuietStretch> stretchesOf(const QuietTime& quiet, const QDate& date, const QTimeZone& zone)
{
    std::vector<QuietStretch> found;
    if (holds(quiet.wholeDays, date))
        found.push_back({momentOf(date, 0, zone), momentOf(date, minutesOfDay, zone)});
    if (holds(quiet.days, date)) {
        const int end = quiet.until > quiet.from ? quiet.until : quiet.until + minutesOfDay;
        found.push_back({momentOf(date, quiet.from, zone), momentOf(date, end, zone)});
    }
    return found;
}

} // namespace

std::optional<QuietStretch> quietAround(const QuietTime& quiet, qint64 at)
{
    if (!quiet.on)
        return std::nullopt;
    const QTimeZone named(quiet.zone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(at, zone).date();
    std::vector<QuietStretch> all;
    for (int day = -daysAround; day <= daysAround; ++day) {
        for (const QuietStretch& stretch : stretchesOf(quiet, today.addDays(day), zone))
            all.push_back(stretch);
    }
    std::sort(all.begin(), all.end(), [](const QuietStretch& a, const QuietStretch& b) { return a.from < b.from; });
    std::optional<QuietStretch> grown;
    for (const QuietStretch& stretch : all) {
        if (grown && stretch.from <= grown->until) {
            grown->until = std::max(grown->until, stretch.until);
            continue;
        }
        if (grown && grown->from <= at && at < grown->until)
            return grown;
        grown = stretch;
    }
    return grown && grown->from <= at && at < grown->until ? grown : std::nullopt;
}

bool leavesTimeToSpeak(const QuietTime& quiet)
{
    QuietTime asked = quiet;
    asked.on = true;
    asked.zone = {};
    const std::optional<QuietStretch> stretch = quietAround(asked, 0);
    return !stretch || stretch->until - stretch->from < daysAround * dayLength;
}

} // namespace assay
