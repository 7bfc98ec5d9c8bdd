// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/model_file.h"

#include <QSet>

#include <stop_token>

namespace assay {

class ByteSource;

/// One inspection under way: readers tell it what they find, and ask it whether to go on. It keeps the report bounded
/// whatever a file holds. Belongs to one thread.
class Inspection {
public:
    /// `path` is the file's, for what lies beside it; `beside`, which outlives the inspection, says that in its place.
    Inspection(QString path, std::stop_token stop, const FilesBeside* beside = nullptr);

    /// Breaking `rule` (model_rules.h) is found at `offset` of the part that is being read.
    void find(const char* rule, qint64 offset, const QString& subject = {});
    void addImport(ModelImport import);
    void addInput(ModelTensor tensor);
    void addOutput(ModelTensor tensor);
    void addFact(const QString& key, const QString& value);
    void setFormat(const QByteArray& id, const QString& version = {});

    /// Lists a file beside the model that it takes values from, once.
    void addValueFile(const QString& path);

    /// Counts a tensor of that many elements; negative sizes count as none.
    void addTensor(ModelTensor tensor, qint64 elements);

    const ModelFileReport& report() const { return m_report; }
    ModelFileReport take() { return std::move(m_report); }

    bool stopped() const { return m_stop.stop_requested(); }
    const QString& path() const { return m_path; }
    const FilesBeside* beside() const { return m_beside; } ///< Null where the folder of path() is to be asked.
    bool isWithin() const { return m_depth > 0; }          ///< Whether it is a part of the file that is being read.
    const QString& partName() const { return m_partName; } ///< Of that part, without the parts around it.

    /// An inspection of a part of what this one reads. What it finds counts once it is merged; its format does not.
    Inspection part(const QString& name) const;
    void merge(Inspection part);
    void addImports(const ModelFileReport& part); ///< Lists them, and counts nothing else.

    /// Whether parts are nested so deeply that this one must not be read. It has found that, then.
    bool isTooDeep() const { return m_depth > DeepestPart; }

private:
    void add(ModelFinding finding);

    static constexpr int DeepestPart = 6;

    ModelFileReport m_report;
    QString m_path;
    const FilesBeside* m_beside;
    QString m_within;
    QString m_partName;
    std::stop_token m_stop;
    QSet<QByteArray> m_rulesFound;
    int m_depth = 0;
};

/// Text of a file for a report: what is no UTF-8 becomes U+FFFD, and the end of a very long text an ellipsis.
QString reportedUtf8(QByteArrayView utf8);
QString reportedText(const QString& text);

} // namespace assay
