// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newer_texts.h"
#include "core/risks/risk_store.h"

/// What people write of a risk, field by field: how the words of two of them are brought together.
namespace assay::risks {

/// What a form or an option starts from; what it names, by uid.
RiskFields fieldsOf(const Risk& risk);

/// The treatment by its word, the day in milliseconds.
FieldTexts textsOf(const RiskFields& fields);

/// Fields that say all of this.
RiskFields fieldsFrom(const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Risk& risk, qint64 since);

} // namespace assay::risks
