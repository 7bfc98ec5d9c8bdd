// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/apart.h"
#include "core/inspection/hdf5/hdf5_reader.h"
#include "core/inspection/hdf5/part_report.h"
#include "core/inspection/model_format.h"

namespace assay {
namespace {

constexpr QByteArrayView Signature = "\x89HDF\r\n\x1a\n";
constexpr qint64 FirstUserBlock = 512;
constexpr qint64 LargestUserBlock = 1024 * 1024;

/// Where the superblock is: at the beginning or behind a block of the writer's own, of 512 bytes or a double of that.
qint64 superblockOf(ByteSource& source)
{
    for (qint64 at = 0; at <= LargestUserBlock; at = at == 0 ? FirstUserBlock : 2 * at) {
        if (source.bytes(at, Signature.size()) == Signature)
            return at;
    }
    return -1;
}

/// Whether the library is to see the file at all. Source: HDF5 File Format Specification 3.0, II.A.
bool isKnownSuperblock(ByteSource& source, qint64 at)
{
    const QByteArray start = source.bytes(at, Signature.size() + 8);
    if (start.size() < Signature.size() + 8)
        return false;
    const int version = start[8];
    const qsizetype sizesAt = version < 2 ? 13 : 9;
    const auto isSize = [&start](qsizetype i) { return start[i] == 2 || start[i] == 4 || start[i] == 8; };
    return version >= 0 && version <= 3 && isSize(sizesAt) && isSize(sizesAt + 1);
}

/// Read by libhdf5, which hostile files have made crash time and again: hence in a process of its own.
class Hdf5Format final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("hdf5"); }
    QStringList suffixes() const override { return {QStringLiteral("h5"), QStringLiteral("hdf5")}; }

    Match matches(ByteSource& source) const override
    {
        const qint64 at = superblockOf(source);
        return at == 0 ? Match::Sure : at > 0 ? Match::Likely : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const qint64 at = superblockOf(source);
        if (at < 0 || !isKnownSuperblock(source, at))
            return inspection.find("hdf5.damaged", qMax<qint64>(at, 0));
        inspection.setFormat(id(), QString::number(source.bytes(at + Signature.size(), 1)[0]));
        const auto answer = runApart(
            [&source] {
                Inspection part({}, {});
                readHdf5(source, part);
                return packedReport(part.report());
            },
            [&inspection] { return inspection.stopped(); });
        if (!answer || !addPackedReport(*answer, inspection))
            inspection.find("hdf5.reader-stopped", at);
    }
};

} // namespace

const ModelFormat& hdf5ModelFormat()
{
    static const Hdf5Format format;
    return format;
}

} // namespace assay
