// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/feedback.h"

/// Reading feedback. All of these run inside a transaction of the caller and may throw db::SqlError.
namespace assay::feedback {

std::vector<Feedback> all(db::Connection& connection); ///< Newest first.
std::vector<Feedback> ofUseCase(db::Connection& connection, UseCaseId useCase);

/// What led to a release, a task, a use case or an incident: what is shown on that thing's page.
std::vector<Feedback> linkedTo(db::Connection& connection, const QString& targetUid);
Feedback byKeyOrUid(db::Connection& connection, const QString& name); ///< "FB-1" or a uid; raises NotFound.

/// The uid of a target by its key, name or uid; raises NotFound.
QString targetUid(db::Connection& connection, FeedbackTarget target, const QString& name);

Digest feedbackHash(db::Connection& connection, FeedbackId id);

} // namespace assay::feedback
