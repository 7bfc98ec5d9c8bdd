// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/onnx/onnx_reader.h"

#include "core/base/number_text.h"
#include "core/inspection/onnx/external_data.h"

#include <array>
#include <limits>

namespace assay {
namespace {

namespace ModelField {
enum : quint32 {
    IrVersion = 1,
    ProducerName = 2,
    ProducerVersion = 3,
    Domain = 4,
    ModelVersion = 5,
    Graph = 7,
    Opset = 8,
    Metadata = 14,
    Training = 20,
    Function = 25
};
}
namespace GraphField {
enum : quint32 { Node = 1, Initializer = 5, Input = 11, Output = 12, SparseInitializer = 15 };
}
namespace NodeField {
enum : quint32 { OpType = 4, Attribute = 5, Domain = 7 };
}
namespace AttributeField {
enum : quint32 { Tensor = 5, Graph = 6, Tensors = 10, Graphs = 11, SparseTensor = 22, SparseTensors = 23 };
}
namespace TensorField {
enum : quint32 { Dims = 1, DataType = 2, Name = 8, ExternalData = 13, DataLocation = 14 };
}
namespace FunctionField {
enum : quint32 { Node = 7, Domain = 10 };
}

/// By the numbers of TensorProto.DataType.
QString elementType(quint64 number)
{
    static constexpr std::array names{"undefined",      "float",    "uint8",        "int8",           "uint16",
                                      "int16",          "int32",    "int64",        "string",         "bool",
                                      "float16",        "double",   "uint32",       "uint64",         "complex64",
                                      "complex128",     "bfloat16", "float8e4m3fn", "float8e4m3fnuz", "float8e5m2",
                                      "float8e5m2fnuz", "uint4",    "int4",         "float4e2m1"};
    return number < names.size() ? QString::fromLatin1(names[number]) : QString::number(number);
}

/// How many bytes the values of so many elements take; 0 where that is not known.
qint64 bytesOf(qint64 elements, quint64 type)
{
    // Bits, by the numbers of TensorProto.DataType; texts have no size.
    static constexpr std::array<qint64, 24> bits{0,  32, 8,  8,   16, 16, 32, 64, 0, 8, 16, 64,
                                                 32, 64, 64, 128, 16, 8,  8,  8,  8, 4, 4,  4};
    const qint64 each = type < bits.size() ? bits[type] : 0;
    qint64 all = 0;
    return qMulOverflow(elements, each, &all) ? std::numeric_limits<qint64>::max() : all / 8 + (all % 8 != 0 ? 1 : 0);
}

/// Whether operators of a domain come with ONNX or its usual runtime.
bool isUsualDomain(const QByteArray& domain)
{
    static const QSet<QByteArray> usual{"",
                                        "ai.onnx",
                                        "ai.onnx.ml",
                                        "ai.onnx.training",
                                        "ai.onnx.preview",
                                        "ai.onnx.preview.training",
                                        "com.microsoft",
                                        "com.microsoft.nchwc",
                                        "com.microsoft.experimental",
                                        "com.ms.internal.nhwc",
                                        "org.pytorch.aten"};
    return usual.contains(domain);
}

/// Operators that look a class of Python up by a name in the model and call it.
bool runsPython(const QByteArray& type)
{
    return type == "PyOp" || type == "PythonOp" || type == "PythonOpGrad" || type == "PyCustomOp" || type == "PyFunc"
        || type == "PyFuncStateless";
}

} // namespace

void OnnxReader::read()
{
    MessageCursor cursor(m_source, 0, m_source.size());
    MessageField field;
    while (goOn(cursor, field))
        readModelField(field);
    if (!cursor.isDamaged() && (!m_hasGraph || !m_hasOpset) && !m_inspection.stopped())
        m_inspection.find("onnx.damaged", cursor.position());
    // Old models list their initial values among the inputs.
    for (const ModelTensor& input : m_inputs) {
        if (!m_initialNames.contains(input.name))
            m_inspection.addInput(input);
    }
    checkDomains();
    if (m_isLimited)
        m_inspection.find("onnx.limit", -1, QString::number(MostNodes));
}

void OnnxReader::readModelField(const MessageField& field)
{
    const auto fact = [&](const char* key, const QString& value) {
        m_inspection.addFact(QString::fromLatin1(key), value);
    };
    switch (field.number) {
    case ModelField::IrVersion:
        m_inspection.setFormat(QByteArrayLiteral("onnx"), QString::number(field.signedInteger()));
        break;
    case ModelField::ProducerName:
        fact("producer_name", reportedUtf8(text(field)));
        break;
    case ModelField::ProducerVersion:
        fact("producer_version", reportedUtf8(text(field)));
        break;
    case ModelField::Domain:
        fact("domain", reportedUtf8(text(field)));
        break;
    case ModelField::ModelVersion:
        fact("model_version", QString::number(field.signedInteger()));
        break;
    case ModelField::Graph:
        m_hasGraph = true;
        readGraph(field, 0);
        break;
    case ModelField::Opset:
        readOpset(field);
        break;
    case ModelField::Metadata:
        readMetadata(field);
        break;
    case ModelField::Training: {
        MessageCursor cursor(m_source, field);
        MessageField graph;
        while (goOn(cursor, graph)) {
            if (graph.type == Type::Bytes && graph.number <= 2) // initialization and algorithm
                readGraph(graph, 1);
        }
        break;
    }
    case ModelField::Function:
        readFunction(field);
        break;
    default:
        break;
    }
}

void OnnxReader::readOpset(const MessageField& message)
{
    m_hasOpset = true;
    QByteArray domain;
    qint64 version = 0;
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(1, Type::Bytes))
            domain = text(field);
        else if (field.is(2, Type::Integer))
            version = field.signedInteger();
    }
    m_inspection.addFact(QStringLiteral("opset ")
                             + (domain.isEmpty() ? QStringLiteral("ai.onnx") : reportedUtf8(domain)),
                         QString::number(version));
}

