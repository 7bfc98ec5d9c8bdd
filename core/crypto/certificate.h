// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/public_key.h"

#include <QDateTime>
#include <QList>

struct x509_st;

namespace assay {

/// An X.509 certificate (RFC 5280) as it was read; whether to believe it is for verifyChain() to say. A value; may be used
/// from several threads at once.
class Certificate {
public:
    /// A name of the subject beside its distinguished name.
    struct AlternativeName {
        enum class Kind { Email, Uri, Dns };
        Kind kind = Kind::Email;
        QString text;
        bool operator==(const AlternativeName&) const = default;
    };

    /// The certificate in the one PEM block "CERTIFICATE". Invalid for anything else.
    static Result<Certificate> fromPem(QByteArrayView pem);

    /// The certificate whose DER these bytes are. Invalid for anything else, and beyond 64 KiB.
    static Result<Certificate> fromDer(QByteArrayView der);

    /// All certificates of a PEM file, in its order; text between them is skipped. Invalid where there is none or one
    /// cannot be read.
    static Result<QList<Certificate>> listFromPem(QByteArrayView pem);

    const QByteArray& der() const { return m_der; }
    QByteArray pem() const;

    /// The SHA-256 of der() in lower-case hexadecimal digits.
    QByteArray fingerprint() const;

    QString subject() const; ///< As RFC 2253 writes names: "CN=Ada,O=Bank".
    QString issuer() const;
    QString commonName() const; ///< The subject's last one; empty where it has none.

    /// Lower-case hexadecimal digits, an even number of them.
    QByteArray serial() const;

    QDateTime validFrom() const; ///< UTC.
    QDateTime validUntil() const;

    /// Of the kinds known here; others are left out.
    QList<AlternativeName> alternativeNames() const;

    /// Whether it says that its key may certify others.
    bool isAuthority() const;

    /// The subject's key. Invalid for RSA and others that PublicKey does not know.
    Result<PublicKey> publicKey() const;

    /// For core/crypto.
    x509_st* handle() const { return m_certificate.get(); }

    bool operator==(const Certificate& other) const { return m_der == other.m_der; }

private:
    friend class CertificateAuthority;
    explicit Certificate(std::shared_ptr<x509_st> certificate);

    std::shared_ptr<x509_st> m_certificate;
    QByteArray m_der;
};

} // namespace assay
