// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

namespace assay::keys {
namespace {

const QByteArray keyColumns =
    "SELECT k.id, k.uid, p.uid, p.name, k.fingerprint, k.algorithm, k.public_key, k.enrolment, k.replaces_id,"
    " k.enrolled_at, k.revocation, k.revoked_at, k.invalid_since, coalesce(r.name, ''), k.reason"
    " FROM person_key k JOIN person p ON p.id = k.person_id LEFT JOIN person r ON r.id = k.revoked_by";

const QByteArray authorityColumns =
    "SELECT a.id, a.uid, a.kind, a.certificate, p.name, a.added_at, a.retired_at, coalesce(r.name, ''), a.reason"
    " FROM certificate_authority a JOIN person p ON p.id = a.added_by LEFT JOIN person r ON r.id = a.retired_by";

PersonKey readKey(const db::Statement& row)
{
    PersonKey key;
    key.id = {row.integer(0)};
    key.uid = row.text(1);
    key.personUid = row.text(2);
    key.person = row.text(3);
    key.fingerprint = row.text(4);
    key.algorithm = row.text(5);
    key.publicKey = row.bytes(6);
    key.enrolment = row.bytes(7);
    if (const std::optional<qint64> replaced = row.optionalInteger(8))
        key.replaces = PersonKeyId{*replaced};
    key.enrolledAt = row.integer(9);
    key.revocation = revocationFromString(row.text(10)).value_or(Revocation::Compromised);
    key.revokedAt = row.optionalInteger(11);
    key.invalidSince = row.optionalInteger(12);
    key.revokedBy = row.text(13);
    key.reason = row.text(14);
    return key;
}

KeyAuthority readAuthority(const db::Statement& row)
{
    KeyAuthority authority;
    authority.id = {row.integer(0)};
    authority.uid = row.text(1);
    authority.kind =
        row.text(2) == QStringLiteral("project") ? KeyAuthority::Kind::Project : KeyAuthority::Kind::Organisation;
    authority.certificate = row.bytes(3);
    authority.addedBy = row.text(4);
    authority.addedAt = row.integer(5);
    authority.retiredAt = row.optionalInteger(6);
    authority.retiredBy = row.text(7);
    authority.reason = row.text(8);
    return authority;
}

std::vector<KeyCertificate> certificatesOf(db::Connection& connection, PersonKeyId key)
{
    db::Statement rows = connection.prepare("SELECT c.certificate, c.chain, c.authority_id, p.name, c.certified_at"
                                            " FROM key_certificate c JOIN person p ON p.id = c.certified_by"
                                            " WHERE c.key_id = ? ORDER BY c.id");
    rows.bind(key.value);
    std::vector<KeyCertificate> found;
    while (rows.step())
        found.push_back({rows.bytes(0), rows.bytes(1), {rows.integer(2)}, rows.text(3), rows.integer(4)});
    return found;
}

std::vector<PersonKey> keysFrom(db::Connection& connection, db::Statement& rows)
{
    std::vector<PersonKey> found;
    while (rows.step())
        found.push_back(readKey(rows));
    for (PersonKey& key : found)
        key.certificates = certificatesOf(connection, key.id);
    return found;
}

PersonKey onlyKeyFrom(db::Connection& connection, db::Statement& rows, const QString& text)
{
    std::vector<PersonKey> found = keysFrom(connection, rows);
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project knows no key “%1”.").arg(text));
    if (found.size() > 1)
        db::raise(Error::Kind::Invalid,
                  Text::tr("The fingerprints of several keys begin with “%1”. Say more of the digits.").arg(text));
    return std::move(found.front());
}

} // namespace

std::vector<PersonKey> all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(keyColumns + " ORDER BY k.id");
    return keysFrom(connection, rows);
}

std::vector<PersonKey> ofPerson(db::Connection& connection, const QString& personUid)
{
    db::Statement rows = connection.prepare(keyColumns + " WHERE p.uid = ? ORDER BY k.id");
    rows.bind(personUid);
    return keysFrom(connection, rows);
}

PersonKey byUid(db::Connection& connection, const QString& uid)
{
    db::Statement rows = connection.prepare(keyColumns + " WHERE k.uid = ?");
    rows.bind(uid);
    return onlyKeyFrom(connection, rows, uid);
}

