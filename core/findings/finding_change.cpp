// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_change.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_story.h"
#include "core/people/people_store.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

namespace assay::findings {
namespace {

const QString FindingEntity = QStringLiteral("finding");

std::optional<qint64> numberOrNull(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

ReleaseId releaseIdOf(db::Connection& connection, const QString& name)
{
    return name.isEmpty() ? ReleaseId{} : releases::byName(connection, name).id;
}

UseCaseId useCaseIdOf(db::Connection& connection, const QString& name)
{
    return name.isEmpty() ? UseCaseId{} : usecases::byKeyOrUid(connection, name).id;
}

/// What a rule has raised about the same and nobody has closed.
QString unfinishedOf(db::Connection& connection, const FindingDraft& draft, const QString& source)
{
    db::Statement row = connection.prepare("SELECT uid FROM finding WHERE source = ? AND state <> 'Closed'"
                                           " AND coalesce(release_id, 0) = ? AND coalesce(use_case_id, 0) = ?");
    row.bind(source).bind(releaseIdOf(connection, draft.release).value);
    row.bind(useCaseIdOf(connection, draft.useCase).value);
    return row.step() ? row.text(0) : QString();
}

} // namespace

QString raise(db::WriteTransaction& transaction, const FindingDraft& draft, const QString& source)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QString key = QStringLiteral("F-%1").arg(connection.integer("SELECT count(*) + 1 FROM finding"));
    const PersonId owner = draft.ownerUid.isEmpty() ? PersonId{} : people::byUid(connection, draft.ownerUid).id;
    connection
        .prepare("INSERT INTO finding (uid, key, release_id, use_case_id, title, severity, criterion, condition, cause,"
                 " effect, recommendation, owner_id, due_at, state, state_since, state_reason, acceptance, source,"
                 " raised_by, staged, created_at, row_version)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(key)
        .bind(numberOrNull(releaseIdOf(connection, draft.release).value))
        .bind(numberOrNull(useCaseIdOf(connection, draft.useCase).value))
        .bind(draft.text.title.trimmed())
        .bind(toString(draft.severity))
        .bind(draft.text.criterion)
        .bind(draft.text.condition)
        .bind(draft.text.cause)
        .bind(draft.text.effect)
        .bind(draft.text.recommendation)
        .bind(numberOrNull(owner.value))
        .bind(draft.dueAt)
        .bind(toString(FindingState::Open))
        .bind(transaction.now())
        .bind(source)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(draft.staged)
        .bind(transaction.now())
        .run();
    std::vector<AuditFact> facts{{QStringLiteral("severity"), toString(draft.severity)}};
    if (!source.isEmpty())
        facts.push_back({QStringLiteral("rule"), source});
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = FindingEntity,
                        .entityId = uid,
                        .after = findingHash(connection, byName(connection, uid).id),
                        .facts = std::move(facts)});
    return uid;
}

QString raiseOnce(db::WriteTransaction& transaction, const FindingDraft& draft, const QString& source)
{
    const QString there = unfinishedOf(transaction.connection(), draft, source);
    return there.isEmpty() ? raise(transaction, draft, source) : there;
}

void reopenExpired(db::WriteTransaction& transaction)
{
    for (const Finding& before : all(transaction.connection())) {
        if (before.stateAt(transaction.now()) == before.state)
            continue;
        const Finding after = asItStands(before, transaction.now());
        writeFinding(transaction, before, after,
                     {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(after.state)}},
                     QStringLiteral("expired"));
    }
}

void writeFinding(db::WriteTransaction& transaction, const Finding& before, const Finding& after,
                  std::vector<AuditFact> facts, const QString& verb)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = findingHash(connection, before.id);
    connection
        .prepare("UPDATE finding SET title = ?, criterion = ?, condition = ?, cause = ?, effect = ?,"
                 " recommendation = ?, severity = ?, owner_id = ?, due_at = ?, state = ?, state_since = ?,"
                 " state_reason = ?, accepter_id = ?, accepted_until = ?, acceptance = ?,"
                 " row_version = row_version + 1 WHERE id = ?")
        .bind(after.text.title)
        .bind(after.text.criterion)
        .bind(after.text.condition)
        .bind(after.text.cause)
        .bind(after.text.effect)
        .bind(after.text.recommendation)
        .bind(toString(after.severity))
        .bind(numberOrNull(after.owner.id.value))
        .bind(after.dueAt)
        .bind(toString(after.state))
        .bind(after.state == before.state ? before.stateSince : transaction.now())
        .bind(after.stateReason)
        .bind(numberOrNull(after.accepter.id.value))
        .bind(after.acceptedUntil)
        .bind(after.acceptance)
        .bind(before.id.value)
        .run();
    const bool isExpiry = verb == QLatin1StringView("expired");
    transaction.record({.verb = verb,
                        .entity = FindingEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = findingHash(connection, before.id),
                        .reason = isExpiry ? after.stateReason : QString(),
                        .facts = std::move(facts)});
}

} // namespace assay::findings
