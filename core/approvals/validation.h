// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/write_transaction.h"
#include "core/domain/approval.h"
#include "core/domain/release.h"

/// What lies between a request for approval and its outcome: a model-risk auditor takes the release for validation, and only
/// what is in validation becomes approved, rejected or sent back.
///
/// Taking is a step of its own (ReleaseStore::move), and an auditor who signs without having taken it takes it by that: a
/// decision is a word about what one has looked at, so a second command would ask for nothing new. Others may sign
/// before anybody took it, so that nobody waits for somebody else's work to begin; what they signed decides from then on.
///
/// Who took a release is said once, by the entry of the log about that step. All of these run inside a transaction of the
/// caller and may throw db::SqlError.
namespace assay::approvals {

struct ReleaseJudgement;

/// A person who took a release for validation.
struct Validator {
    QString person; ///< Uid.
    qint64 at = 0;  ///< Milliseconds, UTC.
};

/// Those who took it since its newest request, in the order of the log.
std::vector<Validator> validatorsOf(db::Connection& connection, const Release& release);

/// Why somebody may not take a release for validation, whatever state it is in; nothing for somebody who may: a model-risk
/// auditor who neither made it, nor ran what it was made of, nor asked for its approval, nor agreed to its framing for those
/// who build or use it. What model risk itself says of the framing of a high risk is part of its oversight.
std::optional<QString> validationRefusal(db::Connection& connection, const Release& release, const Actor& actor);

/// Takes a release that waits, by who writes the transaction; what others signed before decides now. Raises Denied for
/// whoever may not.
void take(db::WriteTransaction& transaction, const Release& release, const QString& reason);

/// Makes the release what its sign-offs come to, of which `last` is the newest, and answers what becomes of the request.
/// Open where they decide nothing, and where nobody has taken the release yet.
RequestOutcome followQuorum(db::WriteTransaction& transaction, const ReleaseJudgement& judged, const SignOff& last);

} // namespace assay::approvals
