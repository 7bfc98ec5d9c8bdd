// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signing_key.h"

#include "core/base/text.h"
#include "core/crypto/openssl_handle.h"
#include "core/crypto/private_file.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace assay {
namespace {

constexpr qsizetype largestKeyFile = 64 * 1024;
constexpr int saltBytes = 16;
constexpr qsizetype longestPassphrase = 1024;

using EncryptedKey = openssl::Handle<X509_SIG, X509_SIG_free>;
using PlainKey = openssl::Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

tl::unexpected<Error> noSigningKey(const QString& detail)
{
    return fail(Error::Kind::Invalid,
                Text::tr("This is no signing key that Assay reads. It reads an encrypted private key (PKCS#8) of ECDSA "
                         "P-256 or Ed25519 in PEM, as openssl pkcs8 -topk8 -v2 aes-256-cbc writes it."),
                detail);
}

tl::unexpected<Error> cryptoFailed()
{
    return fail(
        Error::Kind::Internal,
        Text::tr("The cryptographic library refused the work. Nothing was signed or written; the log says why."),
        openssl::lastError());
}

Result<> checkPassphrase(const SecretText& passphrase)
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > longestPassphrase)
        return fail(
            Error::Kind::Invalid,
            Text::tr("A signing key needs a passphrase of 1 to %1 bytes; nothing was written.").arg(longestPassphrase));
    return {};
}

Result<EncryptedKey> encryptedKeyIn(QByteArrayView pem)
{
    if (pem.size() > largestKeyFile)
        return noSigningKey(QStringLiteral("%1 bytes").arg(pem.size()));
    const openssl::Bio bio = openssl::reading(pem);
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* bytes = nullptr;
    long size = 0;
    if (!bio || PEM_read_bio(bio.get(), &name, &header, &bytes, &size) != 1)
        return noSigningKey(openssl::lastError());
    const QByteArray block(name);
    EncryptedKey encrypted =
        openssl::fromDer<X509_SIG_free>(d2i_X509_SIG, QByteArrayView(bytes, static_cast<qsizetype>(size)));
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(size));
    if (block == PEM_STRING_PKCS8 && encrypted)
        return encrypted;
    if (block.endsWith("PRIVATE KEY") && block != PEM_STRING_PKCS8)
        return fail(Error::Kind::Invalid,
                    Text::tr("This private key is not encrypted as PKCS#8. Encrypt it with openssl pkcs8 -topk8 -v2 "
                             "aes-256-cbc, and delete the file that anybody can use."),
                    QString::fromLatin1(block));
    return noSigningKey(openssl::lastError());
}

/// RFC 8018, A.4: PBES2 of PBKDF2 and a cipher.
Result<KeyProtection> protectionIn(const X509_SIG* encrypted)
{
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    const auto unknown = [] { return noSigningKey(QStringLiteral("not PBES2 with PBKDF2 ") + openssl::lastError()); };
    if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2)
        return unknown();
    const openssl::Handle<PBE2PARAM, PBE2PARAM_free> scheme(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!scheme || OBJ_obj2nid(scheme->keyfunc->algorithm) != NID_id_pbkdf2)
        return unknown();
    const openssl::Handle<PBKDF2PARAM, PBKDF2PARAM_free> derivation(
        static_cast<PBKDF2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), scheme->keyfunc->parameter)));
    int64_t count = 0;
    if (!derivation || ASN1_INTEGER_get_int64(&count, derivation->iter) != 1)
        return unknown();
    if (count < 1 || count > SigningKey::mostRounds)
        return fail(Error::Kind::Invalid,
                    Text::tr("This signing key asks for %1 rounds of PBKDF2; Assay reads keys of 1 to %2.")
                        .arg(QString::number(count), QString::number(SigningKey::mostRounds)));
    return KeyProtection{OBJ_nid2ln(OBJ_obj2nid(scheme->encryption->algorithm)), count};
}

