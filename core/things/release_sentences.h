// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"

#include <optional>

namespace assay {

/// What an entry about a release, or about a request for its approval, says was done, translated; nothing for others.
std::optional<QString> releaseSentence(const AuditEntry& entry);

} // namespace assay
