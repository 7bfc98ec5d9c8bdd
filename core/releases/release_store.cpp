// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_store.h"

#include "core/approvals/validation.h"
#include "core/base/text.h"
#include "core/evidence/evidence_rows.h"
#include "core/findings/finding_change.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/evidence_change.h"
#include "core/releases/parts_change.h"
#include "core/releases/release_identity.h"
#include "core/releases/release_rows.h"
#include "core/runs/content_store.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

using releases::ReleaseChange;

void writeArtifact(db::Connection& connection, ReleaseId id, const ReleaseArtifact& artifact)
{
    connection
        .prepare("INSERT INTO release_artifact (release_id, path, role, size, sha256, location, checked_at, found,"
                 " inspection) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (release_id, path) DO UPDATE SET"
                 " role = excluded.role, size = excluded.size, sha256 = excluded.sha256, location = excluded.location,"
                 " checked_at = excluded.checked_at, found = excluded.found, inspection = excluded.inspection")
        .bind(id.value)
        .bind(artifact.path)
        .bind(toString(artifact.role))
        .bind(artifact.size)
        .bind(bytesOf(artifact.sha256))
        .bind(artifact.location)
        .bind(artifact.checkedAt)
        .bind(artifact.found ? bytesOf(*artifact.found) : QByteArrayView(""))
        .bind(QString::fromUtf8(artifact.inspection))
        .run();
}

void findChanged(db::WriteTransaction& transaction, const Release& release, const QStringList& changed)
{
    if (changed.isEmpty())
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::Critical;
    finding.staged = release.staged;
    finding.text.title = Text::tr("Files of %1 are not what they were").arg(release.name());
    finding.text.criterion = Text::tr("The files of a release never change.");
    finding.text.condition = Text::tr("Changed or gone: %1.").arg(changed.join(QStringLiteral(", ")));
    finding.text.recommendation = Text::tr("Bring the files back, or begin a new version.");
    findings::raiseOnce(transaction, finding, QStringLiteral("artifact-changed"));
}

/// What a look at the files of a release came to.
struct ReadAgain {
    QStringList changed; ///< Not what they were, by name.
    QStringList news;    ///< Otherwise than at the last look.
};

void recordFile(ReleaseChange& of, const ArtifactCheck& check, ReadAgain& read)
{
    const auto& artifacts = of.release.parts.artifacts;
    const auto known = std::find_if(artifacts.begin(), artifacts.end(),
                                    [&](const ReleaseArtifact& artifact) { return artifact.path == check.path; });
    if (known == artifacts.end())
        db::raise(Error::Kind::NotFound, Text::tr("%1 has no file %2.").arg(of.release.name(), check.path));
    ReleaseArtifact now = *known;
    now.checkedAt = of.transaction.now();
    now.found = check.found;
    if (!check.inspection.isEmpty())
        now.inspection = check.inspection;
    writeArtifact(of.transaction.connection(), of.release.id, now);
    if (now.found != known->found || now.inspection != known->inspection)
        read.news << check.path;
    if (!now.isUnchanged())
        read.changed << check.path;
}

/// Only what is otherwise than before is written: a document was hashed when it was added.
void recordDocument(ReleaseChange& of, const DocumentCheck& check, ReadAgain& read)
{
    db::Connection& connection = of.transaction.connection();
    const ReleaseEvidence known = evidence::byUid(connection, check.uid);
    if (known.release != of.release.id)
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is evidence of another release. Nothing was saved.").arg(known.title));
    if (check.found != known.sha256)
        read.changed << known.title;
    if (check.found == (known.checkedAt ? known.found : std::optional(known.sha256)))
        return;
    const Digest before = evidence::evidenceHash(connection, known.id);
    connection.prepare("UPDATE evidence SET checked_at = ?, found = ? WHERE id = ?")
        .bind(of.transaction.now())
        .bind(check.found ? std::optional(bytesOf(*check.found).toByteArray()) : std::nullopt)
        .bind(known.id.value)
        .run();
    of.transaction.record({.verb = QStringLiteral("checked"),
                           .entity = QStringLiteral("evidence"),
                           .entityId = known.uid,
                           .before = before,
                           .after = evidence::evidenceHash(connection, known.id)});
    read.news << known.title;
}

} // namespace

