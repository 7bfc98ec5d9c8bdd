// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zip/zip_directory.h"

#include "core/inspection/source_cursor.h"

#include <algorithm>

namespace assay {
namespace {

constexpr QByteArrayView LocalMark = "PK\x03\x04";
constexpr QByteArrayView EntryMark = "PK\x01\x02";
constexpr QByteArrayView EndMark = "PK\x05\x06";
constexpr QByteArrayView LongEndMark = "PK\x06\x06";
constexpr QByteArrayView LongEndPlaceMark = "PK\x06\x07";
constexpr qsizetype EndSize = 22;
constexpr qsizetype LongestComment = 65535;
constexpr qsizetype LongEndPlaceSize = 20;
constexpr quint32 IsLong = 0xFFFFFFFF;
constexpr quint16 LongSizesId = 1;

template <typename Integer>
Integer at(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<Integer>(bytes.constData() + offset);
}

/// Replaces the sizes that do not fit into 32 bits by those of the extra field. False where these are missing.
bool takeLongSizes(const QByteArray& extra, std::initializer_list<qint64*> sizes)
{
    const bool any = std::ranges::any_of(sizes, [](const qint64* size) { return *size == IsLong; });
    for (qsizetype i = 0; any && i + 4 <= extra.size(); i += 4 + at<quint16>(extra, i + 2)) {
        if (at<quint16>(extra, i) != LongSizesId)
            continue;
        qsizetype from = i + 4;
        const qsizetype end = qMin(extra.size(), from + at<quint16>(extra, i + 2));
        for (qint64* size : sizes) {
            if (*size != IsLong)
                continue;
            if (from + 8 > end)
                return false;
            *size = at<qint64>(extra, from);
            from += 8;
        }
        return true;
    }
    return true;
}

bool isWithin(const ZipEntry& entry, qint64 fileSize)
{
    return entry.headerAt >= 0 && entry.packedSize >= 0 && entry.size >= 0 && entry.headerAt < fileSize
        && entry.packedSize <= fileSize - entry.headerAt;
}

std::optional<ZipEntry> readEntry(SourceCursor& cursor, qint64 fileSize)
{
    constexpr qsizetype fixedSize = 46;
    ZipEntry entry;
    entry.entryAt = cursor.position();
    const auto fixed = cursor.bytes(fixedSize);
    if (!fixed || !fixed->startsWith(EntryMark))
        return {};
    entry.flags = at<quint16>(*fixed, 8);
    entry.method = at<quint16>(*fixed, 10);
    entry.crc = at<quint32>(*fixed, 16);
    entry.packedSize = at<quint32>(*fixed, 20);
    entry.size = at<quint32>(*fixed, 24);
    entry.headerAt = at<quint32>(*fixed, 42);
    const auto name = cursor.bytes(at<quint16>(*fixed, 28));
    const auto extra = name ? cursor.bytes(at<quint16>(*fixed, 30)) : std::nullopt;
    const auto comment = extra ? cursor.bytes(at<quint16>(*fixed, 32)) : std::nullopt;
    if (!comment)
        return {};
    entry.name = *name;
    const bool good = takeLongSizes(*extra, {&entry.size, &entry.packedSize, &entry.headerAt});
    return good && isWithin(entry, fileSize) ? std::optional(entry) : std::nullopt;
}

struct DirectoryPlace {
    qint64 start = 0;
    qint64 end = 0;
    quint64 count = 0;
};

/// Where the directory is, as the last record of the file says: the one whose comment reaches to the end.
std::optional<DirectoryPlace> findDirectory(ByteSource& source)
{
    const qint64 size = source.size();
    const qint64 tailAt = qMax<qint64>(0, size - EndSize - LongestComment);
    const QByteArray tail = source.bytes(tailAt, static_cast<qsizetype>(size - tailAt));
    for (qsizetype i = tail.size() - EndSize; i >= 0; --i) {
        if (!QByteArrayView(tail).sliced(i).startsWith(EndMark)
            || i + EndSize + at<quint16>(tail, i + 20) != tail.size())
            continue;
        DirectoryPlace place{at<quint32>(tail, i + 16), tailAt + i, at<quint16>(tail, i + 10)};
        const QByteArray longPlace = source.bytes(place.end - LongEndPlaceSize, LongEndPlaceSize);
        if (longPlace.size() == LongEndPlaceSize && longPlace.startsWith(LongEndPlaceMark)) {
            place.end = at<qint64>(longPlace, 8);
            const QByteArray longEnd = source.bytes(place.end, 56);
            if (longEnd.size() < 56 || !longEnd.startsWith(LongEndMark))
                return {};
            place.count = at<quint64>(longEnd, 32);
            place.start = at<qint64>(longEnd, 48);
        }
        return place.start >= 0 && place.start <= place.end ? std::optional(place) : std::nullopt;
    }
    return {};
}

} // namespace

const ZipEntry* ZipDirectory::entry(QByteArrayView name) const
{
    const auto found =
        std::ranges::find(entries, name, [](const ZipEntry& entry) { return QByteArrayView(entry.name); });
    return found == entries.end() ? nullptr : &*found;
}

bool startsAsZip(ByteSource& source)
{
    const QByteArray start = source.bytes(0, LocalMark.size());
    return start == LocalMark || start == EndMark;
}

std::optional<ZipDirectory> readZipDirectory(ByteSource& source)
{
    const auto place = findDirectory(source);
    if (!place)
        return {};
    ZipDirectory directory;
    directory.start = place->start;
    SourceCursor cursor(source, place->start);
    for (quint64 i = 0; i < place->count && !directory.isLimited; ++i) {
        auto entry = readEntry(cursor, source.size());
        if (!entry)
            return {};
        directory.entries.push_back(std::move(*entry));
        directory.isLimited = directory.entries.size() == ZipDirectory::MostEntries && i + 1 < place->count;
    }
    if (!directory.isLimited && cursor.position() != place->end)
        return {};
    return directory;
}

std::optional<ZipLocalHeader> readZipLocalHeader(ByteSource& source, qint64 headerAt)
{
    constexpr qsizetype fixedSize = 30;
    const QByteArray fixed = source.bytes(headerAt, fixedSize);
    if (fixed.size() < fixedSize || !fixed.startsWith(LocalMark))
        return {};
    ZipLocalHeader header;
    ZipEntry& entry = header.entry;
    entry.headerAt = headerAt;
    entry.flags = at<quint16>(fixed, 6);
    entry.method = at<quint16>(fixed, 8);
    entry.crc = at<quint32>(fixed, 14);
    entry.packedSize = at<quint32>(fixed, 18);
    entry.size = at<quint32>(fixed, 22);
    const auto nameSize = at<quint16>(fixed, 26);
    const auto extraSize = at<quint16>(fixed, 28);
    entry.name = source.bytes(headerAt + fixedSize, nameSize);
    const QByteArray extra = source.bytes(headerAt + fixedSize + nameSize, extraSize);
    header.dataAt = headerAt + fixedSize + nameSize + extraSize;
    const bool whole = entry.name.size() == nameSize && extra.size() == extraSize;
    return whole && takeLongSizes(extra, {&entry.size, &entry.packedSize}) ? std::optional(header) : std::nullopt;
}

} // namespace assay
