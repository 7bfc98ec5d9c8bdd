// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <array>

namespace assay {

/// Somebody who wants to change an incident.
struct IncidentParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

/// Roles that report incidents; business owners and end users give feedback instead.
inline constexpr std::array incidentReporters{Role::DataEngineer, Role::DataScientist, Role::SoftwareEngineer,
                                              Role::DevOps,       Role::MlArchitect,   Role::RiskAuditor};

/// Roles that see to incidents.
inline constexpr std::array incidentMenders{Role::DataEngineer, Role::SoftwareEngineer, Role::DevOps};

/// Why somebody may not, each a translated sentence with the rule and who may; empty where nothing stands against it.

QString incidentReportRefusal(const IncidentParty& party, const RoleHolders& holders);

/// Its owner, whoever reported it, data, software and DevOps engineers change what it says, until it is over.
QString incidentEditRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders);

/// Data, software and DevOps engineers take it on; to Reviewed only where its root cause is written down and a task or a
/// decision came of it, and as a false alarm from wherever it is not reviewed. Whether a reason was given is not looked at.
QString incidentStepRefusal(const Incident& incident, IncidentState to, const IncidentParty& party,
                            const RoleHolders& holders);

/// The same people as edit it say what came of it.
QString incidentLinkRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders);

/// They take back what somebody linked, until it is over; what was made from it stays its own.
QString incidentUnlinkRefusal(const Incident& incident, const IncidentParty& party, const RoleHolders& holders);

} // namespace assay
