// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_type_names.h"
#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/change.h"
#include "core/domain/service_level.h"
#include "core/things/thing_history.h"

#include <map>

namespace assay::changes {

/// Why somebody may not do something with a change, each a translated sentence; empty where they may.
struct ChangeRefusals {
    QString edit;
    QString approve;
    std::map<ChangeState, QString> step; ///< By where it leads; without Approved.
};

/// A release that a change may be about.
struct ChangeSubject {
    QString uid;
    QString title; ///< "credit-default@3"
};

/// A change with all that its page tells, as one person sees it.
struct ChangeStory {
    ChangeRecord change;
    ChangeRefusals refusals;
    std::optional<Role> approvesAs = {};        ///< In which role the viewer would agree.
    std::optional<LevelStanding> standing = {}; ///< While it waits for agreement.
    std::vector<ChangeSubject> releases;        ///< That it could name.
    ChangeTypeNames typeNames;                  ///< The organisation's own.
    RoleHolders holders;
    ThingHistory history;
    qint64 asOf = 0; ///< Milliseconds, UTC.
};

// Inside a transaction of the caller; each may throw db::SqlError.

/// What waits on somebody first, then what is planned, then what is over, the newest first.
std::vector<ChangeRecord> changeList(db::Connection& connection, qint64 now);

/// Every release, the newest first.
std::vector<ChangeSubject> changeSubjects(db::Connection& connection);

/// The change of a key such as "CH-1" or of a uid. Raises NotFound.
ChangeStory changeStory(db::Connection& connection, const QString& name, const Actor& viewer, qint64 now);

} // namespace assay::changes
