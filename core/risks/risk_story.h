// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/findings/finding_story.h"
#include "core/risks/risk_change.h"
#include "core/things/thing_history.h"

namespace assay::risks {

/// Why somebody may not do something with a risk, each a translated sentence; empty where they may.
struct RiskRefusals {
    QString edit;
    QString assess;
    QString lower;    ///< To bring evidence that it is less.
    QString validate; ///< That evidence.
    QString offer;    ///< To bear it.
    QString agree;    ///< To that offer.
    QString close;
    QString reopen; ///< To take it back to Assessed.
};

/// A risk with all that its page tells, as one person sees it.
struct RiskStory {
    Risk risk; ///< As it stands: open where an acceptance has ended, whether or not anybody has written so.
    RiskRefusals refusals;
    std::vector<Person> people;                     ///< Who may be named as its owner.
    std::vector<findings::FindingSubject> subjects; ///< What it may be about.
    std::vector<Finding> findings;                  ///< That it may come from.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// All, as they stand: what is not closed first, then by what is left of them, the worst first.
std::vector<Risk> riskList(db::Connection& connection, qint64 now);

/// The risk of a key such as "R-1" or of a uid. Raises NotFound.
RiskStory riskStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

/// What a form that raises one offers: people, subjects and findings; the rest is empty.
RiskStory newRiskStory(db::Connection& connection, qint64 now);

} // namespace assay::risks
