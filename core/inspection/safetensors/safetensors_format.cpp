// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/inspection/model_format.h"

#include <QHash>

#include <algorithm>

#include <QtEndian>

namespace assay {
namespace {

constexpr qint64 LengthSize = 8;
constexpr quint64 LongestHeader = 100'000'000; // by the format
constexpr quint64 LongestReadHeader = 32 * 1024 * 1024;

/// Where a tensor's data lies, from the header's end on.
struct TensorExtent {
    qint64 begin = 0;
    qint64 end = 0;
    QString name;
};

/// Bits of an element; 0 for what is no type.
int elementBits(const QString& type)
{
    static const QHash<QString, int> bits{
        {QStringLiteral("BOOL"), 8},    {QStringLiteral("U8"), 8},      {QStringLiteral("I8"), 8},
        {QStringLiteral("F8_E4M3"), 8}, {QStringLiteral("F8_E5M2"), 8}, {QStringLiteral("F8_E8M0"), 8},
        {QStringLiteral("F4"), 4},      {QStringLiteral("F6_E2M3"), 6}, {QStringLiteral("F6_E3M2"), 6},
        {QStringLiteral("I16"), 16},    {QStringLiteral("U16"), 16},    {QStringLiteral("F16"), 16},
        {QStringLiteral("BF16"), 16},   {QStringLiteral("I32"), 32},    {QStringLiteral("U32"), 32},
        {QStringLiteral("F32"), 32},    {QStringLiteral("I64"), 64},    {QStringLiteral("U64"), 64},
        {QStringLiteral("F64"), 64},    {QStringLiteral("C64"), 64},
    };
    return bits.value(type);
}

/// A size or an offset: an integer that is not negative.
std::optional<qint64> sizeIn(const JsonValue& value)
{
    const Result<qint64> number = value.toInt64();
    return number && *number >= 0 ? std::optional(*number) : std::nullopt;
}

/// Format: huggingface.co/docs/safetensors, "Format". Eight bytes of length, that many of a JSON object, then the data,
/// which the tensors of the object share out without overlap or hole.
class SafetensorsReader {
public:
    SafetensorsReader(ByteSource& source, Inspection& inspection)
        : m_source(source)
        , m_inspection(inspection)
    {
    }

    void read()
    {
        const QByteArray start = m_source.bytes(0, LengthSize);
        const quint64 length = start.size() == LengthSize ? qFromLittleEndian<quint64>(start.constData()) : 0;
        const auto rest = static_cast<quint64>(qMax<qint64>(m_source.size() - LengthSize, 0));
        if (start.size() < LengthSize || length > LongestHeader || length > rest)
            return m_inspection.find("safetensors.header-length", 0, QString::number(length));
        if (length > LongestReadHeader)
            return m_inspection.find("safetensors.limit", 0, QString::number(length));
        m_dataStart = LengthSize + static_cast<qint64>(length);
        const QByteArray header = m_source.bytes(LengthSize, static_cast<qsizetype>(length));
        if (!header.startsWith('{'))
            return m_inspection.find("safetensors.header", LengthSize);
        const Result<JsonValue> value = readJson(header, {.maxBytes = LongestReadHeader});
        if (!value)
            return m_inspection.find("safetensors.header", LengthSize + value.error().detail.toLongLong());
        for (std::size_t i = 0; i < value->items().size() && !m_inspection.stopped(); ++i)
            readMember(value->names()[i], value->items()[i]);
        checkExtents();
    }

private:
    void readMember(const QString& name, const JsonValue& value)
    {
        if (name == QStringLiteral("__metadata__"))
            readMetadata(value);
        else if (!readTensor(name, value))
            m_inspection.find("safetensors.tensor", LengthSize, name);
    }

    void readMetadata(const JsonValue& value)
    {
        const bool texts = value.isObject() && std::ranges::all_of(value.items(), &JsonValue::isString);
        if (!texts)
            return m_inspection.find("safetensors.metadata", LengthSize);
        for (std::size_t i = 0; i < value.items().size(); ++i)
            m_inspection.addFact(value.names()[i], value.items()[i].toText());
    }

    /// False where the entry has another form.
    bool readTensor(const QString& name, const JsonValue& value)
    {
        const JsonValue* type = value.member(u"dtype");
        const JsonValue* shape = value.member(u"shape");
        const JsonValue* offsets = value.member(u"data_offsets");
        if (!type || !shape || !shape->isArray() || !offsets || offsets->items().size() != 2
            || value.items().size() != 3 || elementBits(type->toText()) == 0)
            return false;
        const auto begin = sizeIn(offsets->items()[0]);
        const auto end = sizeIn(offsets->items()[1]);
        ModelTensor tensor{name, type->toText(), {}};
        qint64 elements = 1;
        bool overflow = false;
        for (const JsonValue& item : shape->items()) {
            const auto size = sizeIn(item);
            if (!size)
                return false;
            tensor.shape.push_back(QString::number(*size));
            overflow = qMulOverflow(elements, *size, &elements) || overflow;
        }
        if (!begin || !end || *begin > *end)
            return false;
        qint64 bits = 0;
        overflow = qMulOverflow<qint64>(elements, elementBits(tensor.type), &bits) || overflow;
        if (overflow || bits % 8 != 0 || bits / 8 != *end - *begin)
            m_inspection.find("safetensors.size", *begin < m_source.size() ? m_dataStart + *begin : LengthSize, name);
        m_extents.push_back({*begin, *end, name});
        m_inspection.addTensor(std::move(tensor), overflow ? 0 : elements);
        return true;
    }

    void checkExtents()
    {
        std::ranges::sort(m_extents, {}, [](const TensorExtent& a) { return std::pair(a.begin, a.end); });
        qint64 at = 0;
        for (const TensorExtent& extent : m_extents) {
            if (extent.begin != at)
                m_inspection.find("safetensors.offsets", m_dataStart + qMin(at, m_source.size()), extent.name);
            at = extent.end;
        }
        if (at != m_source.size() - m_dataStart)
            m_inspection.find("safetensors.trailing", m_dataStart + qMin(at, m_source.size()));
    }

    ByteSource& m_source;
    Inspection& m_inspection;
    qint64 m_dataStart = 0;
    std::vector<TensorExtent> m_extents;
};

class SafetensorsFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("safetensors"); }
    QStringList suffixes() const override { return {QStringLiteral("safetensors")}; }

    Match matches(ByteSource& source) const override
    {
        const QByteArray start = source.bytes(0, LengthSize + 1);
        if (start.size() <= LengthSize || start[LengthSize] != '{')
            return Match::No;
        return qFromLittleEndian<quint64>(start.constData()) <= LongestHeader ? Match::Sure : Match::Perhaps;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        SafetensorsReader(source, inspection).read();
    }
};

} // namespace

const ModelFormat& safetensorsModelFormat()
{
    static const SafetensorsFormat format;
    return format;
}

} // namespace assay
