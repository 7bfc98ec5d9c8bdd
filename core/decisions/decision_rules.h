// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"

namespace assay {

/// Somebody who wants to change a decision.
struct DecisionParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

/// Why a step is not taken: a translated sentence with the rule and who may; empty where nothing stands against it. Whether a
/// reason was given is not looked at.
QString decisionStepRefusal(const DecisionRecord& decision, DecisionState to, const DecisionParty& party,
                            const RoleHolders& holders);

/// Why somebody does not change the words of a decision; empty where they may.
QString decisionEditRefusal(const DecisionRecord& decision, const DecisionParty& party, const RoleHolders& holders);

} // namespace assay
