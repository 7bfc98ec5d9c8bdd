// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/domain/use_case_gate.h"

namespace assay::usecases {

/// What a gate can be passed without, by its word: "a user contact rota", translated; the word itself where it is none of
/// these.
QString waivableTitle(const QString& word);

/// The gate that an entry about a waiver tells of. Nothing where an earlier version of Assay did not write it down and more
/// than one gate asks for the item.
std::optional<Gate> waivedGate(const AuditEntry& entry);

/// The same of gate_waiver as w, in SQL: the gate's word, or an empty text.
QByteArray waivedGateSql();

} // namespace assay::usecases
