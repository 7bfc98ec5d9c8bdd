// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/raci/duty_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/raci/duty_rows.h"
#include "core/skills/skill_gap.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

const QString DutyEntity = QStringLiteral("duty");

QString secondAccountable(db::Connection& connection, const UseCase& useCase, const DutyDraft& draft)
{
    if (draft.duty != Duty::Accountable)
        return {};
    for (const DutyEntry& entry : duties::ofUseCase(connection, useCase.id)) {
        if (entry.stage == draft.stage && entry.duty == Duty::Accountable && !entry.hasLeft
            && entry.person.uid != draft.person) {
            return Text::tr("%1 is accountable for “%2” of %3, and one person is. Nothing was saved; take theirs back "
                            "first.")
                .arg(entry.person.name, dutyStageTitle(draft.stage), useCase.key);
        }
    }
    return {};
}

qint64 cellOf(db::Connection& connection, const UseCase& useCase, const DutyDraft& draft, PersonId person)
{
    db::Statement row = connection.prepare("SELECT id FROM duty WHERE use_case_id = ? AND stage = ? AND person_id = ?");
    row.bind(useCase.id.value).bind(toString(draft.stage)).bind(person.value);
    return row.step() ? row.integer(0) : 0;
}

QString writeDuty(db::WriteTransaction& transaction, const UseCase& useCase, const DutyDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const Person person =
        draft.duty ? people::hereByUid(connection, draft.person) : people::byUid(connection, draft.person);
    const QString word = draft.duty ? toString(*draft.duty) : QString();
    const qint64 known = cellOf(connection, useCase, draft, person.id);
    const std::optional<Digest> before =
        known > 0 ? std::optional(duties::dutyHash(connection, {known})) : std::nullopt;
    if (known > 0)
        connection.prepare("UPDATE duty SET duty = ?, row_version = row_version + 1 WHERE id = ?")
            .bind(word)
            .bind(known)
            .run();
    else
        connection
            .prepare("INSERT INTO duty (uid, use_case_id, stage, person_id, duty, staged, row_version)"
                     " VALUES (?, ?, ?, ?, ?, ?, 1)")
            .bind(newUlid(transaction.now()))
            .bind(useCase.id.value)
            .bind(toString(draft.stage))
            .bind(person.id.value)
            .bind(word)
            .bind(draft.staged)
            .run();
    const qint64 id = cellOf(connection, useCase, draft, person.id);
    db::Statement row = connection.prepare("SELECT uid FROM duty WHERE id = ?");
    row.bind(id).step();
    transaction.record({.verb = before ? QStringLiteral("updated") : QStringLiteral("created"),
                        .entity = DutyEntity,
                        .entityId = row.text(0),
                        .before = before,
                        .after = duties::dutyHash(connection, {id}),
                        .facts = {{QStringLiteral("use_case"), useCase.uid},
                                  {QStringLiteral("stage"), toString(draft.stage)},
                                  {QStringLiteral("person"), person.uid},
                                  {QStringLiteral("duty"), word}}});
    skills::followGaps(transaction, useCase);
    return row.text(0);
}

/// Whoever has left is not accountable again beside somebody else when they come back.
void endThoseOfLeavers(db::WriteTransaction& transaction, const UseCase& useCase, const DutyDraft& draft)
{
    if (draft.duty != Duty::Accountable)
        return;
    for (const DutyEntry& entry : duties::ofUseCase(transaction.connection(), useCase.id)) {
        if (entry.stage == draft.stage && entry.duty == Duty::Accountable && entry.hasLeft)
            writeDuty(transaction, useCase, {draft.useCase, draft.stage, entry.person.uid, std::nullopt});
    }
}

} // namespace

Result<> DutyStore::set(const DutyDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), DutyEntity, {}, {}, command};
    const Result<QString> done =
        m_database.writeOnce(note, [&](db::WriteTransaction& transaction) { return duties::set(transaction, draft); });
    if (!done)
        return failed(done);
    return {};
}

QString duties::refusal(db::Connection& connection, const DutyDraft& draft, const Actor& actor)
{
    const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
    const QString mayNot =
        usecases::writerRefusal(useCase, Text::tr("The duties"), usecases::partyOf(connection, actor, useCase.id),
                                people::holders(connection, useCase.id));
    return mayNot.isEmpty() ? secondAccountable(connection, useCase, draft) : mayNot;
}

QString duties::set(db::WriteTransaction& transaction, const DutyDraft& draft)
{
    db::Connection& connection = transaction.connection();
    people::actingByUid(connection, transaction.note().actor.person);
    const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
    if (const QString why = refusal(connection, draft, transaction.note().actor); !why.isEmpty())
        db::raise(Error::Kind::Denied, why);
    endThoseOfLeavers(transaction, useCase, draft);
    return writeDuty(transaction, useCase, draft);
}

} // namespace assay
