// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/incident.h"

namespace assay::incidents {

inline const QString IncidentEntity = QStringLiteral("incident"); ///< As the log names one.

// Inside a write of the caller; each may throw db::SqlError.

/// Adds an incident of this uid under the next key and logs it.
void addIncident(db::WriteTransaction& transaction, const Incident& incident, std::vector<AuditFact> facts);

/// Writes what may change of an incident, raises its row version and logs it. `before` is the one that was read.
void writeIncident(db::WriteTransaction& transaction, const Incident& before, const Incident& after,
                   std::vector<AuditFact> facts, const QString& verb = {});

/// Links it to a task or a decision and logs that. `key` is that thing's.
void addLink(db::WriteTransaction& transaction, const Incident& incident, const ThingName& thing, const QString& key);

/// Takes a link away that somebody added, and logs that.
void removeLink(db::WriteTransaction& transaction, const Incident& incident, const IncidentLink& link);

} // namespace assay::incidents
