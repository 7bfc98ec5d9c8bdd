// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <span>

namespace assay {

/// Somebody who wants to do something with a change.
struct ChangeParty {
    PersonId person;
    std::vector<Role> acting; ///< people::rolesActedIn()
};

/// "DevOps engineer (Kofi), Manager (Mei)", translated: whom to ask.
QString rolesWithHolders(std::span<const Role> roles, const RoleHolders& holders);

// Each says why something is not done: a translated sentence with the rule and who may; empty where nothing stands against
// it. Whether a reason was given is not looked at.

/// Changes are planned by DevOps, and asked for by data scientists and software engineers; of a release, also by those who are
/// that for its use case alone.
QString changePlanRefusal(const ChangeParty& party, const RoleHolders& holders);

/// Its words are changed by its author and by DevOps, as long as it is a draft.
QString changeEditRefusal(const ChangeRecord& change, const ChangeParty& party, const RoleHolders& holders);

/// Any step but to Approved, which changeApproveRefusal() is about. Nobody reviews a change that they wrote.
QString changeStepRefusal(const ChangeRecord& change, ChangeState to, const ChangeParty& party,
                          const RoleHolders& holders);

/// Nobody agrees to what they wrote, and one person counts for one role.
QString changeApproveRefusal(const ChangeRecord& change, const ChangeParty& party, const RoleHolders& holders);

/// The role in which somebody would agree: the first that is still missing of those that they act in; nothing for none.
std::optional<Role> approvingRoleOf(const ChangeRecord& change, const ChangeParty& party);

/// The roles that take a step, whom somebody else asks for it.
std::vector<Role> changeStepRoles(const ChangeRecord& change, ChangeState to);

} // namespace assay
