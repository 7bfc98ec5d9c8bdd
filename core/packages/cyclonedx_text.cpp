// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/cyclonedx_text.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/packages/cyclonedx_values.h"

#include <QDateTime>

namespace assay {
namespace {

const QString modelRef = QStringLiteral("model");

/// "urn:uuid:…" of the dossier: a UUID of version 8 (RFC 9562), which is what anybody may make of their own digests.
QString serialNumberOf(const QByteArray& dossier)
{
    Digest digest = sha256(QByteArrayLiteral("assay release package\n") + dossier);
    digest[6] = static_cast<quint8>((digest[6] & 0x0F) | 0x80);
    digest[8] = static_cast<quint8>((digest[8] & 0x3F) | 0x80);
    const QString hex = QString::fromLatin1(toHex(digest));
    return QStringLiteral("urn:uuid:%1-%2-%3-%4-%5")
        .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20, 12));
}

qint64 frozenAt(const PackageContent& content)
{
    const JsonValue* at = content.judgement.member(u"decidedAt");
    return at ? at->toInt64().value_or(0) : 0;
}

std::vector<JsonValue> factItems(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? member->items() : std::vector<JsonValue>();
}

JsonValue madeOf(const PackageContent& content)
{
    const JsonValue* made = content.facts.member(u"made");
    return made ? *made : JsonValue::object();
}

JsonValue fileComponents(const PackageContent& content)
{
    JsonValue files = JsonValue::array();
    for (const packages::ModelFile& file : packages::modelFilesOf(content))
        files.append(bom::object({{"type", bom::text(QStringLiteral("file"))},
                                  {"bom-ref", bom::text(QStringLiteral("file:") + file.path)},
                                  {"name", bom::text(file.path)},
                                  {"hashes", bom::hashes(file.sha256)}}));
    return files;
}

JsonValue dataSets(const JsonValue& made)
{
    JsonValue sets = JsonValue::array();
    for (const JsonValue& split : factItems(made, u"splits")) {
        JsonValue properties = JsonValue::array();
        properties.append(bom::property("assay:role", textOf(split, u"role")));
        properties.append(bom::property("assay:digest", textOf(split, u"digest")));
        if (const JsonValue* rows = split.member(u"rows"))
            properties.append(bom::property("assay:rows", QString::fromLatin1(rows->numberText())));
        sets.append(bom::object({{"type", bom::text(QStringLiteral("dataset"))},
                                 {"name", bom::text(textOf(split, u"dataset"))},
                                 {"contents", bom::object({{"properties", properties}})}}));
    }
    return sets;
}

JsonValue modelParameters(const PackageContent& content)
{
    static const QStringList approaches{QStringLiteral("supervised"), QStringLiteral("unsupervised"),
                                        QStringLiteral("reinforcement-learning"), QStringLiteral("semi-supervised"),
                                        QStringLiteral("self-supervised")};
    const JsonValue made = madeOf(content);
    const QString technique = textOf(content.facts, u"technique");
    JsonValue parameters = JsonValue::object();
    if (approaches.contains(technique))
        parameters.insert(QStringLiteral("approach"), bom::object({{"type", bom::text(technique)}}));
    else if (!technique.isEmpty())
        parameters.insert(QStringLiteral("architectureFamily"), bom::text(technique));
    if (!content.index.useCaseDecision.isEmpty())
        parameters.insert(QStringLiteral("task"), bom::text(content.index.useCaseDecision));
    parameters.insert(QStringLiteral("datasets"), dataSets(made));
    JsonValue inputs = JsonValue::array();
    for (const QString& feature : textsOf(made, u"features"))
        inputs.append(bom::object({{"format", bom::text(feature)}}));
    parameters.insert(QStringLiteral("inputs"), inputs);
    return parameters;
}

JsonValue performanceMetrics(const PackageContent& content)
{
    JsonValue metrics = JsonValue::array();
    for (const JsonValue& metric : factItems(content.facts, u"metrics")) {
        JsonValue value = bom::object({{"type", bom::text(textOf(metric, u"name"))},
                                       {"value", bom::text(textOf(metric, u"value"))},
                                       {"slice", bom::text(textOf(metric, u"split"))}});
        if (const QString low = textOf(metric, u"low"); !low.isEmpty())
            value.insert(
                QStringLiteral("confidenceInterval"),
                bom::object({{"lowerBound", bom::text(low)}, {"upperBound", bom::text(textOf(metric, u"high"))}}));
        metrics.append(value);
    }
    return metrics;
}

