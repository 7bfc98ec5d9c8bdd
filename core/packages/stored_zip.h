// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace assay {

/// A member of an archive of uncompressed files.
struct StoredMember {
    QByteArray name; ///< UTF-8.
    qint64 size = 0;
    quint32 crc = 0;
    qint64 headerAt = 0;

    qint64 dataAt() const;

    bool operator==(const StoredMember&) const = default;
};

/// Writes an archive whose bytes depend on nothing but the names, contents and order of its members: nothing is
/// compressed, and all times are the first of 1980. Format: PKWARE's APPNOTE.TXT 6.3.10, with the long sizes of 4.5.3
/// where they are needed.
class StoredZipWriter {
public:
    /// `to` is open, empty, can be written at any place, and outlives the writer.
    explicit StoredZipWriter(QIODevice& to)
        : m_to(to)
    {
    }

    /// Each answers whether the device took what was written.
    bool begin(const QByteArray& name, qint64 size);
    bool write(QByteArrayView bytes); ///< All of them together `size` bytes.
    bool end();
    bool finish(); ///< The directory, after all members.

private:
    QIODevice& m_to;
    std::vector<StoredMember> m_members;
};

/// The members of an archive that StoredZipWriter wrote. Invalid for any other, to the byte: an archive that somebody
/// packed again can hold what one program sees and another does not. Contents are not looked at; whoever reads them
/// compares the checksum.
Result<std::vector<StoredMember>> readStoredZip(QIODevice& from);

} // namespace assay