void OnnxReader::readMetadata(const MessageField& message)
{
    QByteArray key;
    QByteArray value;
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(1, Type::Bytes))
            key = text(field);
        else if (field.is(2, Type::Bytes))
            value = text(field, 64 * 1024);
    }
    m_inspection.addFact(reportedUtf8(key), reportedUtf8(value));
}

void OnnxReader::readFunction(const MessageField& message)
{
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(FunctionField::Node, Type::Bytes))
            readNode(field, 1);
        else if (field.is(FunctionField::Domain, Type::Bytes))
            m_ownDomains.insert(text(field));
    }
}

void OnnxReader::readGraph(const MessageField& graph, int depth)
{
    if (depth > DeepestGraph) {
        m_isLimited = true;
        return;
    }
    MessageCursor cursor(m_source, graph);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(GraphField::Node, Type::Bytes))
            readNode(field, depth);
        else if (field.is(GraphField::Initializer, Type::Bytes))
            readTensor(field, depth == 0);
        else if (field.is(GraphField::SparseInitializer, Type::Bytes))
            readSparseTensor(field);
        else if (field.is(GraphField::Input, Type::Bytes) && depth == 0 && m_inputs.size() < 10'000)
            m_inputs.push_back(valueInfo(field));
        else if (field.is(GraphField::Output, Type::Bytes) && depth == 0)
            m_inspection.addOutput(valueInfo(field));
    }
}

void OnnxReader::readNode(const MessageField& node, int depth)
{
    if (++m_nodes > MostNodes) {
        m_isLimited = true;
        return;
    }
    QByteArray type;
    QByteArray domain;
    MessageCursor cursor(m_source, node);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(NodeField::OpType, Type::Bytes))
            type = text(field);
        else if (field.is(NodeField::Domain, Type::Bytes))
            domain = text(field);
        else if (field.is(NodeField::Attribute, Type::Bytes))
            readAttribute(field, depth);
    }
    if (runsPython(type))
        m_inspection.find("onnx.python-operator", node.at, reportedUtf8(type));
    if (!isUsualDomain(domain) && m_domains.size() < 1000)
        m_domains.try_emplace(domain, node.at);
}

void OnnxReader::readAttribute(const MessageField& attribute, int depth)
{
    MessageCursor cursor(m_source, attribute);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(AttributeField::Graph, Type::Bytes) || field.is(AttributeField::Graphs, Type::Bytes))
            readGraph(field, depth + 1);
        else if (field.is(AttributeField::Tensor, Type::Bytes) || field.is(AttributeField::Tensors, Type::Bytes))
            readTensor(field, false);
        else if (field.is(AttributeField::SparseTensor, Type::Bytes)
                 || field.is(AttributeField::SparseTensors, Type::Bytes))
            readSparseTensor(field);
    }
}

void OnnxReader::readSparseTensor(const MessageField& message)
{
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(1, Type::Bytes) || field.is(2, Type::Bytes)) // values and indices
            readTensor(field, false);
    }
}

