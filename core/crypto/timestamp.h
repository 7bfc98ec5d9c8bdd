// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

#include <functional>

namespace assay {

/// What a time-stamping authority says of some bytes (RFC 3161): that they existed at this time.
struct Timestamp {
    QDateTime at;      ///< UTC, to the second.
    QByteArray serial; ///< The stamp's number at its authority, in lower-case hexadecimal digits.
};

/// A question to a time-stamping authority. A value; any thread.
class TimestampRequest {
public:
    /// Asks for a stamp of `bytes`, which are told as their SHA-256 only, with a random nonce, and with the authority's
    /// certificates in the answer. Internal where OpenSSL fails.
    static Result<TimestampRequest> of(QByteArrayView bytes);

    const QByteArray& der() const { return m_der; } ///< A TimeStampReq.

    /// What `response`, a TimeStampResp, says in answer to this request; errors as of verifyTimestamp(), and Denied
    /// where it answers another one.
    Result<Timestamp> verify(QByteArrayView response, const QList<Certificate>& roots) const;

private:
    explicit TimestampRequest(QByteArray der);

    QByteArray m_der;
};

/// What `response`, a whole TimeStampResp of at most 64 KiB, says of `bytes`. Its authority's certificate has to lead to
/// one of `roots`, to be for time stamping alone, and to have been valid at the time stamped. Invalid where it is no
/// TimeStampResp; Denied where it stamps nothing or other bytes, or is not believed.
Result<Timestamp> verifyTimestamp(QByteArrayView response, QByteArrayView bytes, const QList<Certificate>& roots);

/// Carries the DER of a request to an authority and brings the answer.
using TimestampTransport = std::function<Result<QByteArray>(const QByteArray& request)>;

/// A stamp of `bytes` from the authority behind `transport`: the whole TimeStampResp, which has been verified. Errors of
/// the transport and of verify(). Blocking: call it from a job.
Result<QByteArray> obtainTimestamp(QByteArrayView bytes, const QList<Certificate>& roots,
                                   const TimestampTransport& transport);

} // namespace assay
