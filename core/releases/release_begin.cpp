// SPDX-License-Identifier: GPL-3.0-or-later
// How releases begin and where they run.
#include "core/approvals/known_answer.h"
#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/changes/change_rows.h"
#include "core/changes/deployment_mode.h"
#include "core/changes/deployment_plan.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/db/sql_error.h"
#include "core/findings/finding_change.h"
#include "core/models/model_rows.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/environment_name.h"
#include "core/releases/release_change.h"
#include "core/releases/release_identity.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/runs/run_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <array>

namespace assay {
namespace {

/// The version that a release is of.
struct Origin {
    ModelVersionId version;
    RunId run;
    QString modelFolder; ///< Of an imported version, below its run's artifacts; empty for the usual places.
};

RunId runByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT id FROM run WHERE uid = ?");
    if (!row.bind(uid).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no run with the id %1.").arg(uid));
    return {row.integer(0)};
}

/// "model" of "runs:/0a1b/model" and of "…/0a1b/artifacts/model".
QString folderBelowRun(const QString& source)
{
    static const QString scheme = QStringLiteral("runs:/");
    static const QString artifacts = QStringLiteral("/artifacts/");
    if (source.startsWith(scheme))
        return source.section(u'/', 2);
    const qsizetype at = source.indexOf(artifacts);
    return at < 0 ? QString() : source.mid(at + artifacts.size());
}

Origin importedVersion(db::Connection& connection, const QString& name)
{
    const QString model = name.left(name.lastIndexOf(u'@'));
    db::Statement row = connection.prepare(
        "SELECT v.id, coalesce(r.id, 0), v.source FROM model_version v JOIN registered_model m ON m.id = v.model_id"
        " LEFT JOIN run r ON r.external_id = v.run_external_id AND r.external_id <> '' WHERE m.name = ? AND v.version "
        "= ?");
    row.bind(model).bind(name.section(u'@', -1).toLongLong());
    if (!row.step())
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no version %1 of a registered model. Nothing was begun.").arg(name));
    return {{row.integer(0)}, {row.integer(1)}, folderBelowRun(row.text(2))};
}

RegisteredModelId modelNamed(db::WriteTransaction& transaction, const QString& name)
{
    db::Connection& connection = transaction.connection();
    db::Statement row = connection.prepare("SELECT id FROM registered_model WHERE name = ? ORDER BY id");
    if (row.bind(name).step())
        return {row.integer(0)};
    const QString uid = newUlid(transaction.now());
    db::Statement made =
        connection.prepare("INSERT INTO registered_model (uid, external_id, name, description, created_at)"
                           " VALUES (?, ?, ?, '', ?) RETURNING id");
    made.bind(uid).bind(QStringLiteral("assay:") + uid).bind(name).bind(transaction.now()).step();
    return {made.integer(0)};
}

/// A new version of a model, made of a run.
Origin newVersion(db::WriteTransaction& transaction, const ReleaseDraft& draft)
{
    db::Connection& connection = transaction.connection();
    if (draft.model.trimmed().isEmpty() || draft.model.contains(u'@'))
        db::raise(Error::Kind::Invalid,
                  Text::tr("A new version needs its model's name, without “@”. Nothing was begun."));
    const Run run = runs::runRow(connection, runByUid(connection, draft.run));
    const qint64 modelsBefore = connection.integer("SELECT count(*) FROM registered_model");
    const RegisteredModelId model = modelNamed(transaction, draft.model.trimmed());
    const bool isNew = connection.integer("SELECT count(*) FROM registered_model") > modelsBefore;
    const std::optional<Digest> before = isNew ? std::nullopt : std::optional(models::modelHash(connection, model));
    db::Statement made = connection.prepare(
        "INSERT INTO model_version (model_id, version, run_external_id, stage, status, description, source, user_name,"
        " created_at) SELECT ?, coalesce(max(version), 0) + 1, ?, '', '', '', '', '', ? FROM model_version"
        " WHERE model_id = ? RETURNING id");
    made.bind(model.value).bind(run.externalId).bind(transaction.now()).bind(model.value).step();
    const ModelVersionId version{made.integer(0)};
    made.reset();
    db::Statement uid = connection.prepare("SELECT uid FROM registered_model WHERE id = ?");
    uid.bind(model.value).step();
    transaction.record({.verb = isNew ? QStringLiteral("created") : QStringLiteral("updated"),
                        .entity = QStringLiteral("registered_model"),
                        .entityId = uid.text(0),
                        .before = before,
                        .after = models::modelHash(connection, model)});
    return {version, run.id, {}};
}

std::optional<qint64> useCaseOf(db::Connection& connection, const ReleaseDraft& draft, RunId run)
{
    if (!draft.useCase.isEmpty())
        return usecases::byKeyOrUid(connection, draft.useCase).id.value;
    db::Statement row = connection.prepare("SELECT l.use_case_id FROM experiment_use_case l JOIN run r"
                                           " ON r.experiment_id = l.experiment_id WHERE r.id = ?");
    return row.bind(run.value).step() ? std::optional(row.integer(0)) : std::nullopt;
}

void requireNew(db::Connection& connection, ModelVersionId version)
{
    db::Statement row = connection.prepare("SELECT id FROM release WHERE version_id = ?");
    if (row.bind(version.value).step())
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 is a release already. Nothing was changed.")
                      .arg(releases::byId(connection, {row.integer(0)}).name()));
}

void insertParts(db::WriteTransaction& transaction, ReleaseId id, const ReleaseParts& parts)
{
    db::Connection& connection = transaction.connection();
    for (const ReleaseArtifact& artifact : parts.artifacts) {
        connection
            .prepare("INSERT INTO release_artifact (release_id, path, role, size, sha256, location, checked_at, found,"
                     " inspection) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')")
            .bind(id.value)
            .bind(artifact.path)
            .bind(toString(artifact.role))
            .bind(artifact.size)
            .bind(bytesOf(artifact.sha256))
            .bind(artifact.location)
            .bind(transaction.now())
            .bind(bytesOf(artifact.sha256))
            .run();
    }
    for (const ReleaseSplit& split : parts.splits) {
        connection
            .prepare("INSERT INTO release_split (release_id, role, dataset_id, rows, sha256, row_hashes)"
                     " SELECT ?, ?, min(id), -1, x'', x'' FROM dataset WHERE name = ? AND digest = ?")
            .bind(id.value)
            .bind(split.role)
            .bind(split.dataset)
            .bind(split.digest)
            .run();
    }
}

/// Each environment has its own finding: one about a trial that is still open says nothing of production.
QString findingSource(const char* fault, const QString& environment)
{
    return QStringLiteral("%1/%2").arg(QLatin1StringView(fault), environment);
}

/// A fact is recorded whatever policy says of it; that nobody allowed it is a finding.
void findUnapproved(db::WriteTransaction& transaction, const Release& release, const QString& environment)
{
    if (isApproved(release.state))
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::Critical;
    finding.staged = release.staged;
    finding.text.title = Text::tr("%1 runs in %2 without approval").arg(release.name(), environment);
    finding.text.criterion = Text::tr("Only releases that were approved run.");
    finding.text.condition =
        Text::tr("It was %1 when it was recorded as running.").arg(releaseStateTitle(release.state));
    finding.text.recommendation = Text::tr("Take it back, or have it approved.");
    findings::raiseOnce(transaction, finding, findingSource("deployed-without-approval", environment));
}

/// The same of what was approved, and would not have passed the gate all the same. What was invented for a demo is no
/// exception: its finding is as staged as it is.
void findNotLetThrough(db::WriteTransaction& transaction, const Release& release, const QString& environment)
{
    if (!isApproved(release.state))
        return;
    const QStringList reasons =
        approvals::knownAnswer(transaction.connection(), release, environment, transaction.now()).reasons;
    if (reasons.isEmpty())
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::Critical;
    finding.staged = release.staged;
    finding.text.title = Text::tr("%1 runs in %2 though its gate is closed").arg(release.name(), environment);
    finding.text.criterion = Text::tr("Only releases that the gate lets through run.");
    finding.text.condition = reasons.join(u'\n');
    finding.text.recommendation = Text::tr("Take it back, or mend what keeps the gate closed.");
    findings::raiseOnce(transaction, finding, findingSource("deployed-through-closed-gate", environment));
}

/// What the log says of a deployment beside the fact itself.
struct DeploymentProof {
    QString uid;
    const std::optional<ChangeRecord>& change;
    const QStringList& signOffs;
};

/// Writes the row and its entry, which leads from the change by the sign-offs to the deployment.
void insertDeployment(db::WriteTransaction& transaction, const Release& release, const DeploymentFact& fact,
                      const DeploymentProof& proof)
{
    db::Connection& connection = transaction.connection();
    const Digest before = releases::releaseHash(connection, release.id);
    connection
        .prepare("INSERT INTO deployment (uid, release_id, environment, live_at, source, recorded_by, recorded_at,"
                 " mode) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(proof.uid)
        .bind(release.id.value)
        .bind(fact.environment)
        .bind(fact.liveAt)
        .bind(fact.source)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(fact.mode ? toString(*fact.mode) : QString())
        .run();
    const QString useCase = release.useCase ? usecases::byId(connection, release.useCase).uid : QString();
    transaction.record({.verb = {},
                        .entity = {},
                        .entityId = release.uid,
                        .before = before,
                        .after = releases::releaseHash(connection, release.id),
                        .facts = {{QStringLiteral("environment"), fact.environment},
                                  {QStringLiteral("approved"), static_cast<qint64>(isApproved(release.state))},
                                  {QStringLiteral("live_at"), fact.liveAt},
                                  {QStringLiteral("mode"), fact.mode ? toString(*fact.mode) : QString()},
                                  {QStringLiteral("use_case"), useCase},
                                  {QStringLiteral("change"), proof.change ? proof.change->uid : QString()},
                                  {QStringLiteral("change_key"), proof.change ? proof.change->key : QString()},
                                  {QStringLiteral("sign_offs"), proof.signOffs.join(QStringLiteral(", "))},
                                  {QStringLiteral("deployment"), proof.uid}}});
}

ReleaseId insertRelease(db::WriteTransaction& transaction, const ReleaseDraft& draft, const Origin& origin,
                        const ReleaseParts& parts, const QString& uid)
{
    db::Connection& connection = transaction.connection();
    CanonicalObject params;
    for (const Attribute& param : parts.params)
        params.setText(param.key, param.value);
    db::Statement made =
        connection.prepare("INSERT INTO release (uid, version_id, run_id, use_case_id, author_id, technique, "
                           "code_commit, params, features,"
                           " environment, identity, state, state_since, state_reason, staged, created_at, row_version)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Draft', ?, '', ?, ?, 1) RETURNING id");
    made.bind(uid).bind(origin.version.value);
    made.bind(origin.run ? std::optional(origin.run.value) : std::nullopt);
    made.bind(useCaseOf(connection, draft, origin.run));
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(draft.technique);
    made.bind(parts.codeCommit).bind(QString::fromUtf8(params.bytes()));
    made.bind(QString::fromUtf8(canonicalTexts(parts.features)));
    made.bind(parts.environment ? bytesOf(*parts.environment) : QByteArrayView(""));
    made.bind(bytesOf(identityOf(parts))).bind(transaction.now()).bind(draft.staged).bind(transaction.now()).step();
    const ReleaseId id{made.integer(0)};
    made.reset();
    insertParts(transaction, id, parts);
    return id;
}

} // namespace

Result<QString> ReleaseStore::begin(const ReleaseDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("created"), QStringLiteral("release"), {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const Origin origin =
            draft.version.isEmpty() ? newVersion(transaction, draft) : importedVersion(connection, draft.version);
        releases::requireMaker(connection, actor, {useCaseOf(connection, draft, origin.run).value_or(0)});
        requireNew(connection, origin.version);
        ReleaseParts parts =
            origin.run ? releases::partsOfRun(connection, origin.run, origin.modelFolder) : ReleaseParts();
        if (!draft.codeCommit.isEmpty())
            parts.codeCommit = draft.codeCommit;
        if (!draft.features.isEmpty())
            parts.features = draft.features;
        const QString uid = newUlid(transaction.now());
        const ReleaseId id = insertRelease(transaction, draft, origin, parts, uid);
        std::vector<AuditFact> facts;
        facts.push_back({QStringLiteral("name"), releases::byId(connection, id).name()});
        const std::vector<QString> same = releases::namesWithIdentity(connection, identityOf(parts), id);
        if (!same.empty())
            facts.push_back({QStringLiteral("sameAs"), same.front()});
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = uid,
                            .after = releases::releaseHash(connection, id),
                            .facts = std::move(facts)});
        releases::followUseCase(transaction, releases::byId(connection, id).useCase);
        return uid;
    });
}

