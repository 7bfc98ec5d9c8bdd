// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/database.h"
#include "core/db/migration.h"
#include "core/db/sqlite/sqlite_engine.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace assay::db {
namespace {

void removeWithSideFiles(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-lock", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

/// Gives the finished file its name in one step that never replaces another file.
Result<> publish(const QString& unfinished, const QString& path)
{
    if (::link(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = errno;
        return fail(code == EEXIST ? Error::Kind::Conflict : Error::Kind::Io,
                    Text::tr("%1 could not be made: %2. Nothing was left behind.")
                        .arg(path, QString::fromLocal8Bit(std::strerror(code))));
    }
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString& path, const NewProject& project,
                                                   const OpenOptions& options)
{
    const QFileInfo wanted(path);
    if (wanted.exists() || wanted.isSymLink()) {
        return fail(Error::Kind::Conflict,
                    Text::tr("%1 exists already and stays as it is. Choose another name, or open it.").arg(path));
    }
    const QString uid = newUlid(options.clock->now());
    const QString unfinished = QStringLiteral("%1/.%2.%3").arg(wanted.absolutePath(), wanted.fileName(), uid);
    const auto removeUnfinished = qScopeGuard([&] { removeWithSideFiles(unfinished); });
    {
        Result<std::unique_ptr<Engine>> engine = SqliteEngine::create(
            unfinished, options.fileSystemProbe ? options.fileSystemProbe : FileSystemProbe(fileSystemType));
        if (!engine)
            return failed(engine);
        std::unique_ptr<Database> database(new Database(std::move(*engine), options));
        database->m_projectUid = uid;
        database->m_projectName = project.name;
        if (const Result<> founded = database->foundProject(project); !founded)
            return failed(founded);
    }
    if (const Result<> published = publish(unfinished, wanted.absoluteFilePath()); !published)
        return failed(published);
    Result<std::unique_ptr<Database>> opened = open(path, options);
    if (!opened)
        removeWithSideFiles(wanted.absoluteFilePath()); // Made a moment ago, and nobody has been told of it.
    return opened;
}

Result<> Database::foundProject(const NewProject& project)
{
    const std::scoped_lock lock(m_writerMutex);
    try {
        m_writer = m_engine->connectForWriting();
        m_writer->setClock(*m_clock);
        m_engine->whileWriting([&] {
            m_writer->driver().beginWrite();
            applyMigrations(*m_writer, *m_engine, 0, newestSchema());
            setMetaValue(*m_writer, QStringLiteral("project_uid"), m_projectUid);
            setMetaValue(*m_writer, QStringLiteral("project_name"), m_projectName);
            AuditNote note = project.note;
            note.entityId = m_projectUid;
            commitWrite(note, [&](WriteTransaction& transaction) {
                if (project.found)
                    project.found(transaction);
            });
        });
        // Only the file itself gets the project's name: its log has to be empty by then.
        m_engine->settle(*m_writer);
    } catch (const SqlError& problem) {
        return tl::unexpected<Error>(problem.error);
    }
    return {};
}

} // namespace assay::db
