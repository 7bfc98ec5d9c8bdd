// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/fields_form.h"

namespace assay {

/// A time as people write it into the forms of changes, "2027-01-31 09:30" or "2027-01-31": milliseconds, UTC. Nothing for
/// anything else.
std::optional<qint64> momentSaid(const QString& text);

QString momentText(std::optional<qint64> at); ///< The same the other way round; empty for none.
QString momentProblem(const QString& text);   ///< Why it is no time, translated; empty where it is one.

FieldsForm::Field momentField(const QString& name, const QString& caption, std::optional<qint64> at = {});

} // namespace assay
