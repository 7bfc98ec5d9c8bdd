// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/gates_on.h"

#include "core/base/text.h"
#include "core/charters/charter_text.h"
#include "core/past/use_case_parts.h"
#include "core/releases/deciding_deployment.h"
#include "core/things/state_on.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <set>

namespace assay {
namespace {

/// A thing that a gate asks for, and the field of the use case that says whether it is there.
struct GateField {
    const char* item;
    const char* field;
};

constexpr std::array gateFields{GateField{"problem", "problem"}, GateField{"business-owner", "business_owner"},
                                GateField{"decision", "decision"}, GateField{"owner", "owner"},
                                GateField{"value-hypothesis", "value_hypothesis"}};

void lookAtCharters(GateFacts& facts, const std::vector<Charter>& charters)
{
    std::optional<Charter> begun;
    for (const Charter& charter : charters) {
        const bool accepted = charter.state == CharterState::Accepted;
        if (charter.kind == CharterKind::EvaluationPlan) {
            if (accepted)
                facts.plan = charter;
            continue;
        }
        if (accepted || charter.state == CharterState::Proposed)
            facts.framing = charter;
        if (charter.state == CharterState::Draft || charter.state == CharterState::Proposed)
            begun = charter;
        facts.framingAccepted |= accepted;
    }
    if (facts.framingAccepted)
        return;
    const Result<Framing> framing = begun ? charters::framingFromText(begun->content) : Result<Framing>(Framing());
    facts.framingLacks = charters::missingIn(framing.value_or(Framing()));
}

std::set<QString> uidsOf(db::Connection& connection, const char* sql, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(sql);
    rows.bind(useCase.value);
    std::set<QString> uids;
    while (rows.step())
        uids.insert(rows.text(0));
    return uids;
}

/// Whether its request was approved in the iteration by then.
bool wasApproved(db::Connection& connection, const QString& release, qint64 since, qint64 at)
{
    db::Statement row =
        connection.prepare("SELECT 1 FROM approval_request q JOIN release r ON r.id = q.release_id WHERE r.uid = ?"
                           " AND q.outcome = 'approved' AND q.outcome_at >= ? AND q.outcome_at <= ?");
    return row.bind(release).bind(since).bind(at).step();
}

/// Whether a deployment of it to production in the iteration, said by then, was the last of its model that takes the place of
/// others.
bool wasLive(db::Connection& connection, const QString& release, qint64 since, qint64 at)
{
    db::Statement row = connection.prepare(
        QByteArray("SELECT 1 FROM deployment d JOIN release r ON r.id = d.release_id JOIN model_version v ON v.id = "
                   "r.version_id"
                   " WHERE r.uid = ? AND d.environment = 'production' AND d.recorded_at <= ? AND d.live_at <= ? AND "
                   "d.live_at >= ?"
                   " AND ")
        + releases::takesPlaceSql("d")
        + " AND NOT EXISTS (SELECT 1 FROM deployment l JOIN release o ON o.id = l.release_id JOIN model_version w"
          " ON w.id = o.version_id WHERE w.model_id = v.model_id AND o.id <> r.id AND l.environment = 'production'"
          " AND l.recorded_at <= ? AND l.live_at <= ? AND (l.live_at > d.live_at OR (l.live_at = d.live_at"
          " AND l.id > d.id)) AND "
        + releases::takesPlaceSql("l") + ')');
    return row.bind(release).bind(at).bind(at).bind(since).bind(at).bind(at).step();
}

void lookAtReleases(db::Connection& connection, GateFacts& facts, const ProjectState& then)
{
    const auto own = uidsOf(connection, "SELECT uid FROM release WHERE use_case_id = ?", facts.useCase.id);
    const qint64 since = facts.iterationSince;
    for (const PastRelease& release : then.releases) {
        if (!own.contains(release.uid))
            continue;
        ++facts.releases;
        facts.newestRelease = Text::tr("%1: %2").arg(release.name, releaseStateTitle(release.state));
        const bool isLive = release.state == ReleaseState::Live;
        const bool isIn =
            isLive || release.state == ReleaseState::Approved || release.state == ReleaseState::ApprovedWithConditions;
        if (!isIn || (since > 0 && !wasApproved(connection, release.uid, since, then.at)))
            continue;
        ++facts.approvedReleases;
        facts.liveReleases += isLive && wasLive(connection, release.uid, since, then.at) ? 1 : 0;
    }
}

qint64 graveFindingsIn(db::Connection& connection, UseCaseId useCase, const ProjectState& then)
{
    const auto own = uidsOf(connection,
                            "SELECT f.uid FROM finding f LEFT JOIN release r ON r.id = f.release_id"
                            " WHERE coalesce(f.use_case_id, r.use_case_id) = ?",
                            useCase);
    return std::count_if(then.findings.begin(), then.findings.end(), [&](const PastFinding& finding) {
        const bool isGrave = finding.severity == Severity::High || finding.severity == Severity::Critical;
        const bool isSettled = finding.state == FindingState::Closed || finding.state == FindingState::RiskAccepted;
        return isGrave && !isSettled && own.contains(finding.uid);
    });
}

/// Runs that the project had by then and that were made in the iteration.
qint64 runsBy(db::Connection& connection, const std::vector<ExperimentRow>& experiments, qint64 since, qint64 at)
{
    qint64 runs = 0;
    for (const ExperimentRow& experiment : experiments) {
        db::Statement row = connection.prepare(
            "SELECT count(*) FROM run r WHERE r.experiment_id = ? AND (? = 0 OR coalesce(r.started_at, r.ended_at, 0)"
            " >= ?) AND EXISTS (SELECT 1 FROM audit_event e WHERE e.entity = 'run' AND e.entity_id = r.uid"
            " AND e.at <= ?)");
        row.bind(experiment.id.value).bind(since).bind(since).bind(at).step();
        runs += row.integer(0);
    }
    return runs;
}

qint64 iterationBegin(const StageHistory& history)
{
    if (history.stays.back().round <= 1)
        return 0;
    const auto first = std::find_if(history.stays.begin(), history.stays.end(),
                                    [&](const StageStay& stay) { return stay.round == history.stays.back().round; });
    return first->from;
}

/// Whose word a framing and a plan need hangs on the risk: where that is lost, so is this.
void tellRisk(GateItem& item, const UseCaseStory& story)
{
    const auto lost = story.lostAt(story.useCase.uid, QStringLiteral("risk_tier"));
    if (!lost || (item.word != u"framing" && item.word != u"evaluation-plan"))
        return;
    const QString risk = Text::tr("risk: %1").arg(lostSentence(*lost));
    item.detail = item.detail.isEmpty() ? risk : Text::tr("%1; %2").arg(item.detail, risk);
}

} // namespace

GateFacts gateFactsOn(db::Connection& connection, const UseCaseStory& story)
{
    const ProjectState then = stateOn(connection, story.asOf);
    GateFacts facts;
    facts.useCase = story.useCase;
    const auto leaver = [&connection, &story](PersonId id) {
        const Person* person = story.person(id);
        return person && past::hadLeft(connection, person->uid, story.asOf) ? person->name : QString();
    };
    facts.ownerLeft = leaver(story.useCase.owner);
    facts.businessOwnerLeft = leaver(story.useCase.businessOwner);
    facts.ask = story.ask();
    lookAtCharters(facts, story.charters);
    facts.groups = story.groups;
    facts.priority = priorityOf(story.ratings);
    facts.iterationSince = iterationBegin(story.history);
    facts.runs = runsBy(connection, story.experiments, facts.iterationSince, story.asOf);
    lookAtReleases(connection, facts, then);
    facts.graveFindings = graveFindingsIn(connection, story.useCase.id, then);
    facts.operationAccountable = std::any_of(story.duties.begin(), story.duties.end(), [](const DutyEntry& entry) {
        return entry.stage == DutyStage::Operate && entry.duty == Duty::Accountable && !entry.hasLeft;
    });
    facts.waivers = story.waivers;
    return facts;
}

std::vector<GateReport> gatesOn(const GateFacts& facts, const UseCaseStory& story)
{
    std::vector<GateReport> reports;
    for (const Gate gate : gates()) {
        reports.push_back(usecases::gateReport(gate, facts));
        for (GateItem& item : reports.back().items) {
            tellRisk(item, story);
            const auto asked = std::find_if(gateFields.begin(), gateFields.end(), [&item](const GateField& each) {
                return item.word == QLatin1StringView(each.item);
            });
            if (asked == gateFields.end())
                continue;
            const auto lost = story.lostAt(story.useCase.uid, QString::fromLatin1(asked->field));
            item.untold = lost.has_value();
            if (lost)
                item.detail = lostSentence(*lost);
        }
    }
    return reports;
}

QString lostSentence(qint64 at)
{
    return Text::tr("not kept by the log before %1")
        .arg(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate));
}

} // namespace assay
