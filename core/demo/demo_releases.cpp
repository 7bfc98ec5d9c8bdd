// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_releases.h"

#include "core/approvals/approval_rows.h"
#include "core/approvals/approval_store.h"
#include "core/approvals/file_checks.h"
#include "core/base/ulid.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"
#include "core/imports/import_plan.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_store.h"
#include "core/releases/artifact_store.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/releases/row_hashes.h"
#include "core/runs/run_queries.h"

#include <QDateTime>
#include <QFileInfo>

namespace assay {
namespace {

constexpr int yearsOfAuthority = 10;
constexpr int yearsOfKey = 3;

/// Reads the columns of a table's first line but those that are no features.
Result<QStringList> featuresIn(const QString& path, const QStringList& without)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, QStringLiteral("%1 is not part of this build.").arg(path));
    QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    erase_if(names, [&without](const QString& name) {
        return std::any_of(without.begin(), without.end(),
                           [&name](const QString& beginning) { return name.startsWith(beginning); });
    });
    return names;
}

} // namespace

QString DemoReleases::command() const
{
    return newUlid(m_database.clock().now());
}

Result<> DemoReleases::equip(const QString& founder, const QStringList& signers)
{
    const Actor admin{m_people.at(founder).person, toString(Role::Administrator)};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_database.clock().now(), Qt::UTC);
    Result<SigningKey> root = SigningKey::generate();
    if (!root)
        return failed(root);
    const Result<CertificateAuthority> authority = CertificateAuthority::create(
        QStringLiteral("Demo (staged)"), std::move(*root), {now, now.addYears(yearsOfAuthority)});
    if (!authority)
        return failed(authority);
    if (const auto founded = AuthorityStore(m_database).found(*authority, admin, command()); !founded)
        return failed(founded);
    for (const QString& name : signers) {
        const Actor& actor = m_people.at(name);
        Result<SigningKey> key = SigningKey::generate();
        if (!key)
            return failed(key);
        const Result<KeyEnrolment> word = KeyEnrolment::of(m_database.projectUid(), actor.person, *key);
        if (!word)
            return failed(word);
        KeyStore store(m_database);
        const Result<QString> uid = store.enroll(*word, actor, command());
        if (!uid)
            return failed(uid);
        if (const Result<> certified = store.certify({*uid, now.addYears(yearsOfKey)}, *authority, admin, command());
            !certified)
            return certified;
        m_keys.emplace(name, std::move(*key));
    }
    return {};
}

Result<> DemoReleases::registerModel(const DemoModel& model)
{
    const qint64 now = m_database.clock().now();
    ImportedModel registered;
    registered.externalId = registered.name = model.name;
    registered.createdAt = now;
    ImportedModelVersion version;
    version.version = model.version;
    version.description = model.description;
    version.createdAt = now;
    registered.versions.push_back(std::move(version));
    ImportBatch batch;
    batch.format = "mlflow";
    batch.source = QStringLiteral("Registry (staged)");
    batch.models.push_back(std::move(registered));
    return withoutValue(applyImport(m_database, m_people.at(model.who), batch, {.command = command()}));
}

Result<QString> DemoReleases::runOf(const DemoRelease& release)
{
    if (release.run.isEmpty())
        return QString();
    const Result<Run> run =
        m_database.read([&](db::Connection& connection) { return findRun(connection, release.run); });
    return run ? Result<QString>(run->uid) : Result<QString>(failed(run));
}

Result<> DemoReleases::begin(const DemoRelease& release)
{
    const Result<QString> run = runOf(release);
    if (!run)
        return failed(run);
    const Result<QStringList> features = featuresIn(release.data.front().source, release.noFeatures);
    if (!features)
        return failed(features);
    ReleaseDraft draft;
    draft.run = *run;
    draft.version = release.version;
    draft.model = release.model;
    draft.useCase = m_useCases.at(release.useCase);
    draft.technique = release.technique;
    draft.codeCommit = release.codeCommit;
    draft.features = *features;
    draft.staged = true;
    const Result<QString> uid = ReleaseStore(m_database).begin(draft, m_people.at(release.who), command());
    if (!uid)
        return failed(uid);
    m_releases[release.key()] = *uid;
    if (const Result<> added = addFiles(release); !added)
        return added;
    return addSplits(release);
}

Result<> DemoReleases::addFiles(const DemoRelease& release)
{
    std::vector<ReleaseArtifact> artifacts;
    for (const DemoFile& file : release.files) {
        const Result<HashedFile> stored = ArtifactStore(m_database.location()).add(file.source);
        if (!stored)
            return failed(stored);
        ReleaseArtifact artifact;
        artifact.path = QFileInfo(file.source).fileName();
        artifact.role = file.role;
        artifact.sha256 = stored->sha256;
        artifact.size = stored->size;
        artifacts.push_back(std::move(artifact));
    }
    return ReleaseStore(m_database)
        .addArtifacts(m_releases.at(release.key()), artifacts, m_people.at(release.who), command());
}

