// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_rules.h"
#include "core/people/person_texts.h"
#include "core/skills/skill_gap.h"

#include <algorithm>

namespace assay {
namespace {

using people::PersonEntity;

db::AuditNote noteFor(const Actor& actor, const char* verb, const QString& person, const QString& command,
                      const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), PersonEntity, person, reason.trimmed(), command};
}

void requireAdministrator(db::Connection& connection, const Actor& actor)
{
    db::requireAllowed(people::administrationRefusal(connection, actor).value_or(QString()));
}

void requireValid(const QString& problem)
{
    if (!problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
}

QString wordsOf(const std::vector<Role>& roles)
{
    QStringList words;
    for (const Role role : roles)
        words << toString(role);
    return words.join(QStringLiteral(", "));
}

/// Of one use case with its key: "end-user, devops UC-3".
QString allThatIsHeldBy(const Person& person)
{
    QStringList words;
    for (const Role role : person.roles)
        words << toString(role);
    for (const LimitedRole& each : person.limited) {
        const QString word = each.useCase ? toString(each.role) + u' ' + each.useCaseKey : toString(each.role);
        if (!words.contains(word))
            words << word;
    }
    return words.join(QStringLiteral(", "));
}

/// The inside of a change of one person, which the log is told step by step.
class PersonWrite {
public:
    PersonWrite(db::WriteTransaction& transaction, const QString& uid)
        : m_transaction(transaction)
        , m_person(people::byUid(connection(), uid))
        , m_hash(people::rowHash(connection(), m_person))
    {
    }

    db::WriteTransaction& transaction() const { return m_transaction; }
    db::Connection& connection() const { return m_transaction.connection(); }
    const Person& person() const { return m_person; } ///< As it stands after what the log was told.

    /// Tells the log that the rows differ now from what it was told last.
    void tell(const char* verb, std::vector<AuditFact> facts)
    {
        const Digest before = m_hash;
        m_person = people::byUid(connection(), m_person.uid);
        m_hash = people::rowHash(connection(), m_person);
        m_transaction.record({.verb = QString::fromLatin1(verb),
                              .entity = PersonEntity,
                              .entityId = m_person.uid,
                              .before = before,
                              .after = m_hash,
                              .facts = std::move(facts)});
    }

private:
    db::WriteTransaction& m_transaction;
    Person m_person;
    Digest m_hash;
};

template <typename Work>
Result<> changeOnce(db::Database& database, const db::AuditNote& note, Work work)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        PersonWrite write(transaction, note.entityId);
        work(write);
        return note.entityId;
    });
    if (!done)
        return failed(done);
    return {};
}

bool hasRole(const Person& person, Role role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

void requireHere(const Person& person)
{
    if (!person.active) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 has left the project and holds no roles. Nothing was changed; an administrator can say "
                           "that they are back.")
                      .arg(person.name));
    }
}

void give(PersonWrite& write, Role role)
{
    if (hasRole(write.person(), role)) {
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 holds this role already: %2. Nothing was changed.").arg(write.person().name, roleTitle(role)));
    }
    people::insertGrant(write.transaction(), write.person().id, role);
    write.tell("role_granted", {{QStringLiteral("role"), toString(role)}});
}

/// What is held for one use case stays.
void endGrant(const PersonWrite& write, Role role)
{
    write.connection()
        .prepare("UPDATE role_grant SET revoked_at = ? WHERE person_id = ? AND role = ? AND revoked_at IS NULL"
                 " AND use_case_id IS NULL")
        .bind(write.transaction().now())
        .bind(write.person().id.value)
        .bind(toString(role))
        .run();
}

void take(PersonWrite& write, Role role)
{
    const std::vector<LimitedRole>& limited = write.person().limited;
    const bool isToCome = std::any_of(limited.begin(), limited.end(),
                                      [role](const LimitedRole& each) { return each.role == role && !each.useCase; });
    if (!hasRole(write.person(), role) && !isToCome) {
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 does not hold this role: %2. Nothing was changed.").arg(write.person().name, roleTitle(role)));
    }
    db::requireAllowed(people::lastAdministratorRefusal(write.connection(), write.person(), role));
    endGrant(write, role);
    write.tell("role_revoked", {{QStringLiteral("role"), toString(role)}});
}

