// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/duty.h"

namespace assay {

struct DutyDraft {
    QString useCase; ///< Key or uid.
    DutyStage stage = DutyStage::Frame;
    QString person;           ///< A uid.
    std::optional<Duty> duty; ///< Nothing takes it back.
    bool staged = false;
};

/// Who is responsible, accountable, consulted and informed in each stage of a use case. Blocking: call it from a job.
class DutyStore {
public:
    explicit DutyStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Sets one cell, in one transaction with its audit entry; `command` makes a repetition harmless. Owners of the use case,
    /// data scientists, business owners and managers may. One person is accountable for a stage: a second is refused, naming
    /// the first. Findings about people who lack a skill follow.
    Result<> set(const DutyDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace duties {

/// Why somebody does not set it: who may where they may not, or that another is accountable for the stage; empty where they
/// do. May throw db::SqlError.
QString refusal(db::Connection& connection, const DutyDraft& draft, const Actor& actor);

/// As DutyStore::set(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString set(db::WriteTransaction& transaction, const DutyDraft& draft);

} // namespace duties
} // namespace assay
