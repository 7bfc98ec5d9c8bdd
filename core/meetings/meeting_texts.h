// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting_store.h"
#include "core/merge/newer_texts.h"

/// What people write of a meeting, field by field: how the words of two of them are brought together.
namespace assay::meetings {

FieldTexts textsOf(const Meeting& meeting);  ///< When it was held in milliseconds, who was there a name a line.
FieldTexts textsOf(const MeetingEdit& edit); ///< Likewise.

/// An edit that says all of this, and makes nothing.
MeetingEdit editFrom(const QString& meeting, const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// What the minutes say now, and who changed what after the version `since`. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Meeting& meeting, qint64 since);

} // namespace assay::meetings
