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

/// Whose word a proposed one waits for, or one that is agreed on where the risk has become high: "Business owner (Bo)".
/// Translated; of those who hold a role only whose word would count.
QStringList awaitedWords(const Charter& charter, const CharterAsk& ask, const RoleHolders& holders);

/// Why somebody may not say that of it: nobody says it twice in a role, and accepts in a role for which their word does not
/// count (see missingAcceptances()). What is agreed on is spoken of by model risk only.
QString charterVoteRefusal(const Charter& charter, CharterVote vote, const CharterParty& party, const CharterAsk& ask,
                           const RoleHolders& holders);

} // namespace assay
