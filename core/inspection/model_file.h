// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace assay {

/// What is to be thought of a model file; the worse the later, so that the worst of several is their maximum.
enum class ModelVerdict {
    Safe,       ///< Loading it can do nothing but make the model.
    Suspicious, ///< Something in it is not known to be harmless.
    Invalid,    ///< It breaks the rules of its format, so that programs may read different things in it.
    Dangerous,  ///< Loading it can run code, or read files that are not the model's.
};

/// "safe", "suspicious", "invalid" or "dangerous", in reports and for programs.
QByteArray verdictId(ModelVerdict verdict);
QString verdictName(ModelVerdict verdict); ///< Translated.

/// One reason for a verdict other than safe. The same file gives the same findings in every language.
struct ModelFinding {
    ModelVerdict verdict = ModelVerdict::Invalid;
    QByteArray rule;    ///< Stable: "pickle.import.denied".
    QString subject;    ///< Of the rule's sentence, as the file has it: "os.system", a tensor's name. May be empty.
    QString within;     ///< The part that it was found in, such as a zip member; empty for the file itself.
    qint64 offset = -1; ///< Of the byte in that part, decompressed; -1 where no byte is to blame.

    bool operator==(const ModelFinding&) const = default;
};

/// The finding in one translated sentence, without its place. Control characters of the subject are shown as escapes.
QString findingText(const ModelFinding& finding);

/// Something that loading a pickle would import, harmless or not.
struct ModelImport {
    QString name; ///< "os.system"
    ModelVerdict verdict = ModelVerdict::Safe;
    QString within;
    qint64 offset = 0;

    bool operator==(const ModelImport&) const = default;
};

/// A tensor, an input or an output.
struct ModelTensor {
    QString name;
    QString type;               ///< Of an element, as the format spells it: "F32", "<f4", "float".
    std::vector<QString> shape; ///< Sizes; names or "?" where a size is open.

    bool operator==(const ModelTensor&) const = default;
};

/// A fact that the file states about itself.
struct ModelFact {
    QString key;
    QString value; ///< Shortened where it is very long.

    bool operator==(const ModelFact&) const = default;
};

/// The files that belong with a model and their sizes in bytes, by their paths from the folder of the model, with slashes.
using FilesBeside = std::map<QString, qint64>;

/// All that an inspection says of one file. Says nothing of its name, place or time, so that it can be kept as evidence.
struct ModelFileReport {
    QByteArray format;     ///< "pickle", "safetensors"; empty where no format was recognised.
    QString formatVersion; ///< Empty where the format has none.
    qint64 fileSize = 0;
    qint64 tensorCount = 0;
    qint64 parameterCount = 0; ///< The elements of all tensors.
    std::vector<ModelFinding> findings;
    std::vector<ModelImport> imports;
    std::vector<ModelTensor> inputs;
    std::vector<ModelTensor> outputs;
    std::vector<ModelTensor> tensors;
    std::vector<ModelFact> metadata;
    QStringList valueFiles; ///< Beside it, that it takes values from, by their paths from its folder: the first 500.
    qint64 findingsLeftOut = 0; ///< Beyond those listed; `verdict` counts them in.
    qint64 importsLeftOut = 0;
    qint64 metadataLeftOut = 0; ///< `tensorCount` says how many tensors there are, listed or not.
    ModelVerdict verdict = ModelVerdict::Safe;

    bool operator==(const ModelFileReport&) const = default;
};

/// The report as canonical JSON (core/base/canonical_json.h): the one text of it, in no language.
QByteArray canonicalReport(const ModelFileReport& report);

} // namespace assay
