// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/moment_field.h"

#include "core/base/moment.h"
#include "core/base/text.h"

namespace assay {

FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at,
                              const QString& hint)
{
    return {name, caption, FieldsForm::Kind::Line, at ? minuteText(*at) : QString(), {}, hint};
}

std::optional<qint64> momentSaid(const FieldsForm::Values& said, const char* name)
{
    return momentFrom(FieldsForm::said(said, name));
}

QString momentProblem(const FieldsForm::Values& said, const char* name)
{
    const QString text = FieldsForm::said(said, name);
    return text.isEmpty() || momentFrom(text)
        ? QString()
        : Text::tr("“%1” is no day; one is written as in 2027-01-31, with a time as in 2027-01-31 09:30, in UTC.")
              .arg(text);
}

QString neededMomentProblem(const FieldsForm::Values& said, const char* name)
{
    return FieldsForm::said(said, name).isEmpty() ? Text::tr("A time is written as in 2027-01-31 09:30, in UTC.")
                                                  : momentProblem(said, name);
}

} // namespace assay