/// PKCS#8 may hold the public half, too: were it another one, signatures would not fit the key they are shown with.
bool isPair(EVP_PKEY* key)
{
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) == 1;
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey)
    : m_key(std::move(key))
    , m_public(std::move(publicKey))
{
}

Result<SigningKey> SigningKey::of(std::shared_ptr<evp_pkey_st> key)
{
    Result<PublicKey> half = PublicKey::of(key.get());
    if (!half)
        return failed(half);
    if (half->algorithm() != PublicKey::Algorithm::EcdsaP256 && half->algorithm() != PublicKey::Algorithm::Ed25519)
        return noSigningKey(QStringLiteral("another curve"));
    return SigningKey(std::move(key), *std::move(half));
}

Result<SigningKey> SigningKey::generate(Algorithm algorithm)
{
    EVP_PKEY* key = algorithm == Algorithm::Ed25519 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                                                    : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    if (!key)
        return cryptoFailed();
    return of(std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free));
}

Result<SigningKey> SigningKey::read(const QString& path, const SecretText& passphrase)
{
    const Result<SecretText> content = readPrivateFile(path, largestKeyFile);
    if (!content)
        return failed(content);
    return fromPem(content->bytes(), passphrase);
}

Result<SigningKey> SigningKey::fromPem(QByteArrayView pem, const SecretText& passphrase)
{
    const Result<EncryptedKey> encrypted = encryptedKeyIn(pem);
    if (!encrypted)
        return failed(encrypted);
    const Result<KeyProtection> protection = protectionIn(encrypted->get());
    if (!protection)
        return failed(protection);
    const QByteArrayView secret = passphrase.bytes().first(qMin(passphrase.bytes().size(), longestPassphrase));
    const PlainKey plain(PKCS8_decrypt(encrypted->get(), secret.data(), static_cast<int>(secret.size())));
    openssl::Key key(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr);
    if (!key || !isPair(key.get()))
        return fail(Error::Kind::Denied,
                    Text::tr("The passphrase does not open this signing key. Type it again; if it is right, the key's "
                             "file is damaged: take its copy."),
                    openssl::lastError());
    return of(std::shared_ptr<evp_pkey_st>(key.release(), EVP_PKEY_free));
}

Result<> SigningKey::writeNew(const QString& path, const SecretText& passphrase) const
{
    const Result<QByteArray> pem = encryptedPem(passphrase);
    if (!pem)
        return failed(pem);
    return writePrivateFile(path, *pem);
}

Result<QByteArray> SigningKey::encryptedPem(const SecretText& passphrase) const
{
    if (const auto checked = checkPassphrase(passphrase); !checked)
        return failed(checked);
    const PlainKey plain(EVP_PKEY2PKCS8(m_key.get()));
    X509_ALGOR* scheme = PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, saltBytes, nullptr, NID_hmacWithSHA256);
    const QByteArrayView secret = passphrase.bytes();
    const EncryptedKey encrypted(
        plain && scheme ? PKCS8_set0_pbe(secret.data(), static_cast<int>(secret.size()), plain.get(), scheme)
                        : nullptr);
    const openssl::Bio bio = openssl::writing();
    if (!encrypted || !bio || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1) {
        if (!encrypted)
            X509_ALGOR_free(scheme);
        return cryptoFailed();
    }
    return openssl::written(bio);
}

Result<QByteArray> SigningKey::sign(QByteArrayView bytes) const
{
    const char* digest = m_public.algorithm() == PublicKey::Algorithm::Ed25519 ? nullptr : "SHA256";
    const auto* message = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto length = static_cast<std::size_t>(bytes.size());
    const openssl::DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context || EVP_DigestSignInit_ex(context.get(), nullptr, digest, nullptr, nullptr, m_key.get(), nullptr) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, message, length) != 1)
        return cryptoFailed();
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, message, length) != 1)
        return cryptoFailed();
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

Result<KeyProtection> protectionOf(QByteArrayView pem)
{
    const Result<EncryptedKey> encrypted = encryptedKeyIn(pem);
    if (!encrypted)
        return failed(encrypted);
    return protectionIn(encrypted->get());
}

} // namespace assay
