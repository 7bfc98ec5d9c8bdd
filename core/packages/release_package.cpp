// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/release_package.h"

#include "core/base/text.h"
#include "core/packages/package_target.h"
#include "core/packages/release_record.h"
#include "core/packages/sum_list.h"
#include "core/trust/model_signature.h"

#include <QFile>

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype copiedPiece = 256 * 1024;

/// Adds what the exporter's key signs.
Result<QByteArray> signedBy(const SigningKey& key, PackageContent& content)
{
    const QString fingerprint = QString::fromLatin1(key.publicKey().fingerprint());
    Result<QByteArray> signature = modelsignature::sign(packages::signedManifestOf(content), key);
    if (!signature)
        return signature;
    const Result<QString> signer = packages::checkpointSigner(content);
    if (signer && signer->isEmpty()) {
        const Result<SignedNote> note = content.log.sign(key);
        if (!note)
            return failed(note);
        content.checkpoint = note->bytes();
    }
    content.keys.emplace(fingerprint, key.publicKey());
    content.index.modelSigner = fingerprint;
    return signature;
}

/// Writes the files of a package in the order of their names.
class PackageWriting {
public:
    PackageWriting(PackageTarget& target, const ReadMonitor& monitor, qint64 total)
        : m_target(target)
        , m_monitor(monitor)
        , m_total(total)
    {
    }

    Result<> add(const QString& name, const QByteArray& bytes)
    {
        if (const auto begun = m_target.begin(name, bytes.size()); !begun)
            return begun;
        if (const auto written = take(bytes); !written)
            return written;
        ++m_written.files;
        return m_target.end();
    }

    /// Hashed while it is copied, so that what was compared is what was written.
    Result<> add(const PackageSource& source)
    {
        if (source.bytes)
            return sha256(*source.bytes) == source.sha256 ? add(source.name, *source.bytes) : changed(source);
        QFile file(source.place);
        if (source.place.isEmpty())
            return notCopied(source, Text::tr("it stays where this machine cannot read it"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return notCopied(source, Text::tr("it cannot be read: %1").arg(file.errorString()));
        if (file.size() != source.size)
            return changed(source);
        if (const auto begun = m_target.begin(source.name, source.size); !begun)
            return begun;
        const Result<Digest> digest = copyFrom(file, source);
        if (!digest)
            return failed(digest);
        if (*digest != source.sha256)
            return changed(source);
        ++m_written.files;
        return m_target.end();
    }

    const WrittenPackage& written() const { return m_written; }

private:
    static tl::unexpected<Error> notCopied(const PackageSource& source, const QString& reason)
    {
        return fail(Error::Kind::Corrupt,
                    Text::tr("%1 is not exported: %2. Nothing was written; bring the file back, or leave files out.")
                        .arg(source.name, reason),
                    source.place);
    }

    static tl::unexpected<Error> changed(const PackageSource& source)
    {
        return notCopied(source, Text::tr("it is not what it was"));
    }

    Result<Digest> copyFrom(QFile& file, const PackageSource& source)
    {
        Sha256 sum;
        QByteArray piece(copiedPiece, Qt::Uninitialized);
        for (qint64 left = source.size; left > 0;) {
            const qint64 got = file.read(piece.data(), std::min<qint64>(left, piece.size()));
            if (got <= 0)
                return notCopied(source, Text::tr("it cannot be read: %1").arg(file.errorString()));
            const QByteArrayView bytes(piece.constData(), got);
            sum.add(bytes);
            if (const auto written = take(bytes); !written)
                return failed(written);
            left -= got;
        }
        return sum.finish();
    }

    Result<> take(QByteArrayView bytes)
    {
        if (const auto written = m_target.write(bytes); !written)
            return written;
        m_written.bytes += bytes.size();
        if (m_monitor && !m_monitor({std::min(m_written.bytes, m_total), m_total}))
            return fail(Error::Kind::Cancelled, Text::tr("The export was cancelled. Nothing was written."));
        return {};
    }

    PackageTarget& m_target;
    const ReadMonitor& m_monitor;
    qint64 m_total;
    WrittenPackage m_written;
};

struct PackedFiles {
    std::map<QString, QByteArray> made;
    std::vector<PackageSource> copied;
};

SumList sumsOf(const PackedFiles& files)
{
    SumList sums;
    for (const auto& [name, bytes] : files.made)
        sums[name.toUtf8()] = sha256(bytes);
    for (const PackageSource& source : files.copied)
        sums[source.name.toUtf8()] = source.sha256;
    return sums;
}

Result<WrittenPackage> writeAll(PackedFiles files, const QString& path, const ReadMonitor& monitor)
{
    files.made[packagefile::sums] = sumListText(sumsOf(files));
    std::map<QByteArray, const PackageSource*> copied;
    qint64 total = 0;
    for (const PackageSource& source : files.copied) {
        copied[source.name.toUtf8()] = &source;
        total += source.size;
    }
    for (const auto& [name, bytes] : files.made) {
        copied[name.toUtf8()] = nullptr;
        total += bytes.size();
    }
    const auto target = PackageTarget::create(path);
    if (!target)
        return failed(target);
    PackageWriting writing(**target, monitor, total);
    for (const auto& [name, source] : copied) {
        const QString text = QString::fromUtf8(name);
        if (const auto added = source ? writing.add(*source) : writing.add(text, files.made.at(text)); !added)
            return failed(added);
    }
    if (const auto done = (*target)->commit(); !done)
        return failed(done);
    return writing.written();
}

} // namespace

Result<WrittenPackage> writeReleasePackage(db::Database& database, const PackageWish& wish, const ReadMonitor& monitor)
{
    Result<ReleaseRecord> record = database.read(
        [&](db::Connection& connection) { return packages::recordOf(connection, wish.release, database.location()); });
    if (!record)
        return failed(record);
    PackageContent& content = record->content;
    content.index.projectName = database.projectName();
    content.index.hasFiles = !wish.withoutFiles;
    PackedFiles files;
    QByteArray modelSignature;
    if (wish.key) {
        const Result<QByteArray> made = signedBy(*wish.key, content);
        if (!made)
            return failed(made);
        modelSignature = *made;
    }
    files.made = packages::writtenFiles(content);
    if (!modelSignature.isEmpty())
        files.made[packagefile::modelSignature] = modelSignature;
    if (!wish.withoutFiles)
        files.copied = record->sources;
    const Result<QString> signer = packages::checkpointSigner(content);
    Result<WrittenPackage> written = writeAll(std::move(files), wish.path, monitor);
    if (written)
        written->isLogSigned = signer && !signer->isEmpty();
    return written;
}

} // namespace assay
