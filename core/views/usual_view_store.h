// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/person.h"

#include <optional>

namespace assay {

/// Somebody's word that a page opens with a saved view, or does so no more.
struct UsualViewDraft {
    QString view;                  ///< Uid.
    std::optional<Role> role = {}; ///< For all who act in it; nothing for whoever says it.
    bool isTakenBack = false;
};

/// The views with which pages open. A later word takes the place of an earlier one, which stays to be read. Blocking: call it
/// from a job.
class UsualViewStore {
public:
    explicit UsualViewStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Says it, in one transaction with its audit entry; `command` makes a repetition harmless. For a role managers and
    /// administrators may, and of shared views only. Invalid where it is so already and for a view that is archived or not
    /// shared; NotFound for one that the project does not have.
    Result<> say(const UsualViewDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace views {

/// Why somebody may not say it for a role: a translated sentence with the rule and who may; empty where they may. May throw
/// db::SqlError.
QString usualForRoleRefusal(db::Connection& connection, const Actor& actor);

} // namespace views
} // namespace assay
