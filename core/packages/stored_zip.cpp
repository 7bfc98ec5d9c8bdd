// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/stored_zip.h"

#include "core/base/crc32.h"
#include "core/base/text.h"

#include <QIODevice>
#include <QtEndian>

namespace assay {
namespace {

constexpr qint64 isLong = 0xFFFFFFFF;
constexpr qint64 manyMembers = 0xFFFF;
constexpr quint64 mostMembers = 200'000;
constexpr qint64 longestDirectory = 256 * 1024 * 1024;
constexpr qsizetype localSize = 30;
constexpr qsizetype entrySize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype longEndSize = 56;
constexpr qsizetype longEndPlaceSize = 20;

template <typename Integer>
void put(QByteArray& bytes, Integer number)
{
    char little[sizeof number];
    qToLittleEndian(number, little);
    bytes.append(little, sizeof number);
}

template <typename Integer>
Integer numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Integer>(bytes.data() + offset);
}

quint32 shortened(qint64 number)
{
    return static_cast<quint32>(std::min(number, isLong));
}

/// What the local header and the directory have in common, up to the length of the name.
void putFacts(QByteArray& bytes, const StoredMember& member)
{
    constexpr quint16 utf8Names = 0x0800;
    constexpr quint16 stored = 0;
    constexpr quint16 firstOf1980 = 0x0021;
    put<quint16>(bytes, member.size >= isLong || member.headerAt >= isLong ? 45 : 20);
    put(bytes, utf8Names);
    put(bytes, stored);
    put<quint16>(bytes, 0);
    put(bytes, firstOf1980);
    put(bytes, member.crc);
    put(bytes, shortened(member.size));
    put(bytes, shortened(member.size));
    put(bytes, static_cast<quint16>(member.name.size()));
}

QByteArray longSizes(const StoredMember& member, bool inDirectory)
{
    QByteArray sizes;
    if (member.size >= isLong) {
        put(sizes, member.size);
        put(sizes, member.size);
    }
    if (inDirectory && member.headerAt >= isLong)
        put(sizes, member.headerAt);
    if (sizes.isEmpty())
        return sizes;
    QByteArray extra;
    put<quint16>(extra, 1);
    put(extra, static_cast<quint16>(sizes.size()));
    return extra + sizes;
}

QByteArray localHeader(const StoredMember& member)
{
    QByteArray bytes = QByteArrayLiteral("PK\3\4");
    putFacts(bytes, member);
    const QByteArray extra = longSizes(member, false);
    put(bytes, static_cast<quint16>(extra.size()));
    return bytes + member.name + extra;
}

QByteArray directoryEntry(const StoredMember& member)
{
    constexpr quint16 byUnix = 0x031E;
    constexpr quint32 plainFile = 0100644U << 16;
    QByteArray bytes = QByteArrayLiteral("PK\1\2");
    put(bytes, byUnix);
    putFacts(bytes, member);
    const QByteArray extra = longSizes(member, true);
    put(bytes, static_cast<quint16>(extra.size()));
    bytes.append(6, '\0'); // No comment, the first disk, binary.
    put(bytes, plainFile);
    put(bytes, shortened(member.headerAt));
    return bytes + member.name + extra;
}

QByteArray directoryEnd(qint64 count, qint64 size, qint64 start)
{
    QByteArray bytes;
    if (count >= manyMembers || size >= isLong || start >= isLong) {
        bytes = QByteArrayLiteral("PK\6\6");
        put<qint64>(bytes, longEndSize - 12);
        put<quint16>(bytes, 45);
        put<quint16>(bytes, 45);
        put<quint64>(bytes, 0);
        put(bytes, count);
        put(bytes, count);
        put(bytes, size);
        put(bytes, start);
        bytes += QByteArrayLiteral("PK\6\7");
        put<quint32>(bytes, 0);
        put(bytes, start + size);
        put<quint32>(bytes, 1);
    }
    bytes += QByteArrayLiteral("PK\5\6");
    put<quint32>(bytes, 0);
    put(bytes, static_cast<quint16>(std::min(count, manyMembers)));
    put(bytes, static_cast<quint16>(std::min(count, manyMembers)));
    put(bytes, shortened(size));
    put(bytes, shortened(start));
    put<quint16>(bytes, 0);
    return bytes;
}

tl::unexpected<Error> notStored(const QString& reason)
{
    return fail(Error::Kind::Invalid,
                Text::tr("This is no archive of a release package as it was exported: %1. Get it again; one that was "
                         "packed anew is unpacked, and its folder verified.")
                    .arg(reason));
}

QByteArray bytesAt(QIODevice& from, qint64 offset, qint64 size)
{
    if (offset < 0 || size < 0 || offset > from.size() - size || !from.seek(offset))
        return {};
    return from.read(size);
}

struct DirectoryStand {
    quint64 count = 0;
    qint64 size = 0;
    qint64 start = 0;
    QByteArray end; ///< All that comes after the directory.
};

Result<DirectoryStand> findStand(QIODevice& from)
{
    DirectoryStand stand;
    stand.end = bytesAt(from, from.size() - endSize, endSize);
    if (stand.end.size() != endSize || !stand.end.startsWith("PK\5\6"))
        return notStored(Text::tr("its end is missing"));
    stand.count = numberAt<quint16>(stand.end, 10);
    stand.size = numberAt<quint32>(stand.end, 12);
    stand.start = numberAt<quint32>(stand.end, 16);
    if (stand.count == manyMembers || stand.size == isLong || stand.start == isLong) {
        constexpr qint64 longPart = longEndSize + longEndPlaceSize;
        stand.end = bytesAt(from, from.size() - endSize - longPart, longPart + endSize);
        if (stand.end.size() != longPart + endSize)
            return notStored(Text::tr("its end is missing"));
        stand.count = numberAt<quint64>(stand.end, 32);
        stand.size = numberAt<qint64>(stand.end, 40);
        stand.start = numberAt<qint64>(stand.end, 48);
    }
    if (stand.count > mostMembers || stand.size < 0 || stand.size > longestDirectory || stand.start < 0
        || stand.start != from.size() - stand.end.size() - stand.size)
        return notStored(Text::tr("its directory is not where it has to be"));
    return stand;
}

/// The entry at an offset of the directory. What its fields leave open is settled by writing it again.
Result<StoredMember> readMember(QByteArrayView directory, qsizetype offset, qint64 headerAt)
{
    if (directory.size() - offset < entrySize)
        return notStored(Text::tr("its directory is cut off"));
    StoredMember member;
    member.crc = numberAt<quint32>(directory, offset + 16);
    member.size = numberAt<quint32>(directory, offset + 24);
    member.headerAt = headerAt;
    const qsizetype nameSize = numberAt<quint16>(directory, offset + 28);
    if (directory.size() - offset - entrySize < nameSize)
        return notStored(Text::tr("its directory is cut off"));
    member.name = directory.sliced(offset + entrySize, nameSize).toByteArray();
    constexpr qsizetype longSize = 4 + 8;
    const qsizetype extraAt = offset + entrySize + nameSize;
    if (member.size == isLong && directory.size() - extraAt >= longSize)
        member.size = numberAt<qint64>(directory, extraAt + 4);
    const QByteArray written = directoryEntry(member);
    if (member.size < 0 || directory.size() - offset < written.size()
        || directory.sliced(offset, written.size()) != QByteArrayView(written))
        return notStored(Text::tr("its directory is written in another way"));
    return member;
}

} // namespace

