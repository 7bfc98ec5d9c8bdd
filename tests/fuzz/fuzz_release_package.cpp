// SPDX-License-Identifier: GPL-3.0-or-later
// An archive is read to the last byte as what the product wrote, or refused; then every document in it is.
#include "core/packages/package_content.h"
#include "core/packages/stored_zip.h"
#include "core/packages/sum_list.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace assay;

namespace {

/// What the members make when they are written again: all bytes of an archive that was taken are theirs.
QByteArray packedAgain(const std::vector<StoredMember>& members, const QByteArray& archive)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    StoredZipWriter writer(buffer);
    for (const StoredMember& member : members) {
        if (!writer.begin(member.name, member.size) || !writer.write(archive.mid(member.dataAt(), member.size))
            || !writer.end())
            std::abort();
    }
    if (!writer.finish())
        std::abort();
    return buffer.data();
}

void readTexts(const QByteArray& bytes)
{
    if (const auto sums = readSumList(bytes); sums && sumListText(*sums) != bytes)
        std::abort();
    if (const auto index = packageindex::read(bytes); index && packageindex::write(*index) != bytes)
        std::abort();
    const Checkpoint log{QStringLiteral("assay/x"), 8, {}, {}};
    if (const auto receipt = receipts::read(bytes, "entry", log)) {
        if (receipts::write(*receipt, log) != bytes)
            std::abort();
        Q_UNUSED(receipts::faultOf(*receipt, log))
    }
    PackageContent content;
    if (packages::takeDossier(bytes, content)) {
        content.index.name = QStringLiteral("m@1");
        Q_UNUSED(packages::writtenFiles(content).size())
    }
}

} // namespace

ASSAY_FUZZ(release_package)
{
    const QByteArray input = bytes.toByteArray();
    readTexts(input);
    QBuffer buffer;
    buffer.setData(input);
    buffer.open(QIODevice::ReadOnly);
    const auto members = readStoredZip(buffer);
    if (!members) {
        if (members.error().kind != Error::Kind::Invalid || members.error().message.isEmpty())
            std::abort();
        return;
    }
    // Checksums are compared by who reads the contents; all else has one form.
    const QByteArray again = packedAgain(*members, input);
    if (again.size() != input.size())
        std::abort();
    static tests::FuzzFolder folder;
    folder.put(QStringLiteral("package.zip"), input);
    const auto files = PackageFiles::open(folder.path() + QStringLiteral("/package.zip"));
    if (!files)
        return;
    for (const QString& name : files->names()) {
        if (const auto content = files->content(name))
            readTexts(*content);
    }
    Q_UNUSED(packages::readContent(*files).has_value())
}
