// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/iso_time.h"

#include <QDateTime>

namespace assay {

std::optional<IsoTime> readIsoTime(const QString& text)
{
    constexpr qsizetype longest = 64;
    QDateTime time = text.size() > longest ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const bool assumed = time.timeSpec() == Qt::LocalTime;
    if (assumed)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return IsoTime{time.toMSecsSinceEpoch(), assumed};
}

} // namespace assay
