// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace assay {

/// Takes the records out of a W&B transaction log, whose bytes come in pieces of any size, so that a log that grows is
/// read once. Memory: the open record, and less than one block.
///
/// Form: a header of 7 bytes (":W&B", 0xBEE1 as 16 bits little-endian, version 0), then blocks of 32768 bytes counted
/// from the start of the file, header included. A block is fragments: CRC-32 (32 bits), length (16), kind (8; 1 whole,
/// 2 first, 3 middle, 4 last), data; fewer than 7 bytes at its end are zeros. The checksum is zlib's, over kind and data.
/// Source: github.com/wandb/wandb, core/pkg/leveldb and the log format of LevelDB that it comes from; files of 2021 to
/// 2026 agree.
class WandbLog {
public:
    /// A whole record, and the byte at which its first fragment begins.
    using TakeRecord = std::function<void(QByteArrayView record, qint64 at)>;
    /// What could not be read, and the byte at which it begins.
    using TakeFault = std::function<void(qint64 at, const QString& message)>;

    static constexpr qsizetype HeaderSize = 7;

    /// Whether the bytes begin as a log's do, as far as they go.
    static bool beginsAsLog(QByteArrayView bytes);

    /// Reads the next bytes of the file.
    void read(QByteArrayView bytes, const TakeRecord& record, const TakeFault& fault);

    qint64 position() const { return m_at + m_pending.size(); } ///< Bytes read so far.

    /// Whether the bytes so far end within a record, so that something is still to come or was cut off; where it begins
    /// is openAt().
    bool isOpen() const { return m_hasOpen || !m_pending.isEmpty() || m_at < HeaderSize; }
    qint64 openAt() const { return m_hasOpen ? m_openAt : m_at; }

    bool isForeign() const { return m_foreign; }  ///< The header is another's; nothing is read.
    bool hasGivenUp() const { return m_givenUp; } ///< Damage without an end; the rest is not read.

private:
    enum Kind : quint8 { Whole = 1, First = 2, Middle = 3, Last = 4 };

    qsizetype readPart(QByteArrayView bytes, const TakeRecord& record, const TakeFault& fault);
    qsizetype readHeader(QByteArrayView bytes, const TakeFault& fault);
    void takeFragment(quint8 kind, QByteArrayView data, const TakeRecord& record, const TakeFault& fault);
    void dropOpen();
    void damage(const QString& message, const TakeFault& fault);

    QByteArray m_pending; ///< The beginning of a fragment whose rest is still to come.
    QByteArray m_open;    ///< The fragments so far of a record.
    qint64 m_at = 0;      ///< Byte of the file at which m_pending begins.
    qint64 m_openAt = 0;
    qint64 m_skipTo = 0;     ///< The next byte that is looked at.
    int m_damagedBlocks = 0; ///< One after another.
    bool m_hasOpen = false;
    bool m_foreign = false;
    bool m_givenUp = false;
};

} // namespace assay
