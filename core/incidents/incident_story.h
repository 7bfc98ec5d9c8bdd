// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/domain/deployment.h"
#include "core/domain/incident.h"
#include "core/findings/finding_story.h"
#include "core/things/thing_history.h"

namespace assay::incidents {

/// Why somebody may not do something with an incident, each a translated sentence; empty where they may.
struct IncidentRefusals {
    QString report; ///< Another one.
    QString edit;
    QString link;
    QString unlink;
    QString acknowledge;
    QString mitigate;
    QString resolve;
    QString review;
    QString falseAlarm;
    QString reopen; ///< To take it back to Acknowledged.
};

/// An incident with all that its page tells, as one person sees it.
struct IncidentStory {
    Incident incident;
    IncidentRefusals refusals;
    std::vector<Person> people;                     ///< Who may be named as its owner.
    std::vector<findings::FindingSubject> subjects; ///< What it may be about.
    std::vector<Deployment> deployments;            ///< That may have caused it: the last that went live first.
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// Why somebody reports none; empty where they may. Who may is named with those who do for the use case `about` alone.
QString reportRefusal(db::Connection& connection, const Actor& viewer, UseCaseId about = {});

/// All: what is not resolved first, then what is not reviewed, and false alarms last; within that the gravest first, and of
/// those the newest.
std::vector<Incident> incidentList(db::Connection& connection);

/// The incident of a key such as "I-1" or of a uid. Raises NotFound.
IncidentStory incidentStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

/// What a form that reports one offers: people, subjects, deployments and whether they may; the rest is empty.
IncidentStory newIncidentStory(db::Connection& connection, const Actor& viewer, qint64 now);

} // namespace assay::incidents