qint64 StoredMember::dataAt() const
{
    return headerAt + localSize + name.size() + longSizes(*this, false).size();
}

bool StoredZipWriter::begin(const QByteArray& name, qint64 size)
{
    m_members.push_back({name, size, 0, m_to.pos()});
    const QByteArray header = localHeader(m_members.back());
    return m_to.write(header) == header.size();
}

bool StoredZipWriter::write(QByteArrayView bytes)
{
    m_members.back().crc = crc32(bytes, m_members.back().crc);
    return m_to.write(bytes.data(), bytes.size()) == bytes.size();
}

bool StoredZipWriter::end()
{
    const qint64 position = m_to.pos();
    const StoredMember& member = m_members.back();
    const QByteArray header = localHeader(member);
    return position == member.dataAt() + member.size && m_to.seek(member.headerAt)
        && m_to.write(header) == header.size() && m_to.seek(position);
}

bool StoredZipWriter::finish()
{
    const qint64 start = m_to.pos();
    QByteArray directory;
    for (const StoredMember& member : m_members)
        directory += directoryEntry(member);
    const auto count = static_cast<qint64>(m_members.size());
    const QByteArray rest = directory + directoryEnd(count, directory.size(), start);
    return m_to.write(rest) == rest.size();
}

Result<std::vector<StoredMember>> readStoredZip(QIODevice& from)
{
    const Result<DirectoryStand> stand = findStand(from);
    if (!stand)
        return failed(stand);
    const QByteArray directory = bytesAt(from, stand->start, stand->size);
    std::vector<StoredMember> members;
    qint64 position = 0;
    for (qsizetype offset = 0; members.size() < stand->count; offset += directoryEntry(members.back()).size()) {
        const Result<StoredMember> member = readMember(directory, offset, position);
        if (!member)
            return failed(member);
        const QByteArray header = localHeader(*member);
        if (bytesAt(from, position, header.size()) != header || member->size > stand->start - member->dataAt())
            return notStored(Text::tr("a member is not what its directory says"));
        position = member->dataAt() + member->size;
        members.push_back(*member);
    }
    qsizetype written = 0;
    for (const StoredMember& member : members)
        written += directoryEntry(member).size();
    if (position != stand->start || written != directory.size()
        || directoryEnd(static_cast<qint64>(members.size()), stand->size, stand->start) != stand->end)
        return notStored(Text::tr("it holds bytes that belong to no member"));
    return members;
}

} // namespace assay