Result<> DemoReleases::addSplits(const DemoRelease& release)
{
    for (const DemoData& data : release.data) {
        const Result<RowHashes> rows = readRowHashes(data.source, {QStringLiteral("row_id")});
        if (!rows)
            return failed(rows);
        const SplitFile split{data.part, data.name, data.source, rows->rows, rows->sha256, rows->hashes};
        const Result<> added =
            ReleaseStore(m_database).addSplit(m_releases.at(release.key()), split, m_people.at(release.who), command());
        if (!added)
            return added;
    }
    return {};
}

Result<> DemoReleases::check(const QString& uid, const Actor& actor)
{
    const Result<Release> release =
        m_database.read([&](db::Connection& connection) { return releases::byName(connection, uid); });
    if (!release)
        return failed(release);
    const auto checks = checkRelease(m_database, *release);
    if (!checks)
        return failed(checks);
    return ReleaseStore(m_database).recordChecks(uid, *checks, actor, command());
}

Result<> DemoReleases::submit(const QString& uid, const DemoReleaseStep& step, const Actor& actor)
{
    if (const Result<> checked = check(uid, actor); !checked)
        return checked;
    if (const Result<> moved = ReleaseStore(m_database).move({uid, ReleaseState::Candidate, {}}, actor, command());
        !moved)
        return moved;
    ApprovalWish wish{uid, step.text};
    if (!step.due.isEmpty())
        wish.dueAt = QDate::fromString(step.due, Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const Result<QString> asked = ApprovalStore(m_database).request(wish, actor, command());
    return asked ? Result<>() : Result<>(failed(asked));
}

Result<> DemoReleases::sign(const QString& uid, const DemoReleaseStep& step, const Actor& actor)
{
    const auto requests = m_database.read([&](db::Connection& connection) {
        return approvals::requestsOf(connection, releases::byName(connection, uid).id);
    });
    if (!requests)
        return failed(requests);
    const SigningKey& key = m_keys.at(step.who);
    DecisionWish wish;
    wish.request = requests->back().uid;
    wish.decision = *step.decision;
    wish.conditions = step.conditions;
    wish.comment = step.text;
    wish.key = QString::fromLatin1(key.publicKey().fingerprint());
    ApprovalStore store(m_database);
    const Result<ReleaseDecision> prepared = store.prepare(wish, actor);
    if (!prepared)
        return failed(prepared);
    const Result<QString> signedOff = store.sign(*prepared, key, actor, command());
    return signedOff ? Result<>() : Result<>(failed(signedOff));
}

Result<> DemoReleases::bearMissing(const QString& uid)
{
    const auto raised = m_database.read([&](db::Connection& connection) {
        std::vector<Finding> found = findings::all(connection);
        std::erase_if(found, [release = releases::byName(connection, uid).id](const Finding& finding) {
            return finding.release != release || finding.state != FindingState::Open || finding.source.isEmpty();
        });
        return found;
    });
    if (!raised)
        return failed(raised);
    const QString reason = QStringLiteral("A demo: nobody staged the answers and tests that the policy asks for here.");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_database.clock().now(), Qt::UTC);
    for (const Finding& finding : *raised) {
        FindingStore store(m_database);
        const RiskAcceptance acceptance{finding.uid, reason, now.addYears(yearsOfAuthority).toMSecsSinceEpoch()};
        if (const Result<> offered = store.offerAcceptance(acceptance, m_people.at(QStringLiteral("Mei")), command());
            !offered)
            return offered;
        if (const Result<> agreed = store.move({finding.uid, FindingState::RiskAccepted, reason},
                                               m_people.at(QStringLiteral("Ruth")), command());
            !agreed)
            return agreed;
    }
    return {};
}

Result<> DemoReleases::play(const DemoRelease& release, const DemoReleaseStep& step)
{
    const QString& uid = m_releases.at(release.key());
    const Actor& actor = m_people.at(step.who);
    switch (step.kind) {
    case DemoReleaseStep::Kind::Submit:
        return submit(uid, step, actor);
    case DemoReleaseStep::Kind::Sign:
        return sign(uid, step, actor);
    case DemoReleaseStep::Kind::Suspend:
        return ReleaseStore(m_database).move({uid, ReleaseState::Suspended, step.text}, actor, command());
    case DemoReleaseStep::Kind::Resume:
        return ReleaseStore(m_database).move({uid, ReleaseState::Approved, step.text}, actor, command());
    case DemoReleaseStep::Kind::Deploy:
        break;
    }
    const qint64 liveAt = step.since.isEmpty()
        ? m_database.clock().now()
        : QDate::fromString(step.since, Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const Result<QString> deployed =
        ReleaseStore(m_database).recordDeployment({uid, ProductionEnvironment, liveAt, step.text}, actor, command());
    return deployed ? bearMissing(uid) : Result<>(failed(deployed));
}

} // namespace assay
