// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_store.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_story.h"
#include "core/feedback/feedback_texts.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"

#include <algorithm>
#include <functional>
#include <set>

namespace assay {
namespace {

const QString FeedbackEntity = QStringLiteral("feedback");

db::AuditNote feedbackNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), FeedbackEntity, {}, reason, command};
}

/// Of what was said, by whom and about what: the same said again is the same. How grave somebody found it is no part of it.
Digest digestOf(const FeedbackEntry& entry, const QString& useCaseUid)
{
    CanonicalObject said;
    said.setText(u"text", entry.text.simplified());
    said.setText(u"source", entry.source.simplified());
    said.setText(u"channel", entry.channel.simplified());
    said.setText(u"prediction", entry.predictionRef);
    said.setText(u"useCase", useCaseUid);
    if (entry.receivedAt)
        said.setInteger(u"received", *entry.receivedAt);
    return sha256(said.bytes());
}

QString knownBy(db::Connection& connection, const Digest& digest)
{
    db::Statement row = connection.prepare("SELECT key FROM feedback WHERE digest = ?");
    return row.bind(bytesOf(digest)).step() ? row.text(0) : QString();
}

/// What an entry belongs to.
struct Belongs {
    std::optional<UseCase> useCase;
    std::optional<UserGroup> group;
};

/// A group by its key or uid, or by its name among those of the use case: files that people write have names.
UserGroup groupCalled(db::Connection& connection, const std::optional<UseCase>& useCase, const QString& name)
{
    if (useCase) {
        for (UserGroup& group : usergroups::ofUseCase(connection, useCase->id)) {
            if (group.name == name)
                return std::move(group);
        }
    }
    return usergroups::byKeyOrUid(connection, name);
}

Belongs belongsOf(db::Connection& connection, const QString& useCase, const QString& group)
{
    Belongs belongs;
    if (!useCase.isEmpty())
        belongs.useCase = usecases::byKeyOrUid(connection, useCase);
    if (!group.isEmpty())
        belongs.group = groupCalled(connection, belongs.useCase, group);
    if (!belongs.useCase && belongs.group)
        belongs.useCase = usecases::byId(connection, belongs.group->useCase);
    if (belongs.group && belongs.useCase->id != belongs.group->useCase)
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 is no user group of %2. Nothing was saved.").arg(belongs.group->key, belongs.useCase->key));
    return belongs;
}

template <typename Thing>
std::optional<qint64> idOrNull(const std::optional<Thing>& thing)
{
    return thing ? std::optional(thing->id.value) : std::nullopt;
}

std::vector<AuditFact> feedbackFacts(const Feedback& feedback)
{
    return {{QStringLiteral("harm"), QString::number(feedback.harm ? 1 : 0)},
            {QStringLiteral("severity"), toString(feedback.severity)},
            {QStringLiteral("key"), feedback.key},
            {QStringLiteral("use_case"), feedback.useCaseKey}};
}

/// Where an entry belongs, and whether the project has it already.
struct Judged {
    Belongs belongs;
    Digest digest;
    QString known; ///< Its key there; empty for what is new.
};

