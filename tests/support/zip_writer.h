// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crc32.h"
#include "tests/support/compressed.h"
#include "tests/support/inspected_files.h"

#include <vector>

namespace assay::tests {

/// A member, and what is to be wrong with it.
struct ZipWriterMember {
    QByteArray name;
    QByteArray bytes = {};
    bool isDeflated = false;
    QByteArray localName = {}; ///< In its own header; the same where empty.
    quint16 localFlags = 0;    ///< In its own header, beside those of the directory.
    quint16 flags = 0;         ///< In both.
    quint32 crcFault = 0;      ///< Added to the checksum.
    qint64 sizeFault = 0;      ///< Added to the size in the directory.
    quint16 method = 0xFFFF;   ///< In both; that of the bytes where it is left.
    QByteArray before = {};    ///< Bytes before it that belong to nobody.
};

/// An archive, as the format has it but for the faults that its members ask for.
inline QByteArray zipOf(const std::vector<ZipWriterMember>& members)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipWriterMember& member : members) {
        const QByteArray data = member.isDeflated ? deflated(member.bytes, -MAX_WBITS) : member.bytes;
        const quint16 method = member.method != 0xFFFF ? member.method : member.isDeflated ? 8 : 0;
        const QByteArray localName = member.localName.isEmpty() ? member.name : member.localName;
        file += member.before;
        const auto facts = [&](quint16 flags, qint64 sizeFault) {
            return littleEndian(20, 2) + littleEndian(flags, 2) + littleEndian(method, 2) + littleEndian(0, 4)
                + littleEndian(assay::crc32(member.bytes) + member.crcFault, 4)
                + littleEndian(static_cast<quint64>(data.size()), 4)
                + littleEndian(static_cast<quint64>(member.bytes.size() + sizeFault), 4);
        };
        directory += "PK\1\2" + littleEndian(20, 2) + facts(member.flags, member.sizeFault)
            + littleEndian(static_cast<quint64>(member.name.size()), 2) + QByteArray(12, '\0')
            + littleEndian(static_cast<quint64>(file.size()), 4) + member.name;
        file += "PK\3\4" + facts(member.flags | member.localFlags, 0)
            + littleEndian(static_cast<quint64>(localName.size()), 2) + littleEndian(0, 2) + localName + data;
    }
    const auto start = static_cast<quint64>(file.size());
    const auto count = static_cast<quint64>(members.size());
    return file + directory + "PK\5\6" + littleEndian(0, 4) + littleEndian(count, 2) + littleEndian(count, 2)
        + littleEndian(static_cast<quint64>(directory.size()), 4) + littleEndian(start, 4) + littleEndian(0, 2);
}

} // namespace assay::tests
