// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/handover.h"
#include "core/things/thing_history.h"

namespace assay::handovers {

/// Why somebody may not do something with a handover, each a translated sentence; empty where they may.
struct HandoverRefusals {
    QString answer;
    QString receive; ///< Ask, waive, give back.
    QString accept;
    QString offerAgain;
    QString withdraw;
};

/// A handover with all that its page tells, as one person sees it.
struct HandoverStory {
    Handover handover;
    QString useCaseUid;
    QString useCaseTitle;
    HandoverRefusals refusals;
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

/// What may be handed over.
struct HandoverSubject {
    QString title; ///< "UC-3 · Card default", "credit-default@3"
    QString useCase;
    QString release; ///< A uid; empty for the use case as a whole.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// What is on its way, the longest first, then the rest, the newest first.
std::vector<Handover> handoverList(db::Connection& connection, qint64 now);

/// Every use case, each followed by the releases that serve it.
std::vector<HandoverSubject> handoverSubjects(db::Connection& connection);

/// The handover of a key such as "H-1" or of a uid. Raises NotFound.
HandoverStory handoverStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::handovers
