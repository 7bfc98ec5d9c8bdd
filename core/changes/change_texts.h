// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_store.h"
#include "core/merge/newer_texts.h"

/// What people write of a change, field by field: how the words of two of them are brought together.
namespace assay::changes {

/// Type and impact by their words, the release by its uid.
FieldTexts textsOf(const ChangeFields& fields);
FieldTexts textsOf(const ChangeRecord& change);

/// What these say; a word that is none leaves its default.
ChangeFields fieldsFrom(const FieldTexts& texts);
ChangeFields fieldsOf(const ChangeRecord& change);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const ChangeRecord& change, qint64 since);

} // namespace assay::changes
