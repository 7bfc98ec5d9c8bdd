// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/use_case.h"

namespace assay {

/// Somebody who wants to do something with a charter, and the roles they act in now.
struct CharterParty {
    PersonId person;
    std::vector<Role> acting;
};

/// Why somebody may not write, and so not propose, one of that kind; empty where they may. Each of these is a translated
/// sentence with the rule and who may.
QString charterDraftRefusal(const UseCase& useCase, CharterKind kind, const CharterParty& party,
                            const RoleHolders& holders);

/// Why it cannot be proposed: it is no draft, or not complete.
QString charterProposalRefusal(const Charter& charter);

/// Why somebody may not vote on it.
QString charterVoteRefusal(const Charter& charter, const CharterParty& party, const RoleHolders& holders);

} // namespace assay