Judged judge(db::Connection& connection, const FeedbackEntry& entry)
{
    if (const QString problem = lengthProblem(entry.source, {entry.text}); !problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
    Judged judged;
    judged.belongs = belongsOf(connection, entry.useCase, entry.group);
    judged.digest = digestOf(entry, judged.belongs.useCase ? judged.belongs.useCase->uid : QString());
    judged.known = knownBy(connection, judged.digest);
    return judged;
}

/// Does so for every row; one that names what the project does not have is a fault, and the others go on.
void forEachRow(FeedbackImport& outcome, const FeedbackFile& file,
                const std::function<bool(const FeedbackEntry&)>& isNew)
{
    for (const FeedbackFile::Row& row : file.rows) {
        try {
            ++(isNew(row.entry) ? outcome.added : outcome.known);
        } catch (const db::SqlError& error) { // Only of what the row names: nothing of it is written then.
            if (error.error.kind != Error::Kind::NotFound && error.error.kind != Error::Kind::Invalid)
                throw;
            outcome.faults.push_back({row.line, error.error.message});
        }
    }
}

/// Whoever says the same again and that somebody was harmed says more. What people have judged since is theirs to say.
void tellHarm(db::WriteTransaction& transaction, const QString& key)
{
    db::Connection& connection = transaction.connection();
    const Feedback before = feedback::byKeyOrUid(connection, key);
    if (before.harm || before.state != FeedbackState::New)
        return;
    const Digest hash = feedback::feedbackHash(connection, before.id);
    connection.prepare("UPDATE feedback SET harm = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(true)
        .bind(before.id.value)
        .run();
    const Feedback after = feedback::byKeyOrUid(connection, key);
    std::vector<AuditFact> facts = feedbackFacts(after);
    facts.push_back({QStringLiteral("from"), toString(before.state)});
    facts.push_back({QStringLiteral("to"), toString(after.state)});
    const std::vector<AuditFact> edited = merging::editFacts(feedback::textsOf(before), feedback::textsOf(after));
    facts.insert(facts.end(), edited.begin(), edited.end());
    transaction.record({.verb = QStringLiteral("state_changed"),
                        .entity = FeedbackEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = feedback::feedbackHash(connection, before.id),
                        .facts = std::move(facts)});
}

/// Answers its key, or that of what says the same.
QString takeIn(db::WriteTransaction& transaction, const FeedbackEntry& entry, bool staged, bool& isNew)
{
    db::Connection& connection = transaction.connection();
    const auto [belongs, digest, known] = judge(connection, entry);
    isNew = known.isEmpty();
    if (!isNew) {
        if (entry.harm)
            tellHarm(transaction, known);
        return known;
    }
    const QString uid = newUlid(transaction.now());
    connection
        .prepare("INSERT INTO feedback (uid, key, use_case_id, group_id, text, source, channel, severity, harm,"
                 " prediction_ref, received_at, digest, state, state_since, reply, taken_by, created_at, staged,"
                 " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 1)")
        .bind(uid)
        .bind(QStringLiteral("FB-%1").arg(connection.integer("SELECT count(*) + 1 FROM feedback")))
        .bind(idOrNull(belongs.useCase))
        .bind(idOrNull(belongs.group))
        .bind(entry.text.trimmed())
        .bind(entry.source.trimmed())
        .bind(entry.channel.trimmed())
        .bind(toString(entry.severity.value_or(Severity::Medium)))
        .bind(entry.harm)
        .bind(entry.predictionRef)
        .bind(entry.receivedAt.value_or(transaction.now()))
        .bind(bytesOf(digest))
        .bind(toString(FeedbackState::New))
        .bind(transaction.now())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(staged)
        .run();
    const Feedback made = feedback::byKeyOrUid(connection, uid);
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = FeedbackEntity,
                        .entityId = uid,
                        .after = feedback::feedbackHash(connection, made.id),
                        .facts = feedbackFacts(made)});
    return made.key;
}

void requireStep(db::Connection& connection, const Feedback& item, FeedbackState to, const Actor& actor)
{
    const QString refusal = feedback::stepRefusal(item, to, usecases::partyOf(connection, actor, item.useCase),
                                                  people::holders(connection, item.useCase));
    if (!refusal.isEmpty())
        db::raise(Error::Kind::Denied, refusal);
}

/// The judgement as it is to be written. What others judged meanwhile stays where this one does not touch it.
FeedbackTriage wantedJudgement(db::Connection& connection, const Feedback& before, const FeedbackTriage& triage)
{
    if (triage.seen) {
        const NewerTexts newer = feedback::newerTexts(connection, before, triage.expectedVersion.value_or(1));
        return feedback::triageFrom(
            triage.feedback,
            merging::mergedOrRaise(*triage.seen, feedback::textsOf(triage), newer, before.key, feedback::fieldTitle));
    }
    if (triage.expectedVersion.value_or(before.rowVersion) != before.rowVersion)
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    return triage;
}

/// Nobody writes over a reply that they have not read.
void requireSeen(db::Connection& connection, const Feedback& before, const QString& seen)
{
    if (before.reply.isEmpty() || before.reply == seen.trimmed())
        return;
    const FieldAuthors authors = feedback::newerReply(connection, before).authors;
    const auto author = authors.find(QStringLiteral("reply"));
    db::raise(Error::Kind::Conflict,
              author == authors.end()
                  ? Text::tr("%1 has a reply that you have not seen. Nothing was saved; read it and reply again.")
                        .arg(before.key)
                  : Text::tr("%1 has a reply by %2 that you have not seen. Nothing was saved; read it and reply again.")
                        .arg(before.key, author->second.name));
}

void setJudgement(db::WriteTransaction& transaction, const Feedback& before, const FeedbackTriage& triage)
{
    db::Connection& connection = transaction.connection();
    const Belongs belongs = belongsOf(connection, triage.useCase, triage.group);
    const bool isElsewhere = belongs.useCase && before.useCase && belongs.useCase->id != before.useCase;
    const bool keepsGroup = before.group && !isElsewhere; // The groups of one use case are none of another.
    connection.prepare("UPDATE feedback SET severity = ?, harm = ?, use_case_id = ?, group_id = ? WHERE id = ?")
        .bind(toString(triage.severity.value_or(before.severity)))
        .bind(triage.harm.value_or(before.harm))
        .bind(belongs.useCase ? idOrNull(belongs.useCase)
                              : (before.useCase ? std::optional(before.useCase.value) : std::nullopt))
        .bind(belongs.group ? idOrNull(belongs.group) : (keepsGroup ? std::optional(before.group.value) : std::nullopt))
        .bind(before.id.value)
        .run();
}

