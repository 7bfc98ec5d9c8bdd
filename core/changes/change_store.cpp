// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/calendar_rules.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_texts.h"
#include "core/changes/change_writing.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/environment_name.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_party.h"

namespace assay {
namespace {

using changes::ChangeEntity;
using changes::partyOf;
using changes::stateFacts;
using changes::writeChange;

db::AuditNote changeNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), ChangeEntity, {}, reason.trimmed(), command};
}

void requireLength(const QString& problem)
{
    if (!problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
}

void requireChangeWords(const ChangeFields& fields)
{
    const ChangeText& text = fields.text;
    if (text.title.trimmed().isEmpty())
        db::raise(Error::Kind::Invalid, Text::tr("A change needs a title. Nothing was saved."));
    requireLength(
        lengthProblem(text.title, {text.reason, text.impact, text.rollback, text.comms, text.training, text.adoption}));
}

std::optional<Release> releaseNamed(db::Connection& connection, const QString& name)
{
    return name.isEmpty() ? std::nullopt : std::optional(releases::byName(connection, name));
}

std::optional<qint64> rowOf(const std::optional<Release>& release)
{
    return release ? std::optional(release->id.value) : std::nullopt;
}

/// The parameters of what people say, in the order of the columns that insertChange() and applyChangeEdit() name.
db::Statement& bindFields(db::Statement& statement, const ChangeFields& fields, const std::optional<Release>& release)
{
    const ChangeText& text = fields.text;
    statement.bind(toString(fields.type)).bind(toString(fields.impact)).bind(text.title.trimmed()).bind(text.reason);
    statement.bind(text.impact).bind(text.rollback).bind(text.comms).bind(text.training).bind(text.adoption);
    return statement.bind(rowOf(release)).bind(releases::environmentName(fields.environment));
}

/// What a change says that is made from one of the catalogue.
ChangeFields fieldsFromStandard(const StandardChange& standard, ChangeFields fields)
{
    fields.type = ChangeType::Standard;
    fields.impact = standard.impact;
    for (QString ChangeText::*field :
         {&ChangeText::title, &ChangeText::reason, &ChangeText::impact, &ChangeText::rollback, &ChangeText::comms,
          &ChangeText::training, &ChangeText::adoption}) {
        if ((fields.text.*field).trimmed().isEmpty())
            fields.text.*field = standard.text.*field;
    }
    return fields;
}

std::optional<StandardChange> standardFor(db::Connection& connection, const QString& name, qint64 now)
{
    if (name.isEmpty())
        return std::nullopt;
    StandardChange standard = changes::standardNamed(connection, name);
    if (!standard.holdsAt(now)) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 is in the catalogue no more. Nothing was saved; plan the change without it.")
                      .arg(standard.key));
    }
    return standard;
}

QString insertChange(db::WriteTransaction& transaction, const ChangeDraft& draft, PersonId author)
{
    db::Connection& connection = transaction.connection();
    const std::optional<StandardChange> standard = standardFor(connection, draft.standard, transaction.now());
    const ChangeFields fields = standard ? fieldsFromStandard(*standard, draft.fields) : draft.fields;
    requireChangeWords(fields);
    const QString uid = newUlid(transaction.now());
    const qint64 number = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM change");
    const std::optional<Release> release = releaseNamed(connection, fields.release);
    db::Statement made = connection.prepare(
        "INSERT INTO change (uid, key, type, impact_level, title, reason, impact, rollback, comms, training, adoption,"
        " release_id, environment, state, state_since, state_reason, submissions, author_id, created_at, staged,"
        " standard_id, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Draft', ?, '', 0, ?, ?, ?, ?, 1)");
    made.bind(uid).bind(QStringLiteral("CH-%1").arg(number));
    bindFields(made, fields, release)
        .bind(transaction.now())
        .bind(author.value)
        .bind(transaction.now())
        .bind(draft.staged)
        .bind(standard ? std::optional(standard->id.value) : std::nullopt)
        .run();
    std::vector<AuditFact> facts{{QStringLiteral("type"), toString(fields.type)}};
    if (standard)
        facts.push_back({QStringLiteral("standard"), standard->uid});
    if (release)
        facts.push_back({QStringLiteral("release"), release->uid});
    transaction.record({.verb = {},
                        .entity = ChangeEntity,
                        .entityId = uid,
                        .after = changes::changeHash(connection, changes::byName(connection, uid).id),
                        .facts = std::move(facts)});
    return uid;
}

