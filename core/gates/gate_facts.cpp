// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/gate_facts.h"

#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/gates/waivable_items.h"
#include "core/priorities/priority_rows.h"
#include "core/releases/deciding_deployment.h"
#include "core/releases/release_rows.h"
#include "core/usecases/stage_history.h"
#include "core/user_groups/user_group_rows.h"

#include <algorithm>

namespace assay::usecases {
namespace {

qint64 countOf(db::Connection& connection, const char* sql, UseCaseId useCase)
{
    db::Statement row = connection.prepare(sql);
    row.bind(useCase.value);
    return row.step() ? row.integer(0) : 0;
}

/// Empty for nobody, and for whoever is here.
QString nameOfLeaver(db::Connection& connection, PersonId person)
{
    db::Statement row = connection.prepare("SELECT name FROM person WHERE id = ? AND active = 0");
    return row.bind(person.value).step() ? row.text(0) : QString();
}

/// Those about a release that serves it, too. An acceptance that has ended counts no more, whether or not anybody has
/// written so since.
qint64 graveFindingsOf(db::Connection& connection, UseCaseId useCase, qint64 now)
{
    db::Statement row = connection.prepare(
        "SELECT count(*) FROM finding f LEFT JOIN release r ON r.id = f.release_id"
        " WHERE coalesce(f.use_case_id, r.use_case_id) = ? AND f.severity IN ('high', 'critical')"
        " AND f.state <> 'Closed' AND NOT (f.state = 'RiskAccepted' AND coalesce(f.accepted_until, 0) > ?)");
    row.bind(useCase.value).bind(now);
    return row.step() ? row.integer(0) : 0;
}

/// When the iteration began that a use case is in, by the log; 0 in its first.
qint64 iterationSince(db::Connection& connection, const UseCase& useCase)
{
    if (useCase.iteration <= 1)
        return 0;
    const std::vector<StageHistory> histories = replay(stageEvents(connection, useCase.uid));
    if (histories.empty())
        return 0;
    const std::vector<StageStay>& stays = histories.front().stays;
    const auto first = std::find_if(stays.begin(), stays.end(),
                                    [&stays](const StageStay& stay) { return stay.round == stays.back().round; });
    return first->from;
}

qint64 runsOf(db::Connection& connection, UseCaseId useCase, qint64 since)
{
    db::Statement row =
        connection.prepare("SELECT count(*) FROM run r JOIN experiment_use_case x ON x.experiment_id = r.experiment_id"
                           " WHERE x.use_case_id = ? AND (? = 0 OR coalesce(r.started_at, r.ended_at, 0) >= ?)");
    row.bind(useCase.value).bind(since).bind(since);
    return row.step() ? row.integer(0) : 0;
}

/// Releases in the states `states` lists, that people let into use since a time.
QByteArray approvedSql(const QByteArray& states)
{
    return "SELECT count(*) FROM release r JOIN model_version v ON v.id = r.version_id WHERE r.use_case_id = ?"
           " AND r.state IN ("
        + states
        + ") AND (? = 0 OR EXISTS (SELECT 1 FROM approval_request q WHERE q.release_id = r.id"
          " AND q.outcome = 'approved' AND q.outcome_at >= ?))";
}

qint64 approvedReleasesOf(db::Connection& connection, UseCaseId useCase, qint64 since)
{
    db::Statement row = connection.prepare(approvedSql("'Approved', 'ApprovedWithConditions', 'Live'"));
    row.bind(useCase.value).bind(since).bind(since);
    return row.step() ? row.integer(0) : 0;
}

/// Of those, the ones by which their model runs: a deployment that is only to come is none yet, one that runs beside another
/// is none, and one whose place another version of the model took, an earlier one included, is over.
qint64 liveReleasesOf(db::Connection& connection, UseCaseId useCase, qint64 since, qint64 now)
{
    db::Statement row = connection.prepare(
        approvedSql("'Live'")
        + " AND EXISTS (SELECT 1 FROM deployment d WHERE d.release_id = r.id AND d.environment = 'production'"
          " AND d.live_at <= ? AND d.live_at >= ? AND "
        + releases::takesPlaceSql("d")
        + " AND NOT EXISTS (SELECT 1 FROM deployment l JOIN release o"
          " ON o.id = l.release_id JOIN model_version w ON w.id = o.version_id WHERE w.model_id = v.model_id"
          " AND o.id <> r.id AND l.environment = 'production' AND l.live_at <= ?"
          " AND (l.live_at > d.live_at OR (l.live_at = d.live_at AND l.id > d.id)) AND "
        + releases::takesPlaceSql("l") + "))");
    row.bind(useCase.value).bind(since).bind(since).bind(now).bind(since).bind(now);
    return row.step() ? row.integer(0) : 0;
}

QString newestReleaseOf(db::Connection& connection, UseCaseId useCase)
{
    db::Statement row = connection.prepare("SELECT id FROM release WHERE use_case_id = ? ORDER BY id DESC LIMIT 1");
    row.bind(useCase.value);
    if (!row.step())
        return {};
    const Release release = releases::byId(connection, {row.integer(0)});
    return Text::tr("%1: %2").arg(release.name(), releaseStateTitle(release.state));
}

std::vector<GateWaiver> waiversOf(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(
        "SELECT w.uid, w.item, w.reason, p.id, p.uid, p.name, w.role, w.waived_at, " + usecases::waivedGateSql()
        + " FROM gate_waiver w JOIN person p ON p.id = w.person_id WHERE w.use_case_id = ? ORDER BY w.id");
    rows.bind(useCase.value);
    std::vector<GateWaiver> waivers;
    while (rows.step())
        waivers.push_back({rows.text(0),
                           rows.text(1),
                           rows.text(2),
                           {{rows.integer(3)}, rows.text(4), rows.text(5)},
                           roleFromString(rows.text(6)).value_or(Role::Manager),
                           rows.integer(7),
                           gateFromString(rows.text(8))});
    return waivers;
}

} // namespace

GateFacts gateFacts(db::Connection& connection, const UseCase& useCase, qint64 now)
{
    GateFacts facts;
    facts.useCase = useCase;
    for (const Charter& charter : charters::ofUseCase(connection, useCase.id)) {
        const bool accepted = charter.state == CharterState::Accepted;
        if (charter.kind == CharterKind::EvaluationPlan && accepted)
            facts.plan = charter;
        else if (charter.kind == CharterKind::EvaluationPlan)
            continue;
        else if (accepted || charter.state == CharterState::Proposed)
            facts.framing = charter;
        facts.framingAccepted |= accepted && charter.kind == CharterKind::Framing;
    }
    facts.ownerLeft = nameOfLeaver(connection, useCase.owner);
    facts.businessOwnerLeft = nameOfLeaver(connection, useCase.businessOwner);
    facts.ask = charters::askOf(connection, useCase);
    facts.framingLacks = charters::framingLacks(connection, useCase.id);
    facts.groups = usergroups::standings(connection, useCase.id, now);
    facts.priority = priorityOf(priorities::ofUseCase(connection, useCase.id));
    facts.iterationSince = iterationSince(connection, useCase);
    facts.runs = runsOf(connection, useCase.id, facts.iterationSince);
    facts.releases = countOf(connection, "SELECT count(*) FROM release WHERE use_case_id = ?", useCase.id);
    facts.approvedReleases = approvedReleasesOf(connection, useCase.id, facts.iterationSince);
    facts.liveReleases = liveReleasesOf(connection, useCase.id, facts.iterationSince, now);
    facts.newestRelease = newestReleaseOf(connection, useCase.id);
    facts.graveFindings = graveFindingsOf(connection, useCase.id, now);
    facts.operationAccountable = countOf(connection,
                                         "SELECT count(*) FROM duty d JOIN person p ON p.id = d.person_id"
                                         " WHERE d.use_case_id = ? AND d.stage = 'operate' AND d.duty = 'A'"
                                         " AND p.active = 1",
                                         useCase.id)
        > 0;
    facts.waivers = waiversOf(connection, useCase.id);
    return facts;
}

} // namespace assay::usecases
