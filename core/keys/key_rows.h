// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/person_key.h"

/// The keys of a project's people, for use inside a transaction of the caller. All of these may throw db::SqlError.
namespace assay::keys {

std::vector<PersonKey> all(db::Connection& connection); ///< In the order in which they were enrolled.
std::vector<PersonKey> ofPerson(db::Connection& connection, const QString& personUid);
PersonKey byUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.
PersonKey byId(db::Connection& connection, PersonKeyId id);      ///< Raises NotFound.
std::optional<PersonKey> byFingerprint(db::Connection& connection, const QString& fingerprint);

/// The key with this uid, or the only one whose fingerprint begins so. Raises NotFound, and Invalid where several do.
PersonKey named(db::Connection& connection, const QString& text);

std::vector<KeyAuthority> authorities(db::Connection& connection);           ///< Retired ones as well.
KeyAuthority authorityByUid(db::Connection& connection, const QString& uid); ///< Raises NotFound.
std::optional<KeyAuthority> projectAuthority(db::Connection& connection);    ///< The one that is not retired.

Digest keyHash(db::Connection& connection, PersonKeyId key); ///< With its certificates.
Digest authorityHash(db::Connection& connection, CertificateAuthorityId authority);

/// A stored value as what it is. Raises Corrupt where it is none: only what was read strictly is stored.
PublicKey publicKeyOf(const PersonKey& key);
Certificate certificateFrom(const QByteArray& der);

} // namespace assay::keys
