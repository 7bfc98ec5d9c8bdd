// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_format.h"
#include "core/inspection/pickle/pickle_reader.h"
#include "core/inspection/zip/zip_check.h"
#include "core/inspection/zip/zip_member.h"

#include <algorithm>
#include <optional>

namespace assay {
namespace {

constexpr QByteArrayView PickleName = "data.pkl";
constexpr qsizetype LongestFact = 4096;

/// The folder that all members are in, with its slash; nothing where no pickle shows it.
std::optional<QByteArray> rootOf(const ZipDirectory& directory)
{
    for (const ZipEntry& entry : directory.entries) {
        const QByteArray root = entry.name.chopped(qMin(entry.name.size(), PickleName.size()));
        if (entry.name.endsWith(PickleName) && (root.isEmpty() || (root.endsWith('/') && root.count('/') == 1)))
            return root;
    }
    return {};
}

/// What PyTorch saves from 1.6 on: a pickle, and a member of bare bytes for each storage that the pickle names by a
/// persistent id; with TorchScript also program code. Source: torch/serialization.py, caffe2/serialize/inline_container.h.
class TorchZipFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("torch"); }
    QStringList suffixes() const override
    {
        return {QStringLiteral("pt"), QStringLiteral("pth"), QStringLiteral("ckpt"), QStringLiteral("bin")};
    }

    Match matches(ByteSource& source) const override
    {
        const auto directory = startsAsZip(source) ? readZipDirectory(source) : std::nullopt;
        return directory && rootOf(*directory) ? Match::Sure : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const auto directory = readZipDirectory(source);
        const auto root = directory ? rootOf(*directory) : std::nullopt;
        if (!root)
            return inspection.find("zip.damaged", 0);
        checkZip(source, *directory, inspection);
        const auto code = std::ranges::find_if(
            directory->entries, [&](const ZipEntry& entry) { return entry.name.startsWith(*root + "code/"); });
        if (code != directory->entries.end())
            inspection.find("torch.script", code->headerAt);
        for (const ZipEntry& entry : directory->entries) {
            if (inspection.stopped())
                return;
            const QByteArray name = entry.name.startsWith(*root) ? entry.name.sliced(root->size()) : entry.name;
            if (name == "version" || name == "byteorder" || name == ".format_version")
                inspection.addFact(QString::fromLatin1(name),
                                   reportedUtf8(zipMemberBytes(source, entry, inspection, LongestFact).trimmed()));
            else if (!name.startsWith("code/"))
                readMember(source, entry, name, inspection);
        }
    }

private:
    static void readMember(ByteSource& source, const ZipEntry& entry, const QByteArray& name, Inspection& inspection)
    {
        readZipMember(source, entry, inspection, [&name](ByteSource& member, Inspection& part) {
            if (name.endsWith(".pkl"))
                return inspectPickles(member, 0, part);
            if (isHiddenPickle(member)) {
                part.find("pickle.nested", 0);
                return inspectPickles(member, 0, part);
            }
            if (!name.startsWith("data/"))
                inspectContent(member, part, Match::Likely);
        });
    }
};

} // namespace

const ModelFormat& torchZipModelFormat()
{
    static const TorchZipFormat format;
    return format;
}

} // namespace assay
