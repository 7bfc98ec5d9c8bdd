// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <array>

namespace assay {

/// Somebody who wants to change a finding.
struct FindingParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

/// Roles that may bear a risk.
inline constexpr std::array riskBearers{Role::Manager, Role::BusinessOwner};

/// Why a step is not taken: a translated sentence with the rule and who may; empty where nothing stands against it. The
/// finding is as it stands at `now`. Whether a reason was given is not looked at.
QString stepRefusal(const Finding& finding, FindingState to, const FindingParty& party, const RoleHolders& holders,
                    qint64 now);

/// Why somebody does not change what a finding says, its severity or when it is due: risk auditors may, and whoever raised
/// it unless that was a rule; its owner never, and nobody once it is closed. Empty where they may.
QString findingEditRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders);

/// Why somebody does not say who has to mend it: risk auditors, managers and its present owner may.
QString assignRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders);

/// Why somebody does not offer to bear the risk: managers and business owners may, while it is open.
QString acceptanceRefusal(const Finding& finding, const FindingParty& party, const RoleHolders& holders);

} // namespace assay