/// The fact of what it is that it led to, or did not.
std::vector<AuditFact> linkFacts(const FeedbackLink& link)
{
    return {{QStringLiteral("led_to"), link.shortName()},
            {QStringLiteral("led_to_kind"), toString(link.target)},
            {QStringLiteral("led_to_uid"), link.uid}};
}

std::vector<AuditFact> addLink(db::WriteTransaction& transaction, const Feedback& before, FeedbackTarget target,
                               const QString& uid)
{
    db::Connection& connection = transaction.connection();
    for (const FeedbackLink& link : before.links) {
        if (link.uid == uid)
            db::raise(Error::Kind::Invalid, Text::tr("%1 is linked to %2 already.").arg(before.key, link.name));
    }
    connection
        .prepare("INSERT INTO feedback_link (feedback_id, kind, target_uid, linked_at)"
                 " VALUES (?, ?, ?, ?)")
        .bind(before.id.value)
        .bind(toString(target))
        .bind(uid)
        .bind(transaction.now())
        .run();
    return linkFacts(feedback::byKeyOrUid(connection, before.uid).links.back());
}

std::vector<AuditFact> removeLink(db::WriteTransaction& transaction, const Feedback& before, const FeedbackLink& link)
{
    transaction.connection()
        .prepare("DELETE FROM feedback_link WHERE feedback_id = ? AND kind = ? AND target_uid = ?")
        .bind(before.id.value)
        .bind(toString(link.target))
        .bind(link.uid)
        .run();
    return linkFacts(link);
}

/// What a step changes beside the state; answers what the log says of that.
using FeedbackChange = std::function<std::vector<AuditFact>(db::WriteTransaction&, const Feedback&)>;

/// Does so, takes the item to a state or leaves it there, and logs both as the verb of the write. Answers its uid.
QString takeTo(db::WriteTransaction& transaction, const Feedback& before, FeedbackState to, const FeedbackChange& more)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = feedback::feedbackHash(connection, before.id);
    const std::vector<AuditFact> edited = more(transaction, before);
    connection.prepare("UPDATE feedback SET state = ?, state_since = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(toString(to))
        .bind(before.state == to ? before.stateSince : transaction.now())
        .bind(before.id.value)
        .run();
    std::vector<AuditFact> facts = feedbackFacts(feedback::byKeyOrUid(connection, before.uid));
    facts.push_back({QStringLiteral("from"), toString(before.state)});
    facts.push_back({QStringLiteral("to"), toString(to)});
    facts.insert(facts.end(), edited.begin(), edited.end());
    transaction.record({.verb = {},
                        .entity = FeedbackEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = feedback::feedbackHash(connection, before.id),
                        .facts = std::move(facts)});
    return before.uid;
}

} // namespace

Result<QString> FeedbackStore::add(const FeedbackEntry& entry, const Actor& actor, const QString& command, bool staged)
{
    if (entry.text.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Feedback needs its words."));
    return m_database.writeOnce(feedbackNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        usecases::requireMember(transaction.connection(), Text::tr("Items of feedback"), actor);
        bool isNew = false;
        return takeIn(transaction, entry, staged, isNew);
    });
}

Result<FeedbackImport> FeedbackStore::plan(const FeedbackFile& file)
{
    return m_database.read([&](db::Connection& connection) {
        FeedbackImport outcome{0, 0, file.faults};
        std::set<Digest> before; // What is said twice in the file comes in once.
        forEachRow(outcome, file, [&](const FeedbackEntry& entry) {
            const Judged judged = judge(connection, entry);
            return before.insert(judged.digest).second && judged.known.isEmpty();
        });
        return outcome;
    });
}

Result<FeedbackImport> FeedbackStore::import(const FeedbackFile& file, const Actor& actor, const QString& command)
{
    FeedbackImport outcome{0, 0, file.faults};
    const auto done =
        m_database.writeOnce(feedbackNote(actor, "imported", command), [&](db::WriteTransaction& transaction) {
            usecases::requireMember(transaction.connection(), Text::tr("Items of feedback"), actor);
            forEachRow(outcome, file, [&](const FeedbackEntry& entry) {
                bool isNew = false;
                takeIn(transaction, entry, false, isNew);
                return isNew;
            });
            return QStringLiteral("%1 %2").arg(outcome.added).arg(outcome.known);
        });
    if (!done)
        return failed(done);
    const QStringList counts = done->split(u' ');
    return FeedbackImport{counts.value(0).toLongLong(), counts.value(1).toLongLong(), outcome.faults};
}

