// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/deployment_plan.h"

#include "core/approvals/known_answer.h"
#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/changes/calendar_rules.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_writing.h"
#include "core/changes/deployment_mode.h"
#include "core/findings/finding_change.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/environment_name.h"
#include "core/releases/release_rows.h"

#include <algorithm>
#include <array>

namespace assay {
namespace changes {
namespace {

constexpr std::array deploymentPlanners{Role::DevOps, Role::SoftwareEngineer};

std::optional<ChangeRecord> changeFor(db::Connection& connection, const Release& release, const DeploymentPlan& plan)
{
    return plan.change.isEmpty() ? allowing(connection, release.uid, plan.environment)
                                 : std::optional(byName(connection, plan.change));
}

/// The newest that names the release and is still on its way.
std::optional<ChangeRecord> changeOnItsWay(db::Connection& connection, const Release& release, const QString& place)
{
    std::optional<ChangeRecord> newest;
    for (ChangeRecord& change : all(connection)) {
        const bool waits = change.state == ChangeState::Draft || change.state == ChangeState::Submitted;
        if (waits && change.release == release.id && change.covers(release.uid, place))
            newest = std::move(change);
    }
    return newest;
}

/// What it lacks of a change, and who supplies that; empty where nothing.
QString missingChange(db::Connection& connection, const Release& release, const DeploymentPlan& plan,
                      const RoleHolders& holders)
{
    std::optional<ChangeRecord> change = changeFor(connection, release, plan);
    if (change && !change->covers(release.uid, plan.environment)) {
        return Text::tr("an approved change for it (%1 is for %2)")
            .arg(change->key, (change->releaseName + u' ' + change->environment).trimmed());
    }
    if (!change)
        change = changeOnItsWay(connection, release, plan.environment);
    if (!change) {
        return Text::tr(
                   "an approved change (none names %1; plan one in DevOps, Changes, or with: assay-cli change add)")
            .arg(release.name());
    }
    if (change->allowsDeployment())
        return {};
    if (change->state == ChangeState::Submitted) {
        return Text::tr("the approval of change %1, which waits for: %2")
            .arg(change->key, rolesWithHolders(change->missingApprovals(), holders));
    }
    return Text::tr("an approved change (%1 is %2)").arg(change->key, changeStateTitle(change->state));
}

/// The plan of a release for a place that nothing was recorded for yet: its place among the deployments of the change.
std::optional<qint64> openPlan(const ChangeRecord& change, const Release& release, const QString& environment)
{
    const auto planned =
        std::find_if(change.deployments.begin(), change.deployments.end(), [&](const ChangeDeployment& each) {
            return !each.isRecorded() && each.releaseUid == release.uid && each.environment == environment;
        });
    return planned == change.deployments.end() ? std::nullopt : std::optional(planned - change.deployments.begin());
}

QString modeWord(std::optional<DeploymentMode> mode)
{
    return mode ? toString(*mode) : QString();
}

/// A row that is planned, or was recorded without a plan.
struct NewDeployment {
    QString environment;
    std::optional<qint64> plannedFor = {};
    QString recorded = {}; ///< The uid of the deployment; empty while it is planned.
    std::optional<DeploymentMode> mode = {};
};

void addDeployment(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
                   const NewDeployment& made)
{
    db::Connection& connection = transaction.connection();
    connection
        .prepare("INSERT INTO change_deployment (change_id, ordinal, release_id, environment, person_id, said_at,"
                 " planned_for, deployment_id, mode)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM deployment WHERE uid = ?), ?)")
        .bind(change.id.value)
        .bind(static_cast<qint64>(change.deployments.size()))
        .bind(release.id.value)
        .bind(made.environment)
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(made.plannedFor)
        .bind(made.recorded)
        .bind(modeWord(made.mode))
        .run();
}

/// Whoever plans the same again means another time, and not that it goes there twice.
void keepPlan(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
              const DeploymentPlan& plan)
{
    const std::optional<qint64> open = openPlan(change, release, plan.environment);
    if (!open) {
        addDeployment(transaction, change, release, {plan.environment, plan.plannedFor, {}, plan.mode});
        return;
    }
    db::Connection& connection = transaction.connection();
    connection
        .prepare("UPDATE change_deployment SET planned_for = ?, mode = ?, said_at = ?, person_id = ?"
                 " WHERE change_id = ? AND ordinal = ?")
        .bind(plan.plannedFor)
        .bind(modeWord(plan.mode))
        .bind(transaction.now())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(change.id.value)
        .bind(*open)
        .run();
}

void writePlan(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
               const DeploymentPlan& plan)
{
    const bool begins = change.state == ChangeState::Approved;
    const QStringList signOffs =
        approvals::knownAnswer(transaction.connection(), release, plan.environment, transaction.now()).signOffs;
    std::vector<AuditFact> facts = begins ? stateFacts(change, ChangeState::Scheduled) : std::vector<AuditFact>();
    facts.push_back({QStringLiteral("release"), release.uid});
    facts.push_back({QStringLiteral("name"), release.name()});
    facts.push_back({QStringLiteral("environment"), plan.environment});
    facts.push_back({QStringLiteral("planned_for"), plan.plannedFor});
    facts.push_back({QStringLiteral("mode"), modeWord(plan.mode)});
    facts.push_back({QStringLiteral("sign_offs"), signOffs.join(QStringLiteral(", "))});
    writeChange(transaction, change, {}, std::move(facts), [&](db::Connection& connection) {
        if (begins)
            setState(transaction, change, ChangeState::Scheduled);
        if (change.state != ChangeState::Implemented) {
            connection
                .prepare("UPDATE change SET window_from = ?,"
                         " window_until = CASE WHEN window_until > ? THEN window_until END WHERE id = ?")
                .bind(plan.plannedFor)
                .bind(plan.plannedFor)
                .bind(change.id.value)
                .run();
        }
        keepPlan(transaction, change, release, plan);
    });
}

/// A recorded deployment fulfils its plan, where there is one.
void keepRecorded(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
                  const RecordedDeployment& recorded)
{
    const std::optional<qint64> planned = openPlan(change, release, recorded.environment);
    if (!planned) {
        addDeployment(transaction, change, release, {recorded.environment, {}, recorded.uid, recorded.mode});
        return;
    }
    transaction.connection()
        .prepare("UPDATE change_deployment SET deployment_id = (SELECT id FROM deployment WHERE uid = ?), mode = ?"
                 " WHERE change_id = ? AND ordinal = ?")
        .bind(recorded.uid)
        .bind(modeWord(recorded.mode))
        .bind(change.id.value)
        .bind(*planned)
        .run();
}

/// What was agreed to without naming a release is used up by the first that goes somewhere under it.
void pinRelease(db::Connection& connection, const ChangeRecord& change, const Release& release)
{
    if (change.release)
        return;
    connection.prepare("UPDATE change SET release_id = ? WHERE id = ?")
        .bind(release.id.value)
        .bind(change.id.value)
        .run();
}

QString withoutChangeWords(const Release& release, const QString& environment,
                           const std::optional<ChangeRecord>& change)
{
    if (!change)
        return Text::tr("No change that was agreed to names it.");
    if (!change->covers(release.uid, environment))
        return Text::tr("%1 is for another release or another place.").arg(change->key);
    return Text::tr("%1 was %2 when it was recorded as running.").arg(change->key, changeStateTitle(change->state));
}

} // namespace

QString deploymentRefusal(db::Connection& connection, const Release& release, const DeploymentPlan& plan,
                          const ChangeParty& party, const RoleHolders& holders, qint64 now)
{
    QStringList missing;
    if (const QString lacks = missingChange(connection, release, plan, holders); !lacks.isEmpty())
        missing << lacks;
    QStringList closed =
        approvals::knownAnswer(connection, release, plan.environment, std::max(now, plan.plannedFor)).reasons;
    for (QString& reason : closed)
        reason = clause(reason);
    if (!closed.isEmpty()) {
        missing << Text::tr("the sign-offs of %1, or what else the gate asks for (%2)")
                       .arg(release.name(), closed.join(QStringLiteral("; ")));
    }
    if (!missing.isEmpty()) {
        return Text::tr("%1 cannot be planned to go to %2. Missing: %3. Nothing was planned.")
            .arg(release.name(), plan.environment, missing.join(QStringLiteral("; ")));
    }
    const bool mayPlan = std::any_of(deploymentPlanners.begin(), deploymentPlanners.end(), [&](Role role) {
        return std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end();
    });
    if (mayPlan)
        return {};
    return Text::tr("Deployments are planned by: %1. Nothing was planned; ask one of them.")
        .arg(rolesWithHolders(deploymentPlanners, holders));
}

std::optional<DeploymentMode> plannedMode(const ChangeRecord& change, const Release& release,
                                          const QString& environment)
{
    const std::optional<qint64> open = openPlan(change, release, environment);
    return open ? change.deployments.at(static_cast<std::size_t>(*open)).mode : std::nullopt;
}

void hangOn(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
            const RecordedDeployment& recorded)
{
    const bool implements = change.state == ChangeState::Approved || change.state == ChangeState::Scheduled;
    std::vector<AuditFact> facts = implements ? stateFacts(change, ChangeState::Implemented) : std::vector<AuditFact>();
    facts.push_back({QStringLiteral("release"), release.uid});
    facts.push_back({QStringLiteral("name"), release.name()});
    facts.push_back({QStringLiteral("environment"), recorded.environment});
    facts.push_back({QStringLiteral("sign_offs"), recorded.signOffs.join(QStringLiteral(", "))});
    facts.push_back({QStringLiteral("deployment"), recorded.uid});
    writeChange(transaction, change, QStringLiteral("deployed"), std::move(facts), [&](db::Connection& connection) {
        if (implements)
            setState(transaction, change, ChangeState::Implemented, {}, std::min(recorded.liveAt, transaction.now()));
        pinRelease(connection, change, release);
        keepRecorded(transaction, change, release, recorded);
    });
}

void findWithoutChange(db::WriteTransaction& transaction, const Release& release, const ChangeTime& live,
                       const std::optional<ChangeRecord>& change)
{
    const QString& environment = live.environment;
    const QString fault = change ? standardFault(transaction.connection(), *change, live.from) : QString();
    const bool isCovered =
        change && change->allowsDeployment() && change->covers(release.uid, environment) && fault.isEmpty();
    if (environment != ProductionEnvironment || isCovered)
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::High;
    finding.text.title = Text::tr("%1 runs in %2 without a change").arg(release.name(), environment);
    finding.text.criterion = Text::tr("What goes to production hangs on a change that was agreed to.");
    finding.text.condition = fault.isEmpty() ? withoutChangeWords(release, environment, change) : fault + u'.';
    finding.text.recommendation =
        Text::tr("Plan the change now, have it agreed to and reviewed, or take the release back.");
    finding.staged = release.staged;
    findings::raiseOnce(transaction, finding, QStringLiteral("deployed-without-change"));
}

} // namespace changes

Result<QString> DeploymentPlanner::plan(const DeploymentPlan& asked, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("planned"), changes::ChangeEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        DeploymentPlan plan = asked;
        plan.environment = releases::environmentName(plan.environment);
        if (plan.environment.isEmpty())
            plan.environment = ProductionEnvironment;
        const Release release = releases::byName(connection, plan.release);
        plan.mode = changes::modeOf(connection, release, plan.mode);
        db::requireAllowed(changes::deploymentRefusal(connection, release, plan,
                                                      changes::partyOf(connection, actor, release.id),
                                                      people::holders(connection, release.useCase), transaction.now()));
        db::requireAllowed(
            changes::modeRefusal(connection, release, plan.mode, people::holders(connection, release.useCase)));
        const ChangeRecord change = *changes::changeFor(connection, release, plan);
        const qint64 goesOn = std::max(plan.plannedFor, transaction.now());
        db::requireAllowed(changes::timeRefusal(connection, change, {plan.environment, goesOn},
                                                people::holders(connection, release.useCase), transaction.now()));
        changes::writePlan(transaction, change, release, plan);
        return change.uid;
    });
}

} // namespace assay
