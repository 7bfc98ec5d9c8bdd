// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace assay {
namespace {

struct ModelRule {
    const char* id;
    ModelVerdict verdict;
    const char* text;
};

constexpr auto Suspicious = ModelVerdict::Suspicious;
constexpr auto Invalid = ModelVerdict::Invalid;
constexpr auto Dangerous = ModelVerdict::Dangerous;

/// By id. An id that was once released keeps its meaning: reports that hold it are evidence.
constexpr ModelRule Rules[] = {
    {"compression.damaged", Invalid, QT_TRANSLATE_NOOP("Text", "The compressed data is damaged or ends too early.")},
    {"compression.limit", Suspicious,
     QT_TRANSLATE_NOOP("Text", "Only the first %1 bytes of the decompressed data were looked at; there are more.")},
    {"compression.trailing", Suspicious, QT_TRANSLATE_NOOP("Text", "Other bytes follow the compressed data.")},
    {"file.nested", Suspicious, QT_TRANSLATE_NOOP("Text", "Files are packed within each other too deeply to look at.")},
    {"file.unknown", Invalid, QT_TRANSLATE_NOOP("Text", "Nothing in it was recognised as a model file.")},
    {"gguf.alignment", Invalid, QT_TRANSLATE_NOOP("Text", "The alignment %1 is not a power of two from 8 on.")},
    {"gguf.counts", Invalid, QT_TRANSLATE_NOOP("Text", "It cannot hold the %1 entries that it says it has.")},
    {"gguf.duplicate", Invalid, QT_TRANSLATE_NOOP("Text", "The name %1 is given twice.")},
    {"gguf.magic", Invalid, QT_TRANSLATE_NOOP("Text", "It does not begin with GGUF.")},
    {"gguf.template", Dangerous,
     QT_TRANSLATE_NOOP("Text",
                       "The chat template reaches for the insides of Python, as templates that run code do: %1.")},
    {"gguf.template.odd", Suspicious,
     QT_TRANSLATE_NOOP("Text", "The chat template holds %1, which a conversation needs no template for.")},
    {"gguf.tensor", Invalid, QT_TRANSLATE_NOOP("Text", "The tensor %1 does not lie within the file.")},
    {"gguf.truncated", Invalid,
     QT_TRANSLATE_NOOP("Text", "It ends within its header, or says a length beyond its end.")},
    {"gguf.type", Invalid, QT_TRANSLATE_NOOP("Text", "There is no type of value with the number %1.")},
    {"gguf.version", Invalid, QT_TRANSLATE_NOOP("Text", "The version %1 is not one of those that are known: 2 and 3.")},
    {"hdf5.damaged", Invalid, QT_TRANSLATE_NOOP("Text", "It is not a whole HDF5 file.")},
    {"hdf5.external-data", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The data set %1 takes its values from another file on the computer that loads it.")},
    {"hdf5.external-link", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The link %1 leads to another file on the computer that loads it.")},
    {"hdf5.limit", Suspicious, QT_TRANSLATE_NOOP("Text", "It holds more than is looked at; only the first %1 were.")},
    {"hdf5.reader-stopped", Invalid,
     QT_TRANSLATE_NOOP("Text",
                       "It makes the HDF5 library crash or run without end; programs that load it may do so, too.")},
    {"keras.config", Invalid,
     QT_TRANSLATE_NOOP("Text", "The model's configuration is not one JSON text in UTF-8 without a name twice.")},
    {"keras.import.denied", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The model's configuration names %1, which can run commands or code.")},
    {"keras.import.unknown", Suspicious,
     QT_TRANSLATE_NOOP("Text", "The model's configuration needs %1, which is no part of Keras.")},
    {"keras.lambda", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The layer %1 is a Lambda: it carries code that the model runs.")},
    {"numpy.header", Invalid,
     QT_TRANSLATE_NOOP("Text", "The array's header is not a plain description of type, order and shape.")},
    {"numpy.object", Suspicious,
     QT_TRANSLATE_NOOP("Text", "The array holds Python objects, so that loading it loads a pickle.")},
    {"numpy.size", Invalid, QT_TRANSLATE_NOOP("Text", "The array's data is not as long as its shape and type say.")},
    {"onnx.damaged", Invalid, QT_TRANSLATE_NOOP("Text", "What follows is no message of the format.")},
    {"onnx.domain", Suspicious,
     QT_TRANSLATE_NOOP("Text", "Operators of the domain %1 come from a library that has to be loaded for them.")},
    {"onnx.external-missing", Invalid,
     QT_TRANSLATE_NOOP("Text", "The file %1 with values of the model is not beside it, or is too short.")},
    {"onnx.external-outside", Dangerous,
     QT_TRANSLATE_NOOP("Text", "Loading it reads %1, which lies outside of the model's folder.")},
    {"onnx.external-unseen", Suspicious,
     QT_TRANSLATE_NOOP("Text", "Values are in the file %1, which is not looked for from within another file.")},
    {"onnx.limit", Suspicious, QT_TRANSLATE_NOOP("Text", "It holds more than is looked at; only the first %1 were.")},
    {"onnx.python-operator", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The operator %1 runs Python code that is named in the model.")},
    {"pickle.damaged", Invalid, QT_TRANSLATE_NOOP("Text", "What follows is not a pickle, or it ends too early.")},
    {"pickle.extension", Suspicious,
     QT_TRANSLATE_NOOP("Text", "It imports number %1 of a table that only the loading program has.")},
    {"pickle.import.computed", Dangerous,
     QT_TRANSLATE_NOOP("Text", "It imports something whose name it makes up while it is loaded.")},
    {"pickle.import.denied", Dangerous,
     QT_TRANSLATE_NOOP("Text", "Loading it imports %1, which can run commands or code.")},
    {"pickle.import.dotted", Suspicious, QT_TRANSLATE_NOOP("Text", "Loading it reaches through an import: %1.")},
    {"pickle.import.unknown", Suspicious,
     QT_TRANSLATE_NOOP("Text", "Loading it imports %1, which is not known to be harmless.")},
    {"pickle.joblib.hidden", Suspicious,
     QT_TRANSLATE_NOOP("Text",
                       "The values of an array of joblib's are instructions to a loader that knows no joblib.")},
    {"pickle.joblib.lost", Suspicious,
     QT_TRANSLATE_NOOP("Text", "After an array of joblib's the pickle could not be followed further.")},
    {"pickle.limit", Suspicious, QT_TRANSLATE_NOOP("Text", "It piles up more values than are followed here: %1.")},
    {"pickle.nested", Suspicious, QT_TRANSLATE_NOOP("Text", "What should be bare data in it is a pickle.")},
    {"pickle.protocol", Invalid, QT_TRANSLATE_NOOP("Text", "There is no pickle protocol %1.")},
    {"pickle.protocol.late", Suspicious, QT_TRANSLATE_NOOP("Text", "It states a protocol where none belongs.")},
    {"pickle.runs-before-damage", Dangerous,
     QT_TRANSLATE_NOOP("Text", "Loading it has called what it imports before it fails.")},
    {"pickle.trailing", Suspicious, QT_TRANSLATE_NOOP("Text", "Other bytes follow the pickle.")},
    {"safetensors.header", Invalid,
     QT_TRANSLATE_NOOP("Text", "The header is not one JSON object in UTF-8 without a name twice.")},
    {"safetensors.header-length", Invalid,
     QT_TRANSLATE_NOOP("Text", "The header's length of %1 bytes is beyond the file or the format's 100,000,000.")},
    {"safetensors.limit", Suspicious,
     QT_TRANSLATE_NOOP("Text", "The header's %1 bytes are more than are read here; nothing else was looked at.")},
    {"safetensors.metadata", Invalid, QT_TRANSLATE_NOOP("Text", "The metadata has to be texts under names.")},
    {"safetensors.offsets", Invalid,
     QT_TRANSLATE_NOOP("Text", "The data of the tensor %1 overlaps another or leaves a hole.")},
    {"safetensors.size", Invalid,
     QT_TRANSLATE_NOOP("Text", "The data of the tensor %1 is not as long as its type and shape say.")},
    {"safetensors.tensor", Invalid,
     QT_TRANSLATE_NOOP("Text", "The entry of the tensor %1 is not a type, a shape and two offsets.")},
    {"safetensors.trailing", Invalid, QT_TRANSLATE_NOOP("Text", "The data ends elsewhere than the last tensor.")},
    {"torch.script", Suspicious,
     QT_TRANSLATE_NOOP("Text", "It carries program code of TorchScript, which runs when the model does.")},
    {"zip.checksum", Invalid, QT_TRANSLATE_NOOP("Text", "The member %1 is damaged: its checksum is another.")},
    {"zip.damaged", Invalid, QT_TRANSLATE_NOOP("Text", "The archive's directory is damaged or missing.")},
    {"zip.duplicate", Dangerous,
     QT_TRANSLATE_NOOP("Text", "The member %1 is there twice; programs differ in which one they load.")},
    {"zip.encrypted", Suspicious, QT_TRANSLATE_NOOP("Text", "The member %1 is encrypted and was not looked at.")},
    {"zip.headers", Dangerous,
     QT_TRANSLATE_NOOP("Text",
                       "The member %1 is another at its own place than in the archive's directory; programs differ "
                       "in which one they load.")},
    {"zip.limit", Suspicious, QT_TRANSLATE_NOOP("Text", "Only the first %1 members were looked at; there are more.")},
    {"zip.method", Suspicious,
     QT_TRANSLATE_NOOP("Text", "The member %1 is compressed in a way that is not read here.")},
    {"zip.path", Dangerous, QT_TRANSLATE_NOOP("Text", "The name %1 leads outside of the folder it is unpacked in.")},
    {"zip.unlisted", Suspicious,
     QT_TRANSLATE_NOOP("Text", "There are bytes that no member of the archive accounts for.")},
};

const ModelRule* ruleOf(QByteArrayView id)
{
    const auto* found = std::ranges::lower_bound(
        Rules, id, [](QByteArrayView a, QByteArrayView b) { return a.compare(b) < 0; },
        [](const ModelRule& rule) { return QByteArrayView(rule.id); });
    return found != std::end(Rules) && QByteArrayView(found->id) == id ? found : nullptr;
}

} // namespace

std::optional<ModelVerdict> ruleVerdict(QByteArrayView rule)
{
    const ModelRule* found = ruleOf(rule);
    return found ? std::optional(found->verdict) : std::nullopt;
}

QString ruleText(QByteArrayView rule)
{
    const ModelRule* found = ruleOf(rule);
    return found ? Text::tr(found->text) : QString();
}

QByteArrayList ruleIds()
{
    QByteArrayList ids;
    for (const ModelRule& rule : Rules)
        ids.push_back(rule.id);
    return ids;
}

} // namespace assay
