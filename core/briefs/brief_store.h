// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/person.h"

namespace assay {

/// Why somebody may not freeze a brief: operations and managers may. A translated sentence; empty where they may.
QString briefRefusal(const std::vector<Role>& acting, const RoleHolders& holders);

/// Briefs of a project. Nothing of one is ever changed or removed. Blocking: call it from a job.
class BriefStore {
public:
    explicit BriefStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Stores what the project tells the management now as its next brief; answers its uid. One transaction with its audit
    /// entry; `command` makes a repetition harmless. Denied, with the rule and who may.
    Result<QString> freeze(const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
