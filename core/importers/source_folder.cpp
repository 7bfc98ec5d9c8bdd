// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/source_folder.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QDir>

#include <algorithm>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace assay {
namespace {

constexpr qint64 textLimit = 16LL * 1024 * 1024;
constexpr qint64 largeText = 64LL * 1024;
constexpr qint64 largeTextsLimit = 128LL * 1024 * 1024;
constexpr std::size_t entryLimit = 200'000;
constexpr int depthLimit = 32;

std::filesystem::path native(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

std::filesystem::file_type typeOf(const QString& path)
{
    std::error_code error;
    return std::filesystem::symlink_status(native(path), error).type();
}

} // namespace

SourceFolder::SourceFolder(QString root, IssueList& issues, ReadPace& pace)
    : m_root(std::move(root))
    , m_issues(issues)
    , m_pace(pace)
{
}

QString SourceFolder::placeOf(const QString& path) const
{
    return path.startsWith(m_root + u'/') ? path.mid(m_root.size() + 1) : path;
}

void SourceFolder::issue(const QString& path, const QString& message)
{
    m_issues.add(placeOf(path), message);
}

bool SourceFolder::open(const QString& path, QFile& file)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (handle < 0)
        return false;
    struct stat status = {};
    const bool regular = ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
    // Whoever reads it reads large pieces, which a buffer would only copy.
    if (regular && file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
}

bool SourceFolder::isFolder(const QString& path)
{
    return typeOf(path) == std::filesystem::file_type::directory;
}

bool SourceFolder::isEmptyFolder(const QString& path)
{
    std::error_code error;
    return isFolder(path) && std::filesystem::is_empty(native(path), error);
}

bool SourceFolder::exists(const QString& path)
{
    return typeOf(path) != std::filesystem::file_type::not_found;
}

std::vector<SourceEntry> SourceFolder::entries(const QString& folder)
{
    std::vector<SourceEntry> found;
    std::error_code error;
    for (std::filesystem::directory_iterator each(native(folder), error), end; !error && each != end && m_pace.goOn();
         each.increment(error)) {
        const QByteArray bytes = QByteArray::fromStdString(each->path().filename().native());
        const QString name = QString::fromUtf8(bytes);
        std::error_code unknown;
        const auto type = each->symlink_status(unknown).type();
        if (firstInvalidUtf8(bytes) >= 0)
            issue(folder + u'/' + name, Text::tr("The name is not UTF-8; what it names was not read."));
        else if (type == std::filesystem::file_type::symlink)
            issue(folder + u'/' + name, Text::tr("This is a link and was not followed."));
        else if (type == std::filesystem::file_type::directory || type == std::filesystem::file_type::regular)
            found.push_back({name, type == std::filesystem::file_type::directory});
        if (found.size() >= entryLimit) {
            issue(folder, Text::tr("The folder has more than %1 entries; the rest was not read.").arg(entryLimit));
            break;
        }
    }
    if (error)
        issue(folder, Text::tr("The folder cannot be read: %1.").arg(QString::fromStdString(error.message())));
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
}

std::vector<QString> SourceFolder::filesBelow(const QString& folder)
{
    std::vector<QString> files;
    if (isFolder(folder))
        collect(folder, {}, 1, files);
    else if (exists(folder))
        issue(folder, Text::tr("This is no folder but a file or a link, which was not followed."));
    return files;
}

void SourceFolder::collect(const QString& folder, const QString& prefix, int depth, std::vector<QString>& into)
{
    if (depth > depthLimit) {
        issue(folder, Text::tr("Folders are nested deeper than %1 levels; the rest was not read.").arg(depthLimit));
        return;
    }
    for (const SourceEntry& entry : entries(folder)) {
        if (into.size() >= entryLimit) {
            issue(folder, Text::tr("There are more than %1 files; the rest was not read.").arg(entryLimit));
            return;
        }
        if (entry.isFolder)
            collect(folder + u'/' + entry.name, prefix + entry.name + u'/', depth + 1, into);
        else
            into.push_back(prefix + entry.name);
    }
}

std::optional<QByteArray> SourceFolder::bytesOf(const QString& path, qint64 limit)
{
    QFile file;
    if (!open(path, file)) {
        issue(path, Text::tr("The file is missing or cannot be read."));
        return std::nullopt;
    }
    // Looked at before reading: a file of holes claims gigabytes and costs nobody a block.
    const qint64 size = file.size();
    if (size > limit) {
        issue(path, Text::tr("The file is larger than the limit of %1 bytes and was not read.").arg(limit));
        return std::nullopt;
    }
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError) {
        issue(path, Text::tr("The file could not be read to its end."));
        return std::nullopt;
    }
    return bytes;
}

std::optional<QString> SourceFolder::textOf(const QString& path)
{
    const auto bytes = bytesOf(path, textLimit);
    if (!bytes)
        return std::nullopt;
    if (const qsizetype bad = firstInvalidUtf8(*bytes); bad >= 0) {
        issue(path, Text::tr("Byte %1 is not UTF-8; the value is left out.").arg(bad));
        return std::nullopt;
    }
    if (bytes->size() > largeText && m_largeTexts + bytes->size() > largeTextsLimit) {
        issue(path,
              Text::tr("Values over %1 bytes have more than %2 bytes together; this one is left out.")
                  .arg(QString::number(largeText), QString::number(largeTextsLimit)));
        return std::nullopt;
    }
    m_largeTexts += bytes->size() > largeText ? bytes->size() : 0;
    return QString::fromUtf8(*bytes);
}

} // namespace assay
