// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/fields_form.h"

namespace assay {

/// A line of a form for a time as momentFrom() reads it.
FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at = {});

QString momentProblem(const QString& text); ///< Why it is no time, translated; empty where it is one.

} // namespace assay
