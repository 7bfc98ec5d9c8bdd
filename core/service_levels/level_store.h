// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/service_level.h"

namespace assay {

/// How long things may wait from now on.
struct ServiceLevelDraft {
    WaitKind kind = WaitKind::Handover;
    std::optional<Role> role; ///< Nothing for every role.
    int hours = 0;            ///< By the calendar; 0 for as long as it takes.
    QString reason;           ///< Needed.
    bool staged = false;
};

/// How long things may wait on a role before managers hear of it. Blocking: call it from a job.
class ServiceLevelStore {
public:
    explicit ServiceLevelStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Says it, in one transaction with its audit entry; `command` makes a repetition harmless. Managers and administrators
    /// may. Invalid for a role on which nothing of the kind waits, for more than a year, without a reason, and where it is
    /// so already. What waits since before is judged by what was said then.
    Result<> set(const ServiceLevelDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace levels {

/// Why somebody may not: a translated sentence with the rule and who may; empty where they do. May throw db::SqlError.
QString setRefusal(db::Connection& connection, const Actor& actor);

} // namespace levels
} // namespace assay
