// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_enrolment.h"

#include "core/base/canonical_json.h"

#include <array>

namespace assay {
namespace {

const QString enrolmentType = QStringLiteral("application/vnd.assay.key-enrolment.v1+json");

/// The one way to write it: to read it is to compare. `replaced` is empty for a key that replaces none.
QByteArray enrolmentPayload(const QString& project, const QString& person, const PublicKey& key,
                            const QByteArray& replaced)
{
    CanonicalObject payload;
    payload.setText(u"project", project);
    payload.setText(u"person", person);
    payload.setText(u"fingerprint", QString::fromLatin1(key.fingerprint()));
    payload.setText(u"replaces", QString::fromLatin1(replaced));
    return payload.bytes();
}

bool isSignedBy(const dsse::Envelope& envelope, std::span<const PublicKey> keys)
{
    return dsse::verify(envelope, keys, {static_cast<int>(keys.size()), {enrolmentType}}).has_value();
}

} // namespace

Result<KeyEnrolment> KeyEnrolment::of(const QString& project, const QString& person, const SigningKey& key,
                                      const SigningKey* replaced)
{
    const QByteArray payload = enrolmentPayload(project, person, key.publicKey(),
                                                replaced ? replaced->publicKey().fingerprint() : QByteArray());
    Result<dsse::Envelope> envelope = dsse::sign(enrolmentType, payload, key);
    if (!envelope)
        return failed(envelope);
    if (replaced) {
        if (const auto added = dsse::addSignature(*envelope, *replaced); !added)
            return failed(added);
    }
    return KeyEnrolment{key.publicKey(), *std::move(envelope)};
}

bool KeyEnrolment::isBy(const QString& project, const QString& person) const
{
    return envelope.payload == enrolmentPayload(project, person, key, {}) && isSignedBy(envelope, std::span(&key, 1));
}

bool KeyEnrolment::replaces(const QString& project, const QString& person, const PublicKey& replaced) const
{
    const std::array both{key, replaced};
    return envelope.payload == enrolmentPayload(project, person, key, replaced.fingerprint())
        && isSignedBy(envelope, both);
}

} // namespace assay
