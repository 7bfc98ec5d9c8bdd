// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"

#include <optional>

namespace assay {

/// What an entry about an incident says was done, translated; nothing for others.
std::optional<QString> incidentSentence(const AuditEntry& entry);

} // namespace assay
