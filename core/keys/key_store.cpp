// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/crypto/certificate_chain.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_rules.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

#include <algorithm>

namespace assay {
namespace {

const QString keyEntity = QStringLiteral("person_key");

db::AuditNote keyNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), keyEntity, {}, reason, command};
}

QString wordOf(PublicKey::Algorithm algorithm)
{
    return algorithm == PublicKey::Algorithm::Ed25519 ? QStringLiteral("ed25519") : QStringLiteral("ecdsa-p256");
}

/// Runs `change(transaction, key)` once and logs the key before and after; the facts that it answers go into the log.
template <typename Change>
Result<> changeKeyOnce(db::Database& database, const db::AuditNote& note, const QString& uid, Change change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const PersonKey key = keys::byUid(connection, uid);
        const Digest before = keys::keyHash(connection, key.id);
        std::vector<AuditFact> facts = change(transaction, key);
        transaction.record({.verb = {},
                            .entity = keyEntity,
                            .entityId = uid,
                            .before = before,
                            .after = keys::keyHash(connection, key.id),
                            .facts = std::move(facts)});
        return uid;
    });
    if (!done)
        return failed(done);
    return {};
}

void refuseIf(const std::optional<QString>& refusal)
{
    if (refusal)
        db::raise(Error::Kind::Denied, *refusal);
}

// Enrolment

void requireUnknown(db::Connection& connection, const KeyEnrolment& enrolment, const Actor& actor)
{
    const auto known = keys::byFingerprint(connection, QString::fromLatin1(enrolment.key.fingerprint()));
    if (!known)
        return;
    if (known->personUid == actor.person)
        db::raise(Error::Kind::Conflict, Text::tr("This key of yours is in the project already. Nothing was changed."));
    db::raise(Error::Kind::Conflict,
              Text::tr("%1 tried to enroll the key %2, which is that of %3. One key stands for one person. Nothing was "
                       "changed; make a key of your own, and tell %3 if the private half of theirs is known to others.")
                  .arg(people::byUid(connection, actor.person).name, known->fingerprint, known->person));
}

/// The key that the new one replaces, where it says so; raises where there is one that it would have to.
std::optional<PersonKey> replacedKey(db::Connection& connection, const QString& project, const KeyEnrolment& enrolment,
                                     const Actor& actor)
{
    std::vector<PersonKey> own = keys::ofPerson(connection, actor.person);
    std::erase_if(own, [](const PersonKey& key) { return key.revocation != Revocation::None; });
    for (const PersonKey& key : own) {
        if (own.size() == 1 && enrolment.replaces(project, actor.person, keys::publicKeyOf(key)))
            return key;
    }
    if (own.size() > 1)
        db::raise(Error::Kind::Denied,
                  Text::tr("You have two keys already, of which the newer waits for its certificate. Nothing was "
                           "changed; let it be certified, or revoke it."));
    if (!enrolment.isBy(project, actor.person))
        db::raise(Error::Kind::Denied,
                  Text::tr("A key is enrolled by the person who has its private half, for themselves. This one is not "
                           "signed as yours in this project. Nothing was changed."));
    if (!own.empty())
        db::raise(Error::Kind::Denied,
                  Text::tr("You have the key %1 already. Nothing was changed; let it sign the new one, or revoke it "
                           "first.")
                      .arg(own.front().fingerprint));
    return std::nullopt;
}

QString insertKey(db::WriteTransaction& transaction, const KeyEnrolment& enrolment,
                  const std::optional<PersonKey>& replaced)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare(
        "INSERT INTO person_key (uid, person_id, fingerprint, algorithm, public_key, enrolment, replaces_id,"
        " enrolled_at, revocation, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '') RETURNING id");
    made.bind(uid).bind(people::byUid(connection, transaction.note().actor.person).id.value);
    made.bindText(enrolment.key.fingerprint()).bind(wordOf(enrolment.key.algorithm())).bind(enrolment.key.der());
    made.bindText(dsse::write(enrolment.envelope));
    made.bind(replaced ? std::optional(replaced->id.value) : std::nullopt).bind(transaction.now()).step();
    const PersonKeyId id{made.integer(0)};
    made.reset();
    std::vector<AuditFact> facts{{QStringLiteral("fingerprint"), QString::fromLatin1(enrolment.key.fingerprint())}};
    if (replaced)
        facts.push_back({QStringLiteral("replaces"), replaced->fingerprint});
    transaction.record({.verb = {},
                        .entity = keyEntity,
                        .entityId = uid,
                        .after = keys::keyHash(connection, id),
                        .facts = std::move(facts)});
    return uid;
}

// Certificates

void writeRevocation(db::WriteTransaction& transaction, const PersonKey& key, const KeyRevocation& revocation)
{
    db::Connection& connection = transaction.connection();
    connection
        .prepare("UPDATE person_key SET revocation = ?, revoked_by = ?, revoked_at = coalesce(revoked_at, ?),"
                 " invalid_since = ?, reason = ? WHERE id = ?")
        .bind(toString(revocation.kind))
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(revocation.invalidSince)
        .bind(revocation.reason)
        .bind(key.id.value)
        .run();
}

