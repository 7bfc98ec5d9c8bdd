// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/base/json_value.h"
#include "core/trust/checkpoint.h"

#include <span>
#include <vector>

namespace assay {

/// That an entry is in an audit log as a checkpoint has it: proofs of RFC 6962 that anybody can follow without the log.
/// docs/release-package.md, "Receipts". A value; any thread.
struct AuditReceipt {
    QByteArray body;   ///< The entry, byte for byte.
    quint64 index = 0; ///< From 0.
    std::vector<Digest> inclusion;
    quint64 earlierSize = 0; ///< Of the log when its head was signed; 0 where no earlier head is known.
    Digest earlierRoot{};
    std::vector<Digest> consistency; ///< That the log had that head before.

    bool operator==(const AuditReceipt&) const = default;
};

namespace receipts {

/// The receipt of the entry at `index` in the log of the first `size` of `leaves`. Invalid where it is not among them.
Result<AuditReceipt> of(std::span<const Digest> leaves, quint64 size, quint64 index, const QByteArray& body);

/// Adds the proof that the log began with its first `earlier` entries. Invalid where these are none or too many.
Result<> addConsistency(AuditReceipt& receipt, std::span<const Digest> leaves, quint64 size, quint64 earlier,
                        const Digest& root);

/// The proofs as JSON; the entry's body is a file of its own. `log` says what they lead to.
QByteArray write(const AuditReceipt& receipt, const Checkpoint& log);

/// What write() wrote. Invalid for anything else, to the byte.
Result<AuditReceipt> read(QByteArrayView json, const QByteArray& body, const Checkpoint& log);

/// The receipt in JSON that write() wrote, for files that hold one; whether it was written so is for the caller to compare.
AuditReceipt fromJson(const JsonValue& json, const QByteArray& body);

/// Why the receipt does not show that the entry is in the log, translated; empty where it does.
QString faultOf(const AuditReceipt& receipt, const Checkpoint& log);

} // namespace receipts
} // namespace assay
