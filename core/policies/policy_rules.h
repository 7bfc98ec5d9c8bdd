// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_versions.h"

/// Why somebody may not do something with a version of a policy: translated sentences with the rule and who may, empty where
/// nothing stands against it. Inside a transaction of the caller; each may throw db::SqlError. Whether a reason was given is
/// not looked at.
namespace assay::policies {

/// Policies are made by risk auditors.
QString makerRefusal(db::Connection& connection, const Actor& actor);

/// Only drafts are changed and published.
QString draftRefusal(const PolicyVersion& version);

/// What stands against publishing this policy at `now` (milliseconds, UTC), whoever does it: a number that is not the next
/// one, a day that has passed, a clause that no regulation of the project has.
QString publishRefusal(db::Connection& connection, const Policy& policy, qint64 now);

/// What judges releases is never taken away without something in its place.
QString withdrawRefusal(db::Connection& connection, const PolicyVersion& version, qint64 now);

} // namespace assay::policies