/// A new key takes over once it is certified.
void supersede(db::WriteTransaction& transaction, PersonKeyId id, const PersonKey& successor)
{
    db::Connection& connection = transaction.connection();
    const PersonKey replaced = keys::byId(connection, id);
    if (replaced.revocation != Revocation::None)
        return;
    const Digest before = keys::keyHash(connection, id);
    const QString reason = Text::tr("replaced by %1").arg(successor.fingerprint);
    writeRevocation(transaction, replaced, {replaced.uid, Revocation::Superseded, std::nullopt, reason});
    transaction.record({.verb = QStringLiteral("revoked"),
                        .entity = keyEntity,
                        .entityId = replaced.uid,
                        .before = before,
                        .after = keys::keyHash(connection, id),
                        .reason = reason,
                        .facts = {{QStringLiteral("revocation"), toString(Revocation::Superseded)}}});
}

struct NewCertificate {
    Certificate certificate;
    QList<Certificate> between;
    KeyAuthority authority;
};

std::vector<AuditFact> insertCertificate(db::WriteTransaction& transaction, const PersonKey& key,
                                         const NewCertificate& made)
{
    QByteArray chain;
    for (const Certificate& certificate : made.between)
        chain += certificate.pem();
    db::Connection& connection = transaction.connection();
    const QString actor = transaction.note().actor.person;
    connection
        .prepare("INSERT INTO key_certificate (key_id, authority_id, certificate, chain, certified_by, certified_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(key.id.value)
        .bind(made.authority.id.value)
        .bind(made.certificate.der())
        .bindText(chain)
        .bind(people::byUid(connection, actor).id.value)
        .bind(transaction.now())
        .run();
    if (key.replaces)
        supersede(transaction, *key.replaces, key);
    std::vector<AuditFact> facts{{QStringLiteral("authority"), made.authority.uid},
                                 {QStringLiteral("serial"), QString::fromLatin1(made.certificate.serial())},
                                 {QStringLiteral("until"), made.certificate.validUntil().toMSecsSinceEpoch()}};
    if (actor == key.personUid && made.authority.kind == KeyAuthority::Kind::Project)
        facts.push_back({QStringLiteral("byOneself"), 1});
    return facts;
}

void requireNotRevoked(const PersonKey& key)
{
    if (key.revocation != Revocation::None)
        db::raise(
            Error::Kind::Invalid,
            Text::tr("The key %1 of %2 was revoked, so nobody certifies it. Nothing was changed; enroll a new one.")
                .arg(key.fingerprint, key.person));
}

/// What other programs know a person by: the e-mail address where it is written as one, otherwise the project's own id.
Certificate::AlternativeName alternativeNameOf(const Person& person)
{
    const bool ascii =
        std::all_of(person.email.begin(), person.email.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (ascii && person.email.contains(u'@'))
        return {Certificate::AlternativeName::Kind::Email, person.email};
    return {Certificate::AlternativeName::Kind::Uri, QStringLiteral("urn:assay:person:") + person.uid};
}

bool isMadeOutTo(const Certificate& certificate, const Person& person)
{
    const QList<Certificate::AlternativeName> names = certificate.alternativeNames();
    const bool byMail = std::any_of(names.begin(), names.end(), [&](const Certificate::AlternativeName& name) {
        return name.kind == Certificate::AlternativeName::Kind::Email && !person.email.isEmpty()
            && name.text.compare(person.email, Qt::CaseInsensitive) == 0;
    });
    return byMail || certificate.commonName() == person.name;
}

/// The authority at the end of the certificate's chain, now. Raises Denied where the project accepts none of them.
KeyAuthority authorityBehind(db::WriteTransaction& transaction, const ForeignCertificate& wanted)
{
    std::vector<KeyAuthority> accepted = keys::authorities(transaction.connection());
    std::erase_if(accepted, [](const KeyAuthority& authority) { return authority.retiredAt.has_value(); });
    QList<Certificate> roots;
    for (const KeyAuthority& authority : accepted)
        roots.append(keys::certificateFrom(authority.certificate));
    const ChainRules rules{QDateTime::fromMSecsSinceEpoch(transaction.now(), Qt::UTC), CertificateUse::CodeSigning};
    const QList<Certificate> chain = db::orRaise(verifyChain(wanted.certificate, wanted.between, roots, rules));
    const auto found = std::find_if(accepted.begin(), accepted.end(), [&](const KeyAuthority& authority) {
        return authority.certificate == chain.back().der();
    });
    return *found;
}

void requireForKey(db::Connection& connection, const Certificate& certificate, const PersonKey& key)
{
    const Result<PublicKey> certified = certificate.publicKey();
    if (!certified || certified->der() != key.publicKey)
        db::raise(
            Error::Kind::Invalid,
            Text::tr("The certificate of %1 is of another key. Nothing was changed; choose the one for the key %2.")
                .arg(certificate.subject(), key.fingerprint));
    if (!isMadeOutTo(certificate, people::byUid(connection, key.personUid)))
        db::raise(Error::Kind::Invalid,
                  Text::tr("The certificate is made out to %1, but the key is that of %2. Nothing was changed; name or "
                           "e-mail address have to agree.")
                      .arg(certificate.subject(), key.person));
}

void requireNew(const Certificate& certificate, const PersonKey& key)
{
    const bool known = std::any_of(key.certificates.begin(), key.certificates.end(),
                                   [&](const KeyCertificate& one) { return one.certificate == certificate.der(); });
    if (known)
        db::raise(Error::Kind::Conflict, Text::tr("The project has this certificate already. Nothing was changed."));
}

// Revocation

std::optional<Error> faultOf(const KeyRevocation& wanted, qint64 now)
{
    if (wanted.reason.trimmed().isEmpty())
        return Error{
            Error::Kind::Invalid,
            Text::tr("Revoking a key needs a reason. Nothing was changed; say why, for those who will weigh what "
                     "it signed."),
            {}};
    const bool compromised = wanted.kind == Revocation::Compromised;
    if (wanted.kind == Revocation::None || compromised != wanted.invalidSince.has_value())
        return Error{
            Error::Kind::Invalid,
            Text::tr(
                "A key is revoked as superseded, or as compromised since some time. Nothing was changed; say since "
                "when others may have had it, or that it is only superseded."),
            {}};
    if (compromised && *wanted.invalidSince > now)
        return Error{
            Error::Kind::Invalid,
            Text::tr("A key cannot be compromised since a time to come. Nothing was changed; name a time that is "
                     "over."),
            {}};
    return std::nullopt;
}

void requireSharper(const PersonKey& key, const KeyRevocation& wanted)
{
    const bool same = key.revocation == wanted.kind && key.revocation == Revocation::Superseded;
    const bool weaker = key.revocation == Revocation::Compromised
        && (wanted.kind != Revocation::Compromised || *wanted.invalidSince >= *key.invalidSince);
    if (same || weaker)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 has revoked this key already, and what is revoked stays so. Nothing was changed; it can "
                           "only be said that it was compromised, or longer ago.")
                      .arg(key.revokedBy));
}

} // namespace

