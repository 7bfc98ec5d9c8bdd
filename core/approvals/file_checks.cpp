// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/file_checks.h"

#include "core/evidence/evidence_store.h"
#include "core/inspection/inspect.h"
#include "core/releases/artifact_store.h"

#include <QFileInfo>
#include <QSet>

#include <numeric>

namespace assay {
namespace {

/// Where a file's bytes are to be read; empty where they are not readable here.
QString placeOf(const ReleaseArtifact& artifact, const ArtifactStore& store)
{
    if (artifact.location.isEmpty())
        return store.pathOf(artifact.sha256);
    return artifact.location.startsWith(u'/') ? artifact.location : QString();
}

using FoundFiles = std::map<QString, std::optional<Digest>>;

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

/// Reads the models among a release's files, each with the others of the release beside it: where the bytes lie on this
/// machine, in the project's store for instance, says nothing of what belongs together.
class ReleaseInspection {
public:
    ReleaseInspection(const Release& release, const QString& project, const FoundFiles& found,
                      const std::stop_token& stop)
        : m_artifacts(release.parts.artifacts)
        , m_store(project)
        , m_found(found)
        , m_stop(stop)
    {
    }

    /// By path. Which files only hold values of a model, the models say, so those are looked at last.
    Result<std::map<QString, QByteArray>> reports()
    {
        std::map<QString, QByteArray> reports;
        for (const ReleaseArtifact& artifact : m_artifacts) {
            if (!isReadable(artifact))
                continue;
            const FilesBeside beside = filesBeside(folderOf(artifact.path));
            const Result<ModelFileReport> report = inspectModelFile(placeOf(artifact, m_store), m_stop, beside);
            if (!report)
                return failed(report);
            for (const QString& values : report->valueFiles)
                m_valueFiles << folderOf(artifact.path) + values;
            reports[artifact.path] = canonicalReport(*report);
        }
        for (const ReleaseArtifact& artifact : m_artifacts) {
            if (!isReadable(artifact) || !m_valueFiles.contains(artifact.path))
                continue;
            const Result<ModelFileReport> report = inspectValueFile(placeOf(artifact, m_store), m_stop);
            if (!report)
                return failed(report);
            reports[artifact.path] = canonicalReport(*report);
        }
        return reports;
    }

private:
    bool isReadable(const ReleaseArtifact& artifact) const
    {
        const auto now = m_found.find(artifact.path);
        return artifact.role == ReleaseArtifact::Role::Model && now != m_found.end() && now->second;
    }

    FilesBeside filesBeside(const QString& folder) const
    {
        FilesBeside beside;
        for (const ReleaseArtifact& artifact : m_artifacts) {
            if (!artifact.path.startsWith(folder))
                continue;
            const auto now = m_found.find(artifact.path);
            const QString name = artifact.path.mid(folder.size());
            if (now == m_found.end()) // Not readable here: what the release says of it is all there is.
                beside[name] = artifact.size;
            else if (now->second)
                beside[name] = QFileInfo(placeOf(artifact, m_store)).size();
        }
        return beside;
    }

    const std::vector<ReleaseArtifact>& m_artifacts;
    ArtifactStore m_store;
    const FoundFiles& m_found;
    std::stop_token m_stop;
    QSet<QString> m_valueFiles;
};

} // namespace

Result<std::map<QString, std::optional<Digest>>> hashedNow(const Release& release, const QString& project,
                                                           const FileCheckMonitor& monitor)
{
    const ArtifactStore store(project);
    const auto& artifacts = release.parts.artifacts;
    const qint64 total = std::accumulate(artifacts.begin(), artifacts.end(), qint64{0},
                                         [](qint64 sum, const ReleaseArtifact& one) { return sum + one.size; });
    qint64 before = 0;
    std::map<QString, std::optional<Digest>> found;
    for (const ReleaseArtifact& artifact : artifacts) {
        const QString place = placeOf(artifact, store);
        if (place.isEmpty())
            continue;
        if (!QFileInfo(place).isFile()) {
            found[artifact.path] = std::nullopt;
            continue;
        }
        const Result<Digest> digest =
            sha256OfFile(place, [&](qint64 done, qint64) { return !monitor || monitor(before + done, total); });
        if (!digest)
            return failed(digest);
        found[artifact.path] = *digest;
        before += artifact.size;
    }
    return found;
}

Result<std::vector<ArtifactCheck>> checkFiles(const Release& release, const QString& project,
                                              const FileCheckMonitor& monitor, const std::stop_token& stop)
{
    const auto found = hashedNow(release, project, monitor);
    if (!found)
        return failed(found);
    const auto reports = ReleaseInspection(release, project, *found, stop).reports();
    if (!reports)
        return failed(reports);
    std::vector<ArtifactCheck> checks;
    for (const ReleaseArtifact& artifact : release.parts.artifacts) {
        const auto now = found->find(artifact.path);
        if (now == found->end())
            continue;
        const auto report = reports->find(artifact.path);
        checks.push_back({artifact.path, now->second, report == reports->end() ? QByteArray() : report->second});
    }
    return checks;
}

Result<ReleaseChecks> checkRelease(db::Database& database, const Release& release, const FileCheckMonitor& monitor,
                                   const std::stop_token& stop)
{
    auto files = checkFiles(release, database.location(), monitor, stop);
    if (!files)
        return failed(files);
    const auto documents = checkEvidence(database, release.id, [&](qint64 done, qint64 total) {
        return !stop.stop_requested() && (!monitor || monitor(done, total));
    });
    if (!documents)
        return failed(documents);
    ReleaseChecks checks{std::move(*files), {}};
    for (const EvidenceCheck& check : *documents)
        checks.documents.push_back({check.evidence.uid, check.found});
    return checks;
}

Result<std::map<QString, std::optional<Digest>>> documentsNow(db::Database& database, const Release& release,
                                                              const FileCheckMonitor& monitor)
{
    const auto checks = checkEvidence(database, release.id, monitor);
    if (!checks)
        return failed(checks);
    std::map<QString, std::optional<Digest>> found;
    for (const EvidenceCheck& check : *checks)
        found[QStringLiteral("assay:///evidence/%1").arg(check.evidence.uid)] = check.found;
    return found;
}

} // namespace assay
