// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/db/migration.h"
#include "core/db/sqlite/sqlite_engine.h"
#include "core/db/write_follower.h"

namespace assay::db {
namespace {

FileSystemProbe probeOf(const OpenOptions& options)
{
    return options.fileSystemProbe ? options.fileSystemProbe : FileSystemProbe(fileSystemType);
}

} // namespace

Database::Database(std::unique_ptr<Engine> engine, const OpenOptions& options)
    : m_engine(std::move(engine))
    , m_clock(options.clock)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, const OpenOptions& options)
{
    Result<std::unique_ptr<Engine>> engine = SqliteEngine::open(path, probeOf(options));
    if (!engine)
        return failed(engine);
    std::unique_ptr<Database> database(new Database(std::move(*engine), options));
    if (const Result<> ready = database->prepareToUse(options); !ready)
        return failed(ready);
    if (const Result<> known = database->loadIdentity(); !known)
        return failed(known);
    return database;
}

Result<> Database::prepareToUse(const OpenOptions& options)
{
    const Result<SchemaState> state = read([](Connection& connection) { return schemaState(connection); });
    if (!state)
        return failed(state);
    const Result<bool> isKnown =
        read([this](Connection& connection) { return isMadeByKnownScripts(connection, *m_engine); });
    if (!isKnown)
        return failed(isKnown);
    if (!*isKnown) {
        return fail(Error::Kind::Conflict,
                    Text::tr("%1 was made by a development build of Assay: it has tables of format %2 that were never "
                             "released and are others by now. It was not touched. Open it with the build that made it, "
                             "or begin a new project and import the sources again.")
                        .arg(location(), QString::number(state->version)));
    }
    if (state->version == newestSchema())
        return {};
    if (state->version > newestSchema()) {
        if (state->minimumReader > newestSchema()) {
            return fail(Error::Kind::Conflict,
                        Text::tr("%1 was made by a newer Assay (format %2; this one knows %3). Nothing was changed; "
                                 "update Assay to open it.")
                            .arg(location(), QString::number(state->version), QString::number(newestSchema())));
        }
        m_versionReason = Text::tr("The project was made by a newer Assay (format %1), so this one only reads it.")
                              .arg(state->version);
        return {};
    }
    if (readOnly()) {
        return fail(
            Error::Kind::Denied,
            Text::tr("%1 has an older format and cannot be brought up to date where it is: %2 Copy it to a folder "
                     "that you may write.")
                .arg(location(), readOnlyReason()));
    }
    if (!options.migrate) {
        return fail(Error::Kind::Conflict,
                    Text::tr("%1 has an older format (%2; this Assay writes %3). Nothing was changed; open it in the "
                             "window, or add --migrate: a backup is made first.")
                        .arg(location(), QString::number(state->version), QString::number(newestSchema())));
    }
    return migrateProject(*m_engine, *m_clock);
}

Result<> Database::loadIdentity()
{
    return read([this](Connection& connection) {
        m_projectUid = metaValue(connection, QStringLiteral("project_uid"));
        m_projectName = metaValue(connection, QStringLiteral("project_name"));
    });
}

QString Database::readOnlyReason() const
{
    return m_versionReason.isEmpty() ? m_engine->readOnlyReason() : m_versionReason;
}

