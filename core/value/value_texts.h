// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newer_texts.h"
#include "core/value/value_store.h"

/// What a value record says that people write before it is measured, as fields that can be brought together.
namespace assay::values {

FieldTexts textsOf(const ValueRecord& record);
FieldTexts textsOf(const ValueDraft& draft);

/// The draft that says these; a target that is no number is NaN, which no store takes.
ValueDraft draftFrom(const FieldTexts& texts);

QString fieldTitle(const QString& field); ///< "target", translated.

/// What it says now, and who wrote what since it had that row version. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const ValueRecord& record, qint64 since);

} // namespace assay::values
