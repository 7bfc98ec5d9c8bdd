// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_knowledge.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/releases/release_rows.h"
#include "core/runs/metric_definitions.h"

#include <algorithm>
#include <array>
#include <bit>

namespace assay::approvals {
namespace {

using policies::BaselineFact;
using policies::Evidence;
using policies::MetricFact;

/// "test/auc" in split and name; no split where there is no slash.
std::pair<QString, QString> splitAndName(const QString& key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? std::pair(QString(), key) : std::pair(key.left(slash), key.mid(slash + 1));
}

std::optional<bool> higherIsBetter(MetricGoal goal)
{
    if (goal == MetricGoal::None)
        return std::nullopt;
    return goal == MetricGoal::Maximize;
}

Evidence runEvidence(db::Connection& connection, RunId run)
{
    db::Statement row = connection.prepare("SELECT uid, coalesce(nullif(given_name, ''), name) FROM run WHERE id = ?");
    if (!row.bind(run.value).step())
        return {};
    return {QStringLiteral("run"), row.text(1), QStringLiteral("assay:///run/%1").arg(row.text(0)), {}};
}

/// What the parameters of a run say that mistakes cost, under the names that people give to them.
std::optional<policies::MistakeCosts> costsIn(const std::vector<Attribute>& params)
{
    const auto number = [&params](const std::array<const char16_t*, 3>& names) {
        std::optional<double> found;
        for (const Attribute& param : params) {
            const bool isIt = std::any_of(names.begin(), names.end(), [&param](const char16_t* name) {
                return QStringView(name).compare(param.key, Qt::CaseInsensitive) == 0;
            });
            bool isNumber = false;
            const double value = param.value.toDouble(&isNumber);
            if (isIt && isNumber)
                found = value;
        }
        return found;
    };
    const auto falsePositive = number({u"cost_fp", u"cost_false_positive", u"costFalsePositive"});
    const auto falseNegative = number({u"cost_fn", u"cost_false_negative", u"costFalseNegative"});
    if (!falsePositive || !falseNegative)
        return std::nullopt;
    return policies::MistakeCosts{*falsePositive, *falseNegative};
}

struct Measured {
    std::vector<MetricFact> metrics;
    std::vector<BaselineFact> baselines;
};

/// What a run logged last of each metric.
Measured loggedBy(db::Connection& connection, const Release& release)
{
    const RunId run = release.run;
    const QHash<QString, MetricGoal> goals = definitions::goals(connection);
    const Evidence evidence = runEvidence(connection, run);
    db::Statement rows =
        connection.prepare("SELECT name, last_bits FROM metric_series WHERE run_id = ? AND points > 0 ORDER BY name");
    rows.bind(run.value);
    Measured measured;
    while (rows.step()) {
        const QString key = rows.text(0);
        const auto value = std::bit_cast<double>(rows.integer(1));
        const QStringList parts = key.split(u'/');
        if (parts.size() == 4 && parts.front() == QStringLiteral("baseline")) {
            measured.baselines.push_back({parts.at(1), parts.at(3), parts.at(2), value, {evidence}});
            continue;
        }
        MetricFact& fact = measured.metrics.emplace_back();
        std::tie(fact.split, fact.name) = splitAndName(key);
        fact.value = value;
        fact.higherIsBetter = higherIsBetter(goals.value(key, MetricGoal::None));
        fact.costs = costsIn(release.parts.params);
        fact.evidence = {evidence};
    }
    return measured;
}

std::optional<double> numberOf(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    const Result<double> number = member ? member->toDouble() : Result<double>(fail(Error::Kind::NotFound, {}));
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<qint64> countOf(const JsonValue& object, QStringView name)
{
    const std::optional<double> number = numberOf(object, name);
    return number ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

MetricFact metricIn(const JsonValue& item, const Evidence& evidence)
{
    MetricFact fact;
    fact.name = textOf(item, u"name");
    fact.split = textOf(item, u"split");
    fact.value = numberOf(item, u"value").value_or(std::numeric_limits<double>::quiet_NaN());
    fact.count = countOf(item, u"n");
    fact.positives = countOf(item, u"positives");
    fact.negatives = countOf(item, u"negatives");
    fact.low = numberOf(item, u"low");
    fact.high = numberOf(item, u"high");
    if (const JsonValue* higher = item.member(u"higherIsBetter"))
        fact.higherIsBetter = higher->toBool();
    const std::optional<double> falsePositive = numberOf(item, u"costFalsePositive");
    const std::optional<double> falseNegative = numberOf(item, u"costFalseNegative");
    if (falsePositive && falseNegative)
        fact.costs = {*falsePositive, *falseNegative};
    fact.evidence = {evidence};
    return fact;
}

/// A measurement with its cases and interval says more than a logged value of the same name, and takes its place.
void takeDocument(const JsonValue& document, const Evidence& evidence, policies::ReleaseFacts& facts)
{
    if (const JsonValue* metrics = document.member(u"metrics")) {
        for (const JsonValue& item : metrics->items()) {
            const MetricFact fact = metricIn(item, evidence);
            std::erase_if(facts.metrics, [&](const MetricFact& known) {
                return known.name == fact.name && known.split == fact.split && known.evidence.front().kind == u"run";
            });
            facts.metrics.push_back(fact);
        }
    }
    if (const JsonValue* baselines = document.member(u"baselines")) {
        for (const JsonValue& item : baselines->items()) {
            if (const std::optional<double> value = numberOf(item, u"value"))
                facts.baselines.push_back(
                    {textOf(item, u"name"), textOf(item, u"metric"), textOf(item, u"split"), *value, {evidence}});
        }
    }
}

void takePlan(db::Connection& connection, const Release& release, const JsonValue& document, const Evidence& evidence,
              qint64 addedAt, policies::ReleaseFacts& facts)
{
    policies::EvaluationPlanFact plan;
    plan.fixedAt = addedAt;
    plan.primaryMetric = textOf(document, u"primaryMetric");
    plan.primarySplit = textOf(document, u"primarySplit");
    plan.baselines = textsOf(document, u"baselines");
    plan.evidence = {evidence};
    db::Statement first = connection.prepare("SELECT min(e.at) FROM run r CROSS JOIN audit_event e"
                                             " WHERE r.id = ? AND e.entity = 'run' AND e.entity_id = r.uid");
    if (first.bind(release.run.value).step() && !first.isNull(0))
        plan.firstResultAt = first.integer(0);
    facts.plan = std::move(plan);
}

void takeTests(const JsonValue& document, const Evidence& evidence, policies::ReleaseFacts& facts)
{
    policies::TestReportFact report;
    report.kind = textOf(document, u"kind");
    report.total = countOf(document, u"total").value_or(0);
    report.passed = countOf(document, u"passed").value_or(0);
    report.failed = countOf(document, u"failed").value_or(0);
    report.executed = countOf(document, u"executed").value_or(0) > 0;
    report.failures = textsOf(document, u"failures");
    report.coverage = numberOf(document, u"coverage");
    report.evidence = {evidence};
    facts.tests.push_back(std::move(report));
}

void takeMonitors(const JsonValue& document, const Evidence& evidence, policies::ReleaseFacts& facts)
{
    const JsonValue* monitors = document.member(u"monitors");
    if (!monitors)
        return;
    for (const JsonValue& item : monitors->items()) {
        const JsonValue* active = item.member(u"active");
        facts.monitors.push_back({textOf(item, u"watches"), active && active->toBool(), {evidence}});
    }
}

/// What it was when somebody last read it again.
policies::DocumentFact::State documentState(const db::Statement& row)
{
    using State = policies::DocumentFact::State;
    if (row.isNull(7))
        return State::AsAdded;
    if (row.isNull(8))
        return State::Gone;
    return row.bytesView(8) == row.bytesView(3) ? State::AsAdded : State::Changed;
}

void readDocuments(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    db::Statement rows =
        connection.prepare("SELECT uid, kind, title, sha256, facts, added_at, control, checked_at,"
                           " found FROM evidence WHERE release_id = ? AND withdrawn_at IS NULL ORDER BY id");
    rows.bind(release.id.value);
    while (rows.step()) {
        const QString kind = rows.text(1);
        const Evidence evidence{kind, rows.text(2), QStringLiteral("assay:///evidence/%1").arg(rows.text(0)),
                                QString::fromLatin1(rows.bytes(3).toHex())};
        facts.documents.push_back({evidence, rows.text(6), documentState(rows)});
        const Result<JsonValue> document = readJson(rows.text(4).toUtf8());
        if (!document)
            continue;
        if (kind == QStringLiteral("metrics"))
            takeDocument(*document, evidence, facts);
        else if (kind == QStringLiteral("evaluation-plan"))
            takePlan(connection, release, *document, evidence, rows.integer(5), facts);
        else if (kind == QStringLiteral("test-report"))
            takeTests(*document, evidence, facts);
        else if (kind == QStringLiteral("monitors"))
            takeMonitors(*document, evidence, facts);
    }
}

policies::ChampionFact championOf(db::Connection& connection, const Release& release)
{
    db::Statement row = connection.prepare("SELECT r.id FROM release r JOIN model_version v ON v.id = r.version_id"
                                           " JOIN registered_model m ON m.id = v.model_id WHERE m.uid = ?"
                                           " AND r.state = 'Live' AND r.id <> ? ORDER BY r.state_since DESC");
    if (!row.bind(release.modelUid).bind(release.id.value).step())
        return {};
    const Release champion = releases::byId(connection, {row.integer(0)});
    policies::ReleaseFacts known;
    known.metrics = loggedBy(connection, champion).metrics;
    readDocuments(connection, champion, known);
    return {
        true,
        champion.name(),
        std::move(known.metrics),
        {{QStringLiteral("release"), champion.name(), QStringLiteral("assay:///release/%1").arg(champion.uid), {}}}};
}

} // namespace

void readMeasurements(db::Connection& connection, const Release& release, policies::ReleaseFacts& facts)
{
    Measured measured = loggedBy(connection, release);
    facts.metrics = std::move(measured.metrics);
    facts.baselines = std::move(measured.baselines);
    readDocuments(connection, release, facts);
    facts.champion = championOf(connection, release);
}

} // namespace assay::approvals
