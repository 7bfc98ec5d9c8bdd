// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/use_case.h"

namespace assay {

/// Somebody who wants to do something about a use case, and the roles they act in now.
struct UseCaseParty {
    PersonId person;
    std::vector<Role> acting;
};

namespace usecases {

/// Why somebody may not write what belongs to a use case: its owners, data scientists, business owners and managers may.
/// Empty where they may, else a translated sentence; `what` begins it ("The user groups").
QString writerRefusal(const UseCase& useCase, const QString& what, const UseCaseParty& party,
                      const RoleHolders& holders);

/// Why somebody may not write what everybody may who acts in a role of the project; empty where they do.
QString memberRefusal(const QString& what, const UseCaseParty& party, const RoleHolders& holders);

// Inside a transaction of the caller; these may throw db::SqlError.

UseCase byId(db::Connection& connection, UseCaseId id); ///< Raises NotFound.
/// The use case that something is about: named itself, or that the release serves; 0 where there is none.
UseCaseId servedBy(db::Connection& connection, UseCaseId named, ReleaseId release);
/// With the role acted in, where it is held for the whole project or for that use case.
UseCaseParty partyOf(db::Connection& connection, const Actor& actor, UseCaseId useCase = {});
void requireWriter(db::Connection& connection, const UseCase& useCase, const QString& what,
                   const Actor& actor);                                                  ///< Raises Denied.
void requireMember(db::Connection& connection, const QString& what, const Actor& actor); ///< Raises Denied.

} // namespace usecases
} // namespace assay
