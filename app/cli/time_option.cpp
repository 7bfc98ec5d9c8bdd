// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"

#include "app/cli/command.h"
#include "core/base/text.h"

#include <QDateTime>

namespace assay {

Result<std::optional<qint64>> timeFrom(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return std::optional<qint64>();
    const QString text = parser.value(option);
    const QDate day =
        QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); // ISODate takes the day out of a time, too.
    QDateTime time = day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // Whatever the zone of this machine.
    if (!time.isValid()) {
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no day; one is written as in 2027-01-31.").arg(text),
                    usageDetail());
    }
    return std::optional(time.toMSecsSinceEpoch());
}

} // namespace assay
