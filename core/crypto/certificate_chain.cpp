// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_chain.h"

#include "core/base/text.h"
#include "core/crypto/certificate_handle.h"

namespace assay {
namespace {

constexpr int strengthLevel = 2; // 112 bits: X509_VERIFY_PARAM_set_auth_level(3)
constexpr int mostBetween = 8;

using StoreContext = openssl::Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

tl::unexpected<Error> notBelieved(const Certificate& leaf, const QString& reason, const QString& detail = {})
{
    return fail(Error::Kind::Denied, Text::tr("The certificate of %1 is not believed: %2.").arg(leaf.subject(), reason),
                detail);
}

QString sayWhy(int code, const ChainRules& rules)
{
    switch (code) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return Text::tr("none of the trusted authorities stands behind it");
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Text::tr("it or its authority's was not valid yet on %1").arg(rules.at.toUTC().toString(Qt::ISODate));
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Text::tr("it or its authority's was not valid any more on %1")
            .arg(rules.at.toUTC().toString(Qt::ISODate));
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return Text::tr("it was altered after it was issued");
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return Text::tr("who issued it is no authority");
    default:
        return Text::tr("the cryptographic library says “%1”")
            .arg(QString::fromLatin1(X509_verify_cert_error_string(code)));
    }
}

/// Key usages that are absent allow everything (RFC 5280, 4.2.1.3 and 4.2.1.12), as OpenSSL answers for them: all bits.
bool mayBeUsedFor(X509* leaf, CertificateUse use)
{
    const bool isLimited = (X509_get_extension_flags(leaf) & EXFLAG_XKUSAGE) != 0;
    const quint32 extended = X509_get_extended_key_usage(leaf);
    const quint32 usage = X509_get_key_usage(leaf);
    switch (use) {
    case CertificateUse::CodeSigning:
        return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0
            && (extended & (XKU_CODE_SIGN | XKU_ANYEKU)) != 0;
    case CertificateUse::SignatureOrCode:
        return (usage & KU_DIGITAL_SIGNATURE) != 0 || (isLimited && (extended & XKU_CODE_SIGN) != 0);
    case CertificateUse::TimeStamping:
        return X509_check_purpose(leaf, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
    }
    return false;
}

openssl::CertificateList listOf(const QList<Certificate>& certificates)
{
    openssl::CertificateList list(sk_X509_new_null());
    for (const Certificate& certificate : certificates)
        sk_X509_push(list.get(), certificate.handle());
    return list;
}

void applyRules(X509_STORE_CTX* context, const ChainRules& rules)
{
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_time(parameters, rules.at.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, strengthLevel);
    X509_VERIFY_PARAM_set_depth(parameters, mostBetween);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY); // the leaf's use is checked here, by our own rules
}

Result<QList<Certificate>> chainIn(X509_STORE_CTX* context)
{
    QList<Certificate> chain;
    const STACK_OF(X509)* found = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(found); ++i) {
        const Result<Certificate> certificate = Certificate::fromDer(openssl::derOf<i2d_X509>(sk_X509_value(found, i)));
        if (!certificate)
            return failed(certificate);
        chain.append(*certificate);
    }
    return chain;
}

} // namespace

Result<QList<Certificate>> verifyChain(const Certificate& leaf, const QList<Certificate>& between,
                                       const QList<Certificate>& roots, const ChainRules& rules)
{
    const openssl::CertificateList others = listOf(between);
    const openssl::CertificateList trusted = listOf(roots);
    const openssl::CertificateStore store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_CTX_init(context.get(), store.get(), leaf.handle(), others.get()) != 1)
        return fail(Error::Kind::Internal, Text::tr("No certificate can be checked; the log says why."),
                    openssl::lastError());
    X509_STORE_CTX_set0_trusted_stack(context.get(), trusted.get());
    applyRules(context.get(), rules);
    const int verdict = X509_verify_cert(context.get());
    const int code = X509_STORE_CTX_get_error(context.get());
    const QString detail = openssl::lastError();
    if (verdict != 1)
        return notBelieved(leaf, sayWhy(code, rules), detail);
    if (!mayBeUsedFor(leaf.handle(), rules.use))
        return notBelieved(leaf, Text::tr("its key may not be used to sign this"));
    return chainIn(context.get());
}

} // namespace assay
