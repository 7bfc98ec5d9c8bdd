// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"

#include <optional>

namespace assay {

/// What an entry about what came into a saved view, or with which view a page opens, says was done, translated; nothing for
/// others.
std::optional<QString> viewSentence(const AuditEntry& entry);

} // namespace assay
