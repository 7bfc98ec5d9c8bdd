// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_format.h"
#include "core/inspection/pickle/pickle_reader.h"
#include "core/inspection/zip/zip_check.h"
#include "core/inspection/zip/zip_member.h"

#include <algorithm>

namespace assay {
namespace {

/// An archive of any files, among them NumPy's .npz. Each member is inspected for what it is.
class ZipFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("zip"); }
    QStringList suffixes() const override { return {QStringLiteral("npz"), QStringLiteral("zip")}; }

    Match matches(ByteSource& source) const override { return startsAsZip(source) ? Match::Likely : Match::No; }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const auto directory = readZipDirectory(source);
        if (!directory)
            return inspection.find("zip.damaged", 0);
        const bool isNpz = !directory->entries.empty()
            && std::ranges::all_of(directory->entries, [](const ZipEntry& e) { return e.name.endsWith(".npy"); });
        if (isNpz)
            inspection.setFormat(QByteArrayLiteral("npz"));
        checkZip(source, *directory, inspection);
        bool anyKnown = false;
        for (const ZipEntry& entry : directory->entries) {
            if (inspection.stopped())
                return;
            if (entry.name.endsWith('/'))
                continue;
            readZipMember(source, entry, inspection, [&anyKnown, isNpz](ByteSource& member, Inspection& part) {
                const bool isKnown = inspectContent(member, part, isNpz ? Match::Perhaps : Match::Likely);
                anyKnown = anyKnown || isKnown;
                if (isNpz && !isKnown)
                    part.find("numpy.header", 0);
            });
        }
        if (!anyKnown)
            inspection.find("file.unknown", -1);
    }
};

} // namespace

const ModelFormat& zipModelFormat()
{
    static const ZipFormat format;
    return format;
}

} // namespace assay
