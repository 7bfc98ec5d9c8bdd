// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

namespace assay {

/// Reads the frames of a TFRecord file one by one: a length of 8 bytes, its masked CRC-32C, the payload and the payload's
/// masked CRC-32C, all little-endian. Source: tensorflow/core/lib/io/record_writer.h. It keeps no more than one record in
/// memory, and makes no room for one that the file is too short to hold. Belongs to one thread.
class RecordReader {
public:
    enum class Outcome {
        Record,
        Damaged,    ///< The payload is not what its checksum says; it was skipped.
        TooLong,    ///< The payload is longer than any that is read; it was skipped unread.
        NoFrame,    ///< The length is not what its checksum says, so nobody knows where the next record begins.
        Incomplete, ///< The file ends within a record: it is still being written, or was cut off.
        End,
        Unreadable, ///< The system refused.
    };

    static constexpr qint64 LongestRecord = 256LL * 1024 * 1024;

    static constexpr qint64 HeaderSize = 12;

    /// Whether these bytes are what a record begins with: a length and its checksum.
    static bool isHeader(QByteArrayView bytes);

    /// Begins at byte `offset` of an open file, which must outlive the reader.
    explicit RecordReader(QFile& file, qint64 offset = 0);

    /// The next record; `payload` is its own and valid until the next call. After NoFrame, Incomplete, End or Unreadable
    /// a further call answers the same, unless the file has grown.
    Outcome next(QByteArrayView& payload);

    qint64 offset() const { return m_offset; } ///< The byte at which the next record begins; reading can go on there.
    qint64 start() const { return m_start; }   ///< The byte at which the last record, or what is none, began.

private:
    bool fill(qint64 needed);
    bool holds(quint64 length) const;
    Outcome shortOf(qint64 available) const;
    Outcome skip(qint64 size);

    QFile& m_file;
    QByteArray m_buffer;
    qint64 m_begin = 0; ///< Of what is unread in the buffer.
    qint64 m_end = 0;
    qint64 m_offset;
    qint64 m_start;
    bool m_failed = false;
};

} // namespace assay
