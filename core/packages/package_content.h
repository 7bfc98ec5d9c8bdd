// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_decision.h"
#include "core/crypto/certificate.h"
#include "core/packages/audit_receipt.h"
#include "core/packages/package_files.h"
#include "core/packages/package_index.h"
#include "core/policies/regulations.h"
#include "core/trust/dsse.h"
#include "core/trust/model_manifest.h"

#include <map>

namespace assay {

/// One signed decision with all that belongs to it.
struct PackagedDecision {
    QByteArray envelope; ///< DSSE, as it was stored.
    dsse::Envelope read; ///< The same, so with one signature.
    std::vector<dsse::Signature>
        carried; ///< Those of the package's file, in its order, where others have added some; empty otherwise.
    ReleaseDecision said;
    QList<Certificate>
        certificates;     ///< Of the signer at that time, leaf first, without the root; empty where none was.
    QByteArray timestamp; ///< RFC 3161; empty where there is none.
    AuditReceipt receipt;
};

/// Everything that a package is written from, but the bytes of files: out of a project, or out of a package. All of its
/// other documents follow from these values, so that who verifies can write them again. A value; any thread.
struct PackageContent {
    PackageIndex index;
    QByteArray dossier;    ///< Canonical JSON, as it was frozen and signed.
    JsonValue facts;       ///< The dossier's member of that name.
    JsonValue judgement;   ///< The dossier's member "decision".
    QByteArray policyText; ///< Canonical.
    policies::Policy policy;
    std::vector<policies::Regulation> regulations; ///< That the policy cites, with what took their place.
    std::vector<PackagedDecision> decisions;
    AuditReceipt requested;            ///< Of the entry of the request.
    Checkpoint log;                    ///< What all receipts lead to.
    QByteArray checkpoint;             ///< Its note; the text alone where nobody signed it.
    std::map<QString, PublicKey> keys; ///< Of all who signed anything, by fingerprint.
    QList<Certificate> authorities;    ///< That the project accepts. Who verifies needs them from elsewhere.
};

/// The names of a package's fixed files.
namespace packagefile {
inline const QString index = QStringLiteral("package.json");
inline const QString dossier = QStringLiteral("dossier.json");
inline const QString policy = QStringLiteral("policy.json");
inline const QString regulations = QStringLiteral("regulations.json");
inline const QString requestStem = QStringLiteral("request");
inline const QString checkpoint = QStringLiteral("checkpoint.txt");
inline const QString authorities = QStringLiteral("authorities.pem");
inline const QString bom = QStringLiteral("bom.cdx.json");
inline const QString card = QStringLiteral("model-card.md");
inline const QString page = QStringLiteral("model-card.html");
inline const QString instructions = QStringLiteral("VERIFY.md");
inline const QString sums = QStringLiteral("SHA256SUMS");
inline const QString modelSignature = QStringLiteral("model.sig");
inline const QString modelFolder = QStringLiteral("model/");
inline const QString evidenceFolder = QStringLiteral("evidence/");
inline const QString keyFolder = QStringLiteral("keys/");
} // namespace packagefile

namespace packages {

/// A file of the model as the dossier names it.
struct ModelFile {
    QString path; ///< From the model's folder.
    Digest sha256{};
    qint64 size = 0;
};

std::vector<ModelFile> modelFilesOf(const PackageContent& content);

/// What became of a control of the policy when the dossier was frozen, as the dossier says it.
struct FrozenControl {
    QString key;
    QString title;
    QString status; ///< "not-met"
    QString requirement;
    QString measured;
    QStringList reasons;
    QStringList missing;
    std::vector<JsonValue> evidence;
};

/// All of them but those about sign-offs, which came after it was frozen.
std::vector<FrozenControl> controlsOf(const PackageContent& content);

/// What the names of the files of the decision at `index` begin with.
QString decisionStem(std::size_t index, Decision decision);

/// The fingerprint of the key among the content's that signed the checkpoint; empty where none did. Denied where a
/// signature by one of them does not hold.
Result<QString> checkpointSigner(const PackageContent& content);

/// The manifest whose root the decisions name.
ModelManifest manifestOf(const PackageContent& content);

/// What "model.sig" is over: the same without what verifiers of that format leave out, such as ".gitattributes".
ModelManifest signedManifestOf(const PackageContent& content);

/// Every file that follows from the content, by name.
std::map<QString, QByteArray> writtenFiles(const PackageContent& content);

/// The content of somebody's package; nothing is believed yet. Invalid, with the file, where it is not as written.
Result<PackageContent> readContent(const PackageFiles& files);

/// Takes a dossier over. Invalid where it is none.
Result<> takeDossier(const QByteArray& dossier, PackageContent& content);

} // namespace packages
} // namespace assay
