// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.h"

#include <QCoreApplication>

namespace assay {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Not by Qt's plural forms: they need a translation for English, too.
QString counted(const char* one, const char* many, qint64 count)
{
    return count == 1 ? QCoreApplication::translate("TimeText", one)
                      : QCoreApplication::translate("TimeText", many).arg(count);
}

} // namespace

QString relativeTime(qint64 at, qint64 now)
{
    const qint64 passed = now - at;
    if (passed < 0)
        return exactTime(at); // Another machine's clock is ahead: no "ago" would be true.
    if (passed < minute)
        return QCoreApplication::translate("TimeText", "just now");
    if (passed < hour)
        return counted(QT_TRANSLATE_NOOP("TimeText", "a minute ago"), QT_TRANSLATE_NOOP("TimeText", "%1 minutes ago"),
                       passed / minute);
    if (passed < day)
        return counted(QT_TRANSLATE_NOOP("TimeText", "an hour ago"), QT_TRANSLATE_NOOP("TimeText", "%1 hours ago"),
                       passed / hour);
    if (passed < 60 * day)
        return counted(QT_TRANSLATE_NOOP("TimeText", "a day ago"), QT_TRANSLATE_NOOP("TimeText", "%1 days ago"),
                       passed / day);
    return counted(QT_TRANSLATE_NOOP("TimeText", "a month ago"), QT_TRANSLATE_NOOP("TimeText", "%1 months ago"),
                   passed / (30 * day));
}

QString agoAndDay(qint64 at, qint64 now)
{
    return at > now ? exactTime(at)
                    : QCoreApplication::translate("TimeText", "%1 · %2").arg(relativeTime(at, now), dayText(at));
}

} // namespace assay
