// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/model_hasher.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace assay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostResources = 100'000;
constexpr qsizetype hashPiece = 256 * 1024;

struct ModelFile {
    QByteArray name; ///< From the model's folder, in UTF-8; "." is the model itself.
    QString path;
    qint64 size = 0;
};

QString shownName(const fs::path& path)
{
    return shownText(QString::fromStdString(path.string()));
}

tl::unexpected<Error> notHashed(Error::Kind kind, const fs::path& path, const QString& reason)
{
    return fail(kind, Text::tr("The model was not hashed, because of %1: %2.").arg(shownName(path), reason),
                QString::fromStdString(path.string()));
}

/// The files of a model with their sizes, in the order of their paths' parts.
class ModelWalk {
public:
    ModelWalk(const fs::path& root, const ModelSerialization& serialization)
        : m_root(root)
        , m_serialization(serialization)
    {
    }

    Result<std::vector<ModelFile>> files()
    {
        std::error_code error;
        fs::recursive_directory_iterator at(m_root, error);
        while (!error && at != fs::recursive_directory_iterator()) {
            if (isIgnored(nameOf(*at)))
                at.disable_recursion_pending();
            else if (const auto added = add(*at); !added)
                return failed(added);
            at.increment(error);
        }
        if (error)
            return notHashed(Error::Kind::Io, m_root, QString::fromStdString(error.message()));
        std::sort(m_files.begin(), m_files.end(),
                  [](const ModelFile& a, const ModelFile& b) { return inParts(a.name) < inParts(b.name); });
        return std::move(m_files);
    }

private:
    QByteArray nameOf(const fs::directory_entry& entry) const
    {
        return QByteArray::fromStdString(entry.path().lexically_relative(m_root).generic_string());
    }

    bool isIgnored(const QByteArray& name) const
    {
        return std::any_of(m_serialization.ignoredPaths.begin(), m_serialization.ignoredPaths.end(),
                           [&name](const QString& path) {
                               const QByteArray ignored = path.toUtf8();
                               return name == ignored || name.startsWith(ignored + '/');
                           });
    }

    Result<> add(const fs::directory_entry& entry)
    {
        std::error_code error;
        const bool link = entry.is_symlink(error);
        const fs::file_type type = entry.status(error).type();
        if (link && !m_serialization.allowLinks)
            return notHashed(Error::Kind::Invalid, entry.path(), Text::tr("it is a link"));
        if (link && type == fs::file_type::directory)
            return notHashed(Error::Kind::Invalid, entry.path(), Text::tr("it is a link to a folder"));
        if (type == fs::file_type::directory)
            return {};
        if (type != fs::file_type::regular)
            return notHashed(Error::Kind::Invalid, entry.path(), Text::tr("it is neither a file nor a folder"));
        const QByteArray name = nameOf(entry);
        if (firstInvalidUtf8(name) >= 0)
            return notHashed(Error::Kind::Invalid, entry.path(), Text::tr("its name is no UTF-8"));
        const auto size = static_cast<qint64>(entry.file_size(error));
        if (error)
            return notHashed(Error::Kind::Io, entry.path(), QString::fromStdString(error.message()));
        if (m_files.size() == mostResources)
            return notHashed(Error::Kind::Invalid, m_root, Text::tr("it has more than %1 files").arg(mostResources));
        m_files.push_back({name, QString::fromStdString(entry.path().string()), size});
        return {};
    }

    /// What sorts like the list of a path's parts: no byte of a name is below the one that parts them.
    static QByteArray inParts(QByteArray name) { return name.replace('/', '\0'); }

    fs::path m_root;
    const ModelSerialization& m_serialization;
    std::vector<ModelFile> m_files;
};

class ModelHasher {
public:
    ModelHasher(const ModelSerialization& serialization, const HashWatch& watch, qint64 total)
        : m_serialization(serialization)
        , m_watch(watch)
        , m_total(total)
    {
    }

