// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_store.h"
#include "core/merge/newer_texts.h"

/// What people write of an incident, field by field: how the words of two of them are brought together.
namespace assay::incidents {

/// What a form or an option starts from; what it names, by uid.
IncidentFields fieldsOf(const Incident& incident);

/// The severity by its word, the time in milliseconds.
FieldTexts textsOf(const IncidentFields& fields);

/// Fields that say all of this.
IncidentFields fieldsFrom(const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What it says now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Incident& incident, qint64 since);

} // namespace assay::incidents
