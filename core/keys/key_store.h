// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_authority.h"
#include "core/db/database.h"
#include "core/domain/person_key.h"
#include "core/keys/key_enrolment.h"

namespace assay {

/// A certificate to be issued by the project's authority, valid from now on.
struct KeyCertification {
    QString keyUid;
    QDateTime until;
};

/// A certificate that an authority of an organisation has issued.
struct ForeignCertificate {
    QString keyUid;
    Certificate certificate;
    QList<Certificate> between; ///< Those between it and the authority's.
};

/// Why a key is not used any more.
struct KeyRevocation {
    QString keyUid;
    Revocation kind = Revocation::Superseded;
    std::optional<qint64> invalidSince; ///< Of a compromised key: milliseconds, UTC, not after now.
    QString reason;
};

/// The keys with which the people of a project sign, and what authorities say of them. Who may do what is in
/// core/keys/key_rules.h; a refusal (Error::Kind::Denied) names the rule and leaves no trace. Each call is one transaction
/// with an entry of the key; `command` makes a repetition harmless. Blocking: call it from a job.
class KeyStore {
public:
    explicit KeyStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Adds the actor's own key; answers its uid. A person has one key, or two while a new one that the old one has signed
    /// waits for its certificate; a first key, and one after a revoked one, needs no such signature. Denied where the
    /// word is not the actor's own; Conflict where the key is known already, whoever's it is.
    Result<QString> enroll(const KeyEnrolment& enrolment, const Actor& actor, const QString& command);

    /// Certifies a key by the project's own authority, which whoever holds its passphrase has unlocked. The key that it
    /// replaces is superseded by that. Invalid for a revoked key, and where the authority is not the project's.
    Result<> certify(const KeyCertification& wanted, const CertificateAuthority& authority, const Actor& actor,
                     const QString& command);

    /// Notes a certificate of an organisation's authority that the project accepts; what it replaces is superseded. Denied
    /// where no accepted authority stands behind it, Invalid where it is of another key or of somebody else.
    Result<> accept(const ForeignCertificate& foreign, const Actor& actor, const QString& command);

    /// Invalid without a reason. What is compromised stays so; how long ago may be moved back.
    Result<> revoke(const KeyRevocation& revocation, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