PersonKey byId(db::Connection& connection, PersonKeyId id)
{
    db::Statement rows = connection.prepare(keyColumns + " WHERE k.id = ?");
    rows.bind(id.value);
    return onlyKeyFrom(connection, rows, QString::number(id.value));
}

std::optional<PersonKey> byFingerprint(db::Connection& connection, const QString& fingerprint)
{
    db::Statement rows = connection.prepare(keyColumns + " WHERE k.fingerprint = ?");
    rows.bind(fingerprint);
    std::vector<PersonKey> found = keysFrom(connection, rows);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

PersonKey named(db::Connection& connection, const QString& text)
{
    db::Statement rows =
        connection.prepare(keyColumns + " WHERE k.uid = ? OR substr(k.fingerprint, 1, length(?)) = ? ORDER BY k.id");
    // No text at all would be the beginning of every fingerprint.
    const QString beginning = text.isEmpty() ? QStringLiteral("-") : text;
    rows.bind(text).bind(beginning).bind(beginning);
    return onlyKeyFrom(connection, rows, text);
}

std::vector<KeyAuthority> authorities(db::Connection& connection)
{
    db::Statement rows = connection.prepare(authorityColumns + " ORDER BY a.id");
    std::vector<KeyAuthority> found;
    while (rows.step())
        found.push_back(readAuthority(rows));
    return found;
}

KeyAuthority authorityByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(authorityColumns + " WHERE a.uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project knows no authority with the id %1.").arg(uid));
    return readAuthority(row);
}

std::optional<KeyAuthority> projectAuthority(db::Connection& connection)
{
    db::Statement row = connection.prepare(authorityColumns + " WHERE a.kind = 'project' AND a.retired_at IS NULL");
    return row.step() ? std::optional(readAuthority(row)) : std::nullopt;
}

Digest keyHash(db::Connection& connection, PersonKeyId key)
{
    RowHasher hasher("person_key");
    addRows(
        hasher, connection,
        "SELECT k.uid, p.uid, k.fingerprint, k.algorithm, k.public_key, k.enrolment, coalesce(o.uid, ''),"
        " CAST(k.enrolled_at AS TEXT), coalesce(r.uid, ''), coalesce(CAST(k.revoked_at AS TEXT), ''), k.revocation,"
        " coalesce(CAST(k.invalid_since AS TEXT), ''), k.reason FROM person_key k JOIN person p ON p.id = k.person_id"
        " LEFT JOIN person_key o ON o.id = k.replaces_id LEFT JOIN person r ON r.id = k.revoked_by WHERE k.id = ?",
        key.value);
    addRows(hasher, connection,
            "SELECT a.uid, c.certificate, c.chain, p.uid, CAST(c.certified_at AS TEXT) FROM key_certificate c"
            " JOIN certificate_authority a ON a.id = c.authority_id JOIN person p ON p.id = c.certified_by"
            " WHERE c.key_id = ? ORDER BY c.id",
            key.value);
    return hasher.finish();
}

Digest authorityHash(db::Connection& connection, CertificateAuthorityId authority)
{
    RowHasher hasher("certificate_authority");
    addRows(hasher, connection,
            "SELECT a.uid, a.kind, a.certificate, p.uid, CAST(a.added_at AS TEXT), coalesce(r.uid, ''),"
            " coalesce(CAST(a.retired_at AS TEXT), ''), a.reason FROM certificate_authority a"
            " JOIN person p ON p.id = a.added_by LEFT JOIN person r ON r.id = a.retired_by WHERE a.id = ?",
            authority.value);
    return hasher.finish();
}

PublicKey publicKeyOf(const PersonKey& key)
{
    const Result<PublicKey> read = PublicKey::fromDer(key.publicKey);
    if (!read || read->fingerprint() != key.fingerprint.toLatin1())
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The stored key %1 is none. Verify the project.").arg(key.fingerprint));
    return *read;
}

Certificate certificateFrom(const QByteArray& der)
{
    const Result<Certificate> read = Certificate::fromDer(der);
    if (!read)
        db::raise(Error::Kind::Corrupt, Text::tr("A stored certificate is none. Verify the project."));
    return *read;
}

} // namespace assay::keys
