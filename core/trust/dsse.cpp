// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/dsse.h"

#include "core/base/base64_text.h"
#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay::dsse {
namespace {

constexpr std::size_t mostSignatures = 64;
constexpr JsonRules envelopeRules{
    .maxBytes = 32 * 1024 * 1024, .maxValues = 10'000, .maxStringBytes = 32 * 1024 * 1024, .maxDepth = 16};

tl::unexpected<Error> noEnvelope(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no signed envelope (DSSE): %1.").arg(reason));
}

/// The bytes that a member writes in base64.
Result<QByteArray> bytesOf(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    const auto bytes = member && member->isString() ? bytesOfBase64(member->toText()) : std::nullopt;
    if (!bytes)
        return noEnvelope(Text::tr("its member “%1” has to be a text in base64").arg(name));
    return *bytes;
}

Result<Signature> signatureOf(const JsonValue& json)
{
    if (!json.isObject())
        return noEnvelope(Text::tr("each signature has to be an object"));
    const Result<QByteArray> bytes = bytesOf(json, u"sig");
    if (!bytes)
        return failed(bytes);
    // Model signing's older releases wrote null where there is no hint.
    const JsonValue* hint = json.member(u"keyid");
    if (hint && !hint->isString() && !hint->isNull())
        return noEnvelope(Text::tr("the member “keyid” has to be a text"));
    return Signature{*bytes, hint ? hint->toText() : QString()};
}

QByteArray base64Text(const QByteArray& bytes)
{
    return '"' + bytes.toBase64() + '"';
}

bool signedBy(const Envelope& envelope, const QByteArray& signedBytes, const PublicKey& key)
{
    return std::any_of(envelope.signatures.begin(), envelope.signatures.end(), [&](const Signature& signature) {
        return key.verify(signedBytes, signature.signature, PublicKey::SignatureForm::DerOrRaw);
    });
}

} // namespace

QByteArray preAuthenticationEncoding(QStringView payloadType, QByteArrayView payload)
{
    const QByteArray type = payloadType.toUtf8();
    QByteArray bytes =
        "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' + QByteArray::number(payload.size()) + ' ';
    bytes.append(payload);
    return bytes;
}

Result<Envelope> read(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json, envelopeRules);
    if (!value)
        return noEnvelope(value.error().message);
    return fromJson(*value);
}

Result<Envelope> fromJson(const JsonValue& json)
{
    const JsonValue* type = json.member(u"payloadType");
    if (!type || !type->isString() || type->toText().isEmpty())
        return noEnvelope(Text::tr("its member “payloadType” has to be a text that is not empty"));
    const Result<QByteArray> payload = bytesOf(json, u"payload");
    if (!payload)
        return failed(payload);
    const JsonValue* signatures = json.member(u"signatures");
    if (!signatures || !signatures->isArray() || signatures->items().empty()
        || signatures->items().size() > mostSignatures)
        return noEnvelope(Text::tr("it needs 1 to %1 signatures").arg(mostSignatures));

    Envelope envelope{type->toText(), *payload, {}};
    for (const JsonValue& item : signatures->items()) {
        const Result<Signature> signature = signatureOf(item);
        if (!signature)
            return failed(signature);
        envelope.signatures.push_back(*signature);
    }
    return envelope;
}

QByteArray write(const Envelope& envelope)
{
    QByteArrayList signatures;
    for (const Signature& signature : envelope.signatures) {
        CanonicalObject object;
        object.set(u"sig", base64Text(signature.signature));
        object.setText(u"keyid", signature.keyId);
        signatures << object.bytes();
    }
    CanonicalObject object;
    object.setText(u"payloadType", envelope.payloadType);
    object.set(u"payload", base64Text(envelope.payload));
    object.set(u"signatures", canonicalArray(signatures));
    return object.bytes();
}

Result<Envelope> sign(const QString& payloadType, const QByteArray& payload, const SigningKey& key)
{
    Envelope envelope{payloadType, payload, {}};
    if (const auto added = addSignature(envelope, key); !added)
        return failed(added);
    return envelope;
}

Result<> addSignature(Envelope& envelope, const SigningKey& key)
{
    const Result<QByteArray> signature = key.sign(preAuthenticationEncoding(envelope.payloadType, envelope.payload));
    if (!signature)
        return failed(signature);
    envelope.signatures.push_back({*signature, QString::fromLatin1(key.publicKey().fingerprint())});
    return {};
}

Result<std::vector<PublicKey>> verify(const Envelope& envelope, std::span<const PublicKey> trusted,
                                      const Demands& demands)
{
    const QByteArray signedBytes = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
    std::vector<PublicKey> signers;
    for (const PublicKey& key : trusted) {
        const bool counted = std::find(signers.begin(), signers.end(), key) != signers.end();
        if (!counted && signedBy(envelope, signedBytes, key))
            signers.push_back(key);
    }
    if (demands.threshold < 1 || std::ssize(signers) < demands.threshold)
        return fail(Error::Kind::Denied,
                    Text::tr("The envelope is not signed as demanded: trusted keys that signed it: %1, demanded: %2.")
                        .arg(QString::number(signers.size()), QString::number(demands.threshold)));
    if (!demands.payloadTypes.contains(envelope.payloadType))
        return fail(Error::Kind::Invalid,
                    Text::tr("The envelope is signed, but holds “%1”, which is not what is looked for here.")
                        .arg(envelope.payloadType));
    return signers;
}

} // namespace assay::dsse
