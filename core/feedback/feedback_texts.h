// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/feedback/feedback_store.h"
#include "core/merge/newer_texts.h"

/// What people say of an item of feedback, field by field: how the words of two of them are brought together.
namespace assay::feedback {

FieldTexts textsOf(const Feedback& item);            ///< How it is judged, with what it is about by uid.
FieldTexts textsOf(const FeedbackTriage& judgement); ///< The fields that it says something of, likewise.

/// A judgement that says all of this.
FeedbackTriage triageFrom(const QString& feedback, const FieldTexts& texts);

/// What an incident says that is made of an item of feedback: a form or an option starts from it.
IncidentFields incidentFieldsOf(const Feedback& item);

FieldTexts replyText(const QString& reply); ///< As the one field "reply".

/// A field's name, translated.
QString fieldTitle(const QString& field);

// Inside a transaction of the caller; each may throw db::SqlError.

/// How it is judged now, and who changed what after the version `since`.
NewerTexts newerTexts(db::Connection& connection, const Feedback& item, qint64 since);

/// What its reply is now, and who gave it.
NewerTexts newerReply(db::Connection& connection, const Feedback& item);

} // namespace assay::feedback