void endAllGrants(const PersonWrite& write)
{
    write.connection()
        .prepare("UPDATE role_grant SET revoked_at = ? WHERE person_id = ? AND revoked_at IS NULL")
        .bind(write.transaction().now())
        .bind(write.person().id.value)
        .run();
}

LimitedRole limitedRoleIn(db::Connection& connection, const LimitedGrant& grant)
{
    LimitedRole limited{grant.role, {}, {}, {}, grant.from, grant.until};
    if (grant.useCase.isEmpty())
        return limited;
    db::Statement row = connection.prepare("SELECT id, uid, key FROM use_case WHERE uid = ? OR key = ?");
    if (!row.bind(grant.useCase).bind(grant.useCase).step())
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no use case %1. Nothing was changed.").arg(grant.useCase));
    limited.useCase = {row.integer(0)};
    limited.useCaseUid = row.text(1);
    limited.useCaseKey = row.text(2);
    return limited;
}

void requireGoodLimit(const LimitedRole& limited, qint64 now)
{
    const bool isEmpty = limited.from && limited.until && *limited.from >= *limited.until;
    if (!limited.useCase && !limited.from && !limited.until)
        db::raise(Error::Kind::Invalid,
                  Text::tr("Neither a use case nor a time was named. Nothing was changed; give the role without a "
                           "limit, or name one."));
    if (isEmpty || limited.until.value_or(now + 1) <= now)
        db::raise(Error::Kind::Invalid,
                  Text::tr("The role would be over before it is held. Nothing was changed; name a later day."));
    if (limited.role == Role::Administrator)
        db::raise(Error::Kind::Invalid,
                  Text::tr("Whoever administers the project does so without a limit. Nothing was changed."));
}

/// What the log is told of it; the key stands in sentences.
std::vector<AuditFact> limitFacts(const LimitedRole& limited)
{
    std::vector<AuditFact> facts{{QStringLiteral("role"), toString(limited.role)}};
    if (limited.useCase) {
        facts.push_back({QStringLiteral("use_case"), limited.useCaseUid});
        facts.push_back({QStringLiteral("use_case_key"), limited.useCaseKey});
    }
    if (limited.from)
        facts.push_back({QStringLiteral("from"), *limited.from});
    if (limited.until)
        facts.push_back({QStringLiteral("until"), *limited.until});
    return facts;
}

bool isOfLimit(const LimitedRole& held, const LimitedRole& wanted)
{
    return held.role == wanted.role && held.useCase == wanted.useCase;
}

void giveLimited(PersonWrite& write, const LimitedGrant& grant)
{
    const LimitedRole limited = limitedRoleIn(write.connection(), grant);
    requireGoodLimit(limited, write.transaction().now());
    const std::vector<LimitedRole>& held = write.person().limited;
    const bool holdsSame =
        std::any_of(held.begin(), held.end(), [&](const LimitedRole& each) { return isOfLimit(each, limited); });
    if (holdsSame || hasRole(write.person(), grant.role)) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 holds this role already: %2. Nothing was changed.")
                      .arg(write.person().name, holdsSame ? limited.title() : roleTitle(grant.role)));
    }
    people::insertGrant(write.transaction(), write.person().id, limited);
    write.tell("role_granted", limitFacts(limited));
}

/// What is held without a limit stays.
void takeLimited(PersonWrite& write, const LimitedGrant& grant)
{
    const LimitedRole limited = limitedRoleIn(write.connection(), grant);
    const std::vector<LimitedRole>& held = write.person().limited;
    if (std::none_of(held.begin(), held.end(), [&](const LimitedRole& each) { return isOfLimit(each, limited); })) {
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 does not hold this role: %2. Nothing was changed.").arg(write.person().name, limited.title()));
    }
    write.connection()
        .prepare("UPDATE role_grant SET revoked_at = ? WHERE person_id = ? AND role = ? AND revoked_at IS NULL"
                 " AND coalesce(use_case_id, 0) = ?"
                 " AND (use_case_id IS NOT NULL OR holds_from IS NOT NULL OR holds_until IS NOT NULL)")
        .bind(write.transaction().now())
        .bind(write.person().id.value)
        .bind(toString(grant.role))
        .bind(limited.useCase.value)
        .run();
    write.tell("role_revoked", limitFacts(limited));
}

