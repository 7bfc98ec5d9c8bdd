// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/drift/drift_measurement.h"

namespace assay {

/// What people say of a check.
struct DriftDraft {
    QString useCase;      ///< A uid or a key.
    QString release = {}; ///< A uid, or as "credit-default@3"; empty for none in particular.
    QString note = {};
    bool staged = false;
};

/// The checks of a project for drift. Blocking: call it from a job.
class DriftStore {
public:
    explicit DriftStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Keeps what was measured, in one transaction with its audit entry; `command` makes a repetition harmless. Anybody may
    /// who acts in a role of theirs. Invalid for a release that serves another use case. Answers the uid.
    Result<QString> record(const DriftDraft& draft, const drift::Measurement& measured, const Actor& actor,
                           const QString& command);

private:
    db::Database& m_database;
};

namespace drift {

/// Why somebody may not: a translated sentence; empty where they may. May throw db::SqlError.
QString recordRefusal(db::Connection& connection, const Actor& actor);

} // namespace drift
} // namespace assay
