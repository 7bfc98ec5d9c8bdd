// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_rules.h"
#include "core/decisions/decision_texts.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

const QString DecisionEntity = QStringLiteral("decision");

db::AuditNote decisionNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), DecisionEntity, {}, reason, command};
}

void requireDecisionTitle(const DecisionText& text)
{
    if (text.title.trimmed().isEmpty())
        db::raise(Error::Kind::Invalid, Text::tr("A decision needs a title. Nothing was saved."));
    const QString problem =
        lengthProblem(text.title, {text.context, text.options, text.outcome, text.consequences, text.expected});
    if (!problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
}

/// With the role acted in, where it is held for the whole project or for that use case.
DecisionParty decisionParty(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    people::requireMember(connection, actor,
                          Text::tr("Decisions are written by people of the project in a role that they hold."));
    return {people::byUid(connection, actor.person).id, people::rolesActedIn(connection, actor, useCase)};
}

/// Writes a row's change and its entry: `change` runs between the hash before and the one after.
template <typename Change>
void writeDecision(db::WriteTransaction& transaction, const DecisionRecord& before, const QString& verb,
                   std::vector<AuditFact> facts, Change change)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = decisions::decisionHash(connection, before.id);
    change(connection);
    connection.prepare("UPDATE decision SET row_version = row_version + 1 WHERE id = ?").bind(before.id.value).run();
    transaction.record({.verb = verb,
                        .entity = DecisionEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = decisions::decisionHash(connection, before.id),
                        .facts = std::move(facts)});
}

void setDecisionState(db::WriteTransaction& transaction, const DecisionRecord& before, DecisionState to)
{
    writeDecision(transaction, before, QStringLiteral("state_changed"),
                  {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(to)}},
                  [&](db::Connection& connection) {
                      // Who decided stays whoever accepted it, also once it holds no more.
                      const bool decided = before.state == DecisionState::Proposed;
                      connection
                          .prepare("UPDATE decision SET state = ?, decided_at = CASE WHEN ? THEN ? ELSE decided_at END,"
                                   " decided_by_id = CASE WHEN ? THEN ? ELSE decided_by_id END WHERE id = ?")
                          .bind(toString(to))
                          .bind(decided)
                          .bind(transaction.now())
                          .bind(decided)
                          .bind(people::byUid(connection, transaction.note().actor.person).id.value)
                          .bind(before.id.value)
                          .run();
                  });
}

std::optional<qint64> supersededRow(db::Connection& connection, const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    const DecisionRecord before = decisions::byName(connection, name);
    if (before.state != DecisionState::Accepted) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 is %2; only what is accepted can be superseded. Nothing was saved.")
                      .arg(before.key, decisionStateTitle(before.state)));
    }
    return before.id.value;
}

QString insertDecision(db::WriteTransaction& transaction, const DecisionDraft& draft, PersonId author)
{
    requireDecisionTitle(draft.text);
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const qint64 number = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM decision");
    const auto useCase =
        draft.useCase.isEmpty() ? std::nullopt : std::optional(usecases::byKeyOrUid(connection, draft.useCase));
    connection
        .prepare(
            "INSERT INTO decision (uid, key, topic, title, context, options, outcome, consequences, state, author_id,"
            " created_at, review_at, expected, measured, supersedes_id, use_case_id, staged, row_version)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 1)")
        .bind(uid)
        .bind(QStringLiteral("D-%1").arg(number))
        .bind(toString(draft.topic))
        .bind(draft.text.title.trimmed())
        .bind(draft.text.context)
        .bind(draft.text.options)
        .bind(draft.text.outcome)
        .bind(draft.text.consequences)
        .bind(toString(DecisionState::Proposed))
        .bind(author.value)
        .bind(transaction.now())
        .bind(draft.reviewAt)
        .bind(draft.text.expected)
        .bind(supersededRow(connection, draft.supersedes))
        .bind(useCase ? std::optional(useCase->id.value) : std::nullopt)
        .bind(draft.staged)
        .run();
    std::vector<AuditFact> facts;
    facts.reserve(2);
    facts.push_back({QStringLiteral("topic"), toString(draft.topic)});
    if (useCase)
        facts.push_back({QStringLiteral("use_case"), useCase->uid});
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = DecisionEntity,
                        .entityId = uid,
                        .after = decisions::decisionHash(connection, decisions::byName(connection, uid).id),
                        .facts = std::move(facts)});
    return uid;
}

