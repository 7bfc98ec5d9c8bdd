// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/time_window.h"

#include <QDateTime>
#include <QLocale>

namespace assay {
namespace {

constexpr double narrowestTick = 72; ///< Pixels.
constexpr double monthLength = 30.44 * 24 * 60 * 60 * 1000;
constexpr int months = 12;

int monthsApart(const TimeWindow& window, double width)
{
    const double pixels = width * monthLength / static_cast<double>(window.span());
    for (int step : {1, 3, 6}) {
        if (step * pixels >= narrowestTick)
            return step;
    }
    int step = months;
    while (step * pixels < narrowestTick)
        step += months;
    return step;
}

} // namespace

std::vector<TimeTick> ticksOf(const TimeWindow& window, double width)
{
    std::vector<TimeTick> ticks;
    if (width < narrowestTick || window.span() <= 0)
        return ticks;
    const int step = monthsApart(window, width);
    const QDate first = QDateTime::fromMSecsSinceEpoch(window.from, Qt::UTC).date();
    QDate date(first.year(), 1, 1);
    while (date.isValid()) {
        const qint64 at = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        if (at > window.to)
            break;
        if (at >= window.from) {
            const QString month = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
            const bool named = ticks.empty() || date.month() == 1;
            ticks.push_back({at,
                             step >= months ? QString::number(date.year())
                                 : named    ? QStringLiteral("%1 %2").arg(month).arg(date.year())
                                            : month});
        }
        date = date.addMonths(step);
    }
    return ticks;
}

} // namespace assay
