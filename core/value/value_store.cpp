// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_store.h"

#include "core/base/moment.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "core/value/value_rows.h"
#include "core/value/value_rules.h"
#include "core/value/value_texts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace assay {
namespace {

const QString ValueEntity = QStringLiteral("value_record");
const QString ValueMoved = QStringLiteral("state_changed");
constexpr qsizetype longestValueText = 20'000;

/// What a command does with a record, inside its transaction.
struct ValueWrite {
    db::WriteTransaction& transaction;
    const ValueRecord& before;
    const values::ValueParty& party;
    const RoleHolders& holders;

    db::Connection& connection() const { return transaction.connection(); }
    Role role() const { return party.acting.empty() ? Role::EndUser : party.acting.front(); }
};

/// What the log keeps of a change, beside what every state change has.
struct ValueChange {
    QString verb;
    std::vector<AuditFact> facts = {};
    std::optional<ValueState> to = {}; ///< Where it leads to another state.
};

values::ValueParty valueParty(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return {people::actingByUid(connection, actor.person).id, people::rolesActedIn(connection, actor, useCase)};
}

void requireSaid(const QString& text, const QString& complaint)
{
    if (text.trimmed().isEmpty() || text.size() > longestValueText)
        db::raise(Error::Kind::Invalid, complaint);
}

QString figureWord(double value)
{
    return QString::fromLatin1(numberText(value));
}

void setState(const ValueWrite& write, ValueState to)
{
    write.connection()
        .prepare("UPDATE value_record SET state = ?, state_since = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(toString(to))
        .bind(write.transaction.now())
        .bind(write.before.id.value)
        .run();
}

void say(const ValueWrite& write, qint64 measurement, ValueVoiceKind kind, const QString& text, const QString& evidence)
{
    write.connection()
        .prepare("INSERT INTO value_voice (value_id, measurement, person_id, role, kind, text, evidence, said_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(write.before.id.value)
        .bind(measurement)
        .bind(write.party.person.value)
        .bind(toString(write.role()))
        .bind(toString(kind))
        .bind(text)
        .bind(evidence)
        .bind(write.transaction.now())
        .run();
}

/// Everything that the figures of a portfolio need of a step, so that they follow from the log alone.
std::vector<AuditFact> stepFacts(const ValueRecord& record, ValueState to)
{
    std::vector<AuditFact> facts{{QStringLiteral("from"), toString(record.state)},
                                 {QStringLiteral("target"), figureWord(record.target)},
                                 {QStringLiteral("to"), toString(to)},
                                 {QStringLiteral("use_case"), record.useCaseUid}};
    if (record.latest())
        facts.push_back({QStringLiteral("realised"), figureWord(record.latest()->realised)});
    return facts;
}

void requireUnchanged(const ValueRecord& record, const std::optional<qint64>& expected)
{
    if (expected.value_or(record.rowVersion) != record.rowVersion) {
        db::raise(
            Error::Kind::Conflict,
            Text::tr("%1 has changed since you looked at it. Nothing was saved; look at what is new and try again.")
                .arg(record.key));
    }
}

using ValueWork = std::function<ValueChange(const ValueWrite&)>;

/// Runs a command on one record: `work` writes rows and says what the log is told of them.
Result<> changeValue(db::Database& database, const db::AuditNote& note, const QString& name,
                     const std::optional<qint64>& expected, const ValueWork& work)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const ValueRecord before = values::byName(connection, name);
        const values::ValueParty party = valueParty(connection, note.actor, before.useCase);
        const RoleHolders holders = people::holders(connection, before.useCase);
        const Digest hash = values::valueHash(connection, before.id);
        const ValueWrite write{transaction, before, party, holders};
        ValueChange change = work(write);
        requireUnchanged(before, expected);
        if (change.to)
            setState(write, *change.to);
        else
            connection.prepare("UPDATE value_record SET row_version = row_version + 1 WHERE id = ?")
                .bind(before.id.value)
                .run();
        const ValueRecord after = values::byName(connection, before.uid);
        if (change.to) {
            ValueRecord told = after; // With the figure of now, and the state it comes from.
            told.state = before.state;
            change.facts = stepFacts(told, *change.to);
        }
        transaction.record({.verb = change.to ? ValueMoved : change.verb,
                            .entity = ValueEntity,
                            .entityId = before.uid,
                            .before = hash,
                            .after = values::valueHash(connection, before.id),
                            .facts = std::move(change.facts)});
        return before.uid;
    });
    return done ? Result<>() : Result<>(failed(done));
}

void requireGoodDraft(const ValueDraft& draft)
{
    requireSaid(draft.hypothesis,
                Text::tr("A value record needs a hypothesis of at most 20,000 characters. Nothing was "
                         "saved."));
    requireSaid(draft.metric, Text::tr("A value record needs a metric that shows the value. Nothing was saved."));
    requireSaid(draft.baselineMethod,
                Text::tr("A value record says how one will know what would have been without it. Nothing was saved."));
    if (!std::isfinite(draft.target))
        db::raise(Error::Kind::Invalid, Text::tr("The target of a value is a number. Nothing was saved."));
}

