// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_authority.h"

#include "core/base/text.h"
#include "core/crypto/certificate_handle.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int version3 = 2;                 // RFC 5280, 4.1.2.1
constexpr qsizetype longestCommonName = 64; // RFC 5280, A.1: ub-common-name
constexpr qsizetype longestAlternativeName = 1024;

struct Extension {
    int kind;
    const char* value;
};

tl::unexpected<Error> notCertified(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("No certificate was made: %1.").arg(reason));
}

tl::unexpected<Error> certificateFailed()
{
    return fail(
        Error::Kind::Internal,
        Text::tr("No certificate was made, because the cryptographic library refused the work; the log says why."),
        openssl::lastError());
}

Result<> checkName(const QString& name)
{
    if (name.trimmed().isEmpty() || name.toUcs4().size() > longestCommonName)
        return notCertified(Text::tr("its name needs 1 to %1 characters").arg(longestCommonName));
    return {};
}

Result<> checkValidity(const Validity& validity)
{
    if (!validity.from.isValid() || !validity.until.isValid() || validity.from >= validity.until)
        return notCertified(Text::tr("its validity has to begin before it ends"));
    return {};
}

Result<> checkAlternativeName(const Certificate::AlternativeName& name)
{
    const auto printable = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    const bool ascii = std::all_of(name.text.begin(), name.text.end(), printable);
    if (name.text.isEmpty() || name.text.size() > longestAlternativeName || !ascii)
        return notCertified(Text::tr("an e-mail address or URI needs 1 to %1 ASCII characters without blanks")
                                .arg(longestAlternativeName));
    return {};
}

bool setName(X509_NAME* subject, const QString& name)
{
    const QByteArray bytes = name.toUtf8();
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(bytes.data()),
                                      static_cast<int>(bytes.size()), -1, 0)
        == 1;
}

bool setTime(ASN1_TIME* time, const QDateTime& value)
{
    return ASN1_TIME_set(time, value.toSecsSinceEpoch()) != nullptr;
}

/// 128 random bits; the first is not one, or the number would be negative, and the second is, so that none is short.
bool setRandomSerial(X509* certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), bytes.size()) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    return ASN1_STRING_set(X509_get_serialNumber(certificate), bytes.data(), bytes.size()) == 1;
}

bool addExtensions(X509* certificate, X509* issuer, std::initializer_list<Extension> extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const Extension& wanted : extensions) {
        const openssl::Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
            X509V3_EXT_conf_nid(nullptr, &context, wanted.kind, wanted.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// Not by OpenSSL's language for extensions, in which a name could say more than itself.
bool addAlternativeName(X509* certificate, const Certificate::AlternativeName& name)
{
    const QByteArray text = name.text.toLatin1();
    const openssl::Handle<GENERAL_NAMES, GENERAL_NAMES_free> names(GENERAL_NAMES_new());
    openssl::Handle<GENERAL_NAME, GENERAL_NAME_free> general(GENERAL_NAME_new());
    openssl::Handle<ASN1_IA5STRING, ASN1_IA5STRING_free> value(ASN1_IA5STRING_new());
    if (!names || !general || !value || ASN1_STRING_set(value.get(), text.data(), static_cast<int>(text.size())) != 1)
        return false;
    const int type = name.kind == Certificate::AlternativeName::Kind::Email ? GEN_EMAIL
        : name.kind == Certificate::AlternativeName::Kind::Uri              ? GEN_URI
                                                                            : GEN_DNS;
    GENERAL_NAME_set0_value(general.get(), type, value.release());
    if (sk_GENERAL_NAME_push(names.get(), general.get()) <= 0)
        return false;
    (void)general.release(); // the list has it
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

/// All but the issuer, the extensions and the signature.
openssl::Certificate startedCertificate(const QString& name, const PublicKey& key, const Validity& validity)
{
    openssl::Certificate certificate(X509_new());
    const bool whole = certificate && X509_set_version(certificate.get(), version3) == 1
        && setRandomSerial(certificate.get()) && setName(X509_get_subject_name(certificate.get()), name)
        && setTime(X509_getm_notBefore(certificate.get()), validity.from)
        && setTime(X509_getm_notAfter(certificate.get()), validity.until)
        && X509_set_pubkey(certificate.get(), key.handle()) == 1;
    return whole ? std::move(certificate) : nullptr;
}

bool signCertificate(X509* certificate, const X509* issuer, const SigningKey& key)
{
    return X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1
        && X509_sign(certificate, key.handle(), EVP_sha256()) > 0;
}

} // namespace

CertificateAuthority::CertificateAuthority(Certificate certificate, SigningKey key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
}

Result<CertificateAuthority> CertificateAuthority::create(const QString& name, SigningKey key, const Validity& validity)
{
    if (const auto checked = checkName(name); !checked)
        return failed(checked);
    if (const auto checked = checkValidity(validity); !checked)
        return failed(checked);
    if (key.publicKey().algorithm() != PublicKey::Algorithm::EcdsaP256)
        return notCertified(Text::tr("an authority's key has to be of ECDSA P-256"));
    const openssl::Certificate certificate = startedCertificate(name, key.publicKey(), validity);
    X509* raw = certificate.get();
    if (!certificate
        || !addExtensions(raw, raw,
                          {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                           {NID_key_usage, "critical,keyCertSign,cRLSign"},
                           {NID_subject_key_identifier, "hash"}})
        || !signCertificate(raw, raw, key))
        return certificateFailed();
    const Result<Certificate> made = Certificate::fromDer(openssl::derOf<i2d_X509>(raw));
    if (!made)
        return failed(made);
    return CertificateAuthority(*made, std::move(key));
}

Result<CertificateAuthority> CertificateAuthority::of(const Certificate& certificate, SigningKey key)
{
    const Result<PublicKey> certified = certificate.publicKey();
    if (!certified || !(*certified == key.publicKey()))
        return fail(Error::Kind::Invalid,
                    Text::tr("The certificate %1 is not that of this key. Choose the key that belongs to it.")
                        .arg(certificate.subject()));
    if (!certificate.isAuthority())
        return fail(
            Error::Kind::Invalid,
            Text::tr("The certificate %1 is not an authority's, so it can certify nobody.").arg(certificate.subject()));
    return CertificateAuthority(certificate, std::move(key));
}

Result<Certificate> CertificateAuthority::issue(const CertifiedPerson& person, const Validity& validity) const
{
    for (const auto& checked :
         {checkName(person.name), checkValidity(validity), checkAlternativeName(person.alternativeName)}) {
        if (!checked)
            return failed(checked);
    }
    if (validity.from < m_certificate.validFrom() || validity.until > m_certificate.validUntil())
        return notCertified(Text::tr("its validity has to lie within that of the authority, %1 to %2")
                                .arg(m_certificate.validFrom().toString(Qt::ISODate),
                                     m_certificate.validUntil().toString(Qt::ISODate)));
    const openssl::Certificate certificate = startedCertificate(person.name, person.key, validity);
    X509* raw = certificate.get();
    if (!certificate
        || !addExtensions(raw, m_certificate.handle(),
                          {{NID_basic_constraints, "critical,CA:FALSE"},
                           {NID_key_usage, "critical,digitalSignature"},
                           {NID_ext_key_usage, "codeSigning"},
                           {NID_subject_key_identifier, "hash"},
                           {NID_authority_key_identifier, "keyid:always"}})
        || !addAlternativeName(raw, person.alternativeName) || !signCertificate(raw, m_certificate.handle(), m_key))
        return certificateFailed();
    return Certificate::fromDer(openssl::derOf<i2d_X509>(raw));
}

} // namespace assay
