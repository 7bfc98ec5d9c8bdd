// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/decision_store.h"
#include "core/merge/newer_texts.h"

/// What people write of a decision, field by field: how the words of two of them are brought together.
namespace assay::decisions {

/// The day in milliseconds.
FieldTexts textsOf(const DecisionText& text, std::optional<qint64> reviewAt);

/// What effect it had, as the one field "measured".
FieldTexts effectText(const QString& measured);

/// An edit that says all of this.
DecisionEdit editFrom(const QString& decision, const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const DecisionRecord& decision, qint64 since);

/// What effect it is said to have had by now, and who wrote that down. May throw db::SqlError.
NewerTexts newerEffect(db::Connection& connection, const DecisionRecord& decision);

} // namespace assay::decisions
