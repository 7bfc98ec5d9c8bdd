// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_content.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/number_text.h"

namespace assay::drift {
namespace {

void setNumber(CanonicalObject& object, QStringView key, std::optional<double> value)
{
    if (value)
        object.setText(key, QString::fromLatin1(numberText(*value)));
}

QByteArray canonicalCounts(const std::vector<qint64>& counts)
{
    QByteArrayList values;
    for (const qint64 count : counts)
        values << canonicalInteger(count);
    return canonicalArray(values);
}

QByteArray canonicalBins(const DriftBins& bins)
{
    QStringList edges;
    for (const double edge : bins.edges)
        edges << QString::fromLatin1(numberText(edge));
    CanonicalObject object;
    object.set(u"edges", canonicalTexts(edges));
    object.set(u"categories", canonicalTexts(bins.categories));
    object.setInteger(u"others", bins.others);
    object.set(u"reference", canonicalCounts(bins.reference));
    object.set(u"current", canonicalCounts(bins.current));
    return object.bytes();
}

std::optional<double> numberIn(const JsonValue& object, QStringView key)
{
    const NumberReading reading = readNumber(textOf(object, key).toUtf8());
    return reading.kind == NumberReading::Kind::Value ? std::optional(reading.value) : std::nullopt;
}

qint64 countIn(const JsonValue& object, QStringView key)
{
    const JsonValue* value = object.member(key);
    return value ? value->toInt64().value_or(0) : 0;
}

std::vector<qint64> countsIn(const JsonValue& object, QStringView key)
{
    std::vector<qint64> counts;
    if (const JsonValue* array = object.member(key)) {
        for (const JsonValue& item : array->items())
            counts.push_back(item.toInt64().value_or(0));
    }
    return counts;
}

DriftBins binsIn(const JsonValue& object)
{
    DriftBins bins;
    for (const QString& edge : textsOf(object, u"edges")) {
        if (const NumberReading reading = readNumber(edge.toUtf8()); reading.kind == NumberReading::Kind::Value)
            bins.edges.push_back(reading.value);
    }
    bins.categories = textsOf(object, u"categories");
    bins.others = countIn(object, u"others");
    bins.reference = countsIn(object, u"reference");
    bins.current = countsIn(object, u"current");
    return bins;
}

} // namespace

QByteArray contentOf(const DriftReading& reading)
{
    CanonicalObject object;
    object.setText(u"type", reading.isNumber ? u"number" : u"category");
    object.setInteger(u"reference_values", reading.referenceCount);
    object.setInteger(u"current_values", reading.currentCount);
    object.setInteger(u"reference_missing", reading.referenceMissing);
    object.setInteger(u"current_missing", reading.currentMissing);
    setNumber(object, u"psi", reading.index);
    setNumber(object, u"floor", reading.floor);
    setNumber(object, u"floor_p95", reading.highestFloor);
    setNumber(object, u"statistic", reading.statistic);
    object.setInteger(u"degrees", reading.degrees);
    setNumber(object, u"p", reading.p);
    setNumber(object, u"missing_p", reading.missingP);
    setNumber(object, u"outside", reading.outside);
    object.set(u"new", canonicalTexts(reading.newWords));
    object.setInteger(u"new_kinds", reading.newKinds);
    object.setInteger(u"new_rows", reading.newRows);
    object.set(u"vanished", canonicalTexts(reading.vanished));
    object.setInteger(u"vanished_kinds", reading.vanishedKinds);
    setNumber(object, u"watch", reading.judgedBy.watch);
    setNumber(object, u"limit", reading.judgedBy.drifted);
    object.set(u"bins", canonicalBins(reading.bins));
    return object.bytes();
}

bool readContent(QByteArrayView content, DriftReading& reading)
{
    const Result<JsonValue> object = readJson(content);
    if (!object || !object->isObject() || !object->member(u"bins"))
        return false;
    reading.isNumber = textOf(*object, u"type") == QLatin1StringView("number");
    reading.referenceCount = countIn(*object, u"reference_values");
    reading.currentCount = countIn(*object, u"current_values");
    reading.referenceMissing = countIn(*object, u"reference_missing");
    reading.currentMissing = countIn(*object, u"current_missing");
    reading.index = numberIn(*object, u"psi");
    reading.floor = numberIn(*object, u"floor").value_or(0);
    reading.highestFloor = numberIn(*object, u"floor_p95").value_or(0);
    reading.statistic = numberIn(*object, u"statistic");
    reading.degrees = countIn(*object, u"degrees");
    reading.p = numberIn(*object, u"p");
    reading.missingP = numberIn(*object, u"missing_p");
    reading.outside = numberIn(*object, u"outside");
    reading.newWords = textsOf(*object, u"new");
    reading.newKinds = countIn(*object, u"new_kinds");
    reading.newRows = countIn(*object, u"new_rows");
    reading.vanished = textsOf(*object, u"vanished");
    reading.vanishedKinds = countIn(*object, u"vanished_kinds");
    reading.judgedBy = {numberIn(*object, u"watch").value_or(0), numberIn(*object, u"limit").value_or(0)};
    reading.bins = binsIn(*object->member(u"bins"));
    return true;
}

} // namespace assay::drift
