// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspect.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace assay::tests {

/// Inspects bytes as the content of a file.
class InspectedFiles {
public:
    ModelFileReport inspect(const QByteArray& bytes, const QString& name = QStringLiteral("model"))
    {
        write(name, bytes);
        const Result<ModelFileReport> report = inspectModelFile(m_folder.filePath(name));
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// How many of the ways to cut the bytes off get the verdict safe, though they are not whole.
    int safeCuts(const QByteArray& bytes)
    {
        int safe = 0;
        for (qsizetype size = 0; size < bytes.size(); ++size)
            safe += inspect(bytes.first(size)).verdict == ModelVerdict::Safe ? 1 : 0;
        return safe;
    }

private:
    QTemporaryDir m_folder;
};

/// The rules of a report's findings, in their order, each with the byte: "gguf.magic@0".
inline QByteArrayList findingsOf(const ModelFileReport& report)
{
    QByteArrayList rules;
    for (const ModelFinding& finding : report.findings)
        rules.push_back(finding.rule + '@' + QByteArray::number(qlonglong{finding.offset}));
    return rules;
}

inline QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result.append(static_cast<char>(value >> (8 * i)));
    return result;
}

} // namespace assay::tests
