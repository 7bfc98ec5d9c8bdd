// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_change.h"

#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/charters/late_plan.h"
#include "core/findings/finding_change.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/deciding_deployment.h"
#include "core/releases/release_identity.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/skills/skill_gap.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <array>

namespace assay::releases {
namespace {

constexpr std::array makers{Role::DataScientist, Role::SoftwareEngineer};
constexpr std::array deployers{Role::DevOps, Role::SoftwareEngineer, Role::RiskAuditor};

void requireIdentity(const Release& release)
{
    QStringList missing;
    for (const IdentityPart part : missingParts(release.parts))
        missing << identityPartTitle(part);
    if (missing.isEmpty())
        return;
    db::raise(Error::Kind::Denied,
              Text::tr("%1 cannot become a candidate: it is not known what it was made of. Missing: %2. Nothing was "
                       "changed; add these with release describe, release split or release artifact, or in the window.")
                  .arg(release.name(), missing.join(QStringLiteral(", "))));
}

} // namespace

std::optional<QString> makerRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return people::roleRefusal(connection, actor, makers,
                               Text::tr("Releases are made by data scientists and software engineers."), useCase);
}

std::optional<QString> beginRefusal(db::Connection& connection, const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedInSomewhere(connection, actor);
    const bool makes = std::any_of(acting.begin(), acting.end(), [](Role role) {
        return std::find(makers.begin(), makers.end(), role) != makers.end();
    });
    return makes ? std::nullopt : makerRefusal(connection, actor);
}

void requireMaker(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    if (const auto refusal = makerRefusal(connection, actor, useCase))
        db::raise(Error::Kind::Denied, *refusal);
}

std::optional<QString> deploymentRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    return people::roleRefusal(connection, actor, deployers,
                               Text::tr("Where releases run is recorded by those who run them."), useCase);
}

Result<> changeOnce(db::Database& database, const db::AuditNote& note,
                    const std::function<void(ReleaseChange&)>& change)
{
    const Result<QString> done = database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        findings::reopenExpired(transaction);
        ReleaseChange of{transaction, byName(connection, note.entityId)};
        const QString uid = of.release.uid;
        const Digest before = releaseHash(connection, of.release.id);
        connection.prepare("UPDATE release SET row_version = row_version + 1 WHERE id = ?")
            .bind(of.release.id.value)
            .run();
        change(of);
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = uid,
                            .before = before,
                            .after = releaseHash(connection, of.release.id),
                            .facts = std::move(of.facts)});
        return uid;
    });
    if (!done)
        return failed(done);
    return {};
}

void requireFraming(db::Connection& connection, const Release& release)
{
    if (!release.useCase || charters::accepted(connection, release.useCase, CharterKind::Framing))
        return;
    const UseCase useCase = usecases::byId(connection, release.useCase);
    const QStringList lacks = charters::framingLacks(connection, useCase.id);
    const RoleHolders holders = people::holders(connection, release.useCase);
    QStringList who;
    for (const Role role : acceptingRoles(CharterKind::Framing, useCase.riskTier == RiskTier::High))
        who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    const QString fields = lacks.isEmpty() ? Text::tr("Nothing in it is empty.")
                                           : Text::tr("Empty in it: %1.").arg(lacks.join(QStringLiteral(", ")));
    db::raise(Error::Kind::Denied,
              Text::tr("%1 cannot be a candidate: the framing of %2 is not agreed on. %3 Who has to agree: %4. "
                       "Nothing was changed.")
                  .arg(release.name(), useCase.key, fields, who.join(QStringLiteral(", "))));
}

