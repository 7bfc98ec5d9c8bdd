// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"

#include "core/base/text.h"
#include "core/crypto/certificate_handle.h"
#include "core/crypto/digest.h"

#include <openssl/pem.h>

#include <ctime>
#include <optional>

namespace assay {
namespace {

constexpr qsizetype largestCertificate = 64 * 1024;
constexpr qsizetype largestCertificateFile = 4 * 1024 * 1024;

tl::unexpected<Error> noCertificate(const QString& detail)
{
    return fail(Error::Kind::Invalid,
                Text::tr("This is no X.509 certificate. Give one in PEM, as openssl x509 writes it."), detail);
}

/// A certificate's PEM may be called by two older names; the private key beside it is nothing to read here.
openssl::Certificate nextCertificate(const openssl::Bio& bio)
{
    const auto noPassphrase = [](char*, int, int, void*) { return -1; };
    return openssl::Certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
}

QString textOfName(const X509_NAME* name)
{
    const openssl::Bio bio = openssl::writing();
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    return QString::fromUtf8(openssl::written(bio));
}

QString textOfString(const ASN1_STRING* string)
{
    unsigned char* bytes = nullptr;
    const int size = ASN1_STRING_to_UTF8(&bytes, string);
    if (size < 0)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return text;
}

QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

std::optional<Certificate::AlternativeName> alternativeName(const GENERAL_NAME* name)
{
    using Kind = Certificate::AlternativeName::Kind;
    int type = 0;
    const auto* value = static_cast<const ASN1_STRING*>(GENERAL_NAME_get0_value(name, &type));
    if (type == GEN_EMAIL)
        return Certificate::AlternativeName{Kind::Email, textOfString(value)};
    if (type == GEN_URI)
        return Certificate::AlternativeName{Kind::Uri, textOfString(value)};
    if (type == GEN_DNS)
        return Certificate::AlternativeName{Kind::Dns, textOfString(value)};
    return std::nullopt;
}

} // namespace

Certificate::Certificate(std::shared_ptr<x509_st> certificate)
    : m_certificate(std::move(certificate))
    , m_der(openssl::derOf<i2d_X509>(m_certificate.get()))
{
}

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const Result<QList<Certificate>> all = listFromPem(pem);
    if (!all)
        return failed(all);
    if (all->size() != 1)
        return noCertificate(QStringLiteral("%1 certificates").arg(all->size()));
    return all->first();
}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    if (der.size() > largestCertificate)
        return noCertificate(QStringLiteral("%1 bytes").arg(der.size()));
    auto read = openssl::fromDer<X509_free>(d2i_X509, der);
    if (!read)
        return noCertificate(openssl::lastError());
    // Looks at all extensions once, so that threads only read afterwards.
    X509_check_purpose(read.get(), -1, 0);
    openssl::lastError();
    return Certificate(std::shared_ptr<x509_st>(read.release(), X509_free));
}

Result<QList<Certificate>> Certificate::listFromPem(QByteArrayView pem)
{
    const openssl::Bio bio = openssl::reading(pem);
    if (!bio || pem.size() > largestCertificateFile)
        return noCertificate(QStringLiteral("%1 bytes").arg(pem.size()));
    QList<Certificate> all;
    while (const openssl::Certificate next = nextCertificate(bio)) {
        const Result<Certificate> certificate = fromDer(openssl::derOf<i2d_X509>(next.get()));
        if (!certificate)
            return failed(certificate);
        all.append(*certificate);
    }
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString detail = openssl::lastError();
    if (all.isEmpty() || !ended)
        return noCertificate(detail);
    return all;
}

QByteArray Certificate::pem() const
{
    const openssl::Bio bio = openssl::writing();
    PEM_write_bio_X509(bio.get(), m_certificate.get());
    return openssl::written(bio);
}

QByteArray Certificate::fingerprint() const
{
    return toHex(sha256(m_der));
}

QString Certificate::subject() const
{
    return textOfName(X509_get_subject_name(m_certificate.get()));
}

QString Certificate::issuer() const
{
    return textOfName(X509_get_issuer_name(m_certificate.get()));
}

QString Certificate::commonName() const
{
    const X509_NAME* name = X509_get_subject_name(m_certificate.get());
    int index = -1;
    QString text;
    while ((index = X509_NAME_get_index_by_NID(name, NID_commonName, index)) >= 0)
        text = textOfString(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    return text;
}

QByteArray Certificate::serial() const
{
    const ASN1_INTEGER* number = X509_get0_serialNumber(m_certificate.get());
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(number)), ASN1_STRING_length(number)).toHex();
}

QDateTime Certificate::validFrom() const
{
    return timeOf(X509_get0_notBefore(m_certificate.get()));
}

QDateTime Certificate::validUntil() const
{
    return timeOf(X509_get0_notAfter(m_certificate.get()));
}

QList<Certificate::AlternativeName> Certificate::alternativeNames() const
{
    const openssl::Handle<GENERAL_NAMES, GENERAL_NAMES_free> names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(m_certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    QList<AlternativeName> all;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        if (const auto name = alternativeName(sk_GENERAL_NAME_value(names.get(), i)))
            all.append(*name);
    }
    return all;
}

bool Certificate::isAuthority() const
{
    return X509_check_ca(handle()) == 1;
}

Result<PublicKey> Certificate::publicKey() const
{
    EVP_PKEY* key = X509_get0_pubkey(m_certificate.get());
    if (!key)
        return noCertificate(openssl::lastError());
    return PublicKey::of(key);
}

} // namespace assay
