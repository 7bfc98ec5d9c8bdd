// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/sigstore_bundle.h"

#include "core/base/base64_text.h"
#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/crypto/timestamp.h"

namespace assay {
namespace {

constexpr qsizetype largestBundle = 32 * 1024 * 1024;
constexpr JsonRules bundleRules{
    .maxBytes = largestBundle, .maxValues = 10'000, .maxStringBytes = largestBundle, .maxDepth = 16};
constexpr std::size_t mostBundled = 16; // certificates, and stamps

tl::unexpected<Error> noBundle(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no signature bundle (Sigstore 0.3): %1.").arg(reason));
}

/// An object that has none but these members.
Result<> checkMembers(const JsonValue* object, const QString& name, const QStringList& allowed)
{
    if (!object || !object->isObject())
        return noBundle(Text::tr("its member “%1” has to be an object").arg(name));
    for (const QString& member : object->names()) {
        if (!allowed.contains(member))
            return noBundle(Text::tr("“%1” may not have a member “%2”").arg(name, member));
    }
    return {};
}

/// The bytes that an object's only member holds in base64.
Result<QByteArray> bundledBytes(const JsonValue& object, const QString& name)
{
    if (const auto checked = checkMembers(&object, name, {name}); !checked)
        return failed(checked);
    const JsonValue* member = object.member(name);
    const auto bytes = member && member->isString() ? bytesOfBase64(member->toText()) : std::nullopt;
    if (!bytes || bytes->isEmpty())
        return noBundle(Text::tr("its member “%1” has to be a text in base64").arg(name));
    return *bytes;
}

Result<> addCertificate(const JsonValue& object, SigstoreBundle& bundle)
{
    const Result<QByteArray> der = bundledBytes(object, QStringLiteral("rawBytes"));
    if (!der)
        return failed(der);
    const Result<Certificate> certificate = Certificate::fromDer(*der);
    if (!certificate)
        return failed(certificate);
    bundle.certificates.append(*certificate);
    return {};
}

Result<> readChain(const JsonValue& chain, SigstoreBundle& bundle)
{
    const QString name = QStringLiteral("certificates");
    if (const auto checked = checkMembers(&chain, QStringLiteral("x509CertificateChain"), {name}); !checked)
        return failed(checked);
    const JsonValue* list = chain.member(name);
    if (!list || !list->isArray() || list->items().empty() || list->items().size() > mostBundled)
        return noBundle(Text::tr("its chain needs 1 to %1 certificates").arg(mostBundled));
    for (const JsonValue& item : list->items()) {
        if (const auto added = addCertificate(item, bundle); !added)
            return failed(added);
    }
    return {};
}

Result<> readTimestamps(const JsonValue& data, SigstoreBundle& bundle)
{
    const QString name = QStringLiteral("rfc3161Timestamps");
    if (const auto checked = checkMembers(&data, QStringLiteral("timestampVerificationData"), {name}); !checked)
        return failed(checked);
    const JsonValue* list = data.member(name);
    if (!list)
        return {};
    if (!list->isArray() || list->items().size() > mostBundled)
        return noBundle(Text::tr("it may have %1 time stamps at most").arg(mostBundled));
    for (const JsonValue& item : list->items()) {
        const Result<QByteArray> stamp = bundledBytes(item, QStringLiteral("signedTimestamp"));
        if (!stamp)
            return failed(stamp);
        bundle.timestamps.push_back(*stamp);
    }
    return {};
}

Result<> readHint(const JsonValue& key, SigstoreBundle& bundle)
{
    const QString name = QStringLiteral("hint");
    if (const auto checked = checkMembers(&key, QStringLiteral("publicKey"), {name}); !checked)
        return failed(checked);
    const JsonValue* hint = key.member(name);
    if (hint && !hint->isString())
        return noBundle(Text::tr("the hint at its key has to be a text"));
    bundle.keyHint = textOf(key, name);
    return {};
}

Result<> readSigner(const JsonValue& material, SigstoreBundle& bundle)
{
    const JsonValue* key = material.member(u"publicKey");
    const JsonValue* certificate = material.member(u"certificate");
    const JsonValue* chain = material.member(u"x509CertificateChain");
    if ((key ? 1 : 0) + (certificate ? 1 : 0) + (chain ? 1 : 0) != 1)
        return noBundle(Text::tr("it needs either a key, a certificate or a chain of certificates"));
    if (key)
        return readHint(*key, bundle);
    bundle.material = certificate ? SigstoreBundle::Material::Certificate : SigstoreBundle::Material::CertificateChain;
    return certificate ? addCertificate(*certificate, bundle) : readChain(*chain, bundle);
}

Result<> readMaterial(const JsonValue* material, SigstoreBundle& bundle)
{
    const QStringList allowed{QStringLiteral("publicKey"), QStringLiteral("certificate"),
                              QStringLiteral("x509CertificateChain"), QStringLiteral("tlogEntries"),
                              QStringLiteral("timestampVerificationData")};
    if (const auto checked = checkMembers(material, QStringLiteral("verificationMaterial"), allowed); !checked)
        return failed(checked);
    const JsonValue* entries = material->member(u"tlogEntries");
    if (entries && (!entries->isArray() || !entries->items().empty()))
        return noBundle(Text::tr("it relies on a transparency log, which Assay does not check"));
    if (const JsonValue* stamps = material->member(u"timestampVerificationData")) {
        if (const auto read = readTimestamps(*stamps, bundle); !read)
            return failed(read);
    }
    return readSigner(*material, bundle);
}

QByteArray objectOf(QStringView name, const QByteArray& value)
{
    CanonicalObject object;
    object.set(name, value);
    return object.bytes();
}

QByteArray bytesObject(QStringView name, const QByteArray& bytes)
{
    return objectOf(name, '"' + bytes.toBase64() + '"');
}

QByteArray materialText(const SigstoreBundle& bundle)
{
    CanonicalObject material;
    QByteArrayList certificates;
    for (const Certificate& certificate : bundle.certificates)
        certificates << bytesObject(u"rawBytes", certificate.der());
    if (bundle.material == SigstoreBundle::Material::KeyHint)
        material.set(u"publicKey", objectOf(u"hint", canonicalText(bundle.keyHint)));
    else if (bundle.material == SigstoreBundle::Material::Certificate)
        material.set(u"certificate", certificates.value(0));
    else
        material.set(u"x509CertificateChain", objectOf(u"certificates", canonicalArray(certificates)));
    material.set(u"tlogEntries", "[]");

    QByteArrayList stamps;
    for (const QByteArray& stamp : bundle.timestamps)
        stamps << bytesObject(u"signedTimestamp", stamp);
    if (!stamps.isEmpty())
        material.set(u"timestampVerificationData", objectOf(u"rfc3161Timestamps", canonicalArray(stamps)));
    return material.bytes();
}

/// When an authority saw the signature: the earliest of the stamps that are believed.
Result<QDateTime> stampedTime(const SigstoreBundle& bundle, const QList<Certificate>& roots)
{
    Result<QDateTime> earliest =
        fail(Error::Kind::Denied,
             Text::tr("The signature has no time stamp, so it is not known whether it was made in time."));
    for (const QByteArray& response : bundle.timestamps) {
        const Result<Timestamp> stamp = verifyTimestamp(response, bundle.envelope.signatures.front().signature, roots);
        if (stamp && (!earliest || stamp->at < *earliest))
            earliest = stamp->at;
        else if (!stamp && !earliest)
            earliest = failed(stamp);
    }
    return earliest;
}

} // namespace

Result<SigstoreBundle> bundles::read(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json, bundleRules);
    if (!value)
        return noBundle(value.error().message);
    const QStringList allowed{QStringLiteral("mediaType"), QStringLiteral("verificationMaterial"),
                              QStringLiteral("dsseEnvelope")};
    if (const auto checked = checkMembers(&*value, QStringLiteral("bundle"), allowed); !checked)
        return failed(checked);
    if (textOf(*value, u"mediaType") != mediaType)
        return noBundle(Text::tr("its “mediaType” has to be %1").arg(mediaType));
    const JsonValue* envelope = value->member(u"dsseEnvelope");
    if (!envelope)
        return noBundle(Text::tr("it holds no signed envelope"));

