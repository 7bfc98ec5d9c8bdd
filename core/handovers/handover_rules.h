// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handover.h"

namespace assay {

/// Somebody who wants to change a handover.
struct HandoverParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

// Each answers why something is not done: a translated sentence with the rule and who may; empty where nothing stands against
// it.

/// Handing over is done in the role that has the work.
QString offerRefusal(Role from, Role to, const HandoverParty& party, const RoleHolders& holders);

/// The side that hands over answers, while the handover is on its way.
QString answerRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders);

/// The receiving side asks, waives, takes and returns, never the person who handed it over.
QString receiverRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders);

/// The same, and whatever is required has to be settled.
QString acceptRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders);

/// Its author takes a handover back that is on its way, and offers one again that was returned.
QString authorRefusal(const Handover& handover, HandoverState has, const HandoverParty& party);

} // namespace assay
