// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/finding.h"
#include "core/policies/policy.h"

namespace assay::policies {

/// A version of a policy with its way through the project.
struct PolicyVersion {
    PolicyVersionId id;
    QString uid; ///< ULID.
    Policy policy;
    Digest digest{}; ///< SHA-256 of its canonical text.
    NamedPerson author;
    qint64 createdAt = 0; ///< Milliseconds, UTC.
    NamedPerson proposedBy;
    std::optional<qint64> proposedAt; ///< Nothing while no manager is asked to agree.
    NamedPerson agreedBy;             ///< A manager who wrote nothing of it.
    std::optional<qint64> agreedAt;   ///< To this very text; nothing also for the policy that comes with the program.
    NamedPerson publishedBy;
    std::optional<qint64> publishedAt; ///< Nothing while it is a draft; nothing but withdrawing changes it afterwards.
    std::optional<qint64> withdrawnAt;
    qint64 rowVersion = 1;

    QString name() const; ///< "model-release@2"
};

// Inside a transaction of the caller; each may throw db::SqlError.

std::vector<PolicyVersion> policyVersions(db::Connection& connection); ///< By policy, the newest version first.

/// By its uid, as "model-release@2", or "model-release" for the newest version of that. Raises NotFound.
PolicyVersion policyVersion(db::Connection& connection, const QString& name);

} // namespace assay::policies
