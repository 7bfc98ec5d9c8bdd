// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/timestamp.h"

#include "core/base/text.h"
#include "core/crypto/certificate_handle.h"
#include "core/crypto/digest.h"

#include <openssl/rand.h>
#include <openssl/ts.h>

#include <array>

namespace assay {
namespace {

constexpr qsizetype largestResponse = 64 * 1024;
constexpr int nonceBytes = 8;
constexpr int stampStrength = 2; // as for all certificates: 112 bits

using Request = openssl::Handle<TS_REQ, TS_REQ_free>;
using Response = openssl::Handle<TS_RESP, TS_RESP_free>;
using VerifyContext = openssl::Handle<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;

tl::unexpected<Error> notStamped(const QString& reason, const QString& detail = {})
{
    return fail(Error::Kind::Denied, Text::tr("The time stamp is not believed: %1.").arg(reason), detail);
}

/// RFC 3161, 2.4.1, over a SHA-256, without a nonce.
Request requestOver(const Digest& digest)
{
    Request request(TS_REQ_new());
    const openssl::Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const openssl::Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    Digest copy = digest;
    const bool whole = request && imprint && algorithm
        && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(), copy.data(), static_cast<int>(copy.size())) == 1
        && TS_REQ_set_version(request.get(), 1) == 1 && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1
        && TS_REQ_set_cert_req(request.get(), 1) == 1;
    return whole ? std::move(request) : nullptr;
}

/// A positive number of 64 bits, none of them in vain.
bool setNonce(TS_REQ* request)
{
    std::array<unsigned char, nonceBytes> bytes{};
    if (RAND_bytes(bytes.data(), nonceBytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    const openssl::Handle<ASN1_INTEGER, ASN1_INTEGER_free> nonce(ASN1_INTEGER_new());
    return nonce && ASN1_STRING_set(nonce.get(), bytes.data(), nonceBytes) == 1
        && TS_REQ_set_nonce(request, nonce.get()) == 1;
}

/// The time that a response states, believed or not.
QDateTime statedTime(TS_RESP* response)
{
    std::tm parts = {};
    TS_TST_INFO* stamp = TS_RESP_get_tst_info(response);
    if (!stamp || ASN1_TIME_to_tm(TS_TST_INFO_get_time(stamp), &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

/// The roots, and that chains are looked at as they were at `at`: certificates of authorities end before their stamps do.
openssl::CertificateStore storeOf(const QList<Certificate>& roots, const QDateTime& at)
{
    openssl::CertificateStore store(X509_STORE_new());
    if (!store)
        return store;
    for (const Certificate& root : roots)
        X509_STORE_add_cert(store.get(), root.handle());
    X509_VERIFY_PARAM* parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_time(parameters, at.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, stampStrength);
    return store;
}

Result<Timestamp> verifyResponse(TS_REQ* request, QByteArrayView der, const QList<Certificate>& roots)
{
    const auto response = der.size() > largestResponse ? Response() : openssl::fromDer<TS_RESP_free>(d2i_TS_RESP, der);
    if (!response)
        return fail(Error::Kind::Invalid, Text::tr("This is no answer of a time-stamping authority (RFC 3161)."),
                    openssl::lastError());
    const QDateTime at = statedTime(response.get());
    if (!at.isValid())
        return notStamped(Text::tr("the authority gave no stamp"), openssl::lastError());

    const VerifyContext context(TS_REQ_to_TS_VERIFY_CTX(request, nullptr));
    openssl::CertificateStore store = storeOf(roots, at);
    if (!context || !store)
        return notStamped(Text::tr("the cryptographic library refused the work"), openssl::lastError());
    TS_VERIFY_CTX_add_flags(context.get(), TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(context.get(), store.release());
    const bool believed = TS_RESP_verify_response(context.get(), response.get()) == 1;
    const QString detail = openssl::lastError();
    if (!believed)
        return notStamped(Text::tr("it is of other bytes or answers another request, it was altered, or none of the "
                                   "trusted authorities stands behind it"),
                          detail);
    const ASN1_INTEGER* serial = TS_TST_INFO_get_serial(TS_RESP_get_tst_info(response.get()));
    return Timestamp{
        at,
        QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial)).toHex()};
}

} // namespace

TimestampRequest::TimestampRequest(QByteArray der)
    : m_der(std::move(der))
{
}

Result<TimestampRequest> TimestampRequest::of(QByteArrayView bytes)
{
    const Request request = requestOver(sha256(bytes));
    const QByteArray der =
        request && setNonce(request.get()) ? openssl::derOf<i2d_TS_REQ>(request.get()) : QByteArray();
    if (der.isEmpty())
        return fail(Error::Kind::Internal, Text::tr("No time stamp can be asked for; the log says why."),
                    openssl::lastError());
    return TimestampRequest(der);
}

Result<Timestamp> TimestampRequest::verify(QByteArrayView response, const QList<Certificate>& roots) const
{
    const auto request = openssl::fromDer<TS_REQ_free>(d2i_TS_REQ, m_der);
    return verifyResponse(request.get(), response, roots);
}

Result<Timestamp> verifyTimestamp(QByteArrayView response, QByteArrayView bytes, const QList<Certificate>& roots)
{
    const Request request = requestOver(sha256(bytes));
    return verifyResponse(request.get(), response, roots);
}

Result<QByteArray> obtainTimestamp(QByteArrayView bytes, const QList<Certificate>& roots,
                                   const TimestampTransport& transport)
{
    const Result<TimestampRequest> request = TimestampRequest::of(bytes);
    if (!request)
        return failed(request);
    Result<QByteArray> response = transport(request->der());
    if (!response)
        return response;
    if (const auto verified = request->verify(*response, roots); !verified)
        return failed(verified);
    return response;
}

} // namespace assay
