// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/person.h"

#include <span>

namespace assay::people {

/// What to tell somebody who acts in none of `roles`: `rule`, a translated sentence, then who may, by role and name.
/// Nothing for somebody who may: in a role that they hold for the whole project, or for the use case that it is about. May
/// throw db::SqlError.
std::optional<QString> roleRefusal(db::Connection& connection, const Actor& actor, std::span<const Role> roles,
                                   const QString& rule, UseCaseId useCase = {});

/// The way to a role, for a refusal of somebody who acts in none: who gives one, and where. Translated.
QString wayToARole(const RoleHolders& holders);

/// What to tell somebody who acts in none of their roles, if so: `rule`, a translated sentence, and that way.
std::optional<QString> memberRefusal(db::Connection& connection, const Actor& actor, const QString& rule);

/// Raises Denied with that sentence.
void requireMember(db::Connection& connection, const Actor& actor, const QString& rule);

/// Raises Denied with the sentence of roleRefusal().
void requireRole(db::Connection& connection, const Actor& actor, std::span<const Role> roles, const QString& rule,
                 UseCaseId useCase = {});

} // namespace assay::people
