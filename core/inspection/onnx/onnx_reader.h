// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"
#include "core/inspection/onnx/message_cursor.h"

#include <QSet>

#include <map>

namespace assay {

/// Reads a model of ONNX's: its facts, inputs, outputs and initial values, whose files it checks, and the operators that
/// a plain runtime does not have. Source of the numbers of fields: onnx/onnx.proto.
class OnnxReader {
public:
    OnnxReader(ByteSource& source, Inspection& inspection)
        : m_source(source)
        , m_inspection(inspection)
    {
    }

    void read();

private:
    using Type = MessageField::Type;

    void readModelField(const MessageField& field);
    void readOpset(const MessageField& message);
    void readMetadata(const MessageField& message);
    void readFunction(const MessageField& message);
    void readGraph(const MessageField& graph, int depth);
    void readNode(const MessageField& node, int depth);
    void readAttribute(const MessageField& attribute, int depth);
    void readTensor(const MessageField& message, bool isInitial);
    void readSparseTensor(const MessageField& message);
    void readExternal(const MessageField& message, QByteArray& location, qint64& offset, qint64& length);
    ModelTensor valueInfo(const MessageField& message);
    void readType(const MessageField& message, ModelTensor& tensor);
    void readShape(const MessageField& message, ModelTensor& tensor);
    void checkDomains();

    QByteArray text(const MessageField& field, qsizetype most = 4096);
    bool goOn(MessageCursor& cursor, MessageField& field);

    static constexpr int DeepestGraph = 24;
    static constexpr int MostNodes = 2'000'000;

    ByteSource& m_source;
    Inspection& m_inspection;
    std::map<QByteArray, qint64> m_domains; ///< Of operators, with where the first is.
    QSet<QByteArray> m_ownDomains;          ///< In which the model itself defines functions.
    std::vector<ModelTensor> m_inputs;
    QSet<QString> m_initialNames;
    int m_nodes = 0;
    bool m_hasGraph = false;
    bool m_hasOpset = false;
    bool m_isLimited = false;
};

} // namespace assay
