// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/dossier.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/number_text.h"
#include "core/policies/decision_text.h"

namespace assay::approvals {
namespace {

using policies::Evidence;

void setNumber(CanonicalObject& object, QStringView name, std::optional<double> number)
{
    if (number)
        object.setText(name, QString::fromLatin1(numberText(*number)));
}

void setCount(CanonicalObject& object, QStringView name, std::optional<qint64> number)
{
    if (number)
        object.setInteger(name, *number);
}

/// An array of what `write` makes of each item.
template <typename Items, typename Write>
QByteArray arrayOf(const Items& items, Write write)
{
    QByteArrayList texts;
    for (const auto& item : items)
        texts << write(item);
    return canonicalArray(texts);
}

QByteArray textOfEvidence(const Evidence& evidence)
{
    CanonicalObject object;
    object.setText(u"kind", evidence.kind);
    object.setText(u"title", evidence.title);
    object.setText(u"address", evidence.address);
    object.setText(u"sha256", evidence.sha256);
    return object.bytes();
}

QByteArray textOfDocument(const policies::DocumentFact& document)
{
    CanonicalObject object;
    object.setText(u"kind", document.evidence.kind);
    object.setText(u"title", document.evidence.title);
    object.setText(u"address", document.evidence.address);
    object.setText(u"sha256", document.evidence.sha256);
    object.setText(u"control", document.control);
    return object.bytes();
}

QByteArray textOfMetric(const policies::MetricFact& metric)
{
    CanonicalObject object;
    object.setText(u"name", metric.name);
    object.setText(u"split", metric.split);
    setNumber(object, u"value", metric.value);
    setCount(object, u"n", metric.count);
    setCount(object, u"positives", metric.positives);
    setCount(object, u"negatives", metric.negatives);
    setNumber(object, u"low", metric.low);
    setNumber(object, u"high", metric.high);
    if (metric.higherIsBetter)
        object.setInteger(u"higherIsBetter", *metric.higherIsBetter ? 1 : 0);
    object.set(u"evidence", arrayOf(metric.evidence, textOfEvidence));
    return object.bytes();
}

QByteArray textOfBaseline(const policies::BaselineFact& baseline)
{
    CanonicalObject object;
    object.setText(u"name", baseline.name);
    object.setText(u"metric", baseline.metric);
    object.setText(u"split", baseline.split);
    setNumber(object, u"value", baseline.value);
    return object.bytes();
}

QByteArray textOfOverlap(const policies::OverlapFact& overlap)
{
    CanonicalObject object;
    object.setText(u"first", overlap.first);
    object.setText(u"second", overlap.second);
    object.setInteger(u"rows", overlap.rows);
    return object.bytes();
}

QByteArray textOfSplit(const ReleaseSplit& split)
{
    CanonicalObject object;
    object.setText(u"role", split.role);
    object.setText(u"dataset", split.dataset);
    object.setText(u"digest", split.anyDigest());
    object.setInteger(u"rows", split.rows);
    return object.bytes();
}

QByteArray textOfArtifact(const ReleaseArtifact& artifact)
{
    CanonicalObject object;
    object.setText(u"path", artifact.path);
    object.setText(u"role", toString(artifact.role));
    object.setInteger(u"size", artifact.size);
    object.setText(u"sha256", QString::fromLatin1(toHex(artifact.sha256)));
    object.setText(u"found", artifact.found ? QString::fromLatin1(toHex(*artifact.found)) : QString());
    object.setText(u"inspection", QString::fromUtf8(artifact.inspection));
    return object.bytes();
}

QByteArray textOfTests(const policies::TestReportFact& report)
{
    CanonicalObject object;
    object.setText(u"kind", report.kind);
    object.setInteger(u"total", report.total);
    object.setInteger(u"passed", report.passed);
    object.setInteger(u"failed", report.failed);
    object.setInteger(u"executed", report.executed ? 1 : 0);
    setNumber(object, u"coverage", report.coverage);
    object.set(u"evidence", arrayOf(report.evidence, textOfEvidence));
    return object.bytes();
}

QByteArray textOfParty(const policies::Party& party)
{
    CanonicalObject object;
    object.setText(u"person", party.person);
    object.setText(u"name", party.name);
    return object.bytes();
}

QByteArray textOfAnswer(const policies::AnswerFact& answer)
{
    CanonicalObject object;
    object.setText(u"control", answer.control);
    object.setInteger(u"answer", static_cast<qint64>(answer.answer));
    object.setText(u"text", answer.text);
    object.set(u"by", textOfParty(answer.by));
    object.setText(u"role", toString(answer.role));
    object.setInteger(u"at", answer.at);
    object.set(u"evidence", arrayOf(answer.evidence, textOfEvidence));
    return object.bytes();
}

QByteArray textOfIdentity(const Release& release)
{
    CanonicalObject params;
    for (const Attribute& param : release.parts.params)
        params.setText(param.key, param.value);
    CanonicalObject object;
    object.setText(u"identity", QString::fromLatin1(toHex(release.identity)));
    object.setText(u"codeCommit", release.parts.codeCommit);
    object.set(u"params", params.bytes());
    object.set(u"features", canonicalTexts(release.parts.features));
    object.setText(u"environment",
                   release.parts.environment ? QString::fromLatin1(toHex(*release.parts.environment)) : QString());
    object.set(u"splits", arrayOf(release.parts.splits, textOfSplit));
    object.set(u"artifacts", arrayOf(release.parts.artifacts, textOfArtifact));
    return object.bytes();
}

} // namespace

QByteArray frozenFacts(const Release& release, const policies::ReleaseFacts& facts)
{
    CanonicalObject object;
    object.setText(u"release", release.name());
    object.setText(u"releaseUid", release.uid);
    object.set(u"made", textOfIdentity(release));
    object.setText(u"riskTier", facts.tier ? toString(*facts.tier) : QString());
    object.setText(u"technique", facts.technique.value_or(QString()));
    object.set(u"metrics", arrayOf(facts.metrics, textOfMetric));
    object.set(u"baselines", arrayOf(facts.baselines, textOfBaseline));
    object.set(u"overlaps", arrayOf(facts.overlaps, textOfOverlap));
    object.set(u"tests", arrayOf(facts.tests, textOfTests));
    object.set(u"answers", arrayOf(facts.answers, textOfAnswer));
    object.set(u"documents", arrayOf(facts.documents, textOfDocument));
    if (facts.people.author)
        object.set(u"author", textOfParty(*facts.people.author));
    if (facts.people.runOwner)
        object.set(u"runOwner", textOfParty(*facts.people.runOwner));
    if (facts.plan) {
        CanonicalObject plan;
        plan.setText(u"metric", facts.plan->primaryMetric);
        plan.setText(u"split", facts.plan->primarySplit);
        setCount(plan, u"fixedAt", facts.plan->fixedAt);
        plan.set(u"evidence", arrayOf(facts.plan->evidence, textOfEvidence));
        object.set(u"plan", plan.bytes());
    }
    return object.bytes();
}

QByteArray dossierText(const DossierHead& head, const QByteArray& facts, const policies::GateDecision& decision)
{
    CanonicalObject policy;
    policy.setText(u"name", head.policy);
    policy.setText(u"sha256", QString::fromLatin1(toHex(sha256(head.policyText))));
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.setText(u"project", head.project);
    object.setInteger(u"at", head.at);
    object.set(u"policy", policy.bytes());
    object.set(u"facts", facts);
    object.setText(u"factsSha256", QString::fromLatin1(toHex(sha256(facts))));
    object.set(u"decision", policies::canonicalDecision(decision));
    return object.bytes();
}

std::optional<Digest> factsDigestIn(QByteArrayView dossier)
{
    const Result<JsonValue> value = readJson(dossier);
    if (!value || !value->isObject())
        return std::nullopt;
    return digestFromHex(textOf(*value, u"factsSha256").toLatin1());
}

} // namespace assay::approvals
