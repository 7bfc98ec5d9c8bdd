// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/inspection.h"

#include "core/inspection/model_rules.h"

namespace assay {
namespace {

constexpr std::size_t MostFindings = 1000;
constexpr std::size_t MostImports = 2000;
constexpr std::size_t MostTensors = 20'000;
constexpr std::size_t MostFacts = 500;
constexpr std::size_t MostSizes = 64;
constexpr qsizetype MostValueFiles = 500;
constexpr qsizetype LongestText = 4000;

ModelTensor shortened(ModelTensor tensor)
{
    tensor.name = reportedText(tensor.name);
    tensor.type = reportedText(tensor.type);
    if (tensor.shape.size() > MostSizes)
        tensor.shape.resize(MostSizes);
    return tensor;
}

void addTo(std::vector<ModelTensor>& tensors, ModelTensor tensor)
{
    if (tensors.size() < MostTensors)
        tensors.push_back(shortened(std::move(tensor)));
}

} // namespace

Inspection::Inspection(QString path, std::stop_token stop, const FilesBeside* beside)
    : m_path(std::move(path))
    , m_beside(beside)
    , m_stop(std::move(stop))
{
}

void Inspection::find(const char* rule, qint64 offset, const QString& subject)
{
    const std::optional<ModelVerdict> verdict = ruleVerdict(rule);
    Q_ASSERT(verdict);
    add({verdict.value_or(ModelVerdict::Invalid), rule, reportedText(subject), m_within, offset});
}

void Inspection::add(ModelFinding finding)
{
    m_report.verdict = std::max(m_report.verdict, finding.verdict);
    // A flood of harmless oddities must not hide the one that matters.
    const bool first = !m_rulesFound.contains(finding.rule);
    m_rulesFound.insert(finding.rule);
    if (m_report.findings.size() < MostFindings || first)
        m_report.findings.push_back(std::move(finding));
    else
        ++m_report.findingsLeftOut;
}

void Inspection::addImport(ModelImport import)
{
    if (import.within.isEmpty())
        import.within = m_within;
    if (m_report.imports.size() < MostImports)
        m_report.imports.push_back(std::move(import));
    else
        ++m_report.importsLeftOut;
}

void Inspection::addInput(ModelTensor tensor)
{
    addTo(m_report.inputs, std::move(tensor));
}

void Inspection::addOutput(ModelTensor tensor)
{
    addTo(m_report.outputs, std::move(tensor));
}

void Inspection::addValueFile(const QString& path)
{
    const QString shown = reportedText(path);
    if (m_report.valueFiles.size() < MostValueFiles && !m_report.valueFiles.contains(shown))
        m_report.valueFiles.push_back(shown);
}

void Inspection::addTensor(ModelTensor tensor, qint64 elements)
{
    ++m_report.tensorCount;
    qint64 sum = 0;
    if (elements > 0 && !qAddOverflow(m_report.parameterCount, elements, &sum))
        m_report.parameterCount = sum;
    addTo(m_report.tensors, std::move(tensor));
}

void Inspection::addFact(const QString& key, const QString& value)
{
    if (m_report.metadata.size() < MostFacts)
        m_report.metadata.push_back({reportedText(key), reportedText(value)});
    else
        ++m_report.metadataLeftOut;
}

void Inspection::setFormat(const QByteArray& id, const QString& version)
{
    m_report.format = id;
    m_report.formatVersion = version;
}

Inspection Inspection::part(const QString& name) const
{
    Inspection part(m_path, m_stop, m_beside);
    const QString shown = reportedText(name);
    part.m_within = m_within.isEmpty() ? shown : m_within + QStringLiteral(" > ") + shown;
    part.m_partName = shown;
    part.m_depth = m_depth + 1;
    if (part.isTooDeep())
        part.find("file.nested", -1);
    return part;
}

void Inspection::merge(Inspection part)
{
    ModelFileReport& report = part.m_report;
    m_report.verdict = std::max(m_report.verdict, report.verdict);
    for (ModelFinding& finding : report.findings)
        add(std::move(finding));
    addImports(report);
    for (ModelTensor& tensor : report.tensors)
        addTo(m_report.tensors, std::move(tensor));
    for (ModelFact& fact : report.metadata)
        addFact(fact.key, fact.value);
    m_report.findingsLeftOut += report.findingsLeftOut;
    m_report.metadataLeftOut += report.metadataLeftOut;
    m_report.tensorCount += report.tensorCount;
    qint64 sum = 0;
    if (!qAddOverflow(m_report.parameterCount, report.parameterCount, &sum))
        m_report.parameterCount = sum;
}

void Inspection::addImports(const ModelFileReport& part)
{
    for (const ModelImport& import : part.imports)
        addImport(import);
    m_report.importsLeftOut += part.importsLeftOut;
}

QString reportedUtf8(QByteArrayView utf8)
{
    // One character has at most four bytes.
    return reportedText(QString::fromUtf8(utf8.first(qMin(utf8.size(), 4 * (LongestText + 1)))));
}

QString reportedText(const QString& text)
{
    if (text.size() <= LongestText)
        return text;
    const qsizetype cut = text[LongestText - 1].isHighSurrogate() ? LongestText - 1 : LongestText;
    return text.first(cut) + u'…';
}

} // namespace assay
