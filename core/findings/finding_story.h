// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/finding.h"
#include "core/things/thing_history.h"

namespace assay::findings {

/// Why somebody may not do something with a finding, each a translated sentence; empty where they may.
struct FindingRefusals {
    QString edit;   ///< What it says.
    QString assign; ///< Say who mends it.
    QString begin;  ///< To work on it.
    QString ready;  ///< Ask for its closing.
    QString close;  ///< Agree that it is mended.
    QString reopen; ///< Say that it is not.
    QString offer;  ///< To bear its risk.
    QString agree;  ///< To that offer.
};

/// A finding with all that its page tells, as one person sees it.
struct FindingStory {
    Finding finding;    ///< As it stands: open where an acceptance has ended, whether or not anybody has written so.
    QString releaseUid; ///< Empty where it is about none.
    QString useCaseUid;
    FindingRefusals refusals;
    std::vector<Person> people; ///< Who may be named as its owner.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

/// What a finding may be about.
struct FindingSubject {
    QString title;   ///< "credit-default@3", "UC-3 · Card default"
    QString release; ///< A uid; empty where it is a use case.
    QString useCase;
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Every release, the newest first, then every use case.
std::vector<FindingSubject> subjects(db::Connection& connection);

/// The finding as it stands at a time (milliseconds, UTC).
Finding asItStands(Finding finding, qint64 now);

/// All, as they stand: what is not closed first, then by severity, then by when they are due.
std::vector<Finding> findingList(db::Connection& connection, qint64 now);

/// The finding of a key such as "F-1" or of a uid. Raises NotFound.
FindingStory findingStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::findings
