// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_story.h"

#include "core/approvals/approval_rows.h"
#include "core/approvals/approval_rules.h"
#include "core/approvals/dossier.h"
#include "core/approvals/production_readings.h"
#include "core/approvals/release_decision.h"
#include "core/approvals/release_queue.h"
#include "core/approvals/validation.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/changes/change_rules.h"
#include "core/changes/change_writing.h"
#include "core/changes/deployment_plan.h"
#include "core/db/migration.h"
#include "core/db/sql_error.h"
#include "core/evidence/evidence_rows.h"
#include "core/feedback/feedback_rows.h"
#include "core/incidents/incident_story.h"
#include "core/keys/key_rows.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/policies/policy_text.h"
#include "core/releases/parts_change.h"
#include "core/releases/release_change.h"
#include "core/releases/release_rows.h"
#include "core/scans/scan_rows.h"
#include "core/trust/dsse.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay::approvals {
namespace {

SignOffStory signOffStory(db::Connection& connection, const SignOff& signOff)
{
    const Person person = people::byId(connection, signOff.person);
    SignOffStory story{signOff, person.name, person.uid, keys::byId(connection, signOff.key).fingerprint, {}, {}};
    // What cannot be read has no words of its own; that it does not hold is said where it is weighed.
    const Result<dsse::Envelope> envelope = dsse::read(signOff.envelope);
    const Result<ReleaseDecision> decision =
        envelope ? decisions::decisionFromPayload(envelope->payload) : Result<ReleaseDecision>(failed(envelope));
    if (decision) {
        story.conditions = decision->conditions;
        story.comment = decision->comment;
    }
    return story;
}

std::vector<RequestStory> requestStories(db::Connection& connection, ReleaseId release)
{
    std::vector<RequestStory> stories;
    for (const ApprovalRequest& request : requestsOf(connection, release)) {
        const Person person = people::byId(connection, request.requestedBy);
        RequestStory story{request, person.name, person.uid, {}};
        for (const SignOff& signOff : signOffsOf(connection, request.id))
            story.signOffs.push_back(signOffStory(connection, signOff));
        stories.push_back(std::move(story));
    }
    return stories;
}

/// The newest version of the same model before this one that is a release.
void tellDifference(db::Connection& connection, ReleaseStory& story)
{
    const Release& release = story.release();
    db::Statement row = connection.prepare(
        "SELECT r.id FROM release r JOIN model_version v ON v.id = r.version_id JOIN registered_model m"
        " ON m.id = v.model_id WHERE m.uid = ? AND v.version < ? ORDER BY v.version DESC LIMIT 1");
    if (row.bind(release.modelUid).bind(release.version).step()) {
        const Release before = releases::byId(connection, {row.integer(0)});
        story.before = before.name();
        story.difference = differingParts(before.parts, release.parts);
        story.changes = changesBetween(before.parts, release.parts);
    }
    story.same = releases::namesWithIdentity(connection, release.identity, release.id);
    story.feedback = feedback::linkedTo(connection, release.uid);
    story.scans = scans::newestOfRelease(connection, release.id);
}

QByteArray dossierOf(db::Connection& connection, const ReleaseJudgement& judged, qint64 now)
{
    if (judged.request)
        return judged.request->dossier;
    const QString policy = QStringLiteral("%1 %2").arg(judged.policy.id, QString::number(judged.policy.version));
    return dossierText({db::metaValue(connection, QStringLiteral("project_uid")), policy,
                        policies::canonicalPolicy(judged.policy), now},
                       judged.frozen, judged.decision);
}

QString stateRefusal(const Release& release, const QString& rule)
{
    return Text::tr("%1 is %2: %3").arg(release.name(), releaseStateTitle(release.state), rule);
}

QString candidateRefusal(db::Connection& connection, const Release& release, const Actor& viewer)
{
    const ReleaseState state = release.state;
    if (state != ReleaseState::Draft && state != ReleaseState::ChangesRequested)
        return stateRefusal(release, Text::tr("a draft becomes a candidate."));
    try {
        releases::allowedStep(connection, release, ReleaseState::Candidate, {}, viewer);
    } catch (const db::SqlError& refused) {
        if (refused.error.kind != Error::Kind::Denied)
            throw;
        return refused.error.message;
    }
    return {};
}

QString takeRefusal(db::Connection& connection, const ReleaseStory& story)
{
    if (story.release().state != ReleaseState::Submitted)
        return stateRefusal(story.release(), Text::tr("what waits for sign-off is taken for validation."));
    if (!story.judged.requestFault.isEmpty())
        return Text::tr("This request cannot be decided: %1. Approval has to be asked for again.")
            .arg(story.judged.requestFault);
    return validationRefusal(connection, story.release(), story.viewer).value_or(QString());
}

std::optional<TakenBy> takenBy(db::Connection& connection, const Release& release)
{
    const std::vector<Validator> validators = validatorsOf(connection, release);
    if (validators.empty())
        return std::nullopt;
    return TakenBy{people::byUid(connection, validators.back().person).name, validators.back().at};
}

QString decideRefusal(db::Connection& connection, const ReleaseStory& story)
{
    if (!story.isOpen())
        return stateRefusal(story.release(), Text::tr("nobody waits for a decision on it."));
    if (!story.judged.requestFault.isEmpty())
        return Text::tr("This request cannot be decided: %1. Approval has to be asked for again.")
            .arg(story.judged.requestFault);
    return decisionRefusal(connection, story.release(), *story.judged.request, story.viewer).value_or(QString());
}

QString withdrawRefusal(const ReleaseStory& story)
{
    if (!story.isOpen())
        return stateRefusal(story.release(), Text::tr("no request is open that could be withdrawn."));
    const RequestStory& request = story.requests.front();
    return request.personUid == story.viewer.person
        ? QString()
        : Text::tr("Only %1, who asked, takes the request back.").arg(request.person);
}

QString checkRefusal(db::Connection& connection, const ReleaseStory& story)
{
    if (story.release().parts.artifacts.empty() && story.documents.empty())
        return Text::tr("%1 has no files yet.").arg(story.release().name());
    return people::memberRefusal(connection, story.viewer,
                                 Text::tr("Files are checked by people of the project in a role that they hold."))
        .value_or(QString());
}

ReleaseRefusals refusalsOf(db::Connection& connection, const ReleaseStory& story)
{
    const Release& release = story.release();
    return {candidateRefusal(connection, release, story.viewer),
            release.state == ReleaseState::Candidate || (story.isOpen() && !story.judged.newerPolicy.isEmpty())
                ? requestRefusal(connection, release, story.viewer).value_or(QString())
                : stateRefusal(release, Text::tr("approval is asked for candidates.")),
            takeRefusal(connection, story),
            withdrawRefusal(story),
            decideRefusal(connection, story),
            checkRefusal(connection, story),
            changes::deploymentRefusal(connection, release, {release.uid, ProductionEnvironment, {}, 0},
                                       changes::partyOf(connection, story.viewer, release.id), story.holders,
                                       story.asOf),
            releases::partsRefusal(connection, release, story.viewer).value_or(QString()),
            releases::deploymentRefusal(connection, story.viewer, release.useCase).value_or(QString()),
            changePlanRefusal(changes::partyOf(connection, story.viewer, release.id), story.holders),
            incidents::reportRefusal(connection, story.viewer, release.useCase)};
}

/// Of what has begun by `now`: a deployment can be told ahead of its time.
std::optional<qint64> inProductionSince(db::Connection& connection, ReleaseId release, qint64 now)
{
    db::Statement row = connection.prepare("SELECT min(live_at) FROM deployment WHERE release_id = ?"
                                           " AND environment = ? AND live_at <= ?");
    row.bind(release.value).bind(QString(ProductionEnvironment)).bind(now);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

} // namespace

ReleaseStory releaseStory(db::Connection& connection, const QString& release, const Actor& viewer, qint64 now)
{
    ReleaseStory story;
    story.judged = judgeAsSeen(connection, release, now);
    story.viewer = viewer;
    story.asOf = audit::notBeforeTheLog(connection, now);
    story.author = people::byId(connection, story.release().author).name;
    story.holders = people::holders(connection, story.release().useCase);
    if (story.release().useCase) {
        for (const UseCase& useCase : usecases::all(connection)) {
            if (useCase.id != story.release().useCase)
                continue;
            story.useCase = QStringLiteral("%1 · %2").arg(useCase.key, useCase.title);
            story.useCaseUid = useCase.uid;
        }
    }
    db::Statement run = connection.prepare("SELECT uid FROM run WHERE id = ?");
    if (run.bind(story.release().run.value).step())
        story.runUid = run.text(0);
    story.requests = requestStories(connection, story.release().id);
    story.taken = takenBy(connection, story.release());
    tellDifference(connection, story);
    for (ReleaseEvidence& document : evidence::ofRelease(connection, story.release().id)) {
        if (!document.withdrawnAt)
            story.documents.push_back(std::move(document));
    }
    story.labelDelay =
        labelDelaySentence(story.judged.facts, inProductionSince(connection, story.release().id, now), now);
    story.dossier = dossierOf(connection, story.judged, now);
    story.refusals = refusalsOf(connection, story);
    return story;
}

} // namespace assay::approvals
