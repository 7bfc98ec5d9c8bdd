// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zip/zip_check.h"

#include <QSet>

#include <algorithm>

namespace assay {
namespace {

/// A name that a careless unpacker writes outside of its folder.
bool leadsOutside(const QByteArray& name)
{
    QByteArray path = name;
    path.replace('\\', '/');
    const bool hasDrive = path.size() > 1 && path[1] == ':';
    return path.startsWith('/') || hasDrive || path.contains('\0') || path.split('/').contains("..");
}

bool sameMember(const ZipEntry& directory, const ZipEntry& local)
{
    const bool sizesBehind = (local.flags & ZipEntry::SizesBehind) != 0;
    const auto same = [sizesBehind](qint64 a, qint64 b) { return a == b || (sizesBehind && b == 0); };
    return directory.name == local.name && directory.method == local.method
        && (directory.flags & ZipEntry::Encrypted) == (local.flags & ZipEntry::Encrypted)
        && same(directory.crc, local.crc) && same(directory.packedSize, local.packedSize)
        && same(directory.size, local.size);
}

/// What may lie between the end of a member's data and the next: its sizes and checksum, short or long, marked or not.
bool isDescriptorSize(qint64 size)
{
    return size == 0 || size == 12 || size == 16 || size == 20 || size == 24;
}

} // namespace

void checkZip(ByteSource& source, const ZipDirectory& directory, Inspection& inspection)
{
    if (directory.isLimited)
        inspection.find("zip.limit", directory.start, QString::number(directory.entries.size()));
    QSet<QByteArray> names;
    std::vector<const ZipEntry*> inOrder;
    for (const ZipEntry& entry : directory.entries) {
        const QString shown = reportedUtf8(entry.name);
        if (names.contains(entry.name))
            inspection.find("zip.duplicate", entry.entryAt, shown);
        if (leadsOutside(entry.name))
            inspection.find("zip.path", entry.entryAt, shown);
        names.insert(entry.name);
        inOrder.push_back(&entry);
    }
    std::ranges::sort(inOrder, {}, &ZipEntry::headerAt);
    qint64 end = 0;
    bool descriptor = false;
    const auto checkGap = [&](qint64 next) {
        if (next < end)
            inspection.find("zip.damaged", next);
        else if (next > end && !(descriptor && isDescriptorSize(next - end)))
            inspection.find("zip.unlisted", end);
    };
    for (const ZipEntry* entry : inOrder) {
        if (inspection.stopped())
            return;
        const auto local = readZipLocalHeader(source, entry->headerAt);
        if (!local || !sameMember(*entry, local->entry)) {
            inspection.find("zip.headers", entry->headerAt, reportedUtf8(entry->name));
            continue;
        }
        checkGap(entry->headerAt);
        end = local->dataAt + entry->packedSize;
        descriptor = (entry->flags & ZipEntry::SizesBehind) != 0;
    }
    if (!directory.isLimited)
        checkGap(directory.start);
}

} // namespace assay
