// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A framing in which nothing is missing that has to be said.
inline Framing completeFraming()
{
    Framing framing;
    framing.canvas[QStringLiteral("decisions")] = QStringLiteral("An officer decides");
    framing.entity = QStringLiteral("An application");
    framing.waitDays = 730;
    framing.outcomes = QStringLiteral("Repaid or not");
    framing.heuristic = QStringLiteral("Refuse everybody");
    framing.costFalsePositive = 1;
    framing.costFalseNegative = 5;
    framing.humanRole = HumanRole::Augment;
    return framing;
}

/// Writes, proposes and accepts a framing, all by one person who holds every role.
inline QString agreeOnFraming(db::Database& database, const QString& person, const QString& useCase)
{
    static int commands = 0;
    const auto command = [] { return QStringLiteral("framing %1").arg(++commands); };
    CharterStore store(database);
    const Actor scientist{person, toString(Role::DataScientist)};
    const QString uid = valueOf(store.draft(
        {useCase, CharterKind::Framing, charters::textOf(completeFraming())}, scientist, command()));
    valueOf(store.propose(uid, scientist, command()));
    for (const Role role : {Role::BusinessOwner, Role::DataScientist, Role::RiskAuditor}) {
        if (database.read([&](db::Connection& connection) { return charters::byUid(connection, uid); })->state
            == CharterState::Proposed)
            valueOf(store.vote({uid, CharterVote::Accept, {}}, {person, toString(role)}, command()));
    }
    return uid;
}

} // namespace assay::tests
