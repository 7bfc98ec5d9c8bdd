// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/release_record.h"

#include "core/approvals/approval_rows.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/db/sql_error.h"
#include "core/evidence/evidence_rows.h"
#include "core/keys/key_rows.h"
#include "core/packages/log_excerpt.h"
#include "core/packages/package_name.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_text.h"
#include "core/policies/shipped.h"
#include "core/releases/artifact_store.h"
#include "core/releases/release_rows.h"
#include "core/runs/content_store.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay::packages {
namespace {

void takeUseCase(db::Connection& connection, const Release& release, PackageIndex& index)
{
    const std::vector<UseCase> all = usecases::all(connection);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const UseCase& useCase) { return useCase.id == release.useCase; });
    if (found == all.end())
        return;
    index.useCase = found->key;
    index.useCaseTitle = found->title;
    index.useCaseProblem = found->problem;
    index.useCaseDecision = found->decision;
}

/// The regulations that a policy cites, and what took the place of any.
std::vector<policies::Regulation> citedBy(const policies::Policy& policy)
{
    const std::vector<policies::Regulation> known = db::orRaise(policies::shippedRegulations());
    QStringList wanted;
    for (const policies::Control& control : policy.controls) {
        for (const policies::Reference& reference : control.references)
            wanted << reference.regulation;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const policies::Regulation* cited = policies::regulation(known, wanted[i]);
        if (cited && !cited->supersededBy.isEmpty() && !wanted.contains(cited->supersededBy))
            wanted << cited->supersededBy;
    }
    std::vector<policies::Regulation> cited;
    std::copy_if(known.begin(), known.end(), std::back_inserter(cited),
                 [&wanted](const policies::Regulation& regulation) { return wanted.contains(regulation.id); });
    return cited;
}

/// The newest certificate of a key that was valid at a time, with those between it and its authority.
QList<Certificate> certificatesAt(const PersonKey& key, qint64 time)
{
    QList<Certificate> chain;
    for (const KeyCertificate& known : key.certificates) {
        const Certificate leaf = keys::certificateFrom(known.certificate);
        if (time < leaf.validFrom().toMSecsSinceEpoch() || leaf.validUntil().toMSecsSinceEpoch() < time)
            continue;
        chain = {leaf};
        if (!known.chain.isEmpty())
            chain += db::orRaise(Certificate::listFromPem(known.chain));
    }
    return chain;
}

void takeLog(db::Connection& connection, const PackageIndex& index, quint64 needed, PackageContent& content)
{
    LogExcerpt log = excerptOf(connection, index.project, needed);
    content.log = std::move(log.checkpoint);
    content.checkpoint = std::move(log.note);
    if (const auto signer = keys::byFingerprint(connection, log.signer))
        content.keys.emplace(signer->fingerprint, keys::publicKeyOf(*signer));
}

void takeDecisions(db::Connection& connection, const ApprovalRequest& request, PackageContent& content)
{
    const std::vector<LoggedEntry> entries = entriesOf(connection, request.uid);
    const std::vector<SignOff> signOffs = approvals::signOffsOf(connection, request.id);
    const LoggedEntry& asked = entryNamed(entries, QStringLiteral("requested"), {});
    std::vector<const LoggedEntry*> logged;
    quint64 needed = asked.index + 1;
    for (const SignOff& signOff : signOffs) {
        logged.push_back(&entryNamed(entries, QStringLiteral("signed"), signOff.uid));
        needed = std::max(needed, logged.back()->index + 1);
    }
    takeLog(connection, content.index, needed, content);
    const std::vector<Digest> leaves = firstLeaves(connection, content.log.size);
    content.requested = db::orRaise(receipts::of(leaves, content.log.size, asked.index, asked.body));
    for (std::size_t i = 0; i < signOffs.size(); ++i) {
        PackagedDecision& decision = content.decisions.emplace_back();
        decision.envelope = signOffs[i].envelope;
        decision.read = db::orRaise(dsse::read(decision.envelope));
        decision.said = db::orRaise(decisions::decisionFromPayload(decision.read.payload));
        const PersonKey key = keys::byId(connection, signOffs[i].key);
        decision.certificates = certificatesAt(key, decision.said.decidedAt);
        decision.timestamp = signOffs[i].timestamp;
        decision.receipt = db::orRaise(receipts::of(leaves, content.log.size, logged[i]->index, logged[i]->body));
        if (decision.said.logSize > 0)
            db::orRaise(receipts::addConsistency(decision.receipt, leaves, content.log.size,
                                                 static_cast<quint64>(decision.said.logSize), decision.said.logRoot));
        content.keys.emplace(key.fingerprint, keys::publicKeyOf(key));
        content.index.decisions << decisionStem(i, decision.said.decision);
    }
}

