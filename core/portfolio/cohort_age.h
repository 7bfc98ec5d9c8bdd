// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/person.h"
#include "core/portfolio/kpi.h"

namespace assay {

constexpr int mostCohortDays = 3650;

/// From which age on, in days since gate 1, a use case counts for the production rate. What is said stands in the audit log
/// alone, so that a day in the past is told by what held then. Blocking: call it from a job.
class CohortAgeStore {
public:
    explicit CohortAgeStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Says it, in one transaction that is its audit entry; `command` makes a repetition harmless. Managers and
    /// administrators may. Invalid below a day or above mostCohortDays, without a reason, and where it is so already.
    Result<> set(int days, const QString& reason, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

/// From which age on use cases count, and who said so.
struct CohortAge {
    int days = 180;
    std::optional<qint64> saidAt = {}; ///< Milliseconds, UTC; nothing where nobody has said anything.
    QString by = {};                   ///< By name.
    QString reason = {};
};

namespace cohorts {

/// As daysAt(), with where it comes from.
CohortAge ageAt(db::Connection& connection, qint64 at);

/// What was said last by the time `at` (milliseconds, UTC); KpiRules::cohortDays where nobody had said anything. May throw
/// db::SqlError; Corrupt where an entry does not say its days.
int daysAt(db::Connection& connection, qint64 at);

/// Why somebody who acts in these roles may not say it: a translated sentence with the rule and who may; empty where they
/// may.
QString setRefusal(const std::vector<Role>& acting, const RoleHolders& holders);

} // namespace cohorts
} // namespace assay