QString insertValue(db::WriteTransaction& transaction, const ValueDraft& draft, const UseCase& useCase)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    const QString key = QStringLiteral("V-%1").arg(connection.integer("SELECT count(*) + 1 FROM value_record"));
    connection
        .prepare("INSERT INTO value_record (uid, key, use_case_id, hypothesis, metric, unit, target, baseline_method,"
                 " state, state_since, author_id, created_at, staged, row_version)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(key)
        .bind(useCase.id.value)
        .bind(draft.hypothesis.trimmed())
        .bind(draft.metric.trimmed())
        .bind(draft.unit.trimmed())
        .bind(draft.target)
        .bind(draft.baselineMethod.trimmed())
        .bind(toString(ValueState::Hypothesis))
        .bind(transaction.now())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    const ValueRecord made = values::byName(connection, uid);
    transaction.record({.verb = {},
                        .entity = ValueEntity,
                        .entityId = uid,
                        .after = values::valueHash(connection, made.id),
                        .facts = {{QStringLiteral("metric"), draft.metric.trimmed()},
                                  {QStringLiteral("target"), figureWord(draft.target)},
                                  {QStringLiteral("unit"), draft.unit.trimmed()},
                                  {QStringLiteral("use_case"), useCase.uid}}});
    return uid;
}

/// What is to be written. What others wrote meanwhile stays where this edit does not touch it.
ValueDraft wantedDraft(const ValueWrite& write, const ValueEdit& edit)
{
    if (!edit.seen)
        return edit.draft;
    const qint64 since = edit.expectedVersion.value_or(write.before.rowVersion);
    return values::draftFrom(merging::mergedOrRaise(*edit.seen, values::textsOf(edit.draft),
                                                    values::newerTexts(write.connection(), write.before, since),
                                                    write.before.key, values::fieldTitle));
}

ValueChange rewriteValue(const ValueWrite& write, const ValueEdit& edit)
{
    db::requireAllowed(values::editRefusal(write.before, write.party, write.holders));
    const ValueDraft draft = wantedDraft(write, edit);
    requireGoodDraft(draft);
    std::vector<AuditFact> facts = merging::editFacts(values::textsOf(write.before), values::textsOf(draft));
    if (facts.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(write.before.key));
    write.connection()
        .prepare("UPDATE value_record SET hypothesis = ?, metric = ?, unit = ?, target = ?, baseline_method = ?"
                 " WHERE id = ?")
        .bind(draft.hypothesis.trimmed())
        .bind(draft.metric.trimmed())
        .bind(draft.unit.trimmed())
        .bind(draft.target)
        .bind(draft.baselineMethod.trimmed())
        .bind(write.before.id.value)
        .run();
    facts.insert(facts.end(),
                 {{QStringLiteral("metric"), draft.metric.trimmed()},
                  {QStringLiteral("target"), figureWord(draft.target)},
                  {QStringLiteral("unit"), draft.unit.trimmed()},
                  {QStringLiteral("use_case"), write.before.useCaseUid}});
    return {QStringLiteral("updated"), std::move(facts)};
}

void insertMeasurement(const ValueWrite& write, const ValueReading& reading, qint64 number)
{
    write.connection()
        .prepare(
            "INSERT INTO value_measurement (value_id, number, realised, period_from, period_to, confidence, limits,"
            " evidence, person_id, role, measured_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(write.before.id.value)
        .bind(number)
        .bind(reading.realised)
        .bind(reading.from)
        .bind(reading.to)
        .bind(toString(reading.confidence))
        .bind(reading.limits.trimmed())
        .bind(reading.evidence.trimmed())
        .bind(write.party.person.value)
        .bind(toString(write.role()))
        .bind(write.transaction.now())
        .run();
}

/// A period that is still to come has realised nothing yet.
void requirePastPeriod(const ValueReading& reading, qint64 now)
{
    if (reading.to > now)
        db::raise(
            Error::Kind::Invalid,
            Text::tr("The period ends on %1, which is still to come: what is not realised yet cannot be measured. "
                     "Nothing was saved.")
                .arg(dayText(reading.to)));
}

db::AuditNote valueNote(const Actor& actor, const QString& verb, const QString& command, const QString& reason = {})
{
    return {actor, verb, ValueEntity, {}, reason, command};
}

} // namespace

Result<QString> ValueStore::propose(const ValueDraft& draft, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(
        valueNote(actor, QStringLiteral("created"), command), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
            db::requireAllowed(values::proposalRefusal(useCase.key, {useCase.owner, useCase.businessOwner},
                                                       valueParty(connection, actor, useCase.id),
                                                       people::holders(connection, useCase.id)));
            requireGoodDraft(draft);
            return insertValue(transaction, draft, useCase);
        });
}

Result<> ValueStore::edit(const ValueEdit& edit, const Actor& actor, const QString& command)
{
    // What was seen says more than a version: then others may have changed other fields.
    return changeValue(m_database, valueNote(actor, QStringLiteral("updated"), command), edit.record,
                       edit.seen ? std::nullopt : edit.expectedVersion,
                       [&](const ValueWrite& write) { return rewriteValue(write, edit); });
}