Result<QString> ReleaseStore::recordDeployment(const DeploymentFact& said, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("deployed"), QStringLiteral("release"), {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        DeploymentFact fact = said;
        fact.environment = releases::environmentName(fact.environment);
        if (fact.environment.isEmpty())
            db::raise(Error::Kind::Invalid,
                      Text::tr("A deployment needs the place where it runs. Nothing was recorded."));
        const Release release = releases::byName(connection, fact.releaseUid);
        if (const auto refusal = releases::deploymentRefusal(connection, actor, release.useCase))
            db::raise(Error::Kind::Denied, *refusal);
        const std::optional<ChangeRecord> change = fact.change.isEmpty()
            ? changes::allowing(connection, release.uid, fact.environment)
            : std::optional(changes::byName(connection, fact.change));
        if (!fact.mode && change)
            fact.mode = changes::plannedMode(*change, release, fact.environment);
        fact.mode = changes::modeOf(connection, release, fact.mode);
        const QString uid = newUlid(transaction.now());
        const QStringList signOffs =
            approvals::knownAnswer(connection, release, fact.environment, transaction.now()).signOffs;
        insertDeployment(transaction, release, fact, {uid, change, signOffs});
        if (change && change->covers(release.uid, fact.environment))
            changes::hangOn(transaction, *change, release, {uid, fact.environment, fact.liveAt, signOffs, fact.mode});
        findUnapproved(transaction, release, fact.environment);
        findNotLetThrough(transaction, release, fact.environment);
        changes::findAgainstFraming(transaction, release, fact.environment, fact.mode);
        const changes::ChangeTime live{fact.environment, fact.liveAt};
        changes::findWithoutChange(transaction, release, live, change);
        changes::findInFreeze(transaction, release, live, change);
        releases::followDeployment(transaction, release, fact);
        checkpoints::noteChanges(transaction, nullptr); // Nobody's key is at hand where something goes live.
        return uid;
    });
}

} // namespace assay
