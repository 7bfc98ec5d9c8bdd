// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence_store.h"
#include "core/packages/release_package.h"
#include "core/packages/verify_package.h"
#include "tests/support/approval_fixture.h"

#include <QDirIterator>

namespace assay::tests {

/// The bytes of every file below a folder, by name.
using FolderContent = std::map<QString, QByteArray>;

inline FolderContent contentOfFolder(const QString& folder)
{
    FolderContent content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        content[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return content;
}

inline void putFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A release of files that the project holds, which two people have approved.
class PackagedProject : public ApprovalProject {
public:
    explicit PackagedProject(const QStringList& paths = {QStringLiteral("MLmodel"), QStringLiteral("data/model.pkl")})
    {
        std::vector<ReleaseArtifact> artifacts = release(uid).parts.artifacts;
        for (ReleaseArtifact& artifact : artifacts)
            artifact = stored(artifact.path, artifact.role, artifact.path.toUtf8());
        for (const QString& path : paths)
            artifacts.push_back(stored(path, ReleaseArtifact::Role::Model, "weights of " + path.toUtf8()));
        valueOf(store().addArtifacts(uid, artifacts, ana, once()));
    }

    /// Measurements and a document, before approval is asked.
    void addDocuments()
    {
        addDocument(QStringLiteral("metrics.json"),
                    R"({"metrics":[{"name":"auc","split":"test","value":0.733,"n":110,"positives":36,"negatives":74,)"
                    R"("low":0.62,"high":0.83,"higherIsBetter":true}],)"
                    R"("baselines":[{"name":"reject-all","metric":"cost","split":"test","value":67.3}]})",
                    EvidenceKind::Metrics);
        addDocument(QStringLiteral("review.txt"), "Looked at by <b>Ruth</b>.", EvidenceKind::Document);
    }

    /// The fingerprints of those who approve.
    QStringList signers() const
    {
        return {QString::fromLatin1(ruthKey->publicKey().fingerprint()),
                QString::fromLatin1(kofiKey->publicKey().fingerprint())};
    }

    PackageTrust trust() const
    {
        PackageTrust trust;
        trust.keys = signers();
        trust.now = QDateTime::currentMSecsSinceEpoch();
        return trust;
    }

    QString at(const QString& name) const { return m_out.filePath(name); }

    Result<WrittenPackage> exportTo(const QString& name, const SigningKey* key = nullptr,
                                    bool withoutFiles = false) const
    {
        return writeReleasePackage(database(), {uid, at(name), withoutFiles, key});
    }

private:
    void addDocument(const QString& name, const QByteArray& bytes, EvidenceKind kind)
    {
        putFile(at(name), bytes);
        EvidenceReading reading;
        reading.kind = kind;
        const EvidenceFile file = valueOf(readEvidenceFile(at(name), reading));
        valueOf(EvidenceStore(database()).add({uid, {}, {}, {}}, file, ana, once()));
        QFile::remove(at(name));
    }

    ReleaseArtifact stored(const QString& path, ReleaseArtifact::Role role, const QByteArray& bytes)
    {
        putFile(at(QStringLiteral("source")), bytes);
        const HashedFile file = valueOf(ArtifactStore(database().location()).add(at(QStringLiteral("source"))));
        ReleaseArtifact artifact;
        artifact.path = path;
        artifact.role = role;
        artifact.size = file.size;
        artifact.sha256 = file.sha256;
        return artifact;
    }

    QTemporaryDir m_out;
};

/// What does not hold, a line a check; empty where all that is needed does.
inline QString faultsIn(const Result<PackageVerdict>& verdict)
{
    if (!verdict)
        return verdict.error().message;
    QStringList lines;
    for (const PackageCheck& check : verdict->checks) {
        if (check.verdict != PackageCheck::Verdict::Holds && check.isNeeded)
            lines << check.what + QStringLiteral(": ") + check.reason;
    }
    return lines.join(u'\n');
}

} // namespace assay::tests
