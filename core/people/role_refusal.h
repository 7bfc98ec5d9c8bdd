// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/person.h"

#include <span>

namespace assay::people {

/// What to tell somebody who acts in none of `roles`: `rule`, a translated sentence, then who may, by role and name.
/// Nothing for somebody who may. May throw db::SqlError.
std::optional<QString> roleRefusal(db::Connection& connection, const Actor& actor, std::span<const Role> roles,
                                   const QString& rule);

/// Raises Denied with that sentence.
void requireRole(db::Connection& connection, const Actor& actor, std::span<const Role> roles, const QString& rule);

} // namespace assay::people
