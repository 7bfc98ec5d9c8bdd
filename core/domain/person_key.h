// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// Why a key is not used any more.
enum class Revocation {
    None,
    Superseded,  ///< Lost, or replaced: what it signed before stays signed.
    Compromised, ///< Somebody else may have had it: what it signed since then does not count.
};

/// "superseded": the word of the project file and the command line; empty for None.
QString toString(Revocation revocation);
std::optional<Revocation> revocationFromString(QStringView word);

/// Who says whose key is whose.
struct KeyAuthority {
    enum class Kind { Project, Organisation };

    CertificateAuthorityId id;
    QString uid; ///< ULID.
    Kind kind = Kind::Project;
    QByteArray certificate; ///< X.509, DER.
    QString addedBy;        ///< By name.
    qint64 addedAt = 0;     ///< Milliseconds, UTC.
    std::optional<qint64> retiredAt;
    QString retiredBy;
    QString reason; ///< Why it was retired.
};

/// What an authority said of a key.
struct KeyCertificate {
    QByteArray certificate; ///< X.509, DER.
    QByteArray chain;       ///< PEM: those between it and the authority's; empty for none.
    CertificateAuthorityId authority;
    QString certifiedBy;    ///< By name.
    qint64 certifiedAt = 0; ///< Milliseconds, UTC.
};

/// The public half of a key that somebody signs with, and what is known of it.
struct PersonKey {
    PersonKeyId id;
    QString uid; ///< ULID.
    QString personUid;
    QString person;       ///< By name.
    QString fingerprint;  ///< SHA-256 of publicKey, 64 hexadecimal digits.
    QString algorithm;    ///< "ecdsa-p256" or "ed25519".
    QByteArray publicKey; ///< SubjectPublicKeyInfo, DER.
    QByteArray enrolment; ///< See core/keys/key_enrolment.h.
    std::optional<PersonKeyId> replaces;
    qint64 enrolledAt = 0;                    ///< Milliseconds, UTC.
    std::vector<KeyCertificate> certificates; ///< The oldest first.
    Revocation revocation = Revocation::None;
    std::optional<qint64> revokedAt;
    std::optional<qint64> invalidSince; ///< Of a compromised key.
    QString revokedBy;                  ///< By name.
    QString reason;                     ///< Why it was revoked.
};

} // namespace assay