/// The place of bytes that the project holds itself, or that stay where they are.
QString placeIn(const ArtifactStore& store, const QString& location, const Digest& digest)
{
    if (location.isEmpty())
        return store.pathOf(digest);
    return location.startsWith(u'/') ? location : QString();
}

void requirePackageName(const QString& name)
{
    if (!isPackageName(name))
        db::raise(Error::Kind::Invalid,
                  Text::tr("The file %1 cannot be called so in a package: its name leads elsewhere or cannot be seen. "
                           "Nothing was exported.")
                      .arg(name));
}

/// The files that were decided on, wherever the release says that they are.
void takeModel(const Release& release, const ArtifactStore& store, ReleaseRecord& record)
{
    const auto& artifacts = release.parts.artifacts;
    for (const ModelFile& file : modelFilesOf(record.content)) {
        requirePackageName(file.path);
        const auto same = std::find_if(artifacts.begin(), artifacts.end(), [&file](const ReleaseArtifact& artifact) {
            return artifact.path == file.path && artifact.sha256 == file.sha256;
        });
        const QString location = same == artifacts.end() ? QString() : same->location;
        record.sources.push_back(
            {packagefile::modelFolder + file.path, placeIn(store, location, file.sha256), {}, file.sha256, file.size});
    }
}

QString evidenceSuffix(const QString& mediaType)
{
    static const std::map<QString, QString> known{{QStringLiteral("application/json"), QStringLiteral("json")},
                                                  {QStringLiteral("application/pdf"), QStringLiteral("pdf")},
                                                  {QStringLiteral("text/csv"), QStringLiteral("csv")},
                                                  {QStringLiteral("text/markdown"), QStringLiteral("md")},
                                                  {QStringLiteral("text/plain"), QStringLiteral("txt")}};
    const auto found = known.find(mediaType);
    return found == known.end() ? QStringLiteral("bin") : found->second;
}

/// The documents that the request was made with.
void takeEvidence(db::Connection& connection, const ApprovalRequest& request, ReleaseRecord& record)
{
    for (const ReleaseEvidence& evidence : evidence::ofRelease(connection, request.release)) {
        const bool wasThere = evidence.addedAt <= request.requestedAt
            && (!evidence.withdrawnAt || *evidence.withdrawnAt > request.requestedAt);
        if (!wasThere)
            continue;
        auto& known = record.content.index.evidence;
        PackagedEvidence item;
        item.kind = toString(evidence.kind);
        item.title = evidence.title;
        item.mediaType = evidence.mediaType;
        item.sha256 = QString::fromLatin1(toHex(evidence.sha256));
        item.addedBy = evidence.author.name;
        item.addedAt = evidence.addedAt;
        item.file = QStringLiteral("%1%2.%3").arg(packagefile::evidenceFolder,
                                                  QString::number(known.size() + 1).rightJustified(2, u'0'),
                                                  evidenceSuffix(item.mediaType));
        std::optional<QByteArray> bytes;
        if (evidence.location.isEmpty())
            bytes = contents::bytesOf(connection, bytesOf(evidence.sha256).toByteArray());
        record.sources.push_back({item.file, evidence.location, std::move(bytes), evidence.sha256, evidence.size});
        known.push_back(std::move(item));
    }
}

} // namespace

ReleaseRecord recordOf(db::Connection& connection, const QString& name, const QString& project)
{
    const Release release = releases::byName(connection, name);
    const std::vector<ApprovalRequest> requests = approvals::requestsOf(connection, release.id);
    if (requests.empty())
        db::raise(
            Error::Kind::NotFound,
            Text::tr("Nobody has asked for approval of %1, so there is nothing to export yet.").arg(release.name()));
    const ApprovalRequest& request = requests.front();
    const Person requester = people::byId(connection, request.requestedBy);
    ReleaseRecord record;
    PackageContent& content = record.content;
    db::Statement meta = connection.prepare("SELECT value FROM meta WHERE name = 'project_uid'");
    meta.step();
    content.index.project = meta.text(0);
    content.index.release = release.uid;
    content.index.name = release.name();
    content.index.request = request.uid;
    content.index.requester = requester.uid;
    content.index.requesterName = requester.name;
    content.index.staged = release.staged;
    takeUseCase(connection, release, content.index);
    db::orRaise(takeDossier(request.dossier, content));
    content.policy = policies::storedPolicy(connection, request.policy).policy;
    content.policyText = policies::canonicalPolicy(content.policy);
    content.regulations = citedBy(content.policy);
    takeDecisions(connection, request, content);
    for (const KeyAuthority& authority : keys::authorities(connection))
        content.authorities << keys::certificateFrom(authority.certificate);
    takeModel(release, ArtifactStore(project), record);
    takeEvidence(connection, request, record);
    return record;
}

} // namespace assay::packages
