// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/inspection/gguf/chat_template.h"
#include "core/inspection/model_format.h"
#include "core/inspection/source_cursor.h"

#include <QSet>

#include <array>
#include <bit>

namespace assay {
namespace {

constexpr QByteArrayView Magic = "GGUF";
constexpr quint64 LeastEntry = 8 + 1 + 4 + 1;      // A key of one character, a type, a byte.
constexpr quint64 LeastTensor = 8 + 1 + 4 + 4 + 8; // A name of one character, no sizes, a type, an offset.
constexpr quint64 MostEntries = 100'000;           // as readers of the format have it
constexpr quint64 MostGgufTensors = 1'000'000;
constexpr quint64 LongestGgufText = 10'000'000;
constexpr quint32 MostGgufSizes = 4;
constexpr quint32 LeastAlignment = 8;

enum ValueType : quint32 {
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    Float32,
    Bool,
    String,
    Array,
    UInt64,
    Int64,
    Float64
};

/// Bytes of a value; 0 for texts, arrays and what is no type.
int sizeOf(quint32 type)
{
    constexpr std::array<int, Float64 + 1> sizes{1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < sizes.size() ? sizes[type] : 0;
}

/// The elements of a block of a tensor and its bytes, as ggml.h and ggml-common.h have them; of the types that are in use.
struct TensorType {
    quint32 number;
    const char* name;
    int elements;
    int bytes;
};
constexpr TensorType TensorTypes[] = {
    {0, "F32", 1, 4},         {1, "F16", 1, 2},         {2, "Q4_0", 32, 18},      {3, "Q4_1", 32, 20},
    {6, "Q5_0", 32, 22},      {7, "Q5_1", 32, 24},      {8, "Q8_0", 32, 34},      {9, "Q8_1", 32, 36},
    {10, "Q2_K", 256, 84},    {11, "Q3_K", 256, 110},   {12, "Q4_K", 256, 144},   {13, "Q5_K", 256, 176},
    {14, "Q6_K", 256, 210},   {15, "Q8_K", 256, 292},   {16, "IQ2_XXS", 256, 66}, {17, "IQ2_XS", 256, 74},
    {18, "IQ3_XXS", 256, 98}, {19, "IQ1_S", 256, 50},   {20, "IQ4_NL", 32, 18},   {21, "IQ3_S", 256, 110},
    {22, "IQ2_S", 256, 82},   {23, "IQ4_XS", 256, 136}, {24, "I8", 1, 1},         {25, "I16", 1, 2},
    {26, "I32", 1, 4},        {27, "I64", 1, 8},        {28, "F64", 1, 8},        {29, "IQ1_M", 256, 56},
    {30, "BF16", 1, 2},       {34, "TQ1_0", 256, 54},   {35, "TQ2_0", 256, 66},   {39, "MXFP4", 32, 17},
};

/// Format: the GGUF page of ggml's documentation. Magic, version, counts, then keys with values, then where tensors lie.
class GgufReader {
public:
    GgufReader(ByteSource& source, Inspection& inspection)
        : m_source(source)
        , m_cursor(source)
        , m_inspection(inspection)
    {
    }

    void read()
    {
        if (m_cursor.bytes(Magic.size()) != Magic.toByteArray())
            return m_inspection.find("gguf.magic", 0);
        const auto version = m_cursor.integer<quint32>();
        if (!version)
            return truncated();
        m_inspection.setFormat(QByteArrayLiteral("gguf"), QString::number(*version));
        if (*version != 2 && *version != 3)
            return m_inspection.find("gguf.version", Magic.size(), QString::number(*version));
        const auto tensors = m_cursor.integer<quint64>();
        const auto entries = m_cursor.integer<quint64>();
        if (!tensors || !entries)
            return truncated();
        if (!fits(*tensors, LeastTensor, MostGgufTensors, 8) || !fits(*entries, LeastEntry, MostEntries, 16))
            return;
        for (quint64 i = 0; i < *entries; ++i) {
            if (m_inspection.stopped() || !readEntry())
                return;
        }
        readTensors(*tensors);
    }

private:
    struct Extent {
        qint64 offset = 0;
        qint64 size = 0;
        qint64 at = 0; ///< Of the entry.
        QString name;
    };

    void truncated() { m_inspection.find("gguf.truncated", m_cursor.position()); }

    bool fits(quint64 count, quint64 least, quint64 most, qint64 at)
    {
        const bool good = count <= most && count <= static_cast<quint64>(m_source.size()) / least;
        if (!good)
            m_inspection.find("gguf.counts", at, QString::number(count));
        return good;
    }

    std::optional<QByteArray> text()
    {
        const qint64 at = m_cursor.position();
        const auto length = m_cursor.integer<quint64>();
        if (!length || *length > LongestGgufText
            || *length > static_cast<quint64>(m_source.size() - m_cursor.position())) {
            m_inspection.find("gguf.truncated", at);
            return {};
        }
        const auto size = static_cast<qsizetype>(*length);
        const QByteArray text = m_source.bytes(m_cursor.position(), size);
        m_cursor.moveTo(m_cursor.position() + size);
        return text;
    }

    bool readEntry()
    {
        const qint64 at = m_cursor.position();
        const auto key = text();
        if (!key)
            return false;
        if (m_keys.contains(*key))
            m_inspection.find("gguf.duplicate", at, reportedUtf8(*key));
        m_keys.insert(*key);
        const qint64 typeAt = m_cursor.position();
        const auto type = m_cursor.integer<quint32>();
        if (!type) {
            truncated();
            return false;
        }
        if (*type == Array)
            return readArray(*key);
        const qint64 valueAt = m_cursor.position();
        if (*type == String) {
            const auto value = text();
            if (value)
                note(*key, *value, valueAt + 8);
            return value.has_value();
        }
        return readNumber(*key, *type, typeAt);
    }

    void note(const QByteArray& key, const QByteArray& value, qint64 at)
    {
        m_inspection.addFact(reportedUtf8(key), reportedUtf8(value));
        if (!key.startsWith("tokenizer.chat_template"))
            return;
        const TemplateReach reach = reachOf(value);
        if (!reach.insides.isEmpty())
            m_inspection.find("gguf.template", at, reportedUtf8(reach.insides.join(", ")));
        else if (!reach.odd.isEmpty())
            m_inspection.find("gguf.template.odd", at, reportedUtf8(reach.odd.join(", ")));
    }

    bool readNumber(const QByteArray& key, quint32 type, qint64 typeAt)
    {
        const int size = sizeOf(type);
        if (size == 0) {
            m_inspection.find("gguf.type", typeAt, QString::number(type));
            return false;
        }
        const auto raw = m_cursor.bytes(size);
        if (!raw) {
            truncated();
            return false;
        }
        const QString shown = numberShown(type, *raw);
        if (key == "general.alignment") {
            m_alignment = type == UInt32 ? qFromLittleEndian<quint32>(raw->constData()) : 0;
            if (m_alignment < LeastAlignment || !std::has_single_bit(m_alignment)) {
                m_inspection.find("gguf.alignment", typeAt, shown);
                return false;
            }
        }
        m_inspection.addFact(reportedUtf8(key), shown);
        return true;
    }

    static QString numberShown(quint32 type, const QByteArray& raw)
    {
        quint64 bits = 0;
        for (qsizetype i = raw.size(); i-- > 0;)
            bits = bits << 8 | static_cast<quint8>(raw[i]);
        switch (type) {
        case Float32:
            return QString::fromLatin1(numberText(std::bit_cast<float>(static_cast<quint32>(bits))));
        case Float64:
            return QString::fromLatin1(numberText(std::bit_cast<double>(bits)));
        case Int8:
        case Int16:
        case Int32:
        case Int64: {
            const auto unused = static_cast<int>(64 - 8 * raw.size());
            return QString::number(static_cast<qint64>(bits << unused) >> unused);
        }
        default:
            return QString::number(bits);
        }
    }

    /// Arrays of arrays, which the format allows and no writer makes, are refused.
    bool readArray(const QByteArray& key)
    {
        const qint64 typeAt = m_cursor.position();
        const auto type = m_cursor.integer<quint32>();
        const auto count = m_cursor.integer<quint64>();
        if (!type || !count) {
            truncated();
            return false;
        }
        if (*type != String && sizeOf(*type) == 0) {
            m_inspection.find("gguf.type", typeAt, QString::number(*type));
            return false;
        }
        const auto least = static_cast<quint64>(*type == String ? 8 : sizeOf(*type));
        if (*count > static_cast<quint64>(m_source.size() - m_cursor.position()) / least) {
            m_inspection.find("gguf.counts", typeAt + 4, QString::number(*count));
            return false;
        }
        m_inspection.addFact(reportedUtf8(key), QStringLiteral("[%1]").arg(*count));
        if (*type != String) {
            m_cursor.moveTo(m_cursor.position() + static_cast<qint64>(*count * least));
            return true;
        }
        for (quint64 i = 0; i < *count; ++i) {
            if ((i % 4096 == 0 && m_inspection.stopped()) || !skipText())
                return false;
        }
        return true;
    }

    bool skipText()
    {
        const qint64 at = m_cursor.position();
        const auto length = m_cursor.integer<quint64>();
        if (!length || *length > static_cast<quint64>(m_source.size() - m_cursor.position())) {
            m_inspection.find("gguf.truncated", at);
            return false;
        }
        m_cursor.moveTo(m_cursor.position() + static_cast<qint64>(*length));
        return true;
    }

    void readTensors(quint64 count)
    {
        for (quint64 i = 0; i < count; ++i) {
            if (m_inspection.stopped() || !readTensor())
                return;
        }
        const qint64 start = (m_cursor.position() + m_alignment - 1) / m_alignment * m_alignment;
        for (const Extent& extent : m_extents) {
            const qint64 room = m_source.size() - start - extent.size;
            if (extent.offset % m_alignment != 0 || extent.offset > room)
                m_inspection.find("gguf.tensor", extent.at, extent.name);
        }
    }

    bool readTensor()
    {
        const qint64 at = m_cursor.position();
        const auto name = text();
        const auto sizes = name ? m_cursor.integer<quint32>() : std::nullopt;
        if (!name)
            return false;
        if (m_names.contains(*name))
            m_inspection.find("gguf.duplicate", at, reportedUtf8(*name));
        m_names.insert(*name);
        if (sizes && *sizes > MostGgufSizes) {
            m_inspection.find("gguf.tensor", at, reportedUtf8(*name));
            return false;
        }
        ModelTensor tensor{reportedUtf8(*name), {}, {}};
        qint64 elements = 1;
        bool overflow = false;
        for (quint32 i = 0; i < sizes.value_or(0); ++i) {
            const auto size = m_cursor.integer<quint64>().value_or(0);
            tensor.shape.push_back(QString::number(size));
            overflow = size > static_cast<quint64>(std::numeric_limits<qint64>::max())
                || qMulOverflow(elements, static_cast<qint64>(size), &elements) || overflow;
        }
        const auto type = m_cursor.integer<quint32>();
        const auto offset = m_cursor.integer<quint64>();
        if (!type || !offset) {
            truncated();
            return false;
        }
        const auto* known = std::ranges::find(TensorTypes, *type, &TensorType::number);
        const bool isKnown = known != std::end(TensorTypes);
        tensor.type = isKnown ? QString::fromLatin1(known->name) : QString::number(*type);
        qint64 bytes = 0;
        if (isKnown)
            overflow = qMulOverflow<qint64>(elements / known->elements, known->bytes, &bytes) || overflow;
        if (overflow || *offset > static_cast<quint64>(m_source.size()))
            m_inspection.find("gguf.tensor", at, tensor.name);
        else
            m_extents.push_back({static_cast<qint64>(*offset), bytes, at, tensor.name});
        m_inspection.addTensor(std::move(tensor), overflow ? 0 : elements);
        return true;
    }

    ByteSource& m_source;
    SourceCursor m_cursor;
    Inspection& m_inspection;
    QSet<QByteArray> m_keys;
    QSet<QByteArray> m_names;
    std::vector<Extent> m_extents;
    quint32 m_alignment = 32;
};

class GgufFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("gguf"); }
    QStringList suffixes() const override { return {QStringLiteral("gguf")}; }

    Match matches(ByteSource& source) const override
    {
        return source.bytes(0, Magic.size()) == Magic ? Match::Sure : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override { GgufReader(source, inspection).read(); }
};

} // namespace

const ModelFormat& ggufModelFormat()
{
    static const GgufFormat format;
    return format;
}

} // namespace assay
