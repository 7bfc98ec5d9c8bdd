// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_store.h"
#include "core/merge/newer_texts.h"

/// What people write of a finding, field by field: how the words of two of them are brought together.
namespace assay::findings {

/// The severity by its word, the day in milliseconds.
FieldTexts textsOf(const FindingText& text, Severity severity, std::optional<qint64> dueAt);
FieldTexts textsOf(const Finding& finding);

/// An edit that says all of this.
FindingEdit editFrom(const QString& finding, const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Finding& finding, qint64 since);

} // namespace assay::findings
