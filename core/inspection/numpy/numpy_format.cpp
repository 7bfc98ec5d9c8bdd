// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_format.h"
#include "core/inspection/numpy/npy_header.h"
#include "core/inspection/pickle/pickle_reader.h"

#include <QtEndian>

namespace assay {
namespace {

constexpr QByteArrayView Magic = "\x93NUMPY";
constexpr qsizetype LongestHeader = 1024 * 1024; // NumPy itself trusts no more than 10,000 bytes.

/// Format: numpy.org/doc/stable/reference/generated/numpy.lib.format.html. Magic, version, the header's length in two
/// bytes or, from version 2 on, in four, a Python dictionary, the values.
class NumpyReader {
public:
    NumpyReader(ByteSource& source, Inspection& inspection)
        : m_source(source)
        , m_inspection(inspection)
    {
    }

    void read()
    {
        const qsizetype versionAt = Magic.size();
        const QByteArray start = m_source.bytes(0, versionAt + 6);
        const int major = start.size() > versionAt ? start[versionAt] : 0;
        const qsizetype lengthSize = major == 1 ? 2 : 4;
        const qsizetype headerAt = versionAt + 2 + lengthSize;
        if (!start.startsWith(Magic) || major < 1 || major > 3 || start.size() < headerAt)
            return m_inspection.find("numpy.header", versionAt);
        m_inspection.setFormat(QByteArrayLiteral("numpy"), QString::number(major));
        const char* length = start.constData() + versionAt + 2;
        const qint64 size = major == 1 ? qFromLittleEndian<quint16>(length) : qFromLittleEndian<quint32>(length);
        const QByteArray text = size > LongestHeader ? QByteArray() : m_source.bytes(headerAt, size);
        const std::optional<NpyHeader> header =
            text.size() == size && size <= LongestHeader ? readNpyHeader(text) : std::nullopt;
        if (!header)
            return m_inspection.find("numpy.header", headerAt);
        describe(*header);
        readData(*header, headerAt + size);
    }

private:
    void describe(const NpyHeader& header)
    {
        ModelTensor tensor{m_inspection.partName(), header.type, {}};
        for (const qint64 size : header.shape)
            tensor.shape.push_back(QString::number(size));
        m_inspection.addTensor(std::move(tensor), header.elements);
    }

    void readData(const NpyHeader& header, qint64 at)
    {
        if (header.hasObjects) {
            m_inspection.find("numpy.object", at);
            return inspectPickles(m_source, at, m_inspection);
        }
        qint64 bytes = 0;
        if (qMulOverflow(header.elements, header.itemSize, &bytes) || m_source.size() - at != bytes)
            m_inspection.find("numpy.size", at);
    }

    ByteSource& m_source;
    Inspection& m_inspection;
};

class NumpyFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("numpy"); }
    QStringList suffixes() const override { return {QStringLiteral("npy")}; }

    Match matches(ByteSource& source) const override
    {
        return source.bytes(0, Magic.size()) == Magic ? Match::Sure : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override { NumpyReader(source, inspection).read(); }
};

} // namespace

const ModelFormat& numpyModelFormat()
{
    static const NumpyFormat format;
    return format;
}

} // namespace assay
