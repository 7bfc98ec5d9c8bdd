// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_fields.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_rules.h"
#include "core/charters/charter_settling.h"
#include "core/charters/charter_text.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"

#include <set>

namespace assay {
namespace {

const QString CharterEntity = QStringLiteral("charter");

db::AuditNote charterNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), CharterEntity, {}, reason, command};
}

UseCase useCaseOf(db::Connection& connection, UseCaseId id)
{
    db::Statement row = connection.prepare("SELECT uid FROM use_case WHERE id = ?");
    if (!row.bind(id.value).step())
        db::raise(Error::Kind::NotFound, Text::tr("The use case is not in the project."));
    return usecases::byUid(connection, row.text(0));
}

CharterParty partyOf(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return {people::actingByUid(connection, actor.person).id, people::rolesActedIn(connection, actor, useCase)};
}

/// Writes a row's change and its entry: `change` runs between the hash before and the one after.
template <typename Change>
void logged(db::WriteTransaction& transaction, const Charter& before, const QString& verb, std::vector<AuditFact> facts,
            Change change)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = charters::charterHash(connection, before.id);
    change(connection);
    transaction.record({.verb = verb,
                        .entity = CharterEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = charters::charterHash(connection, before.id),
                        .facts = std::move(facts)});
}

QString insertCharter(db::WriteTransaction& transaction, const UseCase& useCase, const CharterDraft& draft,
                      const QByteArray& content)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement versions =
        connection.prepare("SELECT coalesce(max(version), 0) + 1 FROM charter WHERE use_case_id = ? AND kind = ?");
    versions.bind(useCase.id.value).bind(toString(draft.kind)).step();
    connection
        .prepare("INSERT INTO charter (uid, use_case_id, kind, version, state, content, author_id, created_at, staged,"
                 " row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(uid)
        .bind(useCase.id.value)
        .bind(toString(draft.kind))
        .bind(versions.integer(0))
        .bind(toString(CharterState::Draft))
        .bind(QString::fromUtf8(content))
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(draft.staged)
        .run();
    transaction.record(
        {.verb = {},
         .entity = CharterEntity,
         .entityId = uid,
         .after = charters::charterHash(connection, charters::byUid(connection, uid).id),
         .facts = {{QStringLiteral("kind"), toString(draft.kind)}, {QStringLiteral("use_case"), useCase.uid}}});
    return uid;
}

/// The text as it is to be written: what others wrote in `open` meanwhile stays where this draft does not touch it.
QByteArray wantedContent(db::Connection& connection, const Charter& open, const CharterDraft& draft,
                         const QByteArray& content)
{
    if (draft.seen) {
        const FieldTexts base = db::orRaise(charters::textsOf(draft.kind, *draft.seen));
        const FieldTexts mine = db::orRaise(charters::textsOf(draft.kind, content));
        const QString thing = QStringLiteral("%1 %2").arg(charterKindTitle(open.kind)).arg(open.version);
        return charters::contentFrom(
            draft.kind,
            merging::mergedOrRaise(base, mine, charters::newerTexts(connection, open), thing, charters::fieldTitle));
    }
    if (draft.expectedVersion.value_or(open.rowVersion) != open.rowVersion) {
        db::raise(
            Error::Kind::Conflict,
            Text::tr("This draft has changed since you opened it. Nothing was saved; look at what is new and save "
                     "again."));
    }
    return content;
}

void rewrite(db::WriteTransaction& transaction, const Charter& before, const QByteArray& content)
{
    if (before.content == content)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what the draft says already."));
    logged(transaction, before, QStringLiteral("updated"),
           merging::editFacts(db::orRaise(charters::textsOf(before.kind, before.content)),
                              db::orRaise(charters::textsOf(before.kind, content))),
           [&](db::Connection& connection) {
               connection.prepare("UPDATE charter SET content = ?, row_version = row_version + 1 WHERE id = ?")
                   .bind(QString::fromUtf8(content))
                   .bind(before.id.value)
                   .run();
           });
}

void addVoice(db::WriteTransaction& transaction, const Charter& before, const CharterOpinion& opinion, Role role)
{
    logged(transaction, before, QStringLiteral("voted"),
           {{QStringLiteral("kind"), toString(before.kind)},
            {QStringLiteral("version"), before.version},
            {QStringLiteral("vote"), toString(opinion.vote)},
            {QStringLiteral("role"), toString(role)}},
           [&](db::Connection& connection) {
               connection
                   .prepare("INSERT INTO charter_vote (charter_id, person_id, role, vote, text, voted_at)"
                            " VALUES (?, ?, ?, ?, ?, ?)")
                   .bind(before.id.value)
                   .bind(people::byUid(connection, transaction.note().actor.person).id.value)
                   .bind(toString(role))
                   .bind(toString(opinion.vote))
                   .bind(opinion.text)
                   .bind(transaction.now())
                   .run();
               connection.prepare("UPDATE charter SET row_version = row_version + 1 WHERE id = ?")
                   .bind(before.id.value)
                   .run();
           });
}

void insertAttendee(db::Connection& connection, const Charter& charter, std::optional<qint64> person,
                    std::optional<qint64> group)
{
    connection.prepare("INSERT INTO charter_attendee (charter_id, person_id, group_id) VALUES (?, ?, ?)")
        .bind(charter.id.value)
        .bind(person)
        .bind(group)
        .run();
}

