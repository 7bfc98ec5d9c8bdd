// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/signing_key.h"

namespace assay {

/// From when until when a certificate is valid; to the second.
struct Validity {
    QDateTime from;
    QDateTime until;
};

/// Whom a certificate is for.
struct CertifiedPerson {
    QString name;                                 ///< Becomes the common name: 1 to 64 characters.
    Certificate::AlternativeName alternativeName; ///< An e-mail address or a URI, in ASCII.
    PublicKey key;
};

/// The project's own authority: says by a certificate whose key is whose. Its key is ECDSA P-256, since chains of that
/// are what every verifier known to us accepts. Owned by one thread.
class CertificateAuthority {
public:
    /// A new authority: `key` certifies itself, as one that may sign certificates of people and nothing below them.
    /// Invalid for a name that is empty or longer than 64 characters, for an empty validity and for an Ed25519 key.
    static Result<CertificateAuthority> create(const QString& name, SigningKey key, const Validity& validity);

    /// The authority that has been created before. Invalid where the certificate is not that of the key or not an
    /// authority's.
    static Result<CertificateAuthority> of(const Certificate& certificate, SigningKey key);

    const Certificate& certificate() const { return m_certificate; }

    /// A certificate by which the person may sign (digital signature, code signing), with a random serial number of 128
    /// bits. Invalid where a name does not fit, or the validity is empty or reaches beyond the authority's own.
    Result<Certificate> issue(const CertifiedPerson& person, const Validity& validity) const;

private:
    CertificateAuthority(Certificate certificate, SigningKey key);

    Certificate m_certificate;
    SigningKey m_key;
};

} // namespace assay