void setActive(const PersonWrite& write, bool active)
{
    write.connection()
        .prepare("UPDATE person SET active = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(active)
        .bind(write.person().id.value)
        .run();
}

/// What the log is told of an edit; nothing where it changes nothing.
std::vector<AuditFact> editedFacts(const Person& before, const FieldTexts& wanted)
{
    std::vector<AuditFact> facts = merging::editFacts(people::textsOf(before), wanted);
    const QString name = textIn(wanted, u"name").value_or(QString());
    const QString email = textIn(wanted, u"email").value_or(QString());
    if (email != before.email)
        facts.push_back({QStringLiteral("email"), email});
    if (name != before.name)
        facts.push_back({QStringLiteral("name"), name});
    return facts;
}

/// What is to be written. What others wrote meanwhile stays where this edit does not touch it.
FieldTexts wantedTexts(db::Connection& connection, const Person& before, const PersonEdit& edit)
{
    const FieldTexts mine = people::textsOf(edit.name, edit.email);
    if (edit.seen) {
        const NewerTexts newer = people::newerTexts(connection, before, edit.expectedVersion.value_or(1));
        return merging::mergedOrRaise(*edit.seen, mine, newer, before.name, people::fieldTitle);
    }
    if (edit.expectedVersion.value_or(before.rowVersion) != before.rowVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("Somebody has changed %1 since you looked. Nothing was saved; look at what is new and try "
                           "again.")
                      .arg(before.name));
    }
    return mine;
}

void rewrite(PersonWrite& write, const PersonEdit& edit, const Actor& actor)
{
    const Person before = write.person();
    const FieldTexts wanted = wantedTexts(write.connection(), before, edit);
    const std::vector<AuditFact> facts = editedFacts(before, wanted);
    if (facts.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what the project says already."));
    const QString name = textIn(wanted, u"name").value_or(QString());
    const QString email = textIn(wanted, u"email").value_or(QString());
    if (name != before.name) {
        requireAdministrator(write.connection(), actor);
        requireValid(people::nameProblem(write.connection(), name, before.id));
    }
    if (email != before.email) {
        db::requireAllowed(people::emailRefusal(write.connection(), before, actor).value_or(QString()));
        requireValid(people::emailProblem(write.connection(), email, before.id));
    }
    write.connection()
        .prepare("UPDATE person SET name = ?, email = ?, row_version = row_version + 1 WHERE id = ?")
        .bind(name)
        .bind(email)
        .bind(before.id.value)
        .run();
    write.tell("updated", facts);
}

std::optional<Error> reasonFault(const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return std::nullopt;
    return Error{Error::Kind::Invalid, Text::tr("Who may do what is changed for a reason, which the log keeps."), {}};
}

} // namespace

Result<QString> PeopleStore::add(const Person& person, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(noteFor(actor, "created", {}, command), [&](db::WriteTransaction& transaction) {
        requireAdministrator(transaction.connection(), actor);
        Person added = person;
        added.uid = newUlid(transaction.now());
        added.name = person.name.trimmed();
        added.email = person.email.trimmed();
        requireValid(people::nameProblem(transaction.connection(), added.name));
        requireValid(people::emailProblem(transaction.connection(), added.email));
        people::insert(transaction, added);
        return added.uid;
    });
}

Result<> PeopleStore::changeRoles(const RoleChange& change, const Actor& actor, const QString& command)
{
    if (const auto fault = reasonFault(change.reason))
        return tl::unexpected<Error>(*fault);
    if (change.given.empty() && change.taken.empty())
        return fail(Error::Kind::Invalid, Text::tr("Nothing differs from the roles that they hold."));
    const char* verb = change.given.empty() ? "role_revoked" : "role_granted";
    return changeOnce(m_database, noteFor(actor, verb, change.person, command, change.reason), [&](PersonWrite& write) {
        requireAdministrator(write.connection(), actor);
        requireHere(write.person());
        for (const Role role : change.given)
            give(write, role);
        for (const Role role : change.taken)
            take(write, role);
    });
}

