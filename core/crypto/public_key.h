// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_pkey_st;

namespace assay {

/// A key that signatures are checked with: ECDSA on a NIST curve with the SHA-2 of its size, or Ed25519. A value; may
/// be used from several threads at once.
class PublicKey {
public:
    enum class Algorithm { EcdsaP256, EcdsaP384, EcdsaP521, Ed25519 };

    /// How an ECDSA signature may be written: as DER (what OpenSSL, Sigstore and model signing use), or also as the two
    /// numbers r and s one behind the other, each as long as the curve's order. Ed25519 knows one form only.
    enum class SignatureForm { Der, DerOrRaw };

    /// The key in the one PEM block "PUBLIC KEY". Invalid for anything else, another kind of key, or a point or curve
    /// that is not written in its usual form: each key has exactly one.
    static Result<PublicKey> fromPem(QByteArrayView pem);

    /// The key of a SubjectPublicKeyInfo in DER (RFC 5280, 4.1.2.7). Invalid as for fromPem().
    static Result<PublicKey> fromDer(QByteArrayView der);

    /// For core/crypto: the key inside one of OpenSSL's, which may be a pair. Invalid as for fromPem().
    static Result<PublicKey> of(evp_pkey_st* key);

    Algorithm algorithm() const { return m_algorithm; }

    /// The SubjectPublicKeyInfo.
    const QByteArray& der() const { return m_der; }

    /// The PEM text that `openssl pkey -pubout` writes, with its last line feed.
    QByteArray pem() const;

    /// The SHA-256 of der() in lower-case hexadecimal digits: what people compare, and what names the key everywhere.
    QByteArray fingerprint() const;

    /// Whether `signature` was made over `bytes` by the key's other half. Never for an empty signature or one of zeros.
    bool verify(QByteArrayView bytes, QByteArrayView signature, SignatureForm form = SignatureForm::Der) const;

    /// For core/crypto.
    evp_pkey_st* handle() const { return m_key.get(); }

    bool operator==(const PublicKey& other) const { return m_der == other.m_der; }

private:
    PublicKey(std::shared_ptr<evp_pkey_st> key, Algorithm algorithm, QByteArray der);

    bool verifyDer(QByteArrayView bytes, QByteArrayView signature) const;

    std::shared_ptr<evp_pkey_st> m_key;
    Algorithm m_algorithm;
    QByteArray m_der;
};

} // namespace assay