/// The fields as they are to be written. What others wrote meanwhile stays where this edit does not touch it.
ChangeFields wantedFields(db::Connection& connection, const ChangeRecord& before, const ChangeEdit& edit)
{
    ChangeFields fields = edit.fields;
    const std::optional<Release> release = releaseNamed(connection, fields.release);
    fields.release = release ? release->uid : QString(); // As it is told apart from what others wrote.
    if (edit.seen) {
        const NewerTexts newer = changes::newerTexts(connection, before, edit.expectedVersion);
        return changes::fieldsFrom(
            merging::mergedOrRaise(*edit.seen, changes::textsOf(fields), newer, before.key, changes::fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    }
    return fields;
}

UseCaseId servedBy(const std::optional<Release>& release)
{
    return release ? release->useCase : UseCaseId{};
}

void applyChangeEdit(db::WriteTransaction& transaction, const ChangeRecord& before, const ChangeEdit& edit)
{
    const ChangeFields fields = wantedFields(transaction.connection(), before, edit);
    const std::optional<Release> release = releaseNamed(transaction.connection(), fields.release);
    db::requireAllowed(
        changes::otherReleaseRefusal(transaction.connection(), before, fields.release, transaction.note().actor));
    std::vector<AuditFact> facts = merging::editFacts(changes::textsOf(before), changes::textsOf(fields));
    if (facts.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    writeChange(transaction, before, QStringLiteral("updated"), std::move(facts), [&](db::Connection& connection) {
        db::Statement written = connection.prepare(
            "UPDATE change SET type = ?, impact_level = ?, title = ?, reason = ?, impact = ?, rollback = ?, comms = ?,"
            " training = ?, adoption = ?, release_id = ?, environment = ? WHERE id = ?");
        bindFields(written, fields, release).bind(before.id.value).run();
    });
}

/// One of a change's steps inside its write.
struct ChangeStep {
    db::WriteTransaction& transaction;
    ChangeRecord before;
    ChangeParty party;
    RoleHolders holders;

    /// Raises Denied where the step is not to be taken.
    void require(ChangeState to) const { db::requireAllowed(changeStepRefusal(before, to, party, holders)); }
};

/// Runs `take` once on the change of that name, as it is now.
Result<> stepOnce(db::Database& database, const db::AuditNote& note, const QString& name,
                  const std::function<void(const ChangeStep&)>& take)
{
    return withoutValue(database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const ChangeRecord before = changes::byName(connection, name);
        const ChangeStep step{transaction, before, partyOf(connection, note.actor, before.release),
                              people::holders(connection, usecases::servedBy(connection, {}, before.release))};
        take(step);
        return step.before.uid;
    }));
}

bool needsReason(ChangeState to)
{
    return to == ChangeState::Draft || to == ChangeState::Reviewed || to == ChangeState::Failed
        || to == ChangeState::Cancelled;
}

void addApproval(const ChangeStep& step, Role role, const QString& text)
{
    step.transaction.connection()
        .prepare("INSERT INTO change_approval (change_id, ordinal, submission, person_id, role, text, said_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(step.before.id.value)
        .bind(static_cast<qint64>(step.before.approvals.size()))
        .bind(step.before.submissions)
        .bind(step.party.person.value)
        .bind(toString(role))
        .bind(text)
        .bind(step.transaction.now())
        .run();
}

/// What the catalogue agreed to waits for nobody.
void followCatalogue(const ChangeStep& step)
{
    db::Connection& connection = step.transaction.connection();
    const ChangeRecord submitted = changes::byName(connection, step.before.uid);
    const std::optional<StandardChange> standard =
        changes::agreedBeforehand(connection, submitted, step.transaction.now());
    if (!standard)
        return;
    std::vector<AuditFact> facts = stateFacts(submitted, ChangeState::Approved);
    facts.push_back({QStringLiteral("standard"), standard->uid});
    facts.push_back({QStringLiteral("standard_key"), standard->key});
    writeChange(step.transaction, submitted, QStringLiteral("approved"), std::move(facts),
                [&](db::Connection&) { changes::setState(step.transaction, submitted, ChangeState::Approved); });
}

/// What was said when it was planned stands; only what was left open is said by whoever does it.
void requireSame(const ChangeRecord& change, const QString& planned, const QString& said)
{
    if (!planned.isEmpty() && !said.isEmpty() && planned != said) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 was agreed to for %2 and not for %3. Nothing was changed; plan a change of its own.")
                      .arg(change.key, planned, said));
    }
}

