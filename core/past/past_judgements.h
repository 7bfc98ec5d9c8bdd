// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/risks/risk_rows.h"

/// What waited for the word of a risk auditor, or on those who mend incidents, at the end of a millisecond in the past, by the
/// log; whose a finding or a risk is, and what it says, is as of now, as with what past_rows.h tells. Inside a transaction of
/// the caller; each may throw db::SqlError. Lists are in the order of the present ones.
namespace assay::past {

std::vector<findings::FindingWait> findingWaits(db::Connection& connection, qint64 at);
std::vector<risks::RiskWait> riskWaits(db::Connection& connection, qint64 at);
std::vector<incidents::IncidentWait> incidentWaits(db::Connection& connection, qint64 at);

} // namespace assay::past
