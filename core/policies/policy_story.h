// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/policies/policy_difference.h"
#include "core/policies/policy_standing.h"
#include "core/policies/regulations.h"
#include "core/things/thing_history.h"

namespace assay::policies {

/// Why somebody may not do something with a version of a policy, each a translated sentence; empty where they may.
struct PolicyRefusals {
    QString edit;     ///< Its text.
    QString propose;  ///< Asking the managers to agree.
    QString agree;    ///< As a manager.
    QString sendBack; ///< Likewise.
    QString publish;  ///< Into force from its day on.
    QString withdraw; ///< Also a draft.
    QString next;     ///< Drafting the version after it.
};

/// A version of a policy with all that its page tells, as one person sees it.
struct PolicyStory {
    PolicyVersion version;
    PolicyStanding standing = PolicyStanding::Draft;
    std::optional<PolicyVersion> against; ///< The version in force, or for that one the version before; may be nothing.
    std::vector<PolicyChange> changes;    ///< From it.
    std::vector<Regulation> regulations;  ///< All of the project's.
    QStringList techniques;               ///< Of the project's use cases and releases, each once.
    QString whoMayAgree;                  ///< To a draft, by name.
    Policy next;                          ///< What the version after it begins with, from tomorrow on.
    PolicyRefusals refusals;
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

/// One version in the list of all.
struct ListedPolicy {
    PolicyVersion version;
    PolicyStanding standing = PolicyStanding::Draft;
    qint64 requests = 0; ///< So many approvals were asked for under it.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// The version of a uid or a name like "model-release@2". Raises NotFound.
PolicyStory policyStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

/// By policy, the newest version first.
std::vector<ListedPolicy> policyList(db::Connection& connection, qint64 now);

} // namespace assay::policies
