// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/keras/keras_config.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/inspection/pickle/import_lists.h"

#include <vector>

namespace assay {
namespace {

bool isOfKeras(const QString& module)
{
    for (const char* root :
         {"keras", "tf_keras", "keras_nlp", "keras_cv", "keras_hub", "tensorflow.keras", "tensorflow.python.keras"}) {
        const QLatin1String name(root);
        if (module == name || module.startsWith(name + u'.'))
            return true;
    }
    return false;
}

/// Where each object of a JSON text begins, in the order of the text, which is known to be well-formed.
std::vector<qint64> objectStarts(const QByteArray& json)
{
    std::vector<qint64> starts;
    bool isInText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isInText && c == '\\')
            ++at; // What follows ends no text.
        else if (c == '"')
            isInText = !isInText;
        else if (c == '{' && !isInText)
            starts.push_back(at);
    }
    return starts;
}

/// Format: keras.io, "Serialization utilities": {"module": …, "class_name": …, "config": …, "registered_name": …}. Loading
/// imports the class from the module, and a Lambda unpacks code of Python from its configuration.
class KerasConfigReader {
public:
    KerasConfigReader(Inspection& inspection, std::vector<qint64> starts)
        : m_inspection(inspection)
        , m_starts(std::move(starts))
    {
    }

    /// As deep as the JSON reader lets values be; objects are met in the order of the text.
    void walk(const JsonValue& value)
    {
        const qint64 at = value.isObject() ? m_starts.at(m_met++) : -1;
        const QString className = textOf(value, u"class_name");
        if (!className.isEmpty())
            checkClass(value, className, at);
        for (const JsonValue& item : value.items())
            walk(item);
    }

    void readInputs(const JsonValue& value)
    {
        const JsonValue* config = value.member(u"config");
        const JsonValue* layers = config ? config->member(u"layers") : nullptr;
        for (std::size_t i = 0; layers && i < layers->items().size(); ++i) {
            const JsonValue& layer = layers->items()[i];
            const JsonValue* facts = layer.member(u"config");
            if (facts && textOf(layer, u"class_name") == u"InputLayer")
                m_inspection.addInput(inputOf(*facts));
        }
    }

private:
    void checkClass(const JsonValue& value, const QString& className, qint64 at)
    {
        if (className == u"Lambda")
            return m_inspection.find("keras.lambda", at, layerName(value, className));
        const QString module = textOf(value, u"module");
        const QString registered = textOf(value, u"registered_name");
        if (module.isEmpty() && registered.contains(u'>'))
            return m_inspection.find("keras.import.unknown", at, registered);
        if (module.isEmpty() || isOfKeras(module))
            return;
        const JsonValue* config = value.member(u"config");
        // Of a function the name is the whole configuration.
        const QString name = className == u"function" && config && config->isString() ? config->toText() : className;
        const QString whole = module + u'.' + name;
        const ModelVerdict verdict = importVerdict(module.toUtf8(), name.toUtf8());
        if (verdict == ModelVerdict::Dangerous)
            m_inspection.find("keras.import.denied", at, whole);
        else if (verdict == ModelVerdict::Suspicious)
            m_inspection.find("keras.import.unknown", at, whole);
    }

    static QString layerName(const JsonValue& value, const QString& className)
    {
        const JsonValue* config = value.member(u"config");
        const QString name = config ? textOf(*config, u"name") : QString();
        return name.isEmpty() ? className : name;
    }

    static ModelTensor inputOf(const JsonValue& facts)
    {
        ModelTensor tensor{textOf(facts, u"name"), textOf(facts, u"dtype"), {}};
        const JsonValue* shape = facts.member(u"batch_shape");
        if (!shape)
            shape = facts.member(u"batch_input_shape");
        for (std::size_t i = 0; shape && i < shape->items().size(); ++i) {
            const JsonValue& size = shape->items()[i];
            tensor.shape.push_back(size.isNumber() ? QString::fromLatin1(size.numberText()) : QStringLiteral("?"));
        }
        return tensor;
    }

    Inspection& m_inspection;
    std::vector<qint64> m_starts;
    std::size_t m_met = 0;
};

} // namespace

void inspectKerasConfig(const QByteArray& json, Inspection& inspection)
{
    // Infinity and NaN are what Python's writer makes of a layer's limits.
    const Result<JsonValue> value =
        readJson(json, {.maxBytes = 32 * 1024 * 1024, .maxDepth = 200, .allowNonFinite = true});
    if (!value)
        return inspection.find("keras.config", value.error().detail.toLongLong());
    KerasConfigReader reader(inspection, objectStarts(json));
    reader.walk(*value);
    reader.readInputs(*value);
}

} // namespace assay
