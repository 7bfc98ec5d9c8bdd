// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/authority_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_rules.h"
#include "core/people/people_store.h"

namespace assay {
namespace {

const QString authorityEntity = QStringLiteral("certificate_authority");

db::AuditNote authorityNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), authorityEntity, {}, reason, command};
}

void requireCertifier(db::Connection& connection, const Actor& actor)
{
    if (const auto refusal = keys::authorityRefusal(connection, actor))
        db::raise(Error::Kind::Denied, *refusal);
}

QString insertAuthority(db::WriteTransaction& transaction, const Certificate& certificate, const QString& kind)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO certificate_authority (uid, kind, certificate, added_by,"
                                            " added_at, reason) VALUES (?, ?, ?, ?, ?, '') RETURNING id");
    made.bind(uid).bind(kind).bind(certificate.der());
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.now()).step();
    const CertificateAuthorityId id{made.integer(0)};
    made.reset();
    transaction.record({.verb = {},
                        .entity = authorityEntity,
                        .entityId = uid,
                        .after = keys::authorityHash(connection, id),
                        .facts = {{QStringLiteral("kind"), kind},
                                  {QStringLiteral("name"), certificate.subject()},
                                  {QStringLiteral("fingerprint"), QString::fromLatin1(certificate.fingerprint())}}});
    return uid;
}

void requireRoot(const Certificate& root, qint64 now)
{
    if (!root.isAuthority() || root.subject() != root.issuer())
        db::raise(
            Error::Kind::Invalid,
            Text::tr("The certificate of %1 is not that of an authority that certifies itself. Nothing was changed; "
                     "choose the root certificate of the organisation.")
                .arg(root.subject()));
    if (root.validFrom().toMSecsSinceEpoch() > now || root.validUntil().toMSecsSinceEpoch() < now)
        db::raise(
            Error::Kind::Invalid,
            Text::tr("The certificate of %1 is valid from %2 to %3, so not now. Nothing was changed.")
                .arg(root.subject(), root.validFrom().toString(Qt::ISODate), root.validUntil().toString(Qt::ISODate)));
}

void requireUnknownRoot(db::Connection& connection, const Certificate& root)
{
    for (const KeyAuthority& known : keys::authorities(connection)) {
        if (known.certificate == root.der())
            db::raise(
                Error::Kind::Conflict,
                known.retiredAt
                    ? Text::tr("%1 has retired this authority, and what is retired stays so. Nothing was changed.")
                          .arg(known.retiredBy)
                    : Text::tr("The project accepts this authority already. Nothing was changed."));
    }
}

} // namespace

Result<QString> AuthorityStore::found(const CertificateAuthority& authority, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(authorityNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        requireCertifier(connection, actor);
        if (const auto known = keys::projectAuthority(connection))
            db::raise(Error::Kind::Conflict,
                      Text::tr("The project has an authority of its own, founded by %1. Nothing was changed; retire it "
                               "first, or use its key.")
                          .arg(known->addedBy));
        return insertAuthority(transaction, authority.certificate(), QStringLiteral("project"));
    });
}

Result<QString> AuthorityStore::accept(const Certificate& root, const Actor& actor, const QString& command)
{
    return m_database.writeOnce(authorityNote(actor, "accepted", command), [&](db::WriteTransaction& transaction) {
        requireCertifier(transaction.connection(), actor);
        requireRoot(root, transaction.now());
        requireUnknownRoot(transaction.connection(), root);
        return insertAuthority(transaction, root, QStringLiteral("organisation"));
    });
}

Result<> AuthorityStore::retire(const QString& uid, const QString& reason, const Actor& actor, const QString& command)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Retiring an authority needs a reason. Nothing was changed."));
    const auto retired =
        m_database.writeOnce(authorityNote(actor, "retired", command, reason), [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            requireCertifier(connection, actor);
            const KeyAuthority authority = keys::authorityByUid(connection, uid);
            if (authority.retiredAt)
                db::raise(
                    Error::Kind::Invalid,
                    Text::tr("%1 has retired this authority already. Nothing was changed.").arg(authority.retiredBy));
            const Digest before = keys::authorityHash(connection, authority.id);
            connection
                .prepare("UPDATE certificate_authority SET retired_by = ?, retired_at = ?, reason = ? WHERE id = ?")
                .bind(people::byUid(connection, actor.person).id.value)
                .bind(transaction.now())
                .bind(reason)
                .bind(authority.id.value)
                .run();
            transaction.record({.verb = {},
                                .entity = authorityEntity,
                                .entityId = uid,
                                .before = before,
                                .after = keys::authorityHash(connection, authority.id)});
            return uid;
        });
    if (!retired)
        return failed(retired);
    return {};
}

} // namespace assay
