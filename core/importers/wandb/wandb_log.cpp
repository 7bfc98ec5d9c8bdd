// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_log.h"

#include "core/base/crc32.h"
#include "core/base/text.h"

#include <QtEndian>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 blockSize = 32768;
constexpr qsizetype fragmentHeader = 7;
constexpr qsizetype checksummedFrom = 6; ///< The kind is under the checksum, too.
constexpr qsizetype recordLimit = 64LL * 1024 * 1024;
constexpr int damagedBlocksLimit = 256; ///< One after another: 8 MiB, as in a file of holes.

QByteArrayView logHeader()
{
    static constexpr char bytes[] = {':', 'W', '&', 'B', '\xE1', '\xBE', '\0'};
    return {bytes, sizeof(bytes)};
}

qint64 blockEnd(qint64 at)
{
    return (at / blockSize + 1) * blockSize;
}

} // namespace

bool WandbLog::beginsAsLog(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), HeaderSize);
    return bytes.first(size) == logHeader().first(size);
}

void WandbLog::read(QByteArrayView bytes, const TakeRecord& record, const TakeFault& fault)
{
    QByteArray joined;
    if (!m_pending.isEmpty()) {
        joined = m_pending + bytes.toByteArray();
        bytes = joined;
        m_pending.clear();
    }
    while (!bytes.isEmpty()) {
        const qsizetype used = readPart(bytes, record, fault);
        if (used == 0)
            break;
        bytes = bytes.sliced(used);
        m_at += used;
    }
    m_pending = bytes.toByteArray();
}

/// How many bytes are done with; 0 where the rest of what begins here is still to come.
qsizetype WandbLog::readPart(QByteArrayView bytes, const TakeRecord& record, const TakeFault& fault)
{
    if (m_foreign || m_givenUp)
        return bytes.size();
    if (m_at == 0)
        return readHeader(bytes, fault);
    if (m_at < m_skipTo)
        return static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_skipTo - m_at));
    const auto left = static_cast<qsizetype>(blockEnd(m_at) - m_at);
    if (left < fragmentHeader) {
        m_skipTo = blockEnd(m_at);
        return std::min(bytes.size(), left);
    }
    if (bytes.size() < fragmentHeader)
        return 0;
    const auto checksum = qFromLittleEndian<quint32>(bytes.data());
    const qsizetype length = qFromLittleEndian<quint16>(bytes.data() + 4);
    const auto kind = static_cast<quint8>(bytes[checksummedFrom]);
    if (kind < Whole || kind > Last || fragmentHeader + length > left) {
        damage(Text::tr("What begins here is no part of a record; the block is left out to its end."), fault);
        return fragmentHeader;
    }
    if (bytes.size() < fragmentHeader + length)
        return 0;
    if (crc32(bytes.sliced(checksummedFrom, 1 + length)) != checksum) {
        damage(Text::tr("The checksum of a record does not fit; the block is left out from here to its end."), fault);
        return fragmentHeader;
    }
    m_damagedBlocks = 0;
    takeFragment(kind, bytes.sliced(fragmentHeader, length), record, fault);
    return fragmentHeader + length;
}

qsizetype WandbLog::readHeader(QByteArrayView bytes, const TakeFault& fault)
{
    if (!beginsAsLog(bytes)) {
        m_foreign = true;
        fault(0, Text::tr("This is no W&B log: it does not begin as one."));
        return bytes.size();
    }
    return bytes.size() < HeaderSize ? 0 : HeaderSize;
}

void WandbLog::takeFragment(quint8 kind, QByteArrayView data, const TakeRecord& record, const TakeFault& fault)
{
    const bool begins = kind == Whole || kind == First;
    if (begins == m_hasOpen) {
        fault(m_hasOpen ? m_openAt : m_at, Text::tr("A record has lost its end or its beginning; it is left out."));
        dropOpen();
        if (!begins)
            return;
    }
    if (kind == Whole)
        return record(data, m_at);
    if (kind == First) {
        m_hasOpen = true;
        m_openAt = m_at;
    }
    if (m_open.size() + data.size() > recordLimit) {
        fault(m_openAt,
              Text::tr("A record is larger than the limit of %1 bytes; it is left out.").arg(qint64{recordLimit}));
        return dropOpen();
    }
    m_open += data;
    if (kind == Last) {
        record(m_open, m_openAt);
        dropOpen();
    }
}

void WandbLog::dropOpen()
{
    m_hasOpen = false;
    m_open = {};
}

/// Goes on with the next block. Of damage that goes on over several blocks only the first is told.
void WandbLog::damage(const QString& message, const TakeFault& fault)
{
    if (++m_damagedBlocks == 1)
        fault(m_at, message);
    dropOpen();
    m_skipTo = blockEnd(m_at);
    if (m_damagedBlocks > damagedBlocksLimit) {
        m_givenUp = true;
        fault(m_at, Text::tr("%1 blocks in a row hold no record; the rest is not read.").arg(damagedBlocksLimit));
    }
}

} // namespace assay
