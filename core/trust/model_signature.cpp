// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/model_signature.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace assay::modelsignature {
namespace {

const QString signedType = Statement::payloadType;

/// The format's way to name a key: the digest of its PEM text.
QString hintOf(const PublicKey& key)
{
    return QString::fromLatin1(toHex(sha256(key.pem())));
}

std::vector<PublicKey> ecdsaKeys(const std::vector<PublicKey>& keys)
{
    std::vector<PublicKey> chosen;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(chosen),
                 [](const PublicKey& key) { return key.algorithm() != PublicKey::Algorithm::Ed25519; });
    return chosen;
}

Result<SignedModel> withManifest(const SigstoreBundle& bundle, const PublicKey& signer, const QList<Certificate>& chain)
{
    const Result<Statement> statement = statements::read(bundle.envelope.payload);
    if (!statement)
        return failed(statement);
    Result<ModelManifest> manifest = manifestIn(*statement);
    if (!manifest)
        return failed(manifest);
    return SignedModel{*std::move(manifest), signer, chain};
}

} // namespace

Result<QByteArray> sign(const ModelManifest& manifest, const SigningKey& key)
{
    if (manifest.resources.empty())
        return fail(Error::Kind::Invalid, Text::tr("The model has no files, so there is nothing to sign."));
    if (key.publicKey().algorithm() != PublicKey::Algorithm::EcdsaP256)
        return fail(Error::Kind::Invalid,
                    Text::tr("Models are signed with a key of ECDSA P-256, because verifiers of OpenSSF model signing "
                             "refuse Ed25519."));
    Result<dsse::Envelope> envelope = dsse::sign(signedType, statements::write(statementOf(manifest)), key);
    if (!envelope)
        return failed(envelope);
    return bundles::write({SigstoreBundle::Material::KeyHint, hintOf(key.publicKey()), {}, {}, *std::move(envelope)});
}

Result<SignedModel> read(QByteArrayView signature, const Trust& trust)
{
    const Result<SigstoreBundle> bundle = bundles::read(signature);
    if (!bundle)
        return failed(bundle);
    if (bundle->material == SigstoreBundle::Material::KeyHint) {
        const Result<PublicKey> signer = bundles::verifyKey(*bundle, ecdsaKeys(trust.keys), {signedType});
        if (!signer)
            return failed(signer);
        return withManifest(*bundle, *signer, {});
    }
    const CertificateTrust believed{
        trust.roots, {}, trust.at.value_or(bundle->certificates.front().validFrom()), CertificateUse::SignatureOrCode};
    const Result<BundleSigner> signer = bundles::verifyCertificate(*bundle, believed, {signedType});
    if (!signer)
        return failed(signer);
    const Result<PublicKey> key = signer->chain.front().publicKey();
    if (!key)
        return failed(key);
    return withManifest(*bundle, *key, signer->chain);
}

Result<SignedModel> verify(const QString& path, QByteArrayView signature, const Trust& trust, const HashWatch& watch)
{
    Result<SignedModel> model = read(signature, trust);
    if (!model)
        return model;
    const Result<ModelManifest> found = hashModel(path, model->manifest.serialization, watch);
    if (!found)
        return failed(found);
    const ModelDifference difference = differenceBetween(model->manifest, *found);
    if (!difference.isEmpty())
        return fail(Error::Kind::Corrupt, difference.text(), path);
    return model;
}

} // namespace assay::modelsignature
