// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_file.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/inspection/model_rules.h"

#include <QtGlobal>

namespace assay {
namespace {

template <typename Item, typename Write>
QByteArray listOf(const std::vector<Item>& items, Write write)
{
    QByteArrayList values;
    for (const Item& item : items)
        values.push_back(write(item).bytes());
    return canonicalArray(values);
}

CanonicalObject findingObject(const ModelFinding& finding)
{
    CanonicalObject object;
    object.setText(u"verdict", QString::fromLatin1(verdictId(finding.verdict)));
    object.setText(u"rule", QString::fromLatin1(finding.rule));
    object.setText(u"subject", finding.subject);
    object.setText(u"within", finding.within);
    object.setInteger(u"offset", finding.offset);
    return object;
}

CanonicalObject importObject(const ModelImport& import)
{
    CanonicalObject object;
    object.setText(u"name", import.name);
    object.setText(u"verdict", QString::fromLatin1(verdictId(import.verdict)));
    object.setText(u"within", import.within);
    object.setInteger(u"offset", import.offset);
    return object;
}

CanonicalObject tensorObject(const ModelTensor& tensor)
{
    QByteArrayList shape;
    for (const QString& size : tensor.shape)
        shape.push_back(canonicalText(size));
    CanonicalObject object;
    object.setText(u"name", tensor.name);
    object.setText(u"type", tensor.type);
    object.set(u"shape", canonicalArray(shape));
    return object;
}

CanonicalObject factObject(const ModelFact& fact)
{
    CanonicalObject object;
    object.setText(u"key", fact.key);
    object.setText(u"value", fact.value);
    return object;
}

} // namespace

QByteArray verdictId(ModelVerdict verdict)
{
    switch (verdict) {
    case ModelVerdict::Safe:
        return QByteArrayLiteral("safe");
    case ModelVerdict::Suspicious:
        return QByteArrayLiteral("suspicious");
    case ModelVerdict::Invalid:
        return QByteArrayLiteral("invalid");
    case ModelVerdict::Dangerous:
        return QByteArrayLiteral("dangerous");
    }
    Q_UNREACHABLE();
}

QString verdictName(ModelVerdict verdict)
{
    switch (verdict) {
    case ModelVerdict::Safe:
        return Text::tr("safe");
    case ModelVerdict::Suspicious:
        return Text::tr("suspicious");
    case ModelVerdict::Invalid:
        return Text::tr("invalid");
    case ModelVerdict::Dangerous:
        return Text::tr("dangerous");
    }
    Q_UNREACHABLE();
}

QString findingText(const ModelFinding& finding)
{
    const QString text = ruleText(finding.rule);
    return text.contains(QStringLiteral("%1")) ? text.arg(shownText(finding.subject)) : text;
}

QByteArray canonicalReport(const ModelFileReport& report)
{
    CanonicalObject object;
    object.setText(u"format", QString::fromLatin1(report.format));
    object.setText(u"format_version", report.formatVersion);
    object.setText(u"verdict", QString::fromLatin1(verdictId(report.verdict)));
    object.setInteger(u"file_size", report.fileSize);
    object.setInteger(u"tensor_count", report.tensorCount);
    object.setInteger(u"parameter_count", report.parameterCount);
    object.set(u"findings", listOf(report.findings, findingObject));
    object.setInteger(u"findings_left_out", report.findingsLeftOut);
    object.set(u"imports", listOf(report.imports, importObject));
    object.setInteger(u"imports_left_out", report.importsLeftOut);
    object.set(u"inputs", listOf(report.inputs, tensorObject));
    object.set(u"outputs", listOf(report.outputs, tensorObject));
    object.set(u"tensors", listOf(report.tensors, tensorObject));
    object.set(u"metadata", listOf(report.metadata, factObject));
    object.setInteger(u"metadata_left_out", report.metadataLeftOut);
    object.set(u"value_files", canonicalTexts(report.valueFiles));
    return object.bytes();
}

} // namespace assay