std::unique_ptr<Connection> Database::takeReader()
{
    {
        const std::scoped_lock lock(m_readersMutex);
        if (!m_readers.empty()) {
            std::unique_ptr<Connection> reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    std::unique_ptr<Connection> reader = m_engine->connectForReading();
    reader->setClock(*m_clock);
    return reader;
}

void Database::giveBackReader(std::unique_ptr<Connection> reader)
{
    const std::scoped_lock lock(m_readersMutex);
    m_readers.push_back(std::move(reader));
}

Result<> Database::readWith(const std::function<void(Connection&)>& function)
{
    std::unique_ptr<Connection> reader;
    try {
        reader = takeReader();
        reader->driver().beginRead();
        function(*reader);
        reader->driver().commit();
    } catch (const SqlError& problem) {
        // After a failed read or write of the disk the same handle is not trusted again.
        if (reader && problem.error.kind != Error::Kind::Io) {
            reader->driver().rollback();
            giveBackReader(std::move(reader));
        }
        return tl::unexpected<Error>(problem.error);
    }
    giveBackReader(std::move(reader));
    return {};
}

Result<> Database::writeWith(const AuditNote& note, const std::function<void(WriteTransaction&)>& function)
{
    if (readOnly())
        return fail(Error::Kind::Denied, Text::tr("Nothing was changed: %1").arg(readOnlyReason()));
    const std::scoped_lock lock(m_writerMutex);
    try {
        if (!m_writer)
            m_writer = m_engine->connectForWriting();
        m_writer->setClock(*m_clock);
        m_engine->whileWriting([&] {
            m_writer->driver().beginWrite();
            commitWrite(note, function);
        });
    } catch (const SqlError& problem) {
        replaceWriterAfter(problem.error);
        return tl::unexpected<Error>(problem.error);
    }
    try {
        m_engine->tidy(*m_writer);
    } catch (const SqlError& problem) {
        // The change is committed: a log that stays long is no failure of it, and the next write tries again.
        qWarning("The project's log was not shortened: %s", qUtf8Printable(problem.error.detail));
    }
    return {};
}

void Database::replaceWriterAfter(const Error& error)
{
    if (error.kind != Error::Kind::Io && error.kind != Error::Kind::Corrupt)
        return;
    // The old connection stays open meanwhile: the first one to open a project again would take a commit whose sync
    // failed for a finished one.
    const std::unique_ptr<Connection> distrusted = std::move(m_writer);
    if (!distrusted || error.kind == Error::Kind::Corrupt)
        return;
    try {
        m_engine->settle(*m_engine->connectForWriting());
    } catch (const SqlError& problem) {
        qWarning("What a failed commit left behind was not cleared: %s", qUtf8Printable(problem.error.detail));
    }
}

void Database::commitWrite(const AuditNote& note, const std::function<void(WriteTransaction&)>& function)
{
    ConnectionDriver& driver = m_writer->driver();
    try {
        requireNewestSchema(*m_writer);
        WriteTransaction transaction(*m_writer, note, m_clock->now());
        function(transaction);
        audit::append(transaction, m_projectUid);
        followWrite(transaction);
        driver.commit();
    } catch (...) {
        driver.rollback();
        throw;
    }
}

void Database::followWrite(const WriteTransaction& done)
{
    for (const WriteFollower follower : writeFollowers()) {
        const FollowUp followUp = follower(done);
        if (!followUp)
            continue;
        // Nobody else has committed since this write began, so that another connection sees what was before it.
        std::unique_ptr<Connection> before = takeReader();
        before->driver().beginRead();
        WriteTransaction after(*m_writer, done.note(), done.now());
        followUp(after, *before);
        before->driver().commit();
        giveBackReader(std::move(before)); // Where something failed, it is closed and not used again.
        if (!after.changes().empty())
            audit::append(after, m_projectUid);
    }
}

Result<QString> Database::writeOnce(const AuditNote& note, const std::function<QString(WriteTransaction&)>& function)
{
    const auto known = [&](Connection& connection) -> std::optional<QString> {
        Statement found = connection.prepare("SELECT outcome FROM command_log WHERE command = ?");
        found.bind(note.command);
        return found.step() ? std::optional(found.text(0)) : std::nullopt;
    };
    const Result<std::optional<QString>> before = read(known);
    if (!before)
        return failed(before);
    if (*before)
        return **before;

    struct AlreadyDone {
        QString outcome;
    };
    try {
        return write(note, [&](WriteTransaction& transaction) {
            // Another process may have sent the same command between the look above and this lock.
            if (const std::optional<QString> now = known(transaction.connection()))
                throw AlreadyDone{*now};
            const QString outcome = function(transaction);
            transaction.connection()
                .prepare("INSERT INTO command_log (command, outcome, at) VALUES (?, ?, ?)")
                .bind(note.command)
                .bind(outcome)
                .bind(transaction.now())
                .run();
            return outcome;
        });
    } catch (const AlreadyDone& done) {
        return done.outcome;
    }
}

std::vector<SchemaPart> Database::intendedSchema()
{
    return newestSchemaParts(*m_engine);
}

Result<qint64> Database::dataVersion()
{
    const std::scoped_lock lock(m_versionMutex);
    try {
        if (!m_versionReader)
            m_versionReader = m_engine->connectForReading();
        return m_versionReader->driver().dataVersion();
    } catch (const SqlError& problem) {
        m_versionReader.reset();
        return tl::unexpected<Error>(problem.error);
    }
}

} // namespace assay::db
