// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/moment_field.h"

#include "core/base/moment.h"
#include "core/base/text.h"

namespace assay {

QString momentProblem(const QString& text)
{
    return momentFrom(text) ? QString() : Text::tr("A time is written as in 2027-01-31 09:30, in UTC.");
}

FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at)
{
    return {name,
            caption,
            FieldsForm::Kind::Line,
            at ? minuteText(*at) : QString(),
            {},
            QStringLiteral("2027-01-31 09:30")};
}

} // namespace assay
