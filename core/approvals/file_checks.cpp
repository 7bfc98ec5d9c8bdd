// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/file_checks.h"

#include "core/evidence/evidence_store.h"
#include "core/inspection/inspect.h"
#include "core/releases/artifact_store.h"

#include <QFileInfo>

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
    const ArtifactStore store(project);
    std::vector<ArtifactCheck> checks;
    for (const ReleaseArtifact& artifact : release.parts.artifacts) {
        const auto now = found->find(artifact.path);
        if (now == found->end())
            continue;
        ArtifactCheck& check = checks.emplace_back(ArtifactCheck{artifact.path, now->second, {}});
        if (!now->second || artifact.role != ReleaseArtifact::Role::Model)
            continue;
        const Result<ModelFileReport> report = inspectModelFile(placeOf(artifact, store), stop);
        if (!report)
            return failed(report);
        check.inspection = canonicalReport(*report);
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