    Result<> add(const ModelFile& file)
    {
        QFile source(file.path);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unread(source);
        qint64 start = 0;
        while (!m_atEnd) {
            const Result<qint64> length = addResource(source, file.name, start);
            if (!length)
                return failed(length);
            start += *length;
        }
        m_atEnd = false;
        return {};
    }

    std::vector<ModelResource> resources() { return std::move(m_resources); }

private:
    bool sharded() const { return m_serialization.method == ModelSerialization::Method::Shards; }

    static tl::unexpected<Error> unread(const QFile& file)
    {
        return notHashed(Error::Kind::Io, file.fileName().toStdString(), file.errorString());
    }

    /// The rest of the file, or its next shard; an empty shard is none. Answers the bytes read.
    Result<qint64> addResource(QFile& file, const QByteArray& name, qint64 start)
    {
        Sha256 sum;
        qint64 done = 0;
        while (!sharded() || done < m_serialization.shardSize) {
            const qint64 wanted =
                sharded() ? qMin<qint64>(m_piece.size(), m_serialization.shardSize - done) : m_piece.size();
            const qint64 length = file.read(m_piece.data(), wanted);
            if (length < 0)
                return unread(file);
            m_atEnd = length == 0;
            if (m_atEnd)
                break;
            sum.add(QByteArrayView(m_piece).first(length));
            done += length;
            if (const auto going = goesOn(length); !going)
                return failed(going);
        }
        if (sharded() && done == 0)
            return done;
        if (m_resources.size() == mostResources)
            return notHashed(Error::Kind::Invalid, file.fileName().toStdString(),
                             Text::tr("the model has more than %1 files or shards").arg(mostResources));
        const QString range = sharded() ? QStringLiteral(":%1:%2").arg(start).arg(start + done) : QString();
        m_resources.push_back({QString::fromUtf8(name) + range, sum.finish()});
        return done;
    }

    Result<> goesOn(qint64 length)
    {
        m_done += length;
        if (m_watch.progress)
            m_watch.progress(m_done, m_total);
        if (m_watch.stop.stop_requested())
            return fail(Error::Kind::Cancelled, Text::tr("Hashing the model was stopped."));
        return {};
    }

    const ModelSerialization& m_serialization;
    const HashWatch& m_watch;
    const qint64 m_total;
    qint64 m_done = 0;
    bool m_atEnd = false;
    QByteArray m_piece = QByteArray(hashPiece, Qt::Uninitialized);
    std::vector<ModelResource> m_resources;
};

Result<std::vector<ModelFile>> filesOf(const QString& path, const ModelSerialization& serialization)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Text::tr("There is no model at %1.").arg(path), path);
    if (info.isFile())
        return std::vector<ModelFile>{{".", path, info.size()}};
    if (!info.isDir())
        return notHashed(Error::Kind::Invalid, path.toStdString(), Text::tr("it is neither a file nor a folder"));
    // Where the folder itself is a link, the one behind it is the model.
    return ModelWalk(info.canonicalFilePath().toStdString(), serialization).files();
}

} // namespace

Result<ModelManifest> hashModel(const QString& path, const ModelSerialization& serialization, const HashWatch& watch)
{
    if (serialization.method == ModelSerialization::Method::Shards && serialization.shardSize < 1)
        return fail(Error::Kind::Invalid, Text::tr("A shard has to have at least one byte."));
    const Result<std::vector<ModelFile>> files = filesOf(path, serialization);
    if (!files)
        return failed(files);
    qint64 total = 0;
    for (const ModelFile& file : *files)
        total += file.size;
    ModelHasher hasher(serialization, watch, total);
    for (const ModelFile& file : *files) {
        if (const auto added = hasher.add(file); !added)
            return failed(added);
    }
    return ModelManifest{QFileInfo(QFileInfo(path).absoluteFilePath()).fileName(), serialization, hasher.resources()};
}

} // namespace assay
