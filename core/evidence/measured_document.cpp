// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/measured_document.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/policies/strict_reader.h"

namespace assay {
namespace {

using policies::JsonPlace;
using policies::StrictReader;

constexpr std::size_t mostMeasurements = 1000;
constexpr qsizetype longestName = 200;
constexpr double largest = 1e300;

void setNumber(CanonicalObject& object, StrictReader& reader, const JsonPlace& place, QStringView name)
{
    reader.number(place, -largest, largest);
    // As it was written: nothing is rounded, and only the reader's own grammar gets this far.
    object.set(name, place.value->numberText());
}

void setCount(CanonicalObject& object, StrictReader& reader, const JsonPlace& place, QStringView name)
{
    object.setInteger(name, reader.count(place, 0, largestJsonInteger));
}

QByteArray canonicalMetric(StrictReader& reader, const JsonPlace& place)
{
    reader.requireObject(place,
                         {QStringLiteral("name"), QStringLiteral("split"), QStringLiteral("value"), QStringLiteral("n"),
                          QStringLiteral("positives"), QStringLiteral("negatives"), QStringLiteral("low"),
                          QStringLiteral("high"), QStringLiteral("higherIsBetter"), QStringLiteral("costFalsePositive"),
                          QStringLiteral("costFalseNegative")});
    CanonicalObject object;
    object.setText(u"name", reader.text(reader.member(place, u"name"), longestName));
    object.setText(u"split", reader.text(reader.member(place, u"split"), longestName));
    setNumber(object, reader, reader.member(place, u"value"), u"value");
    for (const QStringView name : {QStringView(u"n"), QStringView(u"positives"), QStringView(u"negatives")}) {
        if (const auto count = StrictReader::optional(place, name))
            setCount(object, reader, *count, name);
    }
    const auto low = StrictReader::optional(place, u"low");
    const auto high = StrictReader::optional(place, u"high");
    if (low.has_value() != high.has_value())
        reader.refuse(place.path, Text::tr("an interval has low and high"));
    if (low && high) {
        setNumber(object, reader, *low, u"low");
        setNumber(object, reader, *high, u"high");
    }
    if (const auto higher = StrictReader::optional(place, u"higherIsBetter"))
        object.set(u"higherIsBetter", reader.flag(*higher) ? "true" : "false");
    const auto falsePositive = StrictReader::optional(place, u"costFalsePositive");
    const auto falseNegative = StrictReader::optional(place, u"costFalseNegative");
    if (falsePositive.has_value() != falseNegative.has_value())
        reader.refuse(place.path, Text::tr("costs are costFalsePositive and costFalseNegative"));
    if (falsePositive && falseNegative) {
        setNumber(object, reader, *falsePositive, u"costFalsePositive");
        setNumber(object, reader, *falseNegative, u"costFalseNegative");
    }
    return object.bytes();
}

QByteArray canonicalBaseline(StrictReader& reader, const JsonPlace& place)
{
    reader.requireObject(
        place, {QStringLiteral("name"), QStringLiteral("metric"), QStringLiteral("split"), QStringLiteral("value")});
    CanonicalObject object;
    for (const QStringView name : {QStringView(u"name"), QStringView(u"metric"), QStringView(u"split")})
        object.setText(name, reader.text(reader.member(place, name), longestName));
    setNumber(object, reader, reader.member(place, u"value"), u"value");
    return object.bytes();
}

QByteArray canonicalMonitor(StrictReader& reader, const JsonPlace& place)
{
    static const QStringList watched{QStringLiteral("accuracy"), QStringLiteral("ethics"), QStringLiteral("features"),
                                     QStringLiteral("code"), QStringLiteral("skills")};
    reader.requireObject(place,
                         {QStringLiteral("watches"), QStringLiteral("measure"), QStringLiteral("alarm"),
                          QStringLiteral("warn"), QStringLiteral("system"), QStringLiteral("active")});
    CanonicalObject object;
    const JsonPlace watches = reader.member(place, u"watches");
    const QString word = reader.text(watches, longestName);
    if (!watched.contains(word))
        reader.refuse(watches.path, Text::tr("one of %1").arg(watched.join(QStringLiteral(", "))));
    object.setText(u"watches", word);
    object.setText(u"measure", reader.text(reader.member(place, u"measure"), longestName));
    setNumber(object, reader, reader.member(place, u"alarm"), u"alarm");
    if (const auto warn = StrictReader::optional(place, u"warn"))
        setNumber(object, reader, *warn, u"warn");
    if (const auto system = StrictReader::optional(place, u"system"))
        object.setText(u"system", reader.text(*system, longestName));
    const auto active = StrictReader::optional(place, u"active");
    object.set(u"active", !active || reader.flag(*active) ? "true" : "false");
    return object.bytes();
}

/// A list that may be missing, made canonical item by item.
template <typename Canonical>
QByteArray canonicalItems(StrictReader& reader, const JsonPlace& root, QStringView name, Canonical canonical)
{
    QByteArrayList items;
    if (const auto list = StrictReader::optional(root, name)) {
        for (const JsonPlace& item : reader.items(*list, mostMeasurements))
            items.append(canonical(reader, item));
    }
    return canonicalArray(items);
}

Result<QByteArray> finished(const StrictReader& reader, const CanonicalObject& object)
{
    if (!reader.problem().isEmpty())
        return fail(Error::Kind::Invalid, reader.problem());
    return object.bytes();
}

} // namespace

Result<QByteArray> canonicalMetrics(QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    StrictReader reader;
    const JsonPlace root{&*value, {}};
    reader.requireObject(root, {QStringLiteral("metrics"), QStringLiteral("baselines")});
    CanonicalObject object;
    object.set(u"metrics", canonicalItems(reader, root, u"metrics", canonicalMetric));
    object.set(u"baselines", canonicalItems(reader, root, u"baselines", canonicalBaseline));
    return finished(reader, object);
}

Result<QByteArray> canonicalMonitors(QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    StrictReader reader;
    const JsonPlace root{&*value, {}};
    reader.requireObject(root, {QStringLiteral("monitors")});
    CanonicalObject object;
    object.set(u"monitors", canonicalItems(reader, root, u"monitors", canonicalMonitor));
    return finished(reader, object);
}

Result<QByteArray> canonicalPlan(QByteArrayView text)
{
    const Result<JsonValue> value = readJson(text);
    if (!value)
        return failed(value);
    StrictReader reader;
    const JsonPlace root{&*value, {}};
    reader.requireObject(
        root, {QStringLiteral("primaryMetric"), QStringLiteral("primarySplit"), QStringLiteral("baselines")});
    CanonicalObject object;
    for (const QStringView name : {QStringView(u"primaryMetric"), QStringView(u"primarySplit")})
        object.setText(name, reader.text(reader.member(root, name), longestName));
    if (const auto baselines = StrictReader::optional(root, u"baselines")) {
        QStringList names;
        for (const JsonPlace& item : reader.items(*baselines, mostMeasurements))
            names << reader.text(item, longestName);
        object.set(u"baselines", canonicalTexts(names));
    }
    return finished(reader, object);
}

} // namespace assay
