// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/inbox/obligations.h"
#include "core/policies/regulations.h"
#include "core/things/thing_history.h"

namespace assay::policies {

/// One regulation in the list of all, with what rests on it.
struct ListedRegulation {
    QString uid;
    Regulation regulation;
    std::optional<qint64> supersededAt; ///< Milliseconds, UTC; also nothing where it came as superseded.
    int controls = 0;                   ///< Of the policy in force that cite it.
    int releases = 0;                   ///< Judged by a policy that cites it.
    QString replacement = {};           ///< Title of what took its place; empty where nothing did.
};

/// A regulation with all that its page tells, as one person sees it.
struct RegulationStory {
    ListedRegulation listed;
    std::vector<Regulation> all;  ///< All of the project's, itself too.
    ReplacementImpact impact;     ///< Of what took its place; without that, what cites it and nothing that is missing.
    PolicyReference inForce = {}; ///< The policy in force; its id is empty where there is none.
    QString replaceRefusal;       ///< Why the viewer does not replace it; empty where they may.
    ThingHistory history;
    std::vector<inbox::ObligedOwner> owners; ///< Of models that it was cited for, once it was replaced.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// In the order in which they came.
std::vector<ListedRegulation> regulationList(db::Connection& connection, qint64 now);

/// The regulation of an id such as "eu-ai-act" or of a uid. Raises NotFound.
RegulationStory regulationStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::policies
