// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/feedback.h"
#include "core/things/thing_history.h"
#include "core/usecases/use_case_party.h"

namespace assay::feedback {

/// Why somebody does not take an item of feedback to a state: a translated sentence with the rule and, where it is about who,
/// with who may; empty where they may.
QString stepRefusal(const Feedback& item, FeedbackState to, const UseCaseParty& party, const RoleHolders& holders);

/// Why no incident is made of it: two people who see the same harm at once make one, and not two. Says nothing of who may.
QString newIncidentRefusal(const Feedback& item);

/// Why somebody does not say that it led to an incident, or that it did not lead to something that it is linked to;
/// likewise.
QString incidentLinkRefusal(const UseCaseParty& party, const RoleHolders& holders);
QString unlinkRefusal(const Feedback& item, const UseCaseParty& party, const RoleHolders& holders);

/// An item of feedback with all that its page tells, as one person sees it.
struct FeedbackStory {
    Feedback item;
    std::vector<WrittenWords> replies;         ///< The newest first; that is the reply, and the rest came before it.
    QString useCaseTitle;                      ///< "UC-3 · Consumer loan screening"
    std::vector<UserGroup> groups;             ///< Who may have said it: those of its use case.
    std::vector<UseCase> useCases;             ///< What it may be about, where nobody has said so yet.
    std::map<FeedbackState, QString> refusals; ///< stepRefusal() by the state that a step leads to.
    QString incidentRefusal;                   ///< Why no incident is made of it; empty where one may be.
    QString incidentLinkRefusal;               ///< Why it is linked to none.
    QString unlinkRefusal;                     ///< Why no link of it is taken away.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

/// All replies that it ever had, the newest first. Inside a transaction of the caller; may throw db::SqlError.
std::vector<WrittenWords> repliesTo(db::Connection& connection, const Feedback& item);

/// The item of a key such as "FB-1" or of a uid. Raises NotFound. Inside a transaction of the caller; may throw
/// db::SqlError.
FeedbackStory feedbackStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::feedback
