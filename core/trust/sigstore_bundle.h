// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_chain.h"
#include "core/trust/dsse.h"

#include <optional>

namespace assay {

/// One signature with what is needed to check it, as a file: a Sigstore bundle, version 0.3, around a DSSE envelope.
/// Source: github.com/sigstore/protobuf-specs, sigstore_bundle.proto, in its JSON form. A value; any thread.
struct SigstoreBundle {
    /// How the signer is told: by a hint at a key that the reader has; by a certificate, which is what Sigstore's own
    /// verifiers take; or by a chain of them, leaf first and without the root, as OpenSSF model signing writes it.
    enum class Material { KeyHint, Certificate, CertificateChain };

    Material material = Material::KeyHint;
    QString keyHint;
    QList<Certificate> certificates;
    std::vector<QByteArray> timestamps; ///< Whole TimeStampResp over the signature's bytes.
    dsse::Envelope envelope;            ///< Of one signature.
};

/// Whose certificates are believed.
struct CertificateTrust {
    QList<Certificate> roots;
    QList<Certificate>
        timestampRoots; ///< Where there are any, one of them has to stand behind a stamp of the signature.
    QDateTime at;       ///< When the certificates have to be valid, for bundles of which no stamp is demanded.
    CertificateUse use = CertificateUse::CodeSigning;
};

/// Who signed a bundle, after all was checked.
struct BundleSigner {
    QList<Certificate> chain;         ///< Leaf first, root last.
    std::optional<QDateTime> stamped; ///< When an authority saw the signature.
};

namespace bundles {

inline constexpr QStringView mediaType = u"application/vnd.dev.sigstore.bundle.v0.3+json";

/// Reads a bundle of at most 32 MiB. Invalid for anything else, beyond the format also for members that it does not name
/// and for entries of a transparency log, which Assay does not check. Nothing is said about the signature.
Result<SigstoreBundle> read(QByteArrayView json);

/// The bundle as JSON without blanks.
QByteArray write(const SigstoreBundle& bundle);

/// The key among `trusted` that signed a bundle; the hint is not looked at. Errors as of dsse::verify().
Result<PublicKey> verifyKey(const SigstoreBundle& bundle, std::span<const PublicKey> trusted,
                            const QStringList& payloadTypes);

/// Who signed a bundle by certificate: the stamp, the chain as it was at that time, the signature by the leaf's key.
/// Invalid where the bundle has no certificate; other errors as of verifyTimestamp(), verifyChain() and dsse::verify().
Result<BundleSigner> verifyCertificate(const SigstoreBundle& bundle, const CertificateTrust& trust,
                                       const QStringList& payloadTypes);

} // namespace bundles
} // namespace assay