Result<> ReleaseStore::describe(const ReleaseDescription& description, const Actor& actor, const QString& command)
{
    return releases::changeParts(
        m_database, releases::updated(description.releaseUid, actor, command), [&](ReleaseChange& of) {
            db::Connection& connection = of.transaction.connection();
            Release& release = of.release;
            const UseCaseId before = release.useCase;
            if (!description.codeCommit.isEmpty())
                release.parts.codeCommit = description.codeCommit;
            if (!description.features.isEmpty())
                release.parts.features = description.features;
            if (!description.technique.isEmpty())
                release.technique = description.technique;
            if (!description.useCase.isEmpty())
                release.useCase = usecases::byKeyOrUid(connection, description.useCase).id;
            if (before != release.useCase) // Who makes releases of one use case alone makes none of another.
                releases::requireMaker(connection, actor, release.useCase);
            if (release.state == ReleaseState::Candidate)
                releases::requireFraming(connection, release);
            connection.prepare("UPDATE release SET technique = ?, use_case_id = ? WHERE id = ?")
                .bind(release.technique)
                .bind(release.useCase ? std::optional(release.useCase.value) : std::nullopt)
                .bind(release.id.value)
                .run();
            releases::followUseCase(of.transaction, release.useCase);
            if (before != release.useCase)
                releases::followUseCase(of.transaction, before);
        });
}

Result<> ReleaseStore::addArtifacts(const QString& releaseUid, const std::vector<ReleaseArtifact>& artifacts,
                                    const Actor& actor, const QString& command)
{
    return releases::changeParts(m_database, releases::updated(releaseUid, actor, command), [&](ReleaseChange& of) {
        for (ReleaseArtifact artifact : artifacts) {
            artifact.checkedAt = of.transaction.now();
            artifact.found = artifact.sha256;
            writeArtifact(of.transaction.connection(), of.release.id, artifact);
            if (artifact.role == ReleaseArtifact::Role::Environment)
                of.release.parts.environment = artifact.sha256;
        }
    });
}

Result<> ReleaseStore::recordChecks(const QString& releaseUid, const ReleaseChecks& checks, const Actor& actor,
                                    const QString& command)
{
    return releases::changeOnce(
        m_database, {actor, QStringLiteral("checked"), QStringLiteral("release"), releaseUid, {}, command},
        [&](ReleaseChange& of) {
            people::requireMember(of.transaction.connection(), actor,
                                  Text::tr("Files are checked by people of the project in a role that they hold."));
            ReadAgain read;
            for (const ArtifactCheck& check : checks.files)
                recordFile(of, check, read);
            for (const DocumentCheck& check : checks.documents)
                recordDocument(of, check, read);
            findChanged(of.transaction, of.release, read.changed);
            if (!read.news.isEmpty())
                releases::evidenceChanged(
                    of.transaction, of.release.id,
                    Text::tr("%1 read the files again, and found something new in %2")
                        .arg(releases::changerName(of.transaction), read.news.join(QStringLiteral(", "))));
            of.facts.push_back({QStringLiteral("files"), static_cast<qint64>(checks.files.size())});
            if (!checks.documents.empty())
                of.facts.push_back({QStringLiteral("documents"), static_cast<qint64>(checks.documents.size())});
            if (!read.changed.isEmpty())
                of.facts.push_back({QStringLiteral("changed"), read.changed.join(QStringLiteral(", "))});
        });
}

Result<> ReleaseStore::move(const ReleaseMove& move, const Actor& actor, const QString& command)
{
    const db::AuditNote note{
        actor, QStringLiteral("state_changed"), QStringLiteral("release"), move.releaseUid, move.reason, command};
    if (move.to == ReleaseState::InValidation) {
        return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            findings::reopenExpired(transaction);
            const Release release = releases::byName(connection, move.releaseUid);
            releases::allowedStep(connection, release, move.to, move.reason, actor);
            approvals::take(transaction, release, move.reason);
            return release.uid;
        }));
    }
    return releases::changeOnce(m_database, note, [&](ReleaseChange& of) {
        db::Connection& connection = of.transaction.connection();
        const ReleaseTransition step = releases::allowedStep(connection, of.release, move.to, move.reason, actor);
        if (step.to
            == ReleaseState::Approved) { // Again, after a suspension: by those who could have let it in at first.
            if (const auto refusal = approvals::validationRefusal(connection, of.release, actor))
                db::raise(Error::Kind::Denied, *refusal);
        }
        of.facts = {{QStringLiteral("from"), toString(of.release.state)}, {QStringLiteral("to"), toString(step.to)}};
        releases::writeState(of.transaction, of.release.id, step.to, move.reason);
    });
}

} // namespace assay
