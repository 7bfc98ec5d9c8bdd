// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/crypto/signing_key.h"

#include <QStringList>

#include <span>
#include <vector>

/// The envelope in which a payload is signed together with its type, so that bytes signed as one thing cannot be passed
/// off as another. Source: DSSE 1.0, github.com/secure-systems-lab/dsse, protocol.md and envelope.md. Everything here may
/// be called from any thread.
namespace assay::dsse {

/// One person's word under an envelope.
struct Signature {
    QByteArray signature;
    QString keyId; ///< Says nothing by itself: a hint which key to try first.

    bool operator==(const Signature&) const = default;
};

struct Envelope {
    QString payloadType; ///< A media type or URI.
    QByteArray payload;
    std::vector<Signature> signatures;

    bool operator==(const Envelope&) const = default;
};

/// What is demanded of an envelope.
struct Demands {
    int threshold = 1;        ///< How many different keys have to have signed.
    QStringList payloadTypes; ///< The types that the caller knows how to read.
};

/// The bytes that are signed: the type and the payload, each behind its length in bytes.
QByteArray preAuthenticationEncoding(QStringView payloadType, QByteArrayView payload);

/// Reads an envelope of 1 to 64 signatures and at most 32 MiB. Both base64 alphabets are taken; members that the format
/// does not name are skipped, as it wants. Invalid for anything else; nothing is said about the signatures.
Result<Envelope> read(QByteArrayView json);

/// The same from JSON that has been read already, for formats that hold an envelope.
Result<Envelope> fromJson(const JsonValue& json);

/// The envelope as JSON without blanks.
QByteArray write(const Envelope& envelope);

/// An envelope around the payload with one signature, hinting at the key by its fingerprint. Internal where signing fails.
Result<Envelope> sign(const QString& payloadType, const QByteArray& payload, const SigningKey& key);

/// Adds another signature over the same bytes. Internal where signing fails; the envelope is unchanged then.
Result<> addSignature(Envelope& envelope, const SigningKey& key);

/// Those of `trusted` by which the envelope is signed, each once and in their order. Signatures by other keys count for
/// nothing. Denied where they are fewer than demanded; then, Invalid where the type is none of those demanded. Only
/// after this has answered may the payload be read.
Result<std::vector<PublicKey>> verify(const Envelope& envelope, std::span<const PublicKey> trusted,
                                      const Demands& demands);

} // namespace assay::dsse
