// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/foreign_database.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/db/sqlite/foreign_connection.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>
#include <system_error>

namespace assay::db {
namespace {

constexpr QByteArrayView fileMagic("SQLite format 3\0", 16);
constexpr qsizetype pageSizeEnd = 18; // where the two bytes of the page's size behind the magic end

QByteArray headerOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(pageSizeEnd) : QByteArray();
}

/// Whether the file ends within a page, which SQLite would fill up with zeros and take for values. The page's size is in
/// bytes 16 and 17 of the file, 1 standing for 65536 (sqlite.org/fileformat2.html, 1.3).
bool endsWithinPage(QByteArrayView header, qint64 bytes)
{
    if (header.size() < pageSizeEnd)
        return true;
    const auto size = qFromBigEndian<quint16>(header.data() + fileMagic.size());
    return size != 0 && bytes % (size == 1 ? 65536 : size) != 0;
}

/// Bytes free in a folder; -1 where that cannot be told. Of this file system alone: QStorageInfo looks at all that are
/// mounted, of which one may not answer.
qint64 freeIn(const QString& folder)
{
    std::error_code unknown;
    const std::filesystem::space_info space = std::filesystem::space(QFile::encodeName(folder).toStdString(), unknown);
    return unknown ? -1 : static_cast<qint64>(space.available);
}

} // namespace

ForeignDatabase::ForeignDatabase(QString path)
    : m_path(std::move(path))
{
}

ForeignDatabase::~ForeignDatabase() = default;

QString ForeignDatabase::copyPath() const
{
    return m_folder.filePath(QStringLiteral("copy.db"));
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is a link and was not followed; name the database itself.").arg(path));
    if (!info.isFile())
        return fail(Error::Kind::NotFound, Text::tr("%1 is no file; nothing was read.").arg(path));
    const QByteArray header = headerOf(path);
    if (!header.startsWith(fileMagic))
        return fail(Error::Kind::Invalid, Text::tr("%1 is no SQLite database; nothing was read.").arg(path));
    if (endsWithinPage(header, info.size()))
        return fail(
            Error::Kind::Corrupt,
            Text::tr("%1 ends within a page, so it was cut off or is being copied. Nothing was read; make its own "
                     "program export it anew.")
                .arg(path));
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(path));
    if (const auto copied = database->copy(); !copied)
        return failed(copied);
    const auto opened = database->read([&database] {
        auto driver = std::make_unique<ForeignConnection>(database->copyPath());
        database->m_driver = driver.get();
        database->m_connection = std::make_unique<Connection>(std::move(driver));
    });
    if (!opened)
        return failed(opened);
    return database;
}

Result<void> ForeignDatabase::copy()
{
    const QFileInfo journal(m_path + QStringLiteral("-journal"));
    if (journal.exists() && journal.size() > 0)
        return fail(
            Error::Kind::Conflict,
            Text::tr("%1 has an unfinished change beside it (%2). Nothing was read; let its own program open and "
                     "close it, then "
                     "try again.")
                .arg(m_path, journal.fileName()));
    if (!m_folder.isValid())
        return fail(Error::Kind::Io, Text::tr("No private copy of %1 could be made; nothing was read.").arg(m_path),
                    m_folder.errorString());
    const qint64 needed = QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
    if (const qint64 free = freeIn(m_folder.path()); free >= 0 && free < needed)
        return fail(
            Error::Kind::Io,
            Text::tr(
                "A private copy of %1 needs %2 bytes in %3, which has %4 free. Nothing was read; make room, or set "
                "TMPDIR to a "
                "folder that has it.")
                .arg(m_path, QString::number(needed), QFileInfo(m_folder.path()).path(), QString::number(free)));
    // A program that writes meanwhile would leave a copy of two moments.
    const auto state = [this] {
        const QFileInfo file(m_path);
        const QFileInfo log(m_path + QStringLiteral("-wal"));
        return std::tuple(file.size(), file.lastModified(), log.exists() ? log.size() : -1, log.lastModified());
    };
    const auto before = state();
    if (const auto copied = copyFile({}); !copied)
        return copied;
    if (QFileInfo::exists(m_path + QStringLiteral("-wal"))) {
        if (const auto copied = copyFile(QStringLiteral("-wal")); !copied)
            return copied;
    }
    if (state() != before)
        return fail(
            Error::Kind::Conflict,
            Text::tr(
                "%1 changed while it was copied. Nothing was read; stop the program that writes it, then try again.")
                .arg(m_path));
    return {};
}

Result<void> ForeignDatabase::copyFile(const QString& suffix)
{
    QFile source(m_path + suffix);
    const QString target = copyPath() + suffix;
    if (QFileInfo(source).isSymLink() || !source.copy(target)
        || !QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(
            Error::Kind::Io,
            Text::tr("No private copy of %1 could be made; nothing was read. Check that it can be read and that the "
                     "disk is not full.")
                .arg(m_path + suffix),
            source.errorString());
    return {};
}

bool ForeignDatabase::hasTable(const QString& table) const
{
    return m_driver->objects().value(table.toLower(), false);
}

Result<void> ForeignDatabase::refuseImpostors(const QStringList& tables) const
{
    for (const QString& table : tables) {
        if (m_driver->objects().contains(table.toLower()) && !hasTable(table))
            return fail(Error::Kind::Invalid,
                        Text::tr("In %1, %2 is no ordinary table as its program makes it, but a view, or has computed "
                                 "columns. Nothing was read.")
                            .arg(m_path, table));
    }
    return {};
}

QStringList ForeignDatabase::columns(const QString& table)
{
    return m_driver->columns(table);
}

bool ForeignDatabase::takeLarge(qint64 bytes)
{
    if (bytes > m_largeLeft)
        return false;
    m_largeLeft -= bytes;
    return true;
}

Result<void> ForeignDatabase::read(const std::function<void()>& reading)
{
    try {
        reading();
        return {};
    } catch (const SqlError& failure) {
        const Error& error = failure.error;
        const bool late = error.kind == Error::Kind::Cancelled;
        const bool damaged = error.kind == Error::Kind::Corrupt;
        const QString message = late
            ? Text::tr(
                "%1 kept one step of reading busy for over 5 seconds, so reading was given up; nothing was kept.")
            : damaged
            ? Text::tr("%1 is damaged or no SQLite database. Nothing was read; make its own program export it anew.")
            : Text::tr("%1 could not be read as a database of its kind; nothing was kept.");
        return fail(late ? Error::Kind::Invalid : error.kind, message.arg(m_path),
                    error.detail.isEmpty() ? error.message : error.detail);
    }
}

} // namespace assay::db
