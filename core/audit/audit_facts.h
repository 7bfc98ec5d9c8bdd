// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"

/// What an entry of the log states under a key. Its keys differ from each other.
namespace assay::audit {

/// Its text; null where it states none or a number.
const QString* textFact(const AuditEntry& entry, QAnyStringView key);

/// Its number; nothing where it states none or a text.
std::optional<qint64> numberFact(const AuditEntry& entry, QAnyStringView key);

/// Its text; empty where it states none or a number.
QString factText(const AuditEntry& entry, QAnyStringView key);

/// Its text, or the digits of its number; empty where it states neither.
QString factWords(const AuditEntry& entry, QAnyStringView key);

} // namespace assay::audit
