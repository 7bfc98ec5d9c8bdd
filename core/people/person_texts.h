// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/merge/newer_texts.h"

namespace assay::people {

/// What a person is called and where mail reaches them, by field as the log names them.
FieldTexts textsOf(const Person& person);
FieldTexts textsOf(const QString& name, const QString& email);

/// "e-mail address", translated.
QString fieldTitle(const QString& field);

/// What the project says of them now, and who wrote it since `since`, a Person::rowVersion. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Person& person, qint64 since);

} // namespace assay::people