    SigstoreBundle bundle;
    if (const auto read = readMaterial(value->member(u"verificationMaterial"), bundle); !read)
        return failed(read);
    Result<dsse::Envelope> read = dsse::fromJson(*envelope);
    if (!read)
        return failed(read);
    if (read->signatures.size() != 1)
        return noBundle(Text::tr("it has to have one signature"));
    bundle.envelope = *std::move(read);
    return bundle;
}

QByteArray bundles::write(const SigstoreBundle& bundle)
{
    CanonicalObject object;
    object.setText(u"mediaType", mediaType);
    object.set(u"verificationMaterial", materialText(bundle));
    object.set(u"dsseEnvelope", dsse::write(bundle.envelope));
    return object.bytes();
}

Result<PublicKey> bundles::verifyKey(const SigstoreBundle& bundle, std::span<const PublicKey> trusted,
                                     const QStringList& payloadTypes)
{
    const auto signers = dsse::verify(bundle.envelope, trusted, {1, payloadTypes});
    if (!signers)
        return failed(signers);
    return signers->front();
}

Result<BundleSigner> bundles::verifyCertificate(const SigstoreBundle& bundle, const CertificateTrust& trust,
                                                const QStringList& payloadTypes)
{
    if (bundle.certificates.isEmpty())
        return noBundle(Text::tr("it holds no certificate"));
    BundleSigner signer;
    if (!trust.timestampRoots.isEmpty()) {
        const Result<QDateTime> stamped = stampedTime(bundle, trust.timestampRoots);
        if (!stamped)
            return failed(stamped);
        signer.stamped = *stamped;
    }
    const Certificate& leaf = bundle.certificates.front();
    Result<QList<Certificate>> chain =
        verifyChain(leaf, bundle.certificates.mid(1), trust.roots, {signer.stamped.value_or(trust.at), trust.use});
    if (!chain)
        return failed(chain);
    const Result<PublicKey> key = leaf.publicKey();
    if (!key)
        return failed(key);
    if (const auto verified = verifyKey(bundle, std::span(&*key, 1), payloadTypes); !verified)
        return failed(verified);
    signer.chain = *std::move(chain);
    return signer;
}

} // namespace assay
