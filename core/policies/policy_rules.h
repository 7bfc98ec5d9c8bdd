// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/policies/policy_versions.h"

/// Why somebody may not do something with a version of a policy: translated sentences with the rule and who may, empty where
/// nothing stands against it. Inside a transaction of the caller; each may throw db::SqlError. Whether a reason was given is
/// not looked at.
namespace assay::policies {

/// Policies are made by risk auditors.
QString makerRefusal(db::Connection& connection, const Actor& actor);

/// Only drafts are changed and published.
QString draftRefusal(const PolicyVersion& version);

/// Why it cannot be proposed: a manager is asked already.
QString proposalRefusal(const PolicyVersion& version);

/// A proposed version is agreed to, or sent back, by a manager who wrote nothing of it and did not propose it.
QString reviewRefusal(db::Connection& connection, const PolicyVersion& version, const Actor& actor);

/// What is missing of the agreement without which this person does not publish it; whoever agreed does not publish.
QString agreementRefusal(db::Connection& connection, const PolicyVersion& version, const Actor& actor);

/// The names of those who may agree to it, or a sentence about why nobody may. Translated.
QString whoMayAgree(db::Connection& connection, const PolicyVersion& version);

/// Whether somebody wrote any of it, or proposed it, as the log tells.
bool wroteOn(db::Connection& connection, const PolicyVersion& version, const QString& personUid);

/// What stands against publishing this policy at `now` (milliseconds, UTC), whoever does it: a number that is not the next
/// one, a day that has passed, a clause that no regulation of the project has.
QString publishRefusal(db::Connection& connection, const Policy& policy, qint64 now);

/// What judges releases is never taken away without something in its place.
QString withdrawRefusal(db::Connection& connection, const PolicyVersion& version, qint64 now);

} // namespace assay::policies
