// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/approval.h"

/// Requests and decisions as they are stored, for use inside a transaction of the caller. All of these may throw
/// db::SqlError.
namespace assay::approvals {

std::vector<ApprovalRequest> requestsOf(db::Connection& connection, ReleaseId release); ///< The newest first.
std::vector<ApprovalRequest> openRequests(db::Connection& connection);                  ///< Waiting longest first.
ApprovalRequest requestByUid(db::Connection& connection, const QString& uid);           ///< Raises NotFound.
std::vector<SignOff> signOffsOf(db::Connection& connection, ApprovalRequestId request); ///< In the order of the log.
Digest requestHash(db::Connection& connection, ApprovalRequestId request);              ///< With its sign-offs.

/// What became of a request; the caller tells the log.
void setOutcome(db::Connection& connection, ApprovalRequestId request, RequestOutcome outcome, qint64 at,
                const QString& reason);

} // namespace assay::approvals
