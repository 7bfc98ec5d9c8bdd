// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/unproven_uses.h"

#include "core/approvals/release_queue.h"
#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/domain/deployment.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace assay::approvals {
namespace {

/// The releases that decide something in production at a time, as far as anybody said: of each model the one by which it
/// runs, and those that decide a share of the cases beside it. What is only to come is not there yet.
std::vector<ReleaseId> releasesInProduction(db::Connection& connection, qint64 now)
{
    db::Statement rows = connection.prepare(
        "SELECT r.id, v.model_id, r.state, d.mode FROM deployment d JOIN release r ON r.id = d.release_id"
        " JOIN model_version v ON v.id = r.version_id WHERE d.environment = 'production'"
        " AND d.live_at <= ? ORDER BY d.live_at DESC, d.id DESC");
    rows.bind(now);
    std::vector<ReleaseId> deciding;
    std::set<qint64> models;
    std::set<qint64> releases;
    std::set<qint64> beside; // What a release ran as beside another ends with what it ran as beside it next.
    while (rows.step()) {
        const std::optional<DeploymentMode> mode = deploymentModeFromString(rows.text(3));
        if (models.contains(rows.integer(1)))
            continue;
        if (takesPlace(mode))
            models.insert(rows.integer(1));
        else if (!beside.insert(rows.integer(0)).second || mode == DeploymentMode::Shadow)
            continue;
        if (releases.insert(rows.integer(0)).second && rows.text(2) != toString(ReleaseState::Retired))
            deciding.push_back({rows.integer(0)});
    }
    return deciding;
}

bool hasEarlierApproved(db::Connection& connection, const Release& release)
{
    db::Statement row = connection.prepare(
        "SELECT count(*) FROM release r JOIN model_version v ON v.id = r.version_id JOIN registered_model m"
        " ON m.id = v.model_id WHERE m.uid = ? AND v.version < ? AND r.state IN ('Approved',"
        " 'ApprovedWithConditions', 'Live', 'Superseded')");
    row.bind(release.modelUid).bind(release.version).step();
    return row.integer(0) > 0;
}

bool isFramed(db::Connection& connection, UseCaseId useCase)
{
    return useCase && charters::accepted(connection, useCase, CharterKind::Framing);
}

bool isWatched(const policies::ReleaseFacts& facts)
{
    const bool monitored = std::any_of(facts.monitors.begin(), facts.monitors.end(),
                                       [](const policies::MonitorFact& monitor) { return monitor.active; });
    return monitored || std::any_of(facts.metrics.begin(), facts.metrics.end(), [](const policies::MetricFact& fact) {
               return fact.split.compare(QStringLiteral("production"), Qt::CaseInsensitive) == 0;
           });
}

void addIf(std::vector<Proof>& missing, bool lacks, Proof proof)
{
    if (lacks)
        missing.push_back(proof);
}

/// What can be shown for a release that runs.
UnprovenUse usedRelease(db::Connection& connection, ReleaseId id, const std::map<UseCaseId, UseCase>& useCases,
                        qint64 now)
{
    const ReleaseJudgement judged = judgeAsSeen(connection, releases::byId(connection, id).uid, now);
    const Release& release = judged.release;
    UnprovenUse use;
    use.releaseUid = release.uid;
    use.release = release.name();
    use.staged = release.staged;
    const auto useCase = useCases.find(release.useCase);
    const bool serves = useCase != useCases.end();
    addIf(use.missing, !serves || !useCase->second.owner, Proof::Owner);
    addIf(use.missing, judged.decision.quorum.keysCounted == 0, Proof::Signature);
    addIf(use.missing, !judged.decision.quorum.reached, Proof::SignOff);
    addIf(use.missing, !isWatched(judged.facts), Proof::Watch);
    addIf(use.missing, !hasEarlierApproved(connection, release) && !isFramed(connection, release.useCase),
          Proof::WayBack);
    return use;
}

/// Of a use case in operation, of which nobody said which release it runs by.
UnprovenUse usedWithoutRelease(db::Connection& connection, const UseCase& useCase)
{
    UnprovenUse use;
    use.staged = useCase.staged;
    addIf(use.missing, !useCase.owner, Proof::Owner);
    for (const Proof proof : {Proof::Signature, Proof::SignOff, Proof::Watch})
        use.missing.push_back(proof);
    addIf(use.missing, !isFramed(connection, useCase.id), Proof::WayBack);
    return use;
}

} // namespace

std::vector<Proof> allProofs()
{
    return {Proof::Owner, Proof::Signature, Proof::SignOff, Proof::Watch, Proof::WayBack};
}

QString toString(Proof proof)
{
    switch (proof) {
    case Proof::Owner:
        return QStringLiteral("owner");
    case Proof::Signature:
        return QStringLiteral("signature");
    case Proof::SignOff:
        return QStringLiteral("sign-off");
    case Proof::Watch:
        return QStringLiteral("watch");
    case Proof::WayBack:
        return QStringLiteral("way-back");
    }
    return {};
}

QString proofTitle(Proof proof)
{
    switch (proof) {
    case Proof::Owner:
        return Text::tr("an owner");
    case Proof::Signature:
        return Text::tr("a counted signature");
    case Proof::SignOff:
        return Text::tr("the sign-off");
    case Proof::Watch:
        return Text::tr("a monitor or production figures");
    case Proof::WayBack:
        return Text::tr("a way back");
    }
    return {};
}

std::vector<Role> proofSuppliers(Proof proof)
{
    switch (proof) {
    case Proof::Owner:
        return {Role::Manager};
    case Proof::Signature:
    case Proof::SignOff:
        return {Role::DataScientist, Role::RiskAuditor};
    case Proof::Watch:
        return {Role::DevOps, Role::DataScientist};
    case Proof::WayBack:
        return {Role::BusinessOwner, Role::DataScientist};
    }
    return {};
}

std::vector<UnprovenUse> unprovenUses(db::Connection& connection, qint64 now)
{
    std::map<UseCaseId, UseCase> useCases;
    for (const UseCase& useCase : usecases::all(connection))
        useCases[useCase.id] = useCase;
    std::vector<UnprovenUse> uses;
    std::set<UseCaseId> served;
    const auto add = [&](UnprovenUse use, UseCaseId useCase) {
        if (const auto known = useCases.find(useCase); known != useCases.end()) {
            use.useCaseUid = known->second.uid;
            use.useCase = QStringLiteral("%1 · %2").arg(known->second.key, known->second.title);
        }
        if (!use.missing.empty())
            uses.push_back(std::move(use));
    };
    for (const ReleaseId id : releasesInProduction(connection, now)) {
        const UseCaseId useCase = releases::byId(connection, id).useCase;
        served.insert(useCase);
        add(usedRelease(connection, id, useCases, now), useCase);
    }
    for (const auto& [id, useCase] : useCases) {
        if (useCase.state == UseCaseState::Operating && !served.contains(id))
            add(usedWithoutRelease(connection, useCase), id);
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const UnprovenUse& a, const UnprovenUse& b) { return a.missing.size() > b.missing.size(); });
    return uses;
}

} // namespace assay::approvals
