// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_rules.h"
#include "core/people/people_store.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

const QString HandoverEntity = QStringLiteral("handover");

db::AuditNote handoverNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), HandoverEntity, {}, reason, command};
}

/// A handover inside the write that changes it.
struct HandoverChange {
    db::WriteTransaction& transaction;
    Handover before;
    HandoverParty party;
    RoleHolders holders;
    std::vector<AuditFact> facts = {};

    db::Connection& connection() const { return transaction.connection(); }
};

HandoverParty handoverParty(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return {people::actingByUid(connection, actor.person).id, people::rolesActedIn(connection, actor, useCase)};
}

/// Runs `change` once on the handover of that name, as it is now, and logs what it did.
Result<> changeHandover(db::Database& database, const db::AuditNote& note, const QString& name,
                        const std::function<void(HandoverChange&)>& change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const Handover now = handovers::byName(connection, name);
        HandoverChange changing{transaction, now, handoverParty(connection, note.actor, now.useCase),
                                people::holders(connection, now.useCase)};
        const Digest before = handovers::handoverHash(connection, changing.before.id);
        change(changing);
        connection.prepare("UPDATE handover SET row_version = row_version + 1 WHERE id = ?")
            .bind(changing.before.id.value)
            .run();
        transaction.record({.verb = {},
                            .entity = HandoverEntity,
                            .entityId = changing.before.uid,
                            .before = before,
                            .after = handovers::handoverHash(connection, changing.before.id),
                            .facts = std::move(changing.facts)});
        return changing.before.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

void setHandoverState(HandoverChange& change, HandoverState to)
{
    const bool decided = to != HandoverState::Offered;
    const qint64 now = change.transaction.now();
    change.connection()
        .prepare("UPDATE handover SET state = ?, state_reason = ?, offered_at = ?, decided_at = ?, decided_by_id = ?"
                 " WHERE id = ?")
        .bind(toString(to))
        .bind(change.transaction.note().reason)
        .bind(decided ? change.before.offeredAt : now)
        .bind(decided ? std::optional(now) : std::nullopt)
        .bind(decided ? std::optional(change.party.person.value) : std::nullopt)
        .bind(change.before.id.value)
        .run();
    change.facts.push_back({QStringLiteral("from"), toString(change.before.state)});
    change.facts.push_back({QStringLiteral("to"), toString(to)});
    change.facts.push_back({QStringLiteral("to_role"), toString(change.before.to)});
}

/// The answer as it is to be kept: what somebody else answered meanwhile is not lost without a word.
QString wantedAnswer(const Handover& handover, const HandoverWord& word)
{
    if (!word.seen)
        return word.text;
    const QString field = QStringLiteral("answer");
    return *textIn(merging::mergedOrRaise({{field, *word.seen}}, {{field, word.text}},
                                          handovers::newerAnswer(handover, word.item), handover.key,
                                          [](const QString&) { return Text::tr("the answer"); }),
                   field);
}

void settleItem(HandoverChange& change, const HandoverItem& item, const QString& answer, const QString& waiver)
{
    change.connection()
        .prepare("UPDATE handover_item SET answer = ?, waiver = ?, settled_by_id = ?, settled_at = ?"
                 " WHERE handover_id = ? AND ordinal = ?")
        .bind(answer)
        .bind(waiver)
        .bind(change.party.person.value)
        .bind(change.transaction.now())
        .bind(change.before.id.value)
        .bind(item.ordinal)
        .run();
    change.facts.push_back({QStringLiteral("item"), item.text});
}

/// `answeredBy` is nobody where an answer is still to come.
void insertItem(db::Connection& connection, qint64 handover, const HandoverItem& item, std::optional<qint64> answeredBy,
                qint64 now)
{
    connection
        .prepare("INSERT INTO handover_item (handover_id, ordinal, kind, text, required, answer, waiver, asked_by_id,"
                 " settled_by_id, settled_at) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?)")
        .bind(handover)
        .bind(item.ordinal)
        .bind(item.kind == HandoverItem::Kind::Question ? QStringLiteral("question") : QStringLiteral("check"))
        .bind(item.text)
        .bind(item.required)
        .bind(item.answer)
        .bind(item.askedBy.id.value)
        .bind(answeredBy)
        .bind(answeredBy ? std::optional(now) : std::nullopt)
        .run();
}

qint64 insertHandover(db::WriteTransaction& transaction, const HandoverDraft& draft, const UseCase& useCase,
                      const std::optional<Release>& release, const QString& uid)
{
    db::Connection& connection = transaction.connection();
    const qint64 number = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM handover");
    connection
        .prepare("INSERT INTO handover (uid, key, use_case_id, release_id, from_role, to_role, author_id, text, state,"
                 " state_reason, created_at, offered_at, staged, row_version)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 1)")
        .bind(uid)
        .bind(QStringLiteral("H-%1").arg(number))
        .bind(useCase.id.value)
        .bind(release ? std::optional(release->id.value) : std::nullopt)
        .bind(toString(draft.from))
        .bind(toString(draft.to))
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(draft.text)
        .bind(toString(HandoverState::Offered))
        .bind(transaction.now())
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    db::Statement row = connection.prepare("SELECT id FROM handover WHERE uid = ?");
    row.bind(uid).step();
    return row.integer(0);
}

/// What is known of a release answers the checklist, so it has to be one of the use case, or of none.
std::optional<Release> releaseOf(db::Connection& connection, const HandoverDraft& draft, const UseCase& useCase)
{
    if (draft.release.isEmpty())
        return std::nullopt;
    const Release release = releases::byName(connection, draft.release);
    if (release.useCase && release.useCase != useCase.id)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 is no release of %2. Nothing was saved.").arg(release.name(), useCase.key));
    return release;
}

QString offerHandover(db::WriteTransaction& transaction, const HandoverDraft& draft)
{
    db::Connection& connection = transaction.connection();
    if (const QString problem = lengthProblem({}, {draft.text}); !problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
    const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
    const HandoverParty party = handoverParty(connection, transaction.note().actor, useCase.id);
    db::requireAllowed(offerRefusal(draft.from, draft.to, party, people::holders(connection, useCase.id)));
    const auto release = releaseOf(connection, draft, useCase);
    const std::vector<ChecklistLine> lines = draft.checklist
        ? *draft.checklist
        : knownChecklist(connection, draft.from, draft.to, useCase.id, release ? release->uid : QString());
    const QString uid = newUlid(transaction.now());
    const qint64 id = insertHandover(transaction, draft, useCase, release, uid);
    qint64 ordinal = 0;
    for (const ChecklistLine& line : lines) {
        HandoverItem item;
        item.ordinal = ordinal++;
        item.text = line.text;
        item.required = line.required;
        item.answer = line.answer;
        item.askedBy.id = party.person;
        insertItem(connection, id, item, line.answer.isEmpty() ? std::nullopt : std::optional(party.person.value),
                   transaction.now());
    }
    transaction.record({.verb = {},
                        .entity = HandoverEntity,
                        .entityId = uid,
                        .after = handovers::handoverHash(connection, {id}),
                        .facts = {{QStringLiteral("from_role"), toString(draft.from)},
                                  {QStringLiteral("to_role"), toString(draft.to)},
                                  {QStringLiteral("use_case"), useCase.uid}}});
    return uid;
}

tl::unexpected<Error> needsWords()
{
    return fail(Error::Kind::Invalid, Text::tr("This needs some words, which are kept. Nothing was changed."));
}

} // namespace

Result<QString> HandoverStore::offer(const HandoverDraft& draft, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(handoverNote(actor, "handed_over", command),
                                [&](db::WriteTransaction& transaction) { return offerHandover(transaction, draft); });
}

Result<> HandoverStore::answer(const HandoverWord& word, const Actor& actor, const QString& command)
{
    if (word.text.trimmed().isEmpty())
        return needsWords();
    return changeHandover(
        m_database, handoverNote(actor, "answered", command), word.handover, [&](HandoverChange& change) {
            db::requireAllowed(answerRefusal(change.before, change.party, change.holders));
            settleItem(change, handovers::itemOf(change.before, word.item), wantedAnswer(change.before, word), {});
        });
}

Result<> HandoverStore::waive(const HandoverWord& word, const Actor& actor, const QString& command)
{
    if (word.text.trimmed().isEmpty())
        return needsWords();
    return changeHandover(m_database, handoverNote(actor, "waived", command, word.text), word.handover,
                          [&](HandoverChange& change) {
                              db::requireAllowed(receiverRefusal(change.before, change.party, change.holders));
                              const HandoverItem& item = handovers::itemOf(change.before, word.item);
                              settleItem(change, item, item.answer, word.text);
                          });
}

Result<> HandoverStore::ask(const QString& handover, const QString& question, const Actor& actor,
                            const QString& command)
{
    if (question.trimmed().isEmpty())
        return needsWords();
    return changeHandover(m_database, handoverNote(actor, "asked", command), handover, [&](HandoverChange& change) {
        db::requireAllowed(receiverRefusal(change.before, change.party, change.holders));
        HandoverItem item;
        item.ordinal = static_cast<qint64>(change.before.items.size());
        item.kind = HandoverItem::Kind::Question;
        item.text = question;
        item.askedBy.id = change.party.person;
        insertItem(change.connection(), change.before.id.value, item, std::nullopt, change.transaction.now());
        change.facts.push_back({QStringLiteral("item"), question});
    });
}

Result<> HandoverStore::accept(const QString& handover, const Actor& actor, const QString& command)
{
    return changeHandover(m_database, handoverNote(actor, "accepted", command), handover, [](HandoverChange& change) {
        db::requireAllowed(acceptRefusal(change.before, change.party, change.holders));
        setHandoverState(change, HandoverState::Accepted);
    });
}

Result<> HandoverStore::giveBack(const QString& handover, const QString& reason, const Actor& actor,
                                 const QString& command)
{
    if (reason.trimmed().isEmpty())
        return needsWords();
    return changeHandover(m_database, handoverNote(actor, "returned", command, reason), handover,
                          [](HandoverChange& change) {
                              db::requireAllowed(receiverRefusal(change.before, change.party, change.holders));
                              setHandoverState(change, HandoverState::Returned);
                          });
}

Result<> HandoverStore::offerAgain(const QString& handover, const Actor& actor, const QString& command)
{
    return changeHandover(m_database, handoverNote(actor, "handed_over", command), handover,
                          [](HandoverChange& change) {
                              db::requireAllowed(authorRefusal(change.before, HandoverState::Returned, change.party));
                              setHandoverState(change, HandoverState::Offered);
                          });
}

Result<> HandoverStore::withdraw(const QString& handover, const QString& reason, const Actor& actor,
                                 const QString& command)
{
    if (reason.trimmed().isEmpty())
        return needsWords();
    return changeHandover(
        m_database, handoverNote(actor, "withdrawn", command, reason), handover, [](HandoverChange& change) {
            const HandoverState has =
                change.before.state == HandoverState::Returned ? HandoverState::Returned : HandoverState::Offered;
            db::requireAllowed(authorRefusal(change.before, has, change.party));
            setHandoverState(change, HandoverState::Withdrawn);
        });
}

} // namespace assay
