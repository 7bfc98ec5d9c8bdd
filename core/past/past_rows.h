// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/approval.h"
#include "core/domain/change.h"
#include "core/domain/charter.h"
#include "core/domain/decision.h"
#include "core/domain/handover.h"
#include "core/domain/release.h"
#include "core/policies/policy_versions.h"

/// What was put before people and had no answer yet at the end of a millisecond in the past, by the log and by rows that carry
/// the times at which they were written or ended. What the log does not hold is as of now: texts, the type and impact of a
/// change, who made what. Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order of the
/// present ones.
namespace assay::past {

struct OpenRequest {
    ApprovalRequest request;
    Release release;
    std::vector<SignOff> signOffs; ///< Of by then.
    bool isTaken = false;          ///< Somebody had taken the release for validation.
};

/// A handover that its receiver had not decided on. Its items are the questions that nobody had answered.
struct OfferedHandover {
    Handover handover;
    std::vector<qint64> askedAt; ///< When each of the questions was asked.
};

std::vector<OpenRequest> openRequests(db::Connection& connection, qint64 at);
std::vector<Charter> awaitedCharters(db::Connection& connection, qint64 at); ///< Proposed or agreed on.
std::vector<policies::PolicyVersion> proposedPolicies(db::Connection& connection, qint64 at); ///< Not agreed to.
std::vector<ChangeRecord> submittedChanges(db::Connection& connection, qint64 at);
std::vector<DecisionRecord> proposals(db::Connection& connection, qint64 at);
std::vector<OfferedHandover> offeredHandovers(db::Connection& connection, qint64 at);

/// The roles that people held for the whole project, by the numbers of the people.
std::map<qint64, std::vector<Role>> rolesHeld(db::Connection& connection, qint64 at);

/// Those that they held for one use case alone.
std::map<qint64, std::vector<LimitedRole>> rolesHeldForUseCases(db::Connection& connection, qint64 at);

} // namespace assay::past
