// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include <QDateTime>

namespace assay {

DayField::DayField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("none"));
}

void DayField::setDay(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

void DayField::setDay(std::optional<qint64> at)
{
    setDay(at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).date() : QDate());
}

QDate DayField::day() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

std::optional<qint64> DayField::at() const
{
    return day().isValid() ? std::optional(day().startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

QString DayField::problem() const
{
    return text().trimmed().isEmpty() || day().isValid()
        ? QString()
        : tr("“%1” is no day; one is written as in 2027-01-31.").arg(text().trimmed());
}

} // namespace assay
