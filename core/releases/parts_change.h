// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release_change.h"

/// Changes of what a release consists of, inside a write.
namespace assay::releases {

/// Why somebody may not change what a release consists of, a translated sentence: others make releases, or people are
/// deciding on it or have. Nothing for somebody who may. May throw db::SqlError.
std::optional<QString> partsRefusal(db::Connection& connection, const Release& release, const Actor& actor);

/// Runs `change` on an open release and writes its parts anew, with the data sets and files that are there then. Denied for
/// whom partsRefusal() names, and where a candidate would lack what it has to have.
Result<> changeParts(db::Database& database, const db::AuditNote& note,
                     const std::function<void(ReleaseChange&)>& change);

/// The note of such a change.
db::AuditNote updated(const QString& release, const Actor& actor, const QString& command, const QString& reason = {});

} // namespace assay::releases
