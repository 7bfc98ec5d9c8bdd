// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace assay {

/// Bytes that are read by pieces, from anywhere in them; reading onwards is the cheap way. Belongs to one thread.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// The number of bytes there are. May cost as much as reading them all.
    virtual qint64 size() = 0;

    /// Reads up to `size` bytes from `offset` on into `to`; how many there were, fewer only at the end or where the source
    /// could not be read on.
    virtual qsizetype read(qint64 offset, char* to, qsizetype size) = 0;

    /// The same as an array.
    QByteArray bytes(qint64 offset, qsizetype size);
};

/// A file as it is. A read that fails ends it there and is remembered.
class FileSource final : public ByteSource {
public:
    /// `file` is open, and outlives the source.
    explicit FileSource(QFile& file);

    qint64 size() override { return m_size; }
    qsizetype read(qint64 offset, char* to, qsizetype size) override;
    const QString& failure() const { return m_failure; } ///< What the system said; empty while all went well.

private:
    QFile& m_file;
    qint64 m_size;
    QString m_failure;
};

class BytesSource final : public ByteSource {
public:
    explicit BytesSource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    qint64 size() override { return m_bytes.size(); }
    qsizetype read(qint64 offset, char* to, qsizetype size) override;

private:
    QByteArray m_bytes;
};

/// A part of another source, which outlives it.
class SliceSource final : public ByteSource {
public:
    SliceSource(ByteSource& whole, qint64 offset, qint64 size)
        : m_whole(whole)
        , m_offset(offset)
        , m_size(size)
    {
    }

    qint64 size() override { return m_size; }
    qsizetype read(qint64 offset, char* to, qsizetype size) override;

private:
    ByteSource& m_whole;
    qint64 m_offset;
    qint64 m_size;
};

/// Keeps the last 128 KiB that were read of another source, which outlives it: for many small reads close to each other.
class CachedSource final : public ByteSource {
public:
    explicit CachedSource(ByteSource& source)
        : m_source(source)
    {
    }

    qint64 size() override { return m_source.size(); }
    qsizetype read(qint64 offset, char* to, qsizetype size) override;

private:
    static constexpr qsizetype Kept = 128 * 1024;

    ByteSource& m_source;
    QByteArray m_bytes;
    qint64 m_start = 0;
};

} // namespace assay