/// Initial values are listed; constants within nodes are only checked.
void OnnxReader::readTensor(const MessageField& message, bool isInitial)
{
    ModelTensor tensor;
    qint64 elements = 1;
    bool overflow = false;
    const auto addSize = [&](quint64 size) {
        const auto value = static_cast<qint64>(size);
        overflow = value < 0 || qMulOverflow(elements, value, &elements) || overflow;
        if (tensor.shape.size() < 64)
            tensor.shape.push_back(QString::number(value));
    };
    ExternalData external;
    external.at = message.at;
    bool isExternal = false;
    quint64 type = 0;
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(TensorField::Dims, Type::Integer)) {
            addSize(field.integer);
        } else if (field.is(TensorField::Dims, Type::Bytes)) {
            MessageCursor packed(m_source, field);
            for (quint64 size = 0; packed.nextPacked(size);)
                addSize(size);
        } else if (field.is(TensorField::DataType, Type::Integer)) {
            type = field.integer;
            tensor.type = elementType(type);
        } else if (field.is(TensorField::Name, Type::Bytes)) {
            tensor.name = reportedUtf8(text(field));
        } else if (field.is(TensorField::ExternalData, Type::Bytes)) {
            isExternal = true;
            readExternal(field, external.location, external.offset, external.length);
        }
    }
    if (overflow)
        m_inspection.find("onnx.damaged", message.at);
    if (isExternal) {
        external.needed = overflow ? 0 : bytesOf(elements, type);
        checkExternalData(external, m_inspection);
    }
    if (!isInitial)
        return;
    m_initialNames.insert(tensor.name);
    m_inspection.addTensor(std::move(tensor), overflow ? 0 : elements);
}

void OnnxReader::readExternal(const MessageField& message, QByteArray& location, qint64& offset, qint64& length)
{
    QByteArray key;
    QByteArray value;
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(1, Type::Bytes))
            key = text(field);
        else if (field.is(2, Type::Bytes))
            value = text(field);
    }
    if (key == "location")
        location = value;
    else if (key == "offset")
        offset = readInteger(value).value_or(-1);
    else if (key == "length")
        length = readInteger(value).value_or(-1);
}

ModelTensor OnnxReader::valueInfo(const MessageField& message)
{
    ModelTensor tensor;
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (field.is(1, Type::Bytes))
            tensor.name = reportedUtf8(text(field));
        else if (field.is(2, Type::Bytes))
            readType(field, tensor);
    }
    return tensor;
}

/// Of a tensor; sequences and maps keep no type.
void OnnxReader::readType(const MessageField& message, ModelTensor& tensor)
{
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (!field.is(1, Type::Bytes))
            continue;
        MessageCursor inner(m_source, field);
        MessageField part;
        while (goOn(inner, part)) {
            if (part.is(1, Type::Integer))
                tensor.type = elementType(part.integer);
            else if (part.is(2, Type::Bytes))
                readShape(part, tensor);
        }
    }
}

void OnnxReader::readShape(const MessageField& message, ModelTensor& tensor)
{
    MessageCursor cursor(m_source, message);
    MessageField field;
    while (goOn(cursor, field)) {
        if (!field.is(1, Type::Bytes) || tensor.shape.size() >= 64)
            continue;
        QString size = QStringLiteral("?");
        MessageCursor inner(m_source, field);
        MessageField part;
        while (goOn(inner, part)) {
            if (part.is(1, Type::Integer))
                size = QString::number(part.signedInteger());
            else if (part.is(2, Type::Bytes))
                size = reportedUtf8(text(part));
        }
        tensor.shape.push_back(size);
    }
}

void OnnxReader::checkDomains()
{
    for (const auto& [domain, at] : m_domains) {
        if (!m_ownDomains.contains(domain))
            m_inspection.find("onnx.domain", at, reportedUtf8(domain));
    }
}

QByteArray OnnxReader::text(const MessageField& field, qsizetype most)
{
    return field.type == Type::Bytes ? m_source.bytes(field.at, static_cast<qsizetype>(qMin<qint64>(field.size, most)))
                                     : QByteArray();
}

bool OnnxReader::goOn(MessageCursor& cursor, MessageField& field)
{
    if (m_inspection.stopped())
        return false;
    if (cursor.next(field))
        return true;
    if (cursor.isDamaged())
        m_inspection.find("onnx.damaged", cursor.position());
    return false;
}

} // namespace assay