/// What the card's own fields have no place for.
JsonValue cardProperties(const PackageContent& content)
{
    const JsonValue made = madeOf(content);
    JsonValue properties = JsonValue::array();
    for (const char* name : {"identity", "codeCommit", "environment"})
        properties.append(
            bom::property((QByteArrayLiteral("assay:") + name).constData(), textOf(made, QString::fromLatin1(name))));
    if (const JsonValue* params = made.member(u"params")) {
        for (std::size_t i = 0; i < params->names().size(); ++i)
            properties.append(
                bom::property((QByteArrayLiteral("assay:parameter:") + params->names()[i].toUtf8()).constData(),
                              params->items()[i].toText()));
    }
    for (const JsonValue& metric : factItems(content.facts, u"metrics")) {
        if (const JsonValue* count = metric.member(u"n"))
            properties.append(bom::property((QByteArrayLiteral("assay:n:") + textOf(metric, u"split").toUtf8() + '/'
                                             + textOf(metric, u"name").toUtf8())
                                                .constData(),
                                            QString::fromLatin1(count->numberText())));
    }
    return properties;
}

JsonValue considerations(const PackageContent& content)
{
    JsonValue useCases = JsonValue::array();
    if (!content.index.useCaseTitle.isEmpty())
        useCases.append(bom::text(content.index.useCaseTitle));
    JsonValue limits = JsonValue::array();
    for (const packages::FrozenControl& control : packages::controlsOf(content)) {
        if (control.status != u"met" && control.status != u"not-applicable")
            limits.append(bom::text(QStringLiteral("%1: %2").arg(
                control.title, (control.reasons + control.missing).join(QStringLiteral("; ")))));
    }
    for (const PackagedDecision& decision : content.decisions) {
        for (const QString& condition : decision.said.conditions)
            limits.append(bom::text(QStringLiteral("Condition: %1").arg(condition)));
    }
    return bom::object({{"useCases", useCases}, {"technicalLimitations", limits}});
}

JsonValue modelComponent(const PackageContent& content)
{
    const qsizetype at = content.index.name.lastIndexOf(u'@');
    JsonValue component = bom::object({{"type", bom::text(QStringLiteral("machine-learning-model"))},
                                       {"bom-ref", bom::text(modelRef)},
                                       {"name", bom::text(content.index.name.left(at))},
                                       {"version", bom::text(content.index.name.mid(at + 1))},
                                       {"hashes", bom::hashes(packages::manifestOf(content).root())}});
    component.insert(
        QStringLiteral("modelCard"),
        bom::object({{"modelParameters", modelParameters(content)},
                     {"quantitativeAnalysis", bom::object({{"performanceMetrics", performanceMetrics(content)}})},
                     {"considerations", considerations(content)},
                     {"properties", cardProperties(content)}}));
    JsonValue properties = JsonValue::array();
    properties.append(
        bom::property("assay:hash", QStringLiteral("over the SHA-256 of all files, as OpenSSF model signing has it")));
    properties.append(bom::property("assay:release", content.index.release));
    component.insert(QStringLiteral("properties"), properties);
    component.insert(QStringLiteral("components"), fileComponents(content));
    return component;
}

} // namespace

QByteArray cyclonedxText(const PackageContent& content)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(frozenAt(content), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    JsonValue tools = JsonValue::array();
    tools.append(bom::object(
        {{"type", bom::text(QStringLiteral("application"))}, {"name", bom::text(QStringLiteral("Assay"))}}));
    JsonValue components = JsonValue::array();
    components.append(modelComponent(content));
    const JsonValue document = bom::object(
        {{"$schema", bom::text(QStringLiteral("http://cyclonedx.org/schema/bom-1.6.schema.json"))},
         {"bomFormat", bom::text(QStringLiteral("CycloneDX"))},
         {"specVersion", bom::text(QStringLiteral("1.6"))},
         {"serialNumber", bom::text(serialNumberOf(content.dossier))},
         {"version", JsonValue::fromNumber("1")},
         {"metadata", bom::object({{"timestamp", bom::text(time)}, {"tools", bom::object({{"components", tools}})}})},
         {"components", components},
         {"declarations", bom::declarationsOf(content, modelRef)},
         {"definitions", bom::object({{"standards", bom::standardsOf(content)}})}});
    return jsonText(document) + '\n';
}

} // namespace assay
