// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_writing.h"

#include "core/changes/change_rows.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"

namespace assay::changes {

ChangeParty partyOf(db::Connection& connection, const Actor& actor, ReleaseId release)
{
    return {people::byUid(connection, actor.person).id,
            people::rolesActedIn(connection, actor, usecases::servedBy(connection, {}, release))};
}

void writeChange(db::WriteTransaction& transaction, const ChangeRecord& before, const QString& verb,
                 std::vector<AuditFact> facts, const std::function<void(db::Connection&)>& write)
{
    db::Connection& connection = transaction.connection();
    people::actingByUid(connection, transaction.note().actor.person);
    const Digest hash = changeHash(connection, before.id);
    write(connection);
    connection.prepare("UPDATE change SET row_version = row_version + 1 WHERE id = ?").bind(before.id.value).run();
    transaction.record({.verb = verb,
                        .entity = ChangeEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = changeHash(connection, before.id),
                        .facts = std::move(facts)});
}

std::vector<AuditFact> stateFacts(const ChangeRecord& before, ChangeState to)
{
    return {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(to)}};
}

void setState(db::WriteTransaction& transaction, const ChangeRecord& before, ChangeState to, const QString& reason,
              std::optional<qint64> implementedAt)
{
    transaction.connection()
        .prepare("UPDATE change SET state = ?, state_since = ?, state_reason = ?, submissions = submissions + ?,"
                 " implemented_at = CASE WHEN ? THEN ? ELSE implemented_at END WHERE id = ?")
        .bind(toString(to))
        .bind(transaction.now())
        .bind(reason)
        .bind(qint64{to == ChangeState::Submitted ? 1 : 0})
        .bind(to == ChangeState::Implemented)
        .bind(implementedAt.value_or(transaction.now()))
        .bind(before.id.value)
        .run();
}

} // namespace assay::changes
