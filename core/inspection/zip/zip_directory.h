// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"

#include <optional>
#include <vector>

namespace assay {

/// A member as the archive's central directory has it.
struct ZipEntry {
    QByteArray name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 headerAt = 0; ///< Of its local header.
    qint64 entryAt = 0;  ///< In the directory.

    static constexpr quint16 Encrypted = 1;
    static constexpr quint16 SizesBehind = 8; ///< The local header has no sizes: they stand behind the data.
    static constexpr quint16 Stored = 0;
    static constexpr quint16 Deflated = 8;
};

/// The directory at the end of an archive. It is read here, and not by a library, because a library shows one view of each
/// member, and the point is whether there are two: what a reader of directories loads, and what a reader from the front
/// does. Only zlib then sees the data. Format: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
struct ZipDirectory {
    std::vector<ZipEntry> entries;
    qint64 start = 0;       ///< Byte of the directory.
    bool isLimited = false; ///< There are more entries.

    static constexpr std::size_t MostEntries = 20'000;

    const ZipEntry* entry(QByteArrayView name) const; ///< The first of that name, or null.
};

/// Nothing where there is no directory at the end, or it is damaged.
std::optional<ZipDirectory> readZipDirectory(ByteSource& source);

/// A local header.
struct ZipLocalHeader {
    ZipEntry entry;
    qint64 dataAt = 0;
};
std::optional<ZipLocalHeader> readZipLocalHeader(ByteSource& source, qint64 at);

/// Whether the bytes begin as an archive does.
bool startsAsZip(ByteSource& source);

} // namespace assay
