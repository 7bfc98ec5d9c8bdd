// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_settling.h"

#include "core/charters/charter_rows.h"
#include "core/charters/late_plan.h"
#include "core/usecases/use_case_party.h"

namespace assay::charters {

void setState(db::WriteTransaction& transaction, const Charter& before, CharterState to)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = charterHash(connection, before.id);
    connection
        .prepare("UPDATE charter SET state = ?, proposed_at = ?, accepted_at = ?, row_version = row_version + 1"
                 " WHERE id = ?")
        .bind(toString(to))
        .bind(to == CharterState::Proposed ? std::optional(transaction.now()) : before.proposedAt)
        .bind(to == CharterState::Accepted ? std::optional(transaction.now()) : before.acceptedAt)
        .bind(before.id.value)
        .run();
    transaction.record(
        {.verb = QStringLiteral("state_changed"),
         .entity = QStringLiteral("charter"),
         .entityId = before.uid,
         .before = hash,
         .after = charterHash(connection, before.id),
         .facts = {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(to)}}});
}

void settle(db::WriteTransaction& transaction, const QString& uid, const CharterAsk& ask)
{
    db::Connection& connection = transaction.connection();
    const Charter charter = byUid(connection, uid);
    if (charter.state != CharterState::Proposed || !missingAcceptances(charter, ask).empty())
        return;
    for (const Charter& other : ofUseCase(connection, charter.useCase)) {
        // An earlier one that is still proposed must not come back over it.
        const bool isBefore = other.version < charter.version && other.state != CharterState::Superseded;
        if (other.kind == charter.kind && (isBefore || other.state == CharterState::Accepted))
            setState(transaction, other, CharterState::Superseded);
    }
    setState(transaction, charter, CharterState::Accepted);
    if (charter.kind == CharterKind::EvaluationPlan)
        followLatePlan(transaction, charter.useCase);
}

void settleAll(db::WriteTransaction& transaction, UseCaseId useCase)
{
    db::Connection& connection = transaction.connection();
    const CharterAsk ask = askOf(connection, usecases::byId(connection, useCase));
    for (const Charter& charter : ofUseCase(connection, useCase))
        settle(transaction, charter.uid, ask);
}

} // namespace assay::charters
