// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString counted(const char* text, qint64 count)
{
    return QCoreApplication::translate("TimeText", text, nullptr, static_cast<int>(count));
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
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s) ago"), passed / minute);
    if (passed < day)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s) ago"), passed / hour);
    if (passed < 60 * day)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s) ago"), passed / day);
    return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n month(s) ago"), passed / (30 * day));
}

QString exactTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

} // namespace assay
