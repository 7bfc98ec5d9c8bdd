// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QDateTime>

namespace assay {
namespace {

constexpr qsizetype dayLength = 10; ///< Of "2027-01-31".

/// "9:30" or "09:30".
QTime clockTimeFrom(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("H:mm"));
}

} // namespace

std::optional<qint64> momentFrom(const QString& text)
{
    const QString said = text.simplified();
    const QDate day = QDate::fromString(said.left(dayLength), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    if (said.size() == dayLength)
        return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QDateTime moment = said.at(dayLength) == u' ' && clockTimeFrom(said.mid(dayLength + 1)).isValid()
        ? QDateTime(day, clockTimeFrom(said.mid(dayLength + 1)), Qt::UTC)
        : QDateTime::fromString(said, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString exactTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString minuteText(qint64 at)
{
    return exactTime(at).chopped(QStringLiteral(":44 UTC").size());
}

QString minuteWords(qint64 at)
{
    return minuteText(at) + QStringLiteral(" UTC");
}

QString dayText(qint64 at)
{
    return exactTime(at).section(u' ', 0, 0);
}

} // namespace assay
