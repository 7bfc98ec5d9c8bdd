// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/write_transaction.h"
#include "core/policies/policy.h"

/// Policies as a project stores them, for use inside a transaction of the caller. All of these may throw db::SqlError.
namespace assay::policies {

/// A published version of a policy.
struct StoredPolicy {
    PolicyVersionId id;
    QString uid; ///< ULID.
    Policy policy;
    Digest digest{};
};

/// The version in force at a time (milliseconds, UTC); nothing where there is none.
std::optional<StoredPolicy> findPolicyInForce(db::Connection& connection, qint64 at);

/// The same. Raises Invalid where there is none.
StoredPolicy storedPolicyInForce(db::Connection& connection, qint64 at);
Policy policyInForce(db::Connection& connection, qint64 at);

/// A version by its row, whether or not it is in force. Raises Corrupt where there is none.
StoredPolicy storedPolicy(db::Connection& connection, PolicyVersionId id);

/// "model-release@4"
QString versionName(const Policy& policy);

/// What becomes of an open request that was made under another policy than this: a clause, translated.
QString askAgainUnder(const QString& policyName);

/// Stores a version as published, with its entry in the log, and asks for nobody's agreement. Says nothing about who may.
void publish(db::WriteTransaction& transaction, const Policy& policy, const QString& reason);

/// Publishes the policy that comes with the program, with the regulations that it cites, in a project that has none yet: in
/// every new one, and in one of an earlier version by the first write that needs them.
void ensureShipped(db::WriteTransaction& transaction);

Digest policyVersionHash(db::Connection& connection, PolicyVersionId id);

} // namespace assay::policies
