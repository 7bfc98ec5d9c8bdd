// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"

namespace assay {

/// Somebody who wants to change a risk.
struct RiskParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

/// Why somebody may not, each a translated sentence with the rule and who may; empty where nothing stands against it. The risk
/// is as it stands now.

/// Its owner, whoever raised it, risk auditors and managers change what a risk says, until it is closed.
QString riskEditRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders);

/// A risk auditor who does not own it says how likely it is and how bad, unless it is accepted or closed.
QString riskAssessRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders);

/// Its owner, whoever raised it and risk auditors bring evidence that it is less than it was, once it is assessed.
QString riskLowerRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders);

/// A risk auditor who neither owns it nor brought the evidence judges that.
QString riskValidateRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders);

/// Managers and business owners offer to bear it, once it is assessed.
QString riskOfferRefusal(const Risk& risk, const RiskParty& party, const RoleHolders& holders);

/// A risk auditor who does not own it takes it to another state; to accepted only somebody who does not bear it, where it is
/// offered until a day to come. Whether a reason was given is not looked at.
QString riskStepRefusal(const Risk& risk, RiskState to, const RiskParty& party, const RoleHolders& holders, qint64 now);

} // namespace assay
