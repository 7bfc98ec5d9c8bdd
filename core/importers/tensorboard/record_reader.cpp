// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/record_reader.h"

#include "core/metrics/crc32c.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>
#include <utility>

namespace assay {
namespace {

constexpr qint64 lengthSize = sizeof(quint64);
constexpr qint64 footerSize = sizeof(quint32);
constexpr qint64 chunkSize = 1024 * 1024;

/// TensorFlow masks its checksums, because a checksum of bytes that hold a checksum is a poor one.
quint32 maskedChecksum(const char* bytes, qint64 size)
{
    const quint32 plain = metrics::crc32c(std::as_bytes(std::span(bytes, static_cast<std::size_t>(size))));
    return std::rotr(plain, 15) + 0xA282EAD8U;
}

} // namespace

bool RecordReader::isHeader(QByteArrayView bytes)
{
    return bytes.size() >= HeaderSize
        && maskedChecksum(bytes.data(), lengthSize) == qFromLittleEndian<quint32>(bytes.data() + lengthSize);
}

RecordReader::RecordReader(QFile& file, qint64 offset)
    : m_file(file)
    , m_offset(offset)
    , m_start(offset)
{
    m_failed = !m_file.seek(offset);
}

/// Whether `needed` unread bytes are in the buffer, after reading more of the file where there is more.
bool RecordReader::fill(qint64 needed)
{
    if (m_end - m_begin >= needed)
        return true;
    std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<std::size_t>(m_end - m_begin));
    m_end -= std::exchange(m_begin, 0);
    const qint64 rest = m_file.size() - m_file.pos(); // a small file needs no buffer of a whole chunk
    m_buffer.resize(std::max({needed, std::min(chunkSize, m_end + rest), qint64{m_buffer.size()}}));
    while (m_end < needed) {
        const qint64 got = m_file.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
        m_failed = m_failed || got < 0;
        if (got <= 0)
            return false;
        m_end += got;
    }
    return true;
}

/// Whether the rest of the file is long enough for a payload of `length` bytes; the system is asked only where what is
/// read already does not tell.
bool RecordReader::holds(quint64 length) const
{
    const auto fits = [length](qint64 rest) {
        return rest >= HeaderSize + footerSize && length <= static_cast<quint64>(rest - HeaderSize - footerSize);
    };
    return fits(m_end - m_begin) || fits(m_file.size() - m_offset);
}

RecordReader::Outcome RecordReader::shortOf(qint64 available) const
{
    return m_failed ? Outcome::Unreadable : available == 0 ? Outcome::End : Outcome::Incomplete;
}

RecordReader::Outcome RecordReader::skip(qint64 size)
{
    m_begin = 0;
    m_end = 0;
    m_offset += size;
    m_failed = !m_file.seek(m_offset);
    return m_failed ? Outcome::Unreadable : Outcome::TooLong;
}

RecordReader::Outcome RecordReader::next(QByteArrayView& payload)
{
    m_start = m_offset;
    if (!fill(HeaderSize))
        return shortOf(m_end - m_begin);
    const char* header = m_buffer.constData() + m_begin;
    if (!isHeader({header, HeaderSize}))
        return Outcome::NoFrame;
    const auto length = qFromLittleEndian<quint64>(header);
    if (!holds(length))
        return Outcome::Incomplete;
    const qint64 whole = HeaderSize + static_cast<qint64>(length) + footerSize;
    if (whole > LongestRecord)
        return skip(whole);
    if (!fill(whole))
        return shortOf(m_end - m_begin);
    const char* bytes = m_buffer.constData() + m_begin + HeaderSize;
    payload = QByteArrayView(bytes, static_cast<qsizetype>(length));
    const auto checksum = qFromLittleEndian<quint32>(bytes + length);
    m_begin += whole;
    m_offset += whole;
    return maskedChecksum(bytes, payload.size()) == checksum ? Outcome::Record : Outcome::Damaged;
}

} // namespace assay
