// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_format.h"
#include "core/inspection/onnx/message_cursor.h"
#include "core/inspection/onnx/onnx_reader.h"

namespace assay {
namespace {

using Type = MessageField::Type;

/// Whether a field of the outermost message has the number and type of one of a model's.
bool isModelField(const MessageField& field)
{
    switch (field.number) {
    case 1: // ir_version
    case 5: // model_version
        return field.type == Type::Integer;
    case 2:  // producer_name
    case 3:  // producer_version
    case 4:  // domain
    case 6:  // doc_string
    case 7:  // graph
    case 8:  // opset_import
    case 14: // metadata_props
    case 20: // training_info
    case 25: // functions
    case 26: // configuration
        return field.type == Type::Bytes;
    default:
        return false;
    }
}

class OnnxFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("onnx"); }
    QStringList suffixes() const override { return {QStringLiteral("onnx")}; }

    /// Messages have no mark. A model is one whose fields are all a model's, with a version and a graph among them.
    Match matches(ByteSource& source) const override
    {
        constexpr int mostFields = 10'000;
        constexpr quint64 mostVersion = 1000;
        const QByteArray start = source.bytes(0, 1);
        if (start.isEmpty() || (start[0] & 7) > 2)
            return Match::No;
        MessageCursor cursor(source, 0, source.size());
        MessageField field;
        bool hasVersion = false;
        bool hasGraph = false;
        for (int count = 0; count < mostFields && cursor.next(field); ++count) {
            if (!isModelField(field) || (field.number == 1 && field.integer > mostVersion))
                return Match::No;
            hasVersion = hasVersion || field.number == 1;
            hasGraph = hasGraph || field.number == 7;
        }
        if (cursor.isDamaged())
            return hasVersion && field.number == 7 ? Match::Perhaps : Match::No;
        return hasVersion && hasGraph ? Match::Likely : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        CachedSource cached(source);
        OnnxReader(cached, inspection).read();
    }
};

} // namespace

const ModelFormat& onnxModelFormat()
{
    static const OnnxFormat format;
    return format;
}

} // namespace assay
