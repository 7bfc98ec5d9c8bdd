// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/public_key.h"
#include "core/crypto/secret_text.h"

namespace assay {

/// How a key's file is encrypted.
struct KeyProtection {
    QByteArray cipher; ///< As OpenSSL names it: "AES-256-CBC".
    qint64 rounds = 0; ///< Of PBKDF2.
};

/// A private key that signs: ECDSA on P-256 with SHA-256, which every verifier known to us accepts, or Ed25519. It exists
/// unlocked in this object only, whose memory OpenSSL wipes; its file is PKCS#8 in PEM, encrypted with PBES2 (RFC 8018)
/// of PBKDF2-HMAC-SHA256 with 600,000 rounds and AES-256-CBC, as `openssl pkey` opens it. May sign on several threads at
/// once. Writing and reading take about 0.3 s for the rounds: call them from a job.
class SigningKey {
public:
    enum class Algorithm { EcdsaP256, Ed25519 };

    static constexpr int rounds = 600'000;

    /// Reading refuses files that ask for more, so that none can keep a program busy for hours.
    static constexpr qint64 mostRounds = 5'000'000;

    /// A new key from the system's random numbers. Internal where there are none.
    static Result<SigningKey> generate(Algorithm algorithm = Algorithm::EcdsaP256);

    /// The key of a file that writeNew() or `openssl pkcs8 -topk8` wrote. NotFound where there is none; Invalid where others
    /// than its owner may read it, or it holds no such key; Denied for the wrong passphrase, and only then; Io otherwise.
    static Result<SigningKey> read(const QString& path, const SecretText& passphrase);

    /// The same from the file's content.
    static Result<SigningKey> fromPem(QByteArrayView pem, const SecretText& passphrase);

    /// Makes a file that only its owner may read, and makes sure that it is on the disk. Conflict where one of that name
    /// exists: no key is ever overwritten. Invalid for an empty passphrase, Io where the file cannot be written; none is
    /// left behind then.
    Result<> writeNew(const QString& path, const SecretText& passphrase) const;

    /// The content of that file. Invalid for an empty passphrase.
    Result<QByteArray> encryptedPem(const SecretText& passphrase) const;

    const PublicKey& publicKey() const { return m_public; }

    /// The signature over `bytes`: DER for ECDSA, 64 bytes for Ed25519. Internal where OpenSSL fails.
    Result<QByteArray> sign(QByteArrayView bytes) const;

    /// For core/crypto.
    evp_pkey_st* handle() const { return m_key.get(); }

private:
    SigningKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey);
    static Result<SigningKey> of(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    PublicKey m_public;
};

/// How the key in `pem` is encrypted, found out without its passphrase. Invalid where it is no encrypted PKCS#8 key, or
/// encrypted in a way or with more rounds than SigningKey reads.
Result<KeyProtection> protectionOf(QByteArrayView pem);

} // namespace assay
