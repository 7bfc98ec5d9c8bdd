// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

struct AuditEntry;

/// What there is to say of a check for drift, by its uid or key, or of one of its readings by its uid; nothing where the
/// project has none. May throw db::SqlError.
std::optional<ThingFacts> driftFacts(db::Connection& connection, const QString& key);

/// What an entry of the log tells of a check, translated, without the person; nothing for an entry about anything else.
std::optional<QString> driftSentence(const AuditEntry& entry);

} // namespace assay