/// The release and the place that a change was done for.
struct DoneWhere {
    std::optional<qint64> releaseRow;
    QString releaseUid;
    QString environment;
};

DoneWhere whereDone(const ChangeStep& step, const ChangeDone& done)
{
    const ChangeRecord& change = step.before;
    const std::optional<Release> release = releaseNamed(step.transaction.connection(), done.release);
    requireSame(change, change.releaseName, release ? release->name() : QString());
    const QString said = releases::environmentName(done.environment);
    requireSame(change, change.environment, said);
    DoneWhere where{rowOf(release), release ? release->uid : QString(), said};
    if (change.release)
        where = {change.release.value, change.releaseUid, where.environment};
    if (!change.environment.isEmpty())
        where.environment = change.environment;
    return where;
}

} // namespace

Result<QString> ChangeStore::plan(const ChangeDraft& draft, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(changeNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const std::optional<Release> release = releaseNamed(connection, draft.fields.release);
        const ChangeParty party = partyOf(connection, actor, release ? release->id : ReleaseId{});
        db::requireAllowed(changePlanRefusal(party, people::holders(connection, servedBy(release))));
        return insertChange(transaction, draft, party.person);
    });
}

Result<> ChangeStore::edit(const ChangeEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(changeNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return changes::edit(transaction, edit); }));
}

Result<> ChangeStore::move(const ChangeMove& move, const Actor& actor, const QString& command)
{
    if (move.to == ChangeState::Approved || move.to == ChangeState::Scheduled || move.to == ChangeState::Implemented)
        return fail(Error::Kind::Invalid, Text::tr("This step has a command of its own. Nothing was changed."));
    if (needsReason(move.to) && move.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("This step needs its reason, which is kept. Nothing was changed."));
    return stepOnce(
        m_database, changeNote(actor, "state_changed", command, move.reason), move.change, [&](const ChangeStep& step) {
            step.require(move.to);
            requireLength(lengthProblem({}, {move.reason}));
            writeChange(step.transaction, step.before, {}, stateFacts(step.before, move.to), [&](db::Connection&) {
                changes::setState(step.transaction, step.before, move.to, move.reason.trimmed());
            });
            if (move.to == ChangeState::Submitted)
                followCatalogue(step);
        });
}

Result<> ChangeStore::approve(const QString& change, const QString& text, const Actor& actor, const QString& command)
{
    return stepOnce(m_database, changeNote(actor, "approved", command, text), change, [&](const ChangeStep& step) {
        db::requireAllowed(changeApproveRefusal(step.before, step.party, step.holders));
        const Role role = *approvingRoleOf(step.before, step.party);
        const bool isLast = step.before.missingApprovals().size() == 1;
        std::vector<AuditFact> facts =
            isLast ? stateFacts(step.before, ChangeState::Approved) : std::vector<AuditFact>();
        facts.push_back({QStringLiteral("role"), toString(role)});
        requireLength(lengthProblem({}, {text}));
        writeChange(step.transaction, step.before, {}, std::move(facts), [&](db::Connection&) {
            addApproval(step, role, text.trimmed());
            if (isLast)
                changes::setState(step.transaction, step.before, ChangeState::Approved);
        });
    });
}

