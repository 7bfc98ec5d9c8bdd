// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/keras/keras_config.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/inspection/pickle/import_lists.h"

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

/// Format: keras.io, "Serialization utilities": {"module": …, "class_name": …, "config": …, "registered_name": …}. Loading
/// imports the class from the module, and a Lambda unpacks code of Python from its configuration.
class KerasConfigReader {
public:
    explicit KerasConfigReader(Inspection& inspection)
        : m_inspection(inspection)
    {
    }

    /// As deep as the JSON reader lets values be.
    void walk(const JsonValue& value)
    {
        const QString className = textOf(value, u"class_name");
        if (!className.isEmpty())
            checkClass(value, className);
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
    void checkClass(const JsonValue& value, const QString& className)
    {
        if (className == u"Lambda")
            return m_inspection.find("keras.lambda", -1, layerName(value, className));
        const QString module = textOf(value, u"module");
        const QString registered = textOf(value, u"registered_name");
        if (module.isEmpty() && registered.contains(u'>'))
            return m_inspection.find("keras.import.unknown", -1, registered);
        if (module.isEmpty() || isOfKeras(module))
            return;
        const JsonValue* config = value.member(u"config");
        // Of a function the name is the whole configuration.
        const QString name = className == u"function" && config && config->isString() ? config->toText() : className;
        const QString whole = module + u'.' + name;
        const ModelVerdict verdict = importVerdict(module.toUtf8(), name.toUtf8());
        if (verdict == ModelVerdict::Dangerous)
            m_inspection.find("keras.import.denied", -1, whole);
        else if (verdict == ModelVerdict::Suspicious)
            m_inspection.find("keras.import.unknown", -1, whole);
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
};

} // namespace

void inspectKerasConfig(const QByteArray& json, Inspection& inspection)
{
    // Infinity and NaN are what Python's writer makes of a layer's limits.
    const Result<JsonValue> value =
        readJson(json, {.maxBytes = 32 * 1024 * 1024, .maxDepth = 200, .allowNonFinite = true});
    if (!value)
        return inspection.find("keras.config", value.error().detail.toLongLong());
    KerasConfigReader reader(inspection);
    reader.walk(*value);
    reader.readInputs(*value);
}

} // namespace assay