ReleaseTransition allowedStep(db::Connection& connection, const Release& release, ReleaseState to,
                              const QString& reason, const Actor& actor)
{
    const std::vector<ReleaseTransition> steps = transitionsFrom(release.state);
    const auto step =
        std::find_if(steps.begin(), steps.end(), [to](const ReleaseTransition& one) { return one.to == to; });
    if (step == steps.end()) {
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 is %2 and cannot become %3 from there. Nothing was changed.")
                      .arg(release.name(), releaseStateTitle(release.state), releaseStateTitle(to)));
    }
    people::requireRole(
        connection, actor, std::array{step->role},
        Text::tr("This step is not yours to take: %1 to %2.").arg(release.name(), releaseStateTitle(to)),
        release.useCase);
    if (step->needsReason && reason.trimmed().isEmpty())
        db::raise(Error::Kind::Denied,
                  Text::tr("Taking %1 to %2 needs a reason. Nothing was changed.")
                      .arg(release.name(), releaseStateTitle(to)));
    if (to == ReleaseState::Candidate) {
        requireIdentity(release);
        requireFraming(connection, release);
    }
    return *step;
}

void writeState(db::WriteTransaction& transaction, ReleaseId id, ReleaseState state, const QString& reason)
{
    transaction.connection()
        .prepare("UPDATE release SET state = ?, state_since = ?, state_reason = ? WHERE id = ?")
        .bind(toString(state))
        .bind(transaction.now())
        .bind(reason)
        .bind(id.value)
        .run();
    if (state == ReleaseState::Rejected || state == ReleaseState::Retired) // Its model asks for nothing any more.
        followUseCase(transaction, byId(transaction.connection(), id).useCase);
}

void setState(db::WriteTransaction& transaction, const Release& release, ReleaseState state, const QString& reason)
{
    db::Connection& connection = transaction.connection();
    if (release.state == state)
        return;
    const Digest before = releaseHash(connection, release.id);
    connection.prepare("UPDATE release SET row_version = row_version + 1 WHERE id = ?").bind(release.id.value).run();
    writeState(transaction, release.id, state, reason);
    transaction.record(
        {.verb = QStringLiteral("state_changed"),
         .entity = QStringLiteral("release"),
         .entityId = release.uid,
         .before = before,
         .after = releaseHash(connection, release.id),
         .reason = reason,
         .facts = {{QStringLiteral("from"), toString(release.state)}, {QStringLiteral("to"), toString(state)}}});
}

void followDeployment(db::WriteTransaction& transaction, const Release& release, const DeploymentFact& fact)
{
    if (fact.environment != ProductionEnvironment || !takesPlace(fact.mode))
        return;
    if (!isApproved(release.state) || fact.liveAt > transaction.now())
        return;
    db::Connection& connection = transaction.connection();
    db::Statement later = connection.prepare(
        QByteArray("SELECT count(*) FROM deployment d JOIN release r ON r.id = d.release_id JOIN model_version v"
                   " ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id WHERE m.uid = ? AND r.id <> ?"
                   " AND d.environment = 'production' AND d.live_at > ? AND d.live_at <= ? AND ")
        + takesPlaceSql("d"));
    later.bind(release.modelUid).bind(release.id.value).bind(fact.liveAt).bind(transaction.now()).step();
    if (later.integer(0) > 0)
        return; // It is told late: another one has taken its place since.
    db::Statement rows = connection.prepare("SELECT r.id FROM release r JOIN model_version v ON v.id = r.version_id"
                                            " JOIN registered_model m ON m.id = v.model_id WHERE m.uid = ?"
                                            " AND r.state = 'Live' AND r.id <> ? ORDER BY r.id");
    rows.bind(release.modelUid).bind(release.id.value);
    std::vector<ReleaseId> live;
    while (rows.step())
        live.push_back({rows.integer(0)});
    for (const ReleaseId id : live)
        setState(transaction, byId(connection, id), ReleaseState::Superseded,
                 Text::tr("%1 is live.").arg(release.name()));
    setState(transaction, release, ReleaseState::Live, {});
}

void followUseCase(db::WriteTransaction& transaction, UseCaseId useCase)
{
    if (!useCase)
        return;
    charters::followLatePlan(transaction, useCase);
    skills::followGaps(transaction, usecases::byId(transaction.connection(), useCase));
}

} // namespace assay::releases
