// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_entry.h"
#include "core/db/audit_note.h"
#include "core/db/connection.h"

#include <vector>

namespace assay::db {

/// One change to one entity, as the audit log will tell it. Empty texts take the note's.
struct AuditChange {
    QString verb;
    QString entity;
    QString entityId;
    std::optional<Digest> before = {}; ///< Hash of the entity's rows before; none when it is new.
    std::optional<Digest> after = {};  ///< Hash of its rows after; none when the change has no covered rows.
    QString reason = {};
    std::vector<AuditFact> facts = {};
    std::vector<AuditBatch> batches = {};
    bool sealed = false; ///< The run has ended: no more points are expected.
};

/// The inside of one Database::write(): a connection to change rows with, and the list of what changed.
class WriteTransaction {
public:
    WriteTransaction(Connection& connection, AuditNote note, qint64 now)
        : m_connection(connection)
        , m_note(std::move(note))
        , m_now(now)
    {
    }

    Connection& connection() const { return m_connection; }
    const AuditNote& note() const { return m_note; }
    qint64 now() const { return m_now; } ///< One time for everything in this write; milliseconds UTC.

    /// Tells the log of a change. A write that records nothing is logged by its note alone.
    void record(AuditChange change) { m_changes.push_back(std::move(change)); }

    const std::vector<AuditChange>& changes() const { return m_changes; }

private:
    Connection& m_connection;
    AuditNote m_note;
    qint64 m_now;
    std::vector<AuditChange> m_changes;
};

} // namespace assay::db
