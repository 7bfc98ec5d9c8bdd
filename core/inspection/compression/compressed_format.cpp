// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/compression/decompressed_source.h"
#include "core/inspection/model_format.h"

#include <optional>

namespace assay {
namespace {

struct Wrapper {
    Compression compression;
    QByteArrayView magic;
};
/// As joblib tells them apart (joblib/compressor.py), which stores pickles in all of them.
constexpr Wrapper Wrappers[] = {
    {Compression::Gzip, "\x1f\x8b"},
    {Compression::Bzip2, "BZh"},
    {Compression::Xz, QByteArrayView("\xfd\x37\x7a\x58\x5a\x00", 6)},
    {Compression::Lzma, QByteArrayView("\x5d\x00\x00", 3)},
    {Compression::Zlib, "\x78"},
};

const Wrapper* wrapperOf(ByteSource& source)
{
    const QByteArray start = source.bytes(0, 6);
    for (const Wrapper& wrapper : Wrappers) {
        if (start.startsWith(wrapper.magic))
            return &wrapper;
    }
    return nullptr;
}

/// A compressed file: what is said of it is what is said of what it holds.
class CompressedFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("compressed"); }
    QStringList suffixes() const override { return {}; }

    Match matches(ByteSource& source) const override
    {
        const Wrapper* wrapper = wrapperOf(source);
        if (!wrapper)
            return Match::No;
        if (wrapper->compression != Compression::Zlib && wrapper->compression != Compression::Lzma)
            return Match::Sure;
        // So little of a mark wants a second witness.
        const Inspection none({}, {});
        DecompressedSource inside(source, wrapper->compression, none);
        return inside.bytes(0, 1).isEmpty() ? Match::No : Match::Likely;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const Compression compression = wrapperOf(source)->compression;
        const QString name = QString::fromLatin1(compressionName(compression));
        Inspection part = inspection.part(name);
        if (!part.isTooDeep()) {
            DecompressedSource inside(source, compression, part);
            if (!inspectContent(inside, part))
                part.find("file.unknown", -1);
            inside.size(); // Only the end tells whether it is whole.
            if (inside.isDamaged())
                inspection.find("compression.damaged", inside.taken());
            if (inside.isLimited())
                inspection.find("compression.limit", -1, QString::number(inside.made()));
            if (inside.hasTrailing())
                inspection.find("compression.trailing", inside.taken());
        }
        inspection.setFormat(part.report().format, part.report().formatVersion);
        inspection.merge(std::move(part));
        inspection.addFact(QStringLiteral("compression"), name);
    }
};

} // namespace

const ModelFormat& compressedModelFormat()
{
    static const CompressedFormat format;
    return format;
}

} // namespace assay