/// The edit as it is to be written. What others wrote meanwhile stays where this one does not touch it.
DecisionEdit wantedDecision(db::Connection& connection, const DecisionRecord& before, const DecisionEdit& edit)
{
    if (edit.seen) {
        const NewerTexts newer = decisions::newerTexts(connection, before, edit.expectedVersion);
        return decisions::editFrom(edit.decision,
                                   merging::mergedOrRaise(*edit.seen, decisions::textsOf(edit.text, edit.reviewAt),
                                                          newer, before.key, decisions::fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    }
    return edit;
}

void applyDecisionEdit(db::WriteTransaction& transaction, const DecisionRecord& before, const DecisionEdit& asked)
{
    const DecisionEdit edit = wantedDecision(transaction.connection(), before, asked);
    if (before.text == edit.text && before.reviewAt == edit.reviewAt)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    writeDecision(transaction, before, QStringLiteral("updated"),
                  merging::editFacts(decisions::textsOf(before.text, before.reviewAt),
                                     decisions::textsOf(edit.text, edit.reviewAt)),
                  [&](db::Connection& connection) {
                      connection
                          .prepare(
                              "UPDATE decision SET title = ?, context = ?, options = ?, outcome = ?, consequences = ?,"
                              " expected = ?, review_at = ? WHERE id = ?")
                          .bind(edit.text.title.trimmed())
                          .bind(edit.text.context)
                          .bind(edit.text.options)
                          .bind(edit.text.outcome)
                          .bind(edit.text.consequences)
                          .bind(edit.text.expected)
                          .bind(edit.reviewAt)
                          .bind(before.id.value)
                          .run();
                  });
}

/// What the accepted decision takes the place of, unless something else has done so already. Whoever decides for one use case
/// alone ends nothing of another, nor of the whole project.
void supersedeEarlier(db::WriteTransaction& transaction, const DecisionRecord& accepted)
{
    if (accepted.supersedes.isEmpty())
        return;
    db::Connection& connection = transaction.connection();
    const DecisionRecord earlier = decisions::byName(connection, accepted.supersedes);
    if (earlier.state != DecisionState::Accepted)
        return;
    const DecisionParty party = decisionParty(connection, transaction.note().actor, earlier.useCase);
    if (party.acting.empty())
        db::requireAllowed(decisionStepRefusal(earlier, DecisionState::Deprecated, party,
                                               people::holders(connection, earlier.useCase)));
    setDecisionState(transaction, earlier, DecisionState::Superseded);
}

/// Nobody writes over what they have not read.
void requireMeasurable(const DecisionRecord& before, const DecisionEffect& effect)
{
    if (before.state == DecisionState::Proposed || before.state == DecisionState::Rejected) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 is %2; only what was accepted has an effect. Nothing was saved.")
                      .arg(before.key, decisionStateTitle(before.state)));
    }
    if (!before.measured.isEmpty() && before.measured != effect.seen) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("Somebody wrote down an effect of %1 that you have not seen. Nothing was saved; read it and "
                           "save again.")
                      .arg(before.key));
    }
    if (before.measured == effect.effect)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
}

void writeEffect(db::WriteTransaction& transaction, const DecisionRecord& before, const QString& effect)
{
    std::vector<AuditFact> facts =
        merging::editFacts(decisions::effectText(before.measured), decisions::effectText(effect));
    facts.push_back({QStringLiteral("effect"), effect});
    writeDecision(transaction, before, {}, std::move(facts), [&](db::Connection& connection) {
        connection.prepare("UPDATE decision SET measured = ? WHERE id = ?").bind(effect).bind(before.id.value).run();
    });
}

} // namespace

QString decisions::propose(db::WriteTransaction& transaction, const DecisionDraft& draft)
{
    const QString person = transaction.note().actor.person;
    return insertDecision(transaction, draft, people::byUid(transaction.connection(), person).id);
}

QString decisions::edit(db::WriteTransaction& transaction, const DecisionEdit& edit)
{
    db::Connection& connection = transaction.connection();
    const DecisionRecord before = byName(connection, edit.decision);
    const DecisionParty party = decisionParty(connection, transaction.note().actor, before.useCase);
    db::requireAllowed(decisionEditRefusal(before, party, people::holders(connection, before.useCase)));
    requireDecisionTitle(edit.text);
    applyDecisionEdit(transaction, before, edit);
    return before.uid;
}

Result<QString> DecisionStore::propose(const DecisionDraft& draft, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(decisionNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        decisionParty(transaction.connection(), actor, {});
        return decisions::propose(transaction, draft);
    });
}

Result<> DecisionStore::edit(const DecisionEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(decisionNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return decisions::edit(transaction, edit); }));
}

Result<> DecisionStore::move(const DecisionMove& move, const Actor& actor, const QString& command)
{
    if (move.to != DecisionState::Accepted && move.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("This step needs its reason, which is kept. Nothing was changed."));
    return withoutValue(m_database.writeOnce(
        decisionNote(actor, "state_changed", command, move.reason), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const DecisionRecord before = decisions::byName(connection, move.decision);
            const DecisionParty party = decisionParty(connection, actor, before.useCase);
            db::requireAllowed(
                decisionStepRefusal(before, move.to, party, people::holders(connection, before.useCase)));
            setDecisionState(transaction, before, move.to);
            if (move.to == DecisionState::Accepted)
                supersedeEarlier(transaction, before);
            return before.uid;
        }));
}

Result<> DecisionStore::measure(const DecisionEffect& effect, const Actor& actor, const QString& command)
{
    if (effect.effect.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Say what effect it had. Nothing was saved."));
    return withoutValue(
        m_database.writeOnce(decisionNote(actor, "measured", command), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            decisionParty(connection, actor, {});
            const DecisionRecord before = decisions::byName(connection, effect.decision);
            requireMeasurable(before, effect);
            writeEffect(transaction, before, effect.effect);
            return before.uid;
        }));
}

} // namespace assay