Result<> ChangeStore::schedule(const ChangeWindow& window, const Actor& actor, const QString& command)
{
    if (window.until && *window.until <= window.from)
        return fail(Error::Kind::Invalid, Text::tr("The window ends before it begins. Nothing was changed."));
    return stepOnce(
        m_database, changeNote(actor, "state_changed", command), window.change, [&](const ChangeStep& step) {
            step.require(ChangeState::Scheduled);
            db::requireAllowed(changes::timeRefusal(step.transaction.connection(), step.before,
                                                    {step.before.environment, window.from, window.until}, step.holders,
                                                    step.transaction.now()));
            std::vector<AuditFact> facts = stateFacts(step.before, ChangeState::Scheduled);
            facts.push_back({QStringLiteral("window_from"), window.from});
            writeChange(step.transaction, step.before, {}, std::move(facts), [&](db::Connection& connection) {
                changes::setState(step.transaction, step.before, ChangeState::Scheduled);
                connection.prepare("UPDATE change SET window_from = ?, window_until = ? WHERE id = ?")
                    .bind(window.from)
                    .bind(window.until)
                    .bind(step.before.id.value)
                    .run();
            });
        });
}

Result<> ChangeStore::implement(const ChangeDone& done, const Actor& actor, const QString& command)
{
    return stepOnce(m_database, changeNote(actor, "state_changed", command), done.change, [&](const ChangeStep& step) {
        step.require(ChangeState::Implemented);
        const DoneWhere where = whereDone(step, done);
        std::vector<AuditFact> facts = stateFacts(step.before, ChangeState::Implemented);
        facts.push_back({QStringLiteral("release"), where.releaseUid});
        facts.push_back({QStringLiteral("environment"), where.environment});
        writeChange(step.transaction, step.before, {}, std::move(facts), [&](db::Connection& connection) {
            changes::setState(step.transaction, step.before, ChangeState::Implemented);
            connection.prepare("UPDATE change SET release_id = ?, environment = ? WHERE id = ?")
                .bind(where.releaseRow)
                .bind(where.environment)
                .bind(step.before.id.value)
                .run();
        });
    });
}

Result<> ChangeStore::request(const QString& change, ChangeState to, const QString& text, const Actor& actor,
                              const QString& command)
{
    return stepOnce(m_database, changeNote(actor, "requested", command, text), change, [&](const ChangeStep& step) {
        people::requireMember(step.transaction.connection(), actor,
                              Text::tr("Requests are made by people of the project in a role that they hold."));
        requireLength(lengthProblem({}, {text}));
        if (!isChangeStep(step.before.state, to)) {
            db::raise(Error::Kind::Invalid,
                      Text::tr("%1 cannot go to %2 from %3. Nothing was asked.")
                          .arg(step.before.key, changeStateTitle(to), changeStateTitle(step.before.state)));
        }
        for (const Role role : changeStepRoles(step.before, to)) {
            step.transaction.record(
                {.verb = {},
                 .entity = ChangeEntity,
                 .entityId = step.before.uid,
                 .facts = {{QStringLiteral("role"), toString(role)}, {QStringLiteral("step"), toString(to)}}});
        }
    });
}

namespace changes {

QString otherReleaseRefusal(db::Connection& connection, const ChangeRecord& before, const QString& release,
                            const Actor& actor)
{
    const std::optional<Release> other = releaseNamed(connection, release);
    const UseCaseId there = servedBy(other);
    if (there == usecases::servedBy(connection, {}, before.release))
        return {};
    const ChangeParty party = partyOf(connection, actor, other ? other->id : ReleaseId{});
    return party.acting.empty() ? changePlanRefusal(party, people::holders(connection, there)) : QString();
}

QString edit(db::WriteTransaction& transaction, const ChangeEdit& edit)
{
    db::Connection& connection = transaction.connection();
    const ChangeRecord before = byName(connection, edit.change);
    db::requireAllowed(
        changeEditRefusal(before, partyOf(connection, transaction.note().actor, before.release),
                          people::holders(connection, usecases::servedBy(connection, {}, before.release))));
    requireChangeWords(edit.fields);
    applyChangeEdit(transaction, before, edit);
    return before.uid;
}

} // namespace changes
} // namespace assay