Result<QString> KeyStore::enroll(const KeyEnrolment& enrolment, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(keyNote(actor, "enrolled", command), [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireMember(connection, actor, Text::tr("Keys are of people of the project who hold a role."));
        requireUnknown(connection, enrolment, actor);
        return insertKey(transaction, enrolment, replacedKey(connection, m_database.projectUid(), enrolment, actor));
    });
}

Result<> KeyStore::certify(const KeyCertification& wanted, const CertificateAuthority& authority, const Actor& actor,
                           const QString& command)
{
    return changeKeyOnce(
        m_database, keyNote(actor, "certified", command), wanted.keyUid,
        [&](db::WriteTransaction& transaction, const PersonKey& key) {
            db::Connection& connection = transaction.connection();
            refuseIf(keys::certifyRefusal(connection, key, actor));
            requireNotRevoked(key);
            const std::optional<KeyAuthority> known = keys::projectAuthority(connection);
            if (!known || known->certificate != authority.certificate().der())
                db::raise(
                    Error::Kind::Invalid,
                    Text::tr("This is not the authority of the project. Nothing was changed; unlock the key of the "
                             "one that holds now."));
            const Person person = people::byUid(connection, key.personUid);
            const Certificate certificate = db::orRaise(
                authority.issue({person.name, alternativeNameOf(person), keys::publicKeyOf(key)},
                                {QDateTime::fromMSecsSinceEpoch(transaction.now(), Qt::UTC), wanted.until}));
            return insertCertificate(transaction, key, {certificate, {}, *known});
        });
}

Result<> KeyStore::accept(const ForeignCertificate& foreign, const Actor& actor, const QString& command)
{
    return changeKeyOnce(
        m_database, keyNote(actor, "certified", command), foreign.keyUid,
        [&](db::WriteTransaction& transaction, const PersonKey& key) {
            refuseIf(keys::ownKeyRefusal(transaction.connection(), key, actor));
            requireNotRevoked(key);
            requireForKey(transaction.connection(), foreign.certificate, key);
            requireNew(foreign.certificate, key);
            const KeyAuthority authority = authorityBehind(transaction, foreign);
            return insertCertificate(transaction, key, {foreign.certificate, foreign.between, authority});
        });
}

Result<> KeyStore::revoke(const KeyRevocation& revocation, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOf(revocation, m_database.clock().now()))
        return tl::unexpected<Error>(*fault);
    return changeKeyOnce(m_database, keyNote(actor, "revoked", command, revocation.reason), revocation.keyUid,
                         [&](db::WriteTransaction& transaction, const PersonKey& key) {
                             refuseIf(keys::ownKeyRefusal(transaction.connection(), key, actor));
                             requireSharper(key, revocation);
                             writeRevocation(transaction, key, revocation);
                             std::vector<AuditFact> facts{{QStringLiteral("revocation"), toString(revocation.kind)}};
                             if (revocation.invalidSince)
                                 facts.push_back({QStringLiteral("since"), *revocation.invalidSince});
                             return facts;
                         });
}

} // namespace assay
