// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_text.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/charters/planned_metrics.h"
#include "core/policies/strict_reader.h"

#include <algorithm>

namespace assay::charters {
namespace {

using policies::JsonPlace;
using policies::StrictReader;

constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestWord = 200;
constexpr std::size_t mostWords = 50;
constexpr double largestCost = 1e12;
constexpr qint64 longestWait = 36'500; ///< Days.
constexpr qint64 mostCases = 1'000'000'000;

void setUnlessEmpty(CanonicalObject& object, QStringView key, const QString& text)
{
    if (!text.isEmpty())
        object.setText(key, text);
}

void setNumber(CanonicalObject& object, QStringView key, const std::optional<double>& number)
{
    if (number)
        object.set(key, QByteArray::number(*number, 'g', QLocale::FloatingPointShortest));
}

void setList(CanonicalObject& object, QStringView key, const QStringList& texts)
{
    QByteArrayList items;
    for (const QString& text : texts)
        items << canonicalText(text);
    if (!items.isEmpty())
        object.set(key, canonicalArray(items));
}

void setMetrics(CanonicalObject& object, const std::vector<PlannedMetric>& metrics)
{
    QByteArrayList items;
    for (const PlannedMetric& metric : metrics) {
        CanonicalObject item;
        item.setText(u"metric", metric.name);
        setNumber(item, u"atLeast", metric.atLeast);
        setNumber(item, u"atMost", metric.atMost);
        items << item.bytes();
    }
    if (!items.isEmpty())
        object.set(u"otherMetrics", canonicalArray(items));
}

QString textIn(StrictReader& reader, const JsonPlace& root, QStringView name, qsizetype longest = longestText)
{
    const auto place = StrictReader::optional(root, name);
    return place ? reader.text(*place, longest) : QString();
}

std::optional<double> costIn(StrictReader& reader, const JsonPlace& root, QStringView name)
{
    const auto place = StrictReader::optional(root, name);
    return place ? std::optional(reader.number(*place, 0, largestCost)) : std::nullopt;
}

std::optional<qint64> countIn(StrictReader& reader, const JsonPlace& root, QStringView name, qint64 most)
{
    const auto place = StrictReader::optional(root, name);
    return place ? std::optional(reader.count(*place, 0, most)) : std::nullopt;
}

QStringList listIn(StrictReader& reader, const JsonPlace& root, QStringView name)
{
    QStringList texts;
    if (const auto place = StrictReader::optional(root, name)) {
        for (const JsonPlace& item : reader.items(*place, mostWords)) {
            texts << reader.text(item, longestWord);
            QStringList before = texts.mid(0, texts.size() - 1);
            reader.requireNew(item, before);
        }
    }
    return texts;
}

QStringList canvasKeys()
{
    QStringList keys;
    for (const CanvasBlock& block : canvasBlocks())
        keys << block.key;
    return keys;
}

template <typename Read>
auto strictlyRead(const JsonValue& value, Read read)
    -> Result<decltype(read(std::declval<StrictReader&>(), JsonPlace{}))>
{
    StrictReader reader;
    auto found = read(reader, JsonPlace{&value, {}});
    if (!reader.problem().isEmpty())
        return fail(Error::Kind::Invalid, reader.problem());
    return found;
}

Framing readFraming(StrictReader& reader, const JsonPlace& root)
{
    reader.requireObject(root,
                         {QStringLiteral("canvas"), QStringLiteral("entity"), QStringLiteral("waitDays"),
                          QStringLiteral("outcomes"), QStringLiteral("heuristic"), QStringLiteral("costFalsePositive"),
                          QStringLiteral("costFalseNegative"), QStringLiteral("currency"),
                          QStringLiteral("humanRole")});
    Framing framing;
    if (const auto canvas = StrictReader::optional(root, u"canvas")) {
        reader.requireObject(*canvas, canvasKeys());
        for (const QString& key : canvasKeys()) {
            if (const QString said = textIn(reader, *canvas, key); !said.isEmpty())
                framing.canvas[key] = said;
        }
    }
    framing.entity = textIn(reader, root, u"entity");
    framing.waitDays = countIn(reader, root, u"waitDays", longestWait);
    framing.outcomes = textIn(reader, root, u"outcomes");
    framing.heuristic = textIn(reader, root, u"heuristic");
    framing.costFalsePositive = costIn(reader, root, u"costFalsePositive");
    framing.costFalseNegative = costIn(reader, root, u"costFalseNegative");
    framing.currency = textIn(reader, root, u"currency", longestWord);
    if (const auto role = StrictReader::optional(root, u"humanRole"))
        framing.humanRole = reader.word(*role, humanRoleFromString);
    return framing;
}

std::optional<double> boundIn(StrictReader& reader, const JsonPlace& item, QStringView name)
{
    const auto place = StrictReader::optional(item, name);
    return place ? std::optional(reader.number(*place, -largestCost, largestCost)) : std::nullopt;
}

/// Metrics beside the primary one, each once.
std::vector<PlannedMetric> otherMetricsIn(StrictReader& reader, const JsonPlace& root, const QString& primary)
{
    std::vector<PlannedMetric> metrics;
    const auto place = StrictReader::optional(root, u"otherMetrics");
    if (!place)
        return metrics;
    QStringList seen{primary};
    for (const JsonPlace& item : reader.items(*place, mostWords)) {
        reader.requireObject(item, {QStringLiteral("metric"), QStringLiteral("atLeast"), QStringLiteral("atMost")});
        const JsonPlace name = reader.member(item, u"metric");
        const PlannedMetric metric{reader.text(name, longestWord), boundIn(reader, item, u"atLeast"),
                                   boundIn(reader, item, u"atMost")};
        if (!plannedMetricFrom(metric.name) || plannedMetricFrom(metric.name)->name != metric.name)
            reader.refuse(name.path, Text::tr("a metric's name has no <, > or = in it"));
        if (metric.atLeast && metric.atMost)
            reader.refuse(item.path, Text::tr("either atLeast or atMost is given"));
        reader.requireNew(name, seen);
        metrics.push_back(metric);
    }
    return metrics;
}

EvaluationPlan readPlan(StrictReader& reader, const JsonPlace& root)
{
    reader.requireObject(root,
                         {QStringLiteral("metric"), QStringLiteral("otherMetrics"), QStringLiteral("split"),
                          QStringLiteral("higherIsBetter"), QStringLiteral("thresholdRule"),
                          QStringLiteral("baselines"), QStringLiteral("groups"), QStringLiteral("leastCases"),
                          QStringLiteral("interval")});
    EvaluationPlan plan;
    plan.metric = textIn(reader, root, u"metric", longestWord);
    plan.otherMetrics = otherMetricsIn(reader, root, plan.metric);
    plan.split = textIn(reader, root, u"split", longestWord);
    if (const auto higher = StrictReader::optional(root, u"higherIsBetter"))
        plan.higherIsBetter = reader.flag(*higher);
    plan.thresholdRule = textIn(reader, root, u"thresholdRule");
    plan.baselines = listIn(reader, root, u"baselines");
    plan.groups = listIn(reader, root, u"groups");
    plan.leastCases = countIn(reader, root, u"leastCases", mostCases);
    plan.interval = textIn(reader, root, u"interval", longestWord);
    return plan;
}

} // namespace

QByteArray textOf(const Framing& framing)
{
    CanonicalObject canvas;
    for (const auto& [key, text] : framing.canvas)
        setUnlessEmpty(canvas, key, text);
    CanonicalObject object;
    if (!canvas.isEmpty())
        object.set(u"canvas", canvas.bytes());
    setUnlessEmpty(object, u"entity", framing.entity);
    if (framing.waitDays)
        object.setInteger(u"waitDays", *framing.waitDays);
    setUnlessEmpty(object, u"outcomes", framing.outcomes);
    setUnlessEmpty(object, u"heuristic", framing.heuristic);
    setNumber(object, u"costFalsePositive", framing.costFalsePositive);
    setNumber(object, u"costFalseNegative", framing.costFalseNegative);
    setUnlessEmpty(object, u"currency", framing.currency);
    if (framing.humanRole)
        object.setText(u"humanRole", toString(*framing.humanRole));
    return object.bytes();
}

QByteArray textOf(const EvaluationPlan& plan)
{
    CanonicalObject object;
    setUnlessEmpty(object, u"metric", plan.metric);
    setMetrics(object, plan.otherMetrics);
    setUnlessEmpty(object, u"split", plan.split);
    if (plan.higherIsBetter)
        object.set(u"higherIsBetter", *plan.higherIsBetter ? "true" : "false");
    setUnlessEmpty(object, u"thresholdRule", plan.thresholdRule);
    setList(object, u"baselines", plan.baselines);
    setList(object, u"groups", plan.groups);
    if (plan.leastCases)
        object.setInteger(u"leastCases", *plan.leastCases);
    setUnlessEmpty(object, u"interval", plan.interval);
    return object.bytes();
}

Result<Framing> framingFromText(QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    return strictlyRead(*value, readFraming);
}

Result<EvaluationPlan> planFromText(QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    return strictlyRead(*value, readPlan);
}

Result<QByteArray> canonicalCharter(CharterKind kind, const JsonValue& value)
{
    if (kind == CharterKind::Framing)
        return strictlyRead(value, readFraming).map([](const Framing& framing) { return textOf(framing); });
    return strictlyRead(value, readPlan).map([](const EvaluationPlan& plan) { return textOf(plan); });
}

Result<QByteArray> canonicalCharter(CharterKind kind, QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    return canonicalCharter(kind, *value);
}

QStringList missingIn(const Framing& framing)
{
    QStringList missing;
    const auto need = [&missing](bool there, const QString& what) {
        if (!there)
            missing << what;
    };
    need(!framing.entity.isEmpty(), Text::tr("what one prediction is about"));
    need(framing.waitDays.has_value(), Text::tr("how long it takes until the outcome is known"));
    need(!framing.outcomes.isEmpty(), Text::tr("which outcomes there are"));
    need(!framing.heuristic.isEmpty(), Text::tr("what one would do without a model"));
    need(framing.costFalsePositive && framing.costFalseNegative, Text::tr("what each kind of mistake costs"));
    need(framing.humanRole.has_value(), Text::tr("whether people or the model decide"));
    return missing;
}

QStringList missingIn(const EvaluationPlan& plan)
{
    QStringList missing;
    if (plan.metric.isEmpty())
        missing << Text::tr("the metric that counts");
    if (plan.split.isEmpty())
        missing << Text::tr("the data it is measured on");
    if (!plan.higherIsBetter)
        missing << Text::tr("whether higher is better");
    if (plan.baselines.isEmpty())
        missing << Text::tr("baselines to beat");
    return missing;
}

} // namespace assay::charters
