// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace assay {

/// A detail of a change. Integers beyond 2^53 - 1 are stored, and read again, as their decimal digits.
struct AuditFact {
    QString key;
    std::variant<qint64, QString> value;

    bool operator==(const AuditFact&) const = default;
};

/// A batch of metric points that one entry vouches for.
struct AuditBatch {
    qint64 seriesId = 0;
    qint64 count = 0; ///< Points.
    Digest digest{};  ///< Of the points' bits, in the order logged.

    bool operator==(const AuditBatch&) const = default;
};

/// One line of the audit log: who did what to which thing, and where it stands in the log. What is empty is left out
/// of the stored bytes, except the fields that every entry has.
struct AuditEntry {
    qint64 seq = 0;  ///< 1, 2, 3 … without gaps.
    qint64 at = 0;   ///< Milliseconds since 1970 UTC, as the acting machine's clock said.
    QString project; ///< The project's uuid: an entry cannot be carried to another project.
    QString actor;   ///< The acting person.
    QString role;    ///< The role acted in.
    QString verb;
    QString entity; ///< The kind of thing acted on.
    QString entityId;
    std::optional<Digest> before; ///< The row's hash before the change.
    std::optional<Digest> after;  ///< The row's hash after it.
    QString reason;
    QString command;              ///< The idempotency key; may be empty.
    QString app;                  ///< The program and its version.
    std::vector<AuditFact> facts; ///< Keys differ from each other; read back in the order of their UTF-8 bytes.
    std::vector<AuditBatch> batches;
    bool sealed = false;     ///< The entry closes its run: no further points may follow.
    qint64 previousSize = 0; ///< The log's size right before this entry: seq - 1.
    Digest previousRoot{};   ///< The log's root right before this entry.

    bool operator==(const AuditEntry&) const = default;
};

/// The exact bytes that are stored and hashed: canonical JSON, version 1 (docs/file-format.md).
QByteArray canonicalBody(const AuditEntry& entry);

/// The entry of a stored body. Corrupt unless `body` is, byte for byte, what canonicalBody() writes for the entry.
Result<AuditEntry> parseBody(QByteArrayView body);

} // namespace assay
