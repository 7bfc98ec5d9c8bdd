// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/decision.h"
#include "core/things/thing_history.h"

namespace assay::decisions {

/// Why somebody may not do something with a decision, each a translated sentence; empty where they may.
struct DecisionRefusals {
    QString edit;
    QString accept;
    QString reject;
    QString deprecate;
};

/// A decision with all that its page tells, as one person sees it.
struct DecisionStory {
    DecisionRecord decision;
    QString useCaseUid;                ///< Empty where it is about none in particular.
    std::vector<WrittenWords> effects; ///< All that was written down of it, the newest first.
    DecisionRefusals refusals;
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// What is to be decided first, then what is to be looked at again, then the rest, the newest first.
std::vector<DecisionRecord> decisionList(db::Connection& connection, qint64 now);

/// All that was written down of its effect, the newest first.
std::vector<WrittenWords> effectsOf(db::Connection& connection, const DecisionRecord& decision);

/// The decision of a key such as "D-1" or of a uid. Raises NotFound.
DecisionStory decisionStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::decisions