Result<> ValueStore::measure(const ValueReading& reading, const Actor& actor, const QString& command)
{
    if (!std::isfinite(reading.realised) || reading.to <= reading.from) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("What was realised is a number, of a period that ends after it begins. Nothing was saved."));
    }
    return changeValue(
        m_database, valueNote(actor, QStringLiteral("measured"), command), reading.record, reading.expectedVersion,
        [&](const ValueWrite& write) {
            db::requireAllowed(values::measureRefusal(write.before, write.party, write.holders));
            requireSaid(reading.evidence,
                        Text::tr("A measurement names its evidence: where the figure comes from. Nothing "
                                 "was saved."));
            requirePastPeriod(reading, write.transaction.now());
            const qint64 number = static_cast<qint64>(write.before.measurements.size()) + 1;
            insertMeasurement(write, reading, number);
            say(write, number, ValueVoiceKind::Acknowledged, {}, {});
            ValueChange change{QStringLiteral("measured"),
                               {{QStringLiteral("number"), number},
                                {QStringLiteral("realised"), figureWord(reading.realised)},
                                {QStringLiteral("use_case"), write.before.useCaseUid}}};
            if (write.before.state != ValueState::Hypothesis) // Those who agreed agreed to another figure.
                change.to = ValueState::Hypothesis;
            return change;
        });
}

Result<> ValueStore::acknowledge(const ValueWord& word, const Actor& actor, const QString& command)
{
    return changeValue(m_database, valueNote(actor, QStringLiteral("acknowledged"), command, word.text), word.record,
                       word.expectedVersion, [&](const ValueWrite& write) {
                           db::requireAllowed(values::acknowledgeRefusal(write.before, write.party, write.holders));
                           say(write, write.before.latest()->number, ValueVoiceKind::Acknowledged, word.text.trimmed(),
                               word.evidence.trimmed());
                           ValueChange change{QStringLiteral("acknowledged"),
                                              {{QStringLiteral("role"), toString(write.role())},
                                               {QStringLiteral("use_case"), write.before.useCaseUid}}};
                           if (missingAcknowledgements(write.before) == std::vector{write.role()})
                               change.to = ValueState::Measured;
                           return change;
                       });
}

Result<> ValueStore::accept(const ValueWord& word, const Actor& actor, const QString& command)
{
    return changeValue(m_database, valueNote(actor, ValueMoved, command, word.text), word.record, word.expectedVersion,
                       [&](const ValueWrite& write) {
                           db::requireAllowed(values::acceptRefusal(write.before, write.party, write.holders));
                           say(write, write.before.latest()->number, ValueVoiceKind::Accepted, word.text.trimmed(),
                               word.evidence.trimmed());
                           return ValueChange{.verb = ValueMoved, .to = ValueState::Accepted};
                       });
}

Result<> ValueStore::dispute(const ValueWord& word, const Actor& actor, const QString& command)
{
    return changeValue(m_database, valueNote(actor, ValueMoved, command, word.text), word.record, word.expectedVersion,
                       [&](const ValueWrite& write) {
                           db::requireAllowed(values::disputeRefusal(write.before, write.party, write.holders));
                           const QString complaint =
                               Text::tr("A dispute needs a claim and its evidence, which are kept. Nothing was saved.");
                           requireSaid(word.text, complaint);
                           requireSaid(word.evidence, complaint);
                           say(write, write.before.latest()->number, ValueVoiceKind::Disputed, word.text.trimmed(),
                               word.evidence.trimmed());
                           return ValueChange{.verb = ValueMoved, .to = ValueState::Disputed};
                       });
}

Result<> ValueStore::counter(const ValueWord& word, const Actor& actor, const QString& command)
{
    return changeValue(
        m_database, valueNote(actor, QStringLiteral("countered"), command, word.text), word.record,
        word.expectedVersion, [&](const ValueWrite& write) {
            db::requireAllowed(values::counterRefusal(write.before, write.party));
            requireSaid(word.text, Text::tr("Say what speaks against the claim. Nothing was saved."));
            say(write, write.before.latest()->number, ValueVoiceKind::Countered, word.text.trimmed(),
                word.evidence.trimmed());
            return ValueChange{QStringLiteral("countered"), {{QStringLiteral("use_case"), write.before.useCaseUid}}};
        });
}

Result<> ValueStore::decide(const ValueWord& word, bool claimHolds, const Actor& actor, const QString& command)
{
    return changeValue(
        m_database, valueNote(actor, ValueMoved, command, word.text), word.record, word.expectedVersion,
        [&](const ValueWrite& write) {
            db::requireAllowed(values::decideRefusal(write.before, write.party, write.holders));
            requireSaid(word.text, Text::tr("A dispute is decided with a reason, which is kept. Nothing was saved."));
            say(write, write.before.latest()->number, claimHolds ? ValueVoiceKind::Upheld : ValueVoiceKind::Dismissed,
                word.text.trimmed(), word.evidence.trimmed());
            return ValueChange{.verb = ValueMoved, .to = claimHolds ? ValueState::Hypothesis : ValueState::Measured};
        });
}

} // namespace assay
