// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/model_hasher.h"
#include "core/trust/sigstore_bundle.h"
#include "core/trust/statement.h"

#include <optional>

/// The signature over a model's files that OpenSSF model signing 1.0 verifies: a bundle around a statement, in a file
/// "model.sig" beside them. Source: github.com/sigstore/model-transparency. Any thread.
namespace assay::modelsignature {

constexpr auto predicateType = QLatin1String("https://model_signing/signature/v1.0");

/// Whose signatures are believed: of keys (ECDSA; the format has no Ed25519), and of people with a certificate.
struct Trust {
    std::vector<PublicKey> keys;
    QList<Certificate> roots;
    std::optional<QDateTime>
        at; ///< When certificates have to be valid; else when the signer's begins, as the format has it.
};

/// What a signature says, after it was checked.
struct SignedModel {
    ModelManifest manifest;
    PublicKey signer;
    QList<Certificate> chain; ///< Of the signer, where there is a certificate: leaf first.
};

/// The statement of a manifest; subject is the model's root.
Statement statementOf(const ModelManifest& manifest);

/// What such a statement says. Invalid where it is another, contradicts itself, or uses another digest than SHA-256.
Result<ModelManifest> manifestIn(const Statement& statement);

/// The content of a "model.sig" by a key of ECDSA P-256. Invalid for other keys and for a manifest of nothing; Internal
/// where signing fails.
Result<QByteArray> sign(const ModelManifest& manifest, const SigningKey& key);

/// What a "model.sig" says; nothing was compared with files yet. Invalid where it is none, Denied where it is not believed.
Result<SignedModel> read(QByteArrayView signature, const Trust& trust);

/// The same, once the model at `path` has been hashed and is what was signed. Corrupt, with the names, where files are
/// missing, changed or not signed; other errors as of read() and hashModel(). Blocking: call it from a job.
Result<SignedModel> verify(const QString& path, QByteArrayView signature, const Trust& trust,
                           const HashWatch& watch = {});

} // namespace assay::modelsignature
