// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"

#include <optional>

namespace assay {

/// What an entry about people, users, feedback, ratings, gates, duties or skills says was done, translated; nothing for others.
std::optional<QString> userSentence(const AuditEntry& entry);

} // namespace assay