Result<> PeopleStore::grant(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                            const QString& command)
{
    return changeRoles({personUid, {role}, {}, reason}, actor, command);
}

Result<> PeopleStore::revoke(const QString& personUid, Role role, const QString& reason, const Actor& actor,
                             const QString& command)
{
    return changeRoles({personUid, {}, {role}, reason}, actor, command);
}

Result<> PeopleStore::grantLimited(const LimitedGrant& grant, const Actor& actor, const QString& command)
{
    if (const auto fault = reasonFault(grant.reason))
        return tl::unexpected<Error>(*fault);
    return changeOnce(m_database, noteFor(actor, "role_granted", grant.person, command, grant.reason),
                      [&](PersonWrite& write) {
                          requireAdministrator(write.connection(), actor);
                          requireHere(write.person());
                          giveLimited(write, grant);
                      });
}

Result<> PeopleStore::revokeLimited(const LimitedGrant& grant, const Actor& actor, const QString& command)
{
    if (const auto fault = reasonFault(grant.reason))
        return tl::unexpected<Error>(*fault);
    return changeOnce(m_database, noteFor(actor, "role_revoked", grant.person, command, grant.reason),
                      [&](PersonWrite& write) {
                          requireAdministrator(write.connection(), actor);
                          takeLimited(write, grant);
                      });
}

Result<> PeopleStore::edit(const PersonEdit& edit, const Actor& actor, const QString& command)
{
    return changeOnce(m_database, noteFor(actor, "updated", edit.person, command),
                      [&](PersonWrite& write) { rewrite(write, edit, actor); });
}

Result<> PeopleStore::leave(const QString& personUid, const QString& reason, const Actor& actor, const QString& command)
{
    if (const auto fault = reasonFault(reason))
        return tl::unexpected<Error>(*fault);
    const db::AuditNote note = noteFor(actor, "state_changed", personUid, command, reason);
    return changeOnce(m_database, note, [&](PersonWrite& write) {
        requireAdministrator(write.connection(), actor);
        requireHere(write.person());
        db::requireAllowed(people::lastAdministratorRefusal(write.connection(), write.person(), Role::Administrator));
        const QString held = allThatIsHeldBy(write.person());
        endAllGrants(write);
        setActive(write, false);
        write.tell("state_changed",
                   {{QStringLiteral("from"), QStringLiteral("active")},
                    {QStringLiteral("roles"), held},
                    {QStringLiteral("to"), QStringLiteral("left")}});
        skills::followGapsOf(write.transaction(), write.person().id); // Nobody misses a skill of theirs any more.
    });
}

Result<> PeopleStore::comeBack(const QString& personUid, const std::vector<Role>& roles, const QString& reason,
                               const Actor& actor, const QString& command)
{
    if (const auto fault = reasonFault(reason))
        return tl::unexpected<Error>(*fault);
    const db::AuditNote note = noteFor(actor, "state_changed", personUid, command, reason);
    return changeOnce(m_database, note, [&](PersonWrite& write) {
        requireAdministrator(write.connection(), actor);
        if (write.person().active)
            db::raise(Error::Kind::Invalid, Text::tr("%1 has not left. Nothing was changed.").arg(write.person().name));
        for (const Role role : roles)
            people::insertGrant(write.transaction(), write.person().id, role);
        setActive(write, true);
        write.tell("state_changed",
                   {{QStringLiteral("from"), QStringLiteral("left")},
                    {QStringLiteral("roles"), wordsOf(roles)},
                    {QStringLiteral("to"), QStringLiteral("active")}});
        skills::followGapsOf(write.transaction(), write.person().id);
    });
}

Result<std::vector<Person>> PeopleStore::all() const
{
    return m_database.read([](db::Connection& connection) { return people::all(connection); });
}

} // namespace assay
