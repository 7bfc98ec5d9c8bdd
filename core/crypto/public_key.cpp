// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/public_key.h"

#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/crypto/openssl_handle.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/pem.h>

#include <array>
#include <optional>

namespace assay {
namespace {

constexpr qsizetype largestPublicKey = 16 * 1024;

struct Curve {
    const char* name;
    PublicKey::Algorithm algorithm;
    qsizetype orderBytes;
    const char* digest;
};
constexpr std::array curves{
    Curve{"prime256v1", PublicKey::Algorithm::EcdsaP256, 32, "SHA256"},
    Curve{"secp384r1", PublicKey::Algorithm::EcdsaP384, 48, "SHA384"},
    Curve{"secp521r1", PublicKey::Algorithm::EcdsaP521, 66, "SHA512"},
};

const Curve* curveOf(PublicKey::Algorithm algorithm)
{
    for (const Curve& curve : curves) {
        if (curve.algorithm == algorithm)
            return &curve;
    }
    return nullptr;
}

tl::unexpected<Error> noPublicKey(const QString& detail)
{
    return fail(Error::Kind::Invalid,
                Text::tr("This is no public key that Assay knows. Give one of ECDSA on P-256, P-384 or P-521, or of "
                         "Ed25519, in the form that openssl pkey -pubout writes."),
                detail);
}

std::optional<PublicKey::Algorithm> algorithmOf(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return PublicKey::Algorithm::Ed25519;
    std::array<char, 64> group{};
    if (EVP_PKEY_is_a(key, "EC") != 1 || EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1)
        return std::nullopt;
    for (const Curve& curve : curves) {
        if (qstrcmp(curve.name, group.data()) == 0)
            return curve.algorithm;
    }
    return std::nullopt;
}

/// The DER form of an ECDSA signature of two numbers; empty where they are none.
QByteArray derOfRaw(QByteArrayView raw)
{
    const auto half = static_cast<int>(raw.size() / 2);
    const auto* bytes = reinterpret_cast<const unsigned char*>(raw.data());
    openssl::Handle<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytes, half, nullptr);
    BIGNUM* s = BN_bin2bn(bytes + half, half, nullptr);
    if (!signature || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    return openssl::derOf<i2d_ECDSA_SIG>(signature.get());
}

} // namespace

PublicKey::PublicKey(std::shared_ptr<evp_pkey_st> key, Algorithm algorithm, QByteArray der)
    : m_key(std::move(key))
    , m_algorithm(algorithm)
    , m_der(std::move(der))
{
}

Result<PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    if (pem.size() > largestPublicKey)
        return noPublicKey(QStringLiteral("%1 bytes").arg(pem.size()));
    const openssl::Bio bio = openssl::reading(pem);
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* bytes = nullptr;
    long size = 0;
    if (!bio || PEM_read_bio(bio.get(), &name, &header, &bytes, &size) != 1)
        return noPublicKey(openssl::lastError());
    const bool named = qstrcmp(name, PEM_STRING_PUBLIC) == 0;
    const QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(bytes);
    return named ? fromDer(der) : Result<PublicKey>(noPublicKey(QStringLiteral("not a PUBLIC KEY block")));
}

Result<PublicKey> PublicKey::fromDer(QByteArrayView der)
{
    if (der.size() > largestPublicKey)
        return noPublicKey(QStringLiteral("%1 bytes").arg(der.size()));
    const auto key = openssl::fromDer<EVP_PKEY_free>(d2i_PUBKEY, der);
    if (!key)
        return noPublicKey(openssl::lastError());
    Result<PublicKey> read = of(key.get());
    // A second form of a key would count as a second key where signatures of several are demanded.
    if (read && read->m_der != der)
        return noPublicKey(QStringLiteral("unusual encoding"));
    return read;
}

Result<PublicKey> PublicKey::of(evp_pkey_st* key)
{
    const auto algorithm = algorithmOf(key);
    if (!algorithm)
        return noPublicKey(openssl::lastError());
    // By way of a copy: what is written depends on how the key was read.
    const auto copy = openssl::fromDer<EVP_PKEY_free>(d2i_PUBKEY, openssl::derOf<i2d_PUBKEY>(key));
    if (!copy)
        return noPublicKey(openssl::lastError());
    if (*algorithm != Algorithm::Ed25519
        && (EVP_PKEY_set_utf8_string_param(copy.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, "uncompressed") != 1
            || EVP_PKEY_set_utf8_string_param(copy.get(), OSSL_PKEY_PARAM_EC_ENCODING, "named_curve") != 1))
        return noPublicKey(openssl::lastError());
    const QByteArray der = openssl::derOf<i2d_PUBKEY>(copy.get());
    auto usual = openssl::fromDer<EVP_PKEY_free>(d2i_PUBKEY, der);
    if (!usual)
        return noPublicKey(openssl::lastError());
    return PublicKey(std::shared_ptr<evp_pkey_st>(usual.release(), EVP_PKEY_free), *algorithm, der);
}

QByteArray PublicKey::pem() const
{
    const openssl::Bio bio = openssl::writing();
    PEM_write_bio_PUBKEY(bio.get(), m_key.get());
    return openssl::written(bio);
}

QByteArray PublicKey::fingerprint() const
{
    return toHex(sha256(m_der));
}

bool PublicKey::verify(QByteArrayView bytes, QByteArrayView signature, SignatureForm form) const
{
    if (signature.isEmpty())
        return false;
    if (verifyDer(bytes, signature))
        return true;
    const Curve* curve = curveOf(m_algorithm);
    if (form == SignatureForm::Der || !curve || signature.size() != 2 * curve->orderBytes)
        return false;
    const QByteArray der = derOfRaw(signature);
    return !der.isEmpty() && verifyDer(bytes, der);
}

bool PublicKey::verifyDer(QByteArrayView bytes, QByteArrayView signature) const
{
    const Curve* curve = curveOf(m_algorithm);
    const openssl::DigestContext context(EVP_MD_CTX_new());
    const bool begun = context
        && EVP_DigestVerifyInit_ex(context.get(), nullptr, curve ? curve->digest : nullptr, nullptr, nullptr,
                                   m_key.get(), nullptr)
            == 1;
    const bool holds = begun
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.data()),
                            static_cast<std::size_t>(signature.size()),
                            reinterpret_cast<const unsigned char*>(bytes.data()),
                            static_cast<std::size_t>(bytes.size()))
            == 1;
    ERR_clear_error();
    return holds;
}

} // namespace assay