void setAttendees(db::Connection& connection, const Charter& charter, CharterAttendance attendance)
{
    connection.prepare("DELETE FROM charter_attendee WHERE charter_id = ?").bind(charter.id.value).run();
    attendance.people.removeDuplicates();
    attendance.groups.removeDuplicates();
    for (const QString& person : attendance.people)
        insertAttendee(connection, charter, people::byUid(connection, person).id.value, std::nullopt);
    for (const QString& name : attendance.groups) {
        const UserGroup group = usergroups::byKeyOrUid(connection, name);
        if (group.useCase != charter.useCase)
            db::raise(Error::Kind::Invalid,
                      Text::tr("%1 is a user group of another use case. Nothing was saved.").arg(group.key));
        insertAttendee(connection, charter, std::nullopt, group.id.value);
    }
}

void rewriteAttendees(db::WriteTransaction& transaction, const Charter& before, const CharterAttendance& attendance)
{
    logged(transaction, before, {},
           {{QStringLiteral("people"), attendance.people.join(u' ')},
            {QStringLiteral("groups"), attendance.groups.join(u' ')}},
           [&](db::Connection& connection) {
               setAttendees(connection, before, attendance);
               connection.prepare("UPDATE charter SET row_version = row_version + 1 WHERE id = ?")
                   .bind(before.id.value)
                   .run();
           });
}

/// What was chosen, with what others said of the same and of whom the chooser could not see.
CharterAttendance mergedAttendance(const Charter& now, const CharterAttendance& chosen)
{
    if (!chosen.seen)
        return chosen;
    CharterAttendance merged;
    std::set<QString> there;
    for (const CharterAttendee& attendee : now.attendees) {
        const auto seen = chosen.seen->find(attendee.uid);
        QStringList& list = attendee.isGroup ? merged.groups : merged.people;
        const bool isUntouched = seen == chosen.seen->end() || !seen->second;
        const bool isChosen = (attendee.isGroup ? chosen.groups : chosen.people).contains(attendee.uid);
        if (isUntouched || isChosen)
            list << attendee.uid;
        there.insert(attendee.uid);
    }
    const auto addNew = [&](const QStringList& from, QStringList& list) {
        for (const QString& uid : from) {
            const auto seen = chosen.seen->find(uid);
            if (!there.contains(uid) && (seen == chosen.seen->end() || !seen->second)) // Nobody took it away meanwhile.
                list << uid;
        }
    };
    addNew(chosen.people, merged.people);
    addNew(chosen.groups, merged.groups);
    return merged;
}

} // namespace

Result<QString> CharterStore::draft(const CharterDraft& draft, const Actor& actor, const QString& command)
{
    const Result<QByteArray> content = charters::canonicalCharter(draft.kind, draft.content);
    if (!content)
        return failed(content);
    return m_database.writeOnce(charterNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
        db::requireAllowed(charterDraftRefusal(useCase, draft.kind, partyOf(connection, actor, useCase.id),
                                               people::holders(connection, useCase.id)));
        const auto open = charters::open(connection, useCase.id, draft.kind);
        if (!open)
            return insertCharter(transaction, useCase, draft, *content);
        if (open->state == CharterState::Proposed)
            return insertCharter(transaction, useCase, draft,
                                 draft.seen ? wantedContent(connection, *open, draft, *content) : *content);
        rewrite(transaction, *open, wantedContent(connection, *open, draft, *content));
        return open->uid;
    });
}

Result<> CharterStore::attend(const QString& charterUid, const CharterAttendance& attendance, const Actor& actor,
                              const QString& command)
{
    return withoutValue(
        m_database.writeOnce(charterNote(actor, "attended", command), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const Charter charter = charters::byUid(connection, charterUid);
            db::requireAllowed(charterDraftRefusal(useCaseOf(connection, charter.useCase), charter.kind,
                                                   partyOf(connection, actor, charter.useCase),
                                                   people::holders(connection, charter.useCase)));
            if (charter.state != CharterState::Draft && charter.state != CharterState::Proposed)
                db::raise(Error::Kind::Denied,
                          Text::tr("%1 %2 is %3: who was there is said before that. Nothing was saved.")
                              .arg(charterKindTitle(charter.kind), QString::number(charter.version),
                                   charterStateTitle(charter.state)));
            rewriteAttendees(transaction, charter, mergedAttendance(charter, attendance));
            return charter.uid;
        }));
}

Result<> CharterStore::propose(const QString& charterUid, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(charterNote(actor, "state_changed", command), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const Charter charter = charters::byUid(connection, charterUid);
            const UseCase useCase = useCaseOf(connection, charter.useCase);
            db::requireAllowed(charterDraftRefusal(useCase, charter.kind, partyOf(connection, actor, useCase.id),
                                                   people::holders(connection, useCase.id)));
            db::requireAllowed(charterProposalRefusal(charter));
            charters::setState(transaction, charter, CharterState::Proposed);
            return charter.uid;
        }));
}

Result<> CharterStore::vote(const CharterOpinion& opinion, const Actor& actor, const QString& command)
{
    if (opinion.vote == CharterVote::Dissent && opinion.text.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Dissent needs its reason, which is kept. Nothing was saved."));
    return withoutValue(m_database.writeOnce(
        charterNote(actor, "voted", command, opinion.text), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const Charter charter = charters::byUid(connection, opinion.charterUid);
            const CharterParty party = partyOf(connection, actor, charter.useCase);
            const CharterAsk ask = charters::askOf(connection, useCaseOf(connection, charter.useCase));
            db::requireAllowed(
                charterVoteRefusal(charter, opinion.vote, party, ask, people::holders(connection, charter.useCase)));
            addVoice(transaction, charter, opinion, party.acting.front());
            charters::settle(transaction, charter.uid, ask);
            return charter.uid;
        }));
}

} // namespace assay
