// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/fields_form.h"

namespace assay {

/// A line of a form for a time as momentFrom() reads it; `hint` stands in it while it is empty.
FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at = {},
                              const QString& hint = QStringLiteral("2027-01-31 09:30"));

/// The time that a field says; nothing where it says none.
std::optional<qint64> momentSaid(const FieldsForm::Values& said, const char* name);

/// Why what a field says is no time, translated; empty where it is one or the field is.
QString momentProblem(const FieldsForm::Values& said, const char* name);

/// The same for a field that has to say a time.
QString neededMomentProblem(const FieldsForm::Values& said, const char* name);

} // namespace assay
