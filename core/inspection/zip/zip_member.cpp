// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zip/zip_member.h"

#include "core/base/crc32.h"
#include "core/inspection/compression/decompressed_source.h"

namespace assay {
namespace {

constexpr qint64 LongestChecked = 16 * 1024 * 1024;

void compareChecksum(ByteSource& member, const ZipEntry& entry, Inspection& part)
{
    constexpr qsizetype piece = 64 * 1024;
    quint32 crc = 0;
    qint64 size = 0;
    for (QByteArray bytes = member.bytes(0, piece); !bytes.isEmpty() && size <= LongestChecked;
         bytes = member.bytes(size, piece)) {
        crc = crc32(bytes, crc);
        size += bytes.size();
    }
    if (!part.stopped() && (size != entry.size || crc != entry.crc))
        part.find("zip.checksum", -1, reportedUtf8(entry.name));
}

} // namespace

void readZipMember(ByteSource& source, const ZipEntry& entry, Inspection& inspection, const ZipMemberReader& read)
{
    const QString name = reportedUtf8(entry.name);
    if ((entry.flags & ZipEntry::Encrypted) != 0)
        return inspection.find("zip.encrypted", entry.entryAt, name);
    if (entry.method != ZipEntry::Stored && entry.method != ZipEntry::Deflated)
        return inspection.find("zip.method", entry.entryAt, name);
    const auto local = readZipLocalHeader(source, entry.headerAt);
    if (!local)
        return; // checkZip() has told.
    Inspection part = inspection.part(name);
    if (!part.isTooDeep()) {
        SliceSource packed(source, local->dataAt, entry.packedSize);
        const bool isShort = entry.size <= LongestChecked;
        if (entry.method == ZipEntry::Stored) {
            read(packed, part);
            if (isShort)
                compareChecksum(packed, entry, part);
        } else {
            DecompressedSource member(packed, Compression::Deflate, part);
            read(member, part);
            if (isShort)
                compareChecksum(member, entry, part);
            if (member.isDamaged())
                part.find("compression.damaged", -1);
            if (member.isLimited())
                part.find("compression.limit", -1, QString::number(member.made()));
        }
    }
    inspection.merge(std::move(part));
}

QByteArray zipMemberBytes(ByteSource& source, const ZipEntry& entry, Inspection& inspection, qsizetype most)
{
    QByteArray bytes;
    if (entry.size > most)
        return bytes;
    readZipMember(source, entry, inspection,
                  [&bytes, most](ByteSource& member, Inspection&) { bytes = member.bytes(0, most); });
    return bytes;
}

} // namespace assay