Result<> FeedbackStore::step(const QString& name, FeedbackState to, const db::AuditNote& note,
                             const FeedbackChange& more)
{
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        const Feedback before = feedback::byKeyOrUid(transaction.connection(), name);
        requireStep(transaction.connection(), before, to, note.actor);
        return takeTo(transaction, before, to, more);
    }));
}

Result<> FeedbackStore::triage(const FeedbackTriage& triage, const Actor& actor, const QString& command)
{
    return step(triage.feedback, FeedbackState::Triaged, feedbackNote(actor, "state_changed", command),
                [&triage](db::WriteTransaction& transaction, const Feedback& before) {
                    db::Connection& connection = transaction.connection();
                    setJudgement(transaction, before, wantedJudgement(connection, before, triage));
                    return merging::editFacts(feedback::textsOf(before),
                                              feedback::textsOf(feedback::byKeyOrUid(connection, before.uid)));
                });
}

Result<> FeedbackStore::link(const QString& name, FeedbackTarget target, const QString& thing, const Actor& actor,
                             const QString& command)
{
    const auto add = [target, &thing](db::WriteTransaction& transaction, const Feedback& before) {
        return addLink(transaction, before, target, feedback::targetUid(transaction.connection(), target, thing));
    };
    const db::AuditNote note = feedbackNote(actor, "linked", command);
    if (target != FeedbackTarget::Incident)
        return step(name, FeedbackState::Linked, note, add);
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const Feedback before = feedback::byKeyOrUid(connection, name);
        db::requireAllowed(feedback::incidentLinkRefusal(usecases::partyOf(connection, actor, before.useCase),
                                                         people::holders(connection, before.useCase)));
        return takeTo(transaction, before, withIncident(before.state), add);
    }));
}

Result<QString> FeedbackStore::makeIncident(const QString& name, const IncidentDraft& draft, const Actor& actor,
                                            const QString& command)
{
    return m_database.writeOnce(feedbackNote(actor, "linked", command), [&](db::WriteTransaction& transaction) {
        const Feedback before = feedback::byKeyOrUid(transaction.connection(), name);
        db::requireAllowed(feedback::newIncidentRefusal(before));
        const QString incident = incidents::report(transaction, draft);
        takeTo(transaction, before, withIncident(before.state),
               [&incident](db::WriteTransaction& write, const Feedback& item) {
                   return addLink(write, item, FeedbackTarget::Incident, incident);
               });
        return incident;
    });
}

Result<> FeedbackStore::unlink(const QString& name, const QString& thing, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(feedbackNote(actor, "unlinked", command), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const Feedback before = feedback::byKeyOrUid(connection, name);
            db::requireAllowed(feedback::unlinkRefusal(before, usecases::partyOf(connection, actor, before.useCase),
                                                       people::holders(connection, before.useCase)));
            const auto link =
                std::find_if(before.links.begin(), before.links.end(), [&thing](const FeedbackLink& each) {
                    return each.uid == thing || each.shortName() == thing;
                });
            if (link == before.links.end())
                db::raise(Error::Kind::NotFound,
                          Text::tr("Nobody linked %1 to %2. Nothing was changed.").arg(thing, before.key));
            return takeTo(
                transaction, before, before.withoutLink(),
                [&link](db::WriteTransaction& write, const Feedback& item) { return removeLink(write, item, *link); });
        }));
}

Result<> FeedbackStore::answer(const FeedbackReply& reply, const Actor& actor, const QString& command)
{
    const QString words = reply.reply.trimmed();
    if (words.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A reply needs words."));
    if (const QString problem = lengthProblem({}, {words}); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    return step(reply.feedback, FeedbackState::Answered, feedbackNote(actor, "answered", command),
                [&](db::WriteTransaction& transaction, const Feedback& before) {
                    requireSeen(transaction.connection(), before, reply.seen);
                    if (words == before.reply)
                        db::raise(Error::Kind::Invalid,
                                  Text::tr("Nothing differs from what %1 says already.").arg(before.key));
                    transaction.connection()
                        .prepare("UPDATE feedback SET reply = ? WHERE id = ?")
                        .bind(words)
                        .bind(before.id.value)
                        .run();
                    return merging::editFacts(feedback::replyText(before.reply), feedback::replyText(words));
                });
}

Result<> FeedbackStore::close(const QString& feedback, const Actor& actor, const QString& command)
{
    return step(feedback, FeedbackState::Closed, feedbackNote(actor, "state_changed", command),
                [](db::WriteTransaction&, const Feedback&) { return std::vector<AuditFact>(); });
}

} // namespace assay
