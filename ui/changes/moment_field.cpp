// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/moment_field.h"

#include "core/base/text.h"

#include <QDateTime>

namespace assay {

std::optional<qint64> momentSaid(const QString& text)
{
    const QStringList parts = text.simplified().split(u' ');
    const QDate day = QDate::fromString(parts.value(0), QStringLiteral("yyyy-MM-dd"));
    const QTime time = parts.size() == 1 ? QTime(0, 0) : QTime::fromString(parts.value(1), QStringLiteral("H:mm"));
    if (parts.size() > 2 || !day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

QString momentProblem(const QString& text)
{
    return momentSaid(text) ? QString() : Text::tr("A time is written as in 2027-01-31 09:30, in UTC.");
}

QString momentText(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at)
{
    return {name, caption, FieldsForm::Kind::Line, momentText(at), {}, QStringLiteral("2027-01-31 09:30")};
}

} // namespace assay
