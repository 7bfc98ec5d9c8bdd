// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/byte_source.h"

#include <cstring>

namespace assay {

QByteArray ByteSource::bytes(qint64 offset, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(read(offset, bytes.data(), size));
    return bytes;
}

FileSource::FileSource(QFile& file)
    : m_file(file)
    , m_size(file.size())
{
}

qsizetype FileSource::read(qint64 offset, char* to, qsizetype size)
{
    if (offset < 0 || offset >= m_size || size <= 0)
        return 0;
    const qint64 wanted = qMin<qint64>(size, m_size - offset);
    const qint64 read = m_file.seek(offset) ? m_file.read(to, wanted) : -1;
    if (read != wanted && m_failure.isEmpty())
        m_failure = read < 0 ? m_file.errorString() : QStringLiteral("became shorter");
    return static_cast<qsizetype>(qMax<qint64>(read, 0));
}

qsizetype BytesSource::read(qint64 offset, char* to, qsizetype size)
{
    if (offset < 0 || offset >= m_bytes.size() || size <= 0)
        return 0;
    const auto count = static_cast<qsizetype>(qMin<qint64>(size, m_bytes.size() - offset));
    std::memcpy(to, m_bytes.constData() + offset, static_cast<std::size_t>(count));
    return count;
}

qsizetype SliceSource::read(qint64 offset, char* to, qsizetype size)
{
    if (offset < 0 || offset >= m_size || size <= 0)
        return 0;
    return m_whole.read(m_offset + offset, to, static_cast<qsizetype>(qMin<qint64>(size, m_size - offset)));
}

qsizetype CachedSource::read(qint64 offset, char* to, qsizetype size)
{
    if (size > Kept / 2)
        return m_source.read(offset, to, size);
    const auto isKept = [this, offset, size] { return offset >= m_start && offset - m_start + size <= m_bytes.size(); };
    if (!isKept()) {
        m_start = offset;
        m_bytes = m_source.bytes(offset, Kept);
    }
    const auto from = static_cast<qsizetype>(offset - m_start);
    const qsizetype count = qMin(size, m_bytes.size() - from);
    std::memcpy(to, m_bytes.constData() + from, static_cast<std::size_t>(qMax<qsizetype>(count, 0)));
    return qMax<qsizetype>(count, 0);
}

} // namespace assay
