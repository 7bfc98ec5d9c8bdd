// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/part_report.h"

#include "core/inspection/model_rules.h"

#include <QDataStream>
#include <QStringList>

namespace assay {
namespace {

constexpr qint32 MostItems = 100'000;

void packTensor(QDataStream& out, const ModelTensor& tensor)
{
    out << tensor.name << tensor.type << QStringList(tensor.shape.begin(), tensor.shape.end());
}

ModelTensor unpackTensor(QDataStream& in)
{
    ModelTensor tensor;
    QStringList shape;
    in >> tensor.name >> tensor.type >> shape;
    tensor.shape.assign(shape.begin(), shape.end());
    return tensor;
}

/// The number of items that follow; 0 where it cannot be.
qint32 unpackCount(QDataStream& in)
{
    qint32 count = 0;
    in >> count;
    return count >= 0 && count <= MostItems ? count : 0;
}

qint64 elementsOf(const ModelTensor& tensor)
{
    qint64 elements = 1;
    for (const QString& size : tensor.shape) {
        if (qMulOverflow<qint64>(elements, size.toLongLong(), &elements))
            return 0;
    }
    return elements;
}

/// Notes a finding of the file itself, or of the part of that name.
void findIn(const QString& within, const char* rule, qint64 offset, const QString& subject, Inspection& inspection)
{
    if (within.isEmpty())
        return inspection.find(rule, offset, subject);
    Inspection part = inspection.part(within);
    part.find(rule, offset, subject);
    inspection.merge(std::move(part));
}

} // namespace

QByteArray packedReport(const ModelFileReport& report)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<qint32>(report.findings.size());
    for (const ModelFinding& finding : report.findings)
        out << finding.rule << finding.subject << finding.within << finding.offset;
    out << static_cast<qint32>(report.tensors.size());
    for (const ModelTensor& tensor : report.tensors)
        packTensor(out, tensor);
    out << static_cast<qint32>(report.inputs.size());
    for (const ModelTensor& input : report.inputs)
        packTensor(out, input);
    out << static_cast<qint32>(report.metadata.size());
    for (const ModelFact& fact : report.metadata)
        out << fact.key << fact.value;
    return bytes;
}

bool addPackedReport(const QByteArray& bytes, Inspection& inspection)
{
    QDataStream in(bytes);
    const QByteArrayList rules = ruleIds();
    for (qint32 left = unpackCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        QByteArray rule;
        QString subject;
        QString within;
        qint64 offset = 0;
        in >> rule >> subject >> within >> offset;
        if (const qsizetype known = rules.indexOf(rule); known >= 0)
            findIn(within, rules[known].constData(), offset, subject, inspection);
        else
            in.setStatus(QDataStream::ReadCorruptData);
    }
    for (qint32 left = unpackCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        ModelTensor tensor = unpackTensor(in);
        const qint64 elements = elementsOf(tensor);
        inspection.addTensor(std::move(tensor), elements);
    }
    for (qint32 left = unpackCount(in); left > 0 && in.status() == QDataStream::Ok; --left)
        inspection.addInput(unpackTensor(in));
    for (qint32 left = unpackCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        QString key;
        QString value;
        in >> key >> value;
        inspection.addFact(key, value);
    }
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace assay
