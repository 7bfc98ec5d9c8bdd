// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/charter.h"
#include "core/domain/priority.h"
#include "core/domain/use_case_gate.h"
#include "core/domain/user_group.h"

namespace assay {

/// That somebody said why a gate is passed without one of the things it asks for.
struct GateWaiver {
    QString uid;
    QString item; ///< GateItem::word
    QString reason;
    NamedPerson by;
    Role role = Role::Manager;
    qint64 at = 0; ///< Milliseconds, UTC.
    /// That it was said of; nothing where an earlier version of Assay did not write it down, and several ask for the item.
    std::optional<Gate> gate = {};
};

/// All that the gates of a use case look at. Plain values: who has them can say what a gate says.
struct GateFacts {
    UseCase useCase;
    QString ownerLeft;              ///< By name, where its owner has left the project.
    QString businessOwnerLeft;      ///< Likewise.
    CharterAsk ask;                 ///< Whose word its framings and plans need, by its risk of now.
    std::optional<Charter> framing; ///< The newest that is proposed or agreed on.
    bool framingAccepted = false;
    QStringList framingLacks;    ///< Fields of it that are empty, translated.
    std::optional<Charter> plan; ///< The one that is agreed on.
    std::vector<ContactStanding> groups;
    Priority priority;
    qint64 iterationSince = 0; ///< Milliseconds, UTC: when its iteration began; 0 in its first.
    qint64 runs = 0;           ///< Of its experiments, since then.
    qint64 releases = 0;       ///< Of it.
    qint64 approvedReleases =
        0;                   ///< Of them, approved or live, and signed since then by as many as its policy asks for.
    qint64 liveReleases = 0; ///< Of those, live in production since then by a recorded deployment, and not replaced.
    QString newestRelease;   ///< Its name and state, in words; empty where it has none.
    /// About it or a release of it, high or critical, that are not closed and whose risk nobody bears.
    qint64 graveFindings = 0;
    bool operationAccountable = false; ///< Somebody is, for operating it.
    std::vector<GateWaiver> waivers;
};

namespace usecases {

/// Reads them. May throw db::SqlError.
GateFacts gateFacts(db::Connection& connection, const UseCase& useCase, qint64 now);

/// What a gate asks for and what of it is there; the rules stand here and nowhere else. Gate 1 asks model risk for its word
/// on the framing where the risk is high. Gates 2 and 3 are passed once in each iteration, by what was done in it: results,
/// approvals, deployments and waivers of an earlier one meet nothing. What people agreed on holds until they agree anew.
GateReport gateReport(Gate gate, const GateFacts& facts);

/// Why a use case does not pass: what is missing, who can supply it, who may do without; empty where it does.
QString gateRefusal(const GateReport& report, const UseCase& useCase, const RoleHolders& holders);

/// Who may say that a gate is passed without something.
Role waivingRole();

} // namespace usecases
} // namespace assay
