// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/use_case_gate.h"

namespace assay {

/// What people do about the gates of use cases, beside passing them (UseCaseStore::move). Each command is one transaction
/// with its audit entry; `command` makes a repetition harmless. Blocking: call it from a job.
class GateStore {
public:
    explicit GateStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Says why the gate is passed without one of the things it asks for; a manager may, for what can be done without.
    Result<> waive(const QString& useCase, Gate gate, const QString& item, const QString& reason, const Actor& actor,
                   const QString& command);

    /// Asks whoever may to take a step, or to get ready for the gate that lies ahead: an entry of the log (use_case, requested)
    /// with the step, the role that takes it, what the gate lacks and the roles that can supply that. Nothing else changes;
    /// the inbox of each of these roles shows it. Without a role the step cannot be taken yet, or anybody may take it.
    Result<> request(const QString& useCase, UseCaseState to, const QString& text, const Actor& actor,
                     const QString& command);

private:
    db::Database& m_database;
};

namespace usecases {

Digest waiverHash(db::Connection& connection, qint64 id);

} // namespace usecases
} // namespace assay
