// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value_record.h"
#include "core/findings/finding_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/past/past_rows.h"
#include "core/risks/risk_rows.h"
#include "core/service_levels/waiting_things.h"

namespace assay {

/// What may wait for somebody's decision, as it is or as it was on some day.
struct QueueRows {
    Person person; ///< Whose decisions they are, with the roles that they hold, or held then.
    std::vector<UseCase> useCases;
    std::vector<past::OpenRequest> requests;
    std::vector<Charter> charters;
    std::vector<ValueRecord> values;
    std::vector<policies::PolicyVersion> policies;
    std::vector<DecisionRecord> decisions;
    std::vector<ChangeRecord> changes;
    std::vector<risks::RiskWait> risks;
    std::vector<findings::FindingWait> findings;
    std::vector<incidents::IncidentWait> incidents;
    std::vector<Handover> handovers;   ///< On offer.
    std::vector<WaitingThing> waiting; ///< Where decisions stand against their levels.
    ServiceLevels levels;
    qint64 at = 0; ///< Milliseconds, UTC: when it waits or waited.
    bool isPast = false;
};

/// `now` in milliseconds, UTC. Inside a transaction of the caller; may throw db::SqlError.
QueueRows queueRows(db::Connection& connection, Person person, qint64 now);

/// The same as of the end of a millisecond, UTC; see past_rows.h for what of it is of now.
QueueRows queueRowsOn(db::Connection& connection, Person person, qint64 at);

} // namespace assay
