// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_knowledge.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/inspection/model_file.h"
#include "core/releases/row_hashes.h"
#include "core/runs/content_store.h"
#include "core/usecases/use_case_party.h"

#include <algorithm>
#include <iterator>

namespace assay::approvals {
namespace {

using policies::AnswerWord;
using policies::Evidence;
using policies::FileVerdict;

QString hexOf(const std::optional<Digest>& digest)
{
    return digest ? QString::fromLatin1(toHex(*digest)) : QString();
}

Evidence releaseEvidence(const Release& release)
{
    return {QStringLiteral("release"), release.name(), QStringLiteral("assay:///release/%1").arg(release.uid), {}};
}

void readSplits(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    const Evidence evidence = releaseEvidence(release);
    auto& splits = facts.splits.emplace();
    auto& inputs = facts.inputs.emplace();
    for (const ReleaseSplit& split : release.parts.splits) {
        splits.push_back(
            {split.role, split.dataset, split.digest, split.anyDigest(), std::max<qint64>(split.rows, 0), {evidence}});
        inputs.push_back({split.dataset, split.anyDigest(), {evidence}});
    }
    inputs.push_back({QStringLiteral("code"), release.parts.codeCommit, {evidence}});
    inputs.push_back({QStringLiteral("environment"), hexOf(release.parts.environment), {evidence}});
    for (auto first = release.parts.splits.begin(); first != release.parts.splits.end(); ++first) {
        for (auto second = first + 1; second != release.parts.splits.end(); ++second) {
            if (first->role == second->role || !first->rowHashes || !second->rowHashes)
                continue;
            const auto a = contents::bytesOf(connection, bytesOf(*first->rowHashes).toByteArray());
            const auto b = contents::bytesOf(connection, bytesOf(*second->rowHashes).toByteArray());
            if (a && b)
                facts.overlaps.push_back({first->role, second->role, sharedRows(*a, *b), {evidence}});
        }
    }
}

/// The verdict's word; what cannot be read counts as the worst.
FileVerdict verdictFrom(const QString& word)
{
    if (word == QStringLiteral("safe"))
        return FileVerdict::Safe;
    if (word == QStringLiteral("suspicious"))
        return FileVerdict::Suspicious;
    return word == QStringLiteral("invalid") ? FileVerdict::Invalid : FileVerdict::Dangerous;
}

policies::InspectionFact inspectionOf(const ReleaseArtifact& artifact, const Evidence& evidence)
{
    policies::InspectionFact fact;
    fact.path = artifact.path;
    fact.evidence = {evidence};
    const Result<JsonValue> report = readJson(artifact.inspection);
    if (!report)
        return fact;
    fact.worst = verdictFrom(textOf(*report, u"verdict"));
    if (const JsonValue* findings = report->member(u"findings")) {
        for (const JsonValue& finding : findings->items())
            fact.reasons << findingText({.rule = textOf(finding, u"rule").toUtf8(),
                                         .subject = textOf(finding, u"subject"),
                                         .within = textOf(finding, u"within")});
    }
    return fact;
}

void readArtifacts(const Release& release, policies::ReleaseFacts& facts)
{
    const Evidence evidence = releaseEvidence(release);
    auto& artifacts = facts.artifacts.emplace();
    for (const ReleaseArtifact& artifact : release.parts.artifacts) {
        Evidence file = evidence;
        file.sha256 = hexOf(artifact.sha256);
        artifacts.push_back({artifact.path, hexOf(artifact.sha256), hexOf(artifact.found), artifact.checkedAt, {file}});
        if (!artifact.inspection.isEmpty())
            facts.inspections.push_back(inspectionOf(artifact, file));
        else if (artifact.role != ReleaseArtifact::Role::Model) // Nothing loads it as a model.
            facts.inspections.push_back({artifact.path, FileVerdict::Safe, {}, {file}, false});
    }
}

AnswerWord answerFrom(const QString& word)
{
    if (word == QStringLiteral("yes"))
        return AnswerWord::Yes;
    if (word == QStringLiteral("accepted"))
        return AnswerWord::Accepted;
    return word == QStringLiteral("not-applicable") ? AnswerWord::NotApplicable : AnswerWord::No;
}

std::vector<Evidence> evidenceNamed(db::Connection& connection, const QString& uids)
{
    const Result<JsonValue> list = readJson(uids.toUtf8());
    std::vector<Evidence> found;
    if (!list)
        return found;
    for (const JsonValue& uid : list->items()) {
        db::Statement row =
            connection.prepare("SELECT kind, title, sha256 FROM evidence WHERE uid = ? AND withdrawn_at IS NULL");
        if (row.bind(uid.toText()).step())
            found.push_back({row.text(0), row.text(1), QStringLiteral("assay:///evidence/%1").arg(uid.toText()),
                             QString::fromLatin1(row.bytes(2).toHex())});
    }
    return found;
}

bool asksForFraming(const policies::Policy& policy, const QString& control)
{
    return std::any_of(policy.controls.begin(), policy.controls.end(), [&](const policies::Control& one) {
        return one.key == control && one.check.kind == QStringLiteral("framing-accepted");
    });
}

Evidence evidenceOf(const Charter& charter)
{
    return {toString(charter.kind), QStringLiteral("%1 %2").arg(charterKindTitle(charter.kind)).arg(charter.version),
            QStringLiteral("assay:///charter/%1").arg(charter.uid),
            QString::fromLatin1(toHex(sha256(charter.content)))};
}

/// Those who accepted a framing, each for the role that their word counted for: a business owner whom the use case names speaks
/// for the business in whichever role they act, unless somebody did before them.
std::vector<policies::FramingFact::Acceptance> acceptancesOf(db::Connection& connection, const Charter& charter)
{
    const std::vector<CharterVoice>& voices = charter.voices;
    const bool isSpokenFor = std::any_of(voices.begin(), voices.end(), [](const CharterVoice& voice) {
        return voice.vote == CharterVote::Accept && voice.role == Role::BusinessOwner;
    });
    const PersonId owner = usecases::byId(connection, charter.useCase).businessOwner;
    std::vector<policies::FramingFact::Acceptance> accepted;
    for (const CharterVoice& voice : voices) {
        const bool isOwners = !isSpokenFor && owner && voice.person.id == owner;
        if (voice.vote == CharterVote::Accept)
            accepted.push_back({partyOf(connection, voice.person.id), isOwners ? Role::BusinessOwner : voice.role});
    }
    return accepted;
}

} // namespace

void readMaterials(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    readSplits(connection, release, facts);
    readArtifacts(release, facts);
}

void readFraming(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    const auto charter = charters::accepted(connection, release.useCase, CharterKind::Framing);
    if (!charter)
        return;
    facts.framing.emplace();
    facts.framing->accepted = acceptancesOf(connection, *charter);
    facts.framing->evidence = {evidenceOf(*charter)};
    if (const Result<Framing> framing = charters::framingFromText(charter->content)) {
        facts.framing->waitDays = framing->waitDays;
        if (framing->costFalsePositive && framing->costFalseNegative)
            facts.framing->costs = {*framing->costFalsePositive, *framing->costFalseNegative};
    }
}

void readPlan(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    const auto charter = charters::accepted(connection, release.useCase, CharterKind::EvaluationPlan);
    if (!charter)
        return;
    const Result<EvaluationPlan> agreed = charters::planFromText(charter->content);
    if (!agreed)
        return;
    policies::EvaluationPlanFact plan;
    plan.fixedAt = charter->acceptedAt;
    plan.primaryMetric = agreed->metric;
    plan.primarySplit = agreed->split;
    plan.baselines = agreed->baselines;
    std::copy_if(agreed->otherMetrics.begin(), agreed->otherMetrics.end(), std::back_inserter(plan.bounds),
                 [](const PlannedMetric& metric) { return metric.atLeast || metric.atMost; });
    plan.firstResultAt = charters::firstResultAt(connection, release.useCase);
    plan.evidence = {evidenceOf(*charter)};
    for (policies::MetricFact& metric : facts.metrics) {
        if (metric.name == plan.primaryMetric && !metric.higherIsBetter)
            metric.higherIsBetter = agreed->higherIsBetter;
    }
    facts.plan = std::move(plan);
}

void readAnswers(db::Connection& connection, const Release& release, const policies::Policy& policy,
                 policies::ReleaseFacts& facts)
{
    db::Statement rows = connection.prepare(
        "SELECT control, answer, text, evidence, person_id, role, answered_at, valid_until FROM control_answer"
        " WHERE release_id = ? ORDER BY id");
    rows.bind(release.id.value);
    while (rows.step()) {
        policies::AnswerFact answer;
        answer.control = rows.text(0);
        answer.answer = answerFrom(rows.text(1));
        answer.text = rows.text(2);
        answer.evidence = evidenceNamed(connection, rows.text(3));
        answer.by = partyOf(connection, {rows.integer(4)});
        answer.role = roleFromString(rows.text(5)).value_or(Role::EndUser);
        answer.at = rows.integer(6);
        answer.until = rows.optionalInteger(7);
        if (asksForFraming(policy, answer.control)) {
            if (!facts.framing)
                facts.framing.emplace();
            if (answer.answer == AnswerWord::Yes)
                facts.framing->accepted.push_back({answer.by, answer.role});
        }
        if (answer.role == Role::RiskAuditor) // Whoever of model risk has answered for the version has looked at it.
            addValidator(facts.people, answer.by);
        std::erase_if(facts.answers, [&](const policies::AnswerFact& earlier) {
            return earlier.control == answer.control && earlier.role == answer.role;
        });
        facts.answers.push_back(std::move(answer));
    }
}

} // namespace assay::approvals
