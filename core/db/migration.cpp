// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migration.h"

#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/db/sql_error.h"
#include "core/db/write_transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <map>
#include <mutex>

namespace assay::db {
namespace {

const QString SchemaKey = QStringLiteral("schema_version");
const QString MinimumReaderKey = QStringLiteral("min_reader");
const QString ScriptsKey = QStringLiteral("schema_scripts");
constexpr int lastReleasedFormat = 13;

QByteArray scriptText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        raise(Error::Kind::Internal, Text::tr("A part of the program is missing: %1. Install Assay again.").arg(path));
    return file.readAll();
}

/// Which scripts make a format, in hexadecimal digits.
QString digestOfScripts(const Engine& engine, int version)
{
    QByteArray text;
    for (const Migration& migration : allMigrations(engine.scriptSuffix())) {
        for (const QString& script : migration.number <= version ? migration.scripts : QStringList())
            text += scriptText(script);
    }
    return QString::fromLatin1(toHex(sha256(text)));
}

/// A foreign key that points nowhere, or a text saying that all is well.
void requireWholeReferences(Connection& connection)
{
    Statement broken = connection.prepare("PRAGMA foreign_key_check");
    if (broken.step()) {
        raise(Error::Kind::Corrupt,
              Text::tr("The project cannot be brought up to date: a row of %1 refers to nothing. It stays as it was.")
                  .arg(broken.text(0)));
    }
}

QString backupName(const QString& location, int version, qint64 now)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return QStringLiteral("%1.format%2.%3.backup").arg(location, QString::number(version), when);
}

void migrateInOneTransaction(Engine& engine, Connection& writer, const Clock& clock)
{
    writer.driver().beginWrite();
    try {
        // Another process may have done it while this one was making the backup.
        const int from = schemaState(writer).version;
        if (from < newestSchema()) {
            applyMigrations(writer, engine, from, newestSchema());
            requireWholeReferences(writer);
            const QString project = metaValue(writer, QStringLiteral("project_uid"));
            const AuditNote note{{QStringLiteral("system"), QString()},
                                 QStringLiteral("updated"),
                                 QStringLiteral("schema"),
                                 QString::number(newestSchema()),
                                 QStringLiteral("format %1 to %2").arg(from).arg(newestSchema())};
            audit::append(WriteTransaction(writer, note, clock.now()), project);
        }
        writer.driver().commit();
    } catch (...) {
        writer.driver().rollback();
        throw;
    }
}

} // namespace

std::vector<Migration> allMigrations(const QString& engineSuffix)
{
    std::vector<Migration> all;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QStringList parts = file.split(u'.'); // 0001_audit [. engine] . sql
        if (parts.size() == 3 && parts[1] != engineSuffix)
            continue;
        const int number = parts[0].left(4).toInt();
        if (all.empty() || all.back().number != number)
            all.push_back({number, parts[0].mid(5), {}});
        // The common part runs first: "0001_audit.sql" sorts before "0001_audit.sqlite.sql".
        all.back().scripts.append(folder.filePath(file));
    }
    return all;
}

int newestSchema()
{
    static const int newest = allMigrations(QString()).back().number;
    return newest;
}

std::vector<SchemaPart> newestSchemaParts(Engine& engine)
{
    // The program's own scripts make the same each time, and parsing them is most of what verifying a small project costs.
    static std::mutex mutex;
    static std::map<QString, std::vector<SchemaPart>> made; // By the kind of engine.
    const std::scoped_lock lock(mutex);
    const QString kind = engine.scriptSuffix();
    if (const auto known = made.find(kind); known != made.end())
        return known->second;
    const std::unique_ptr<Connection> scratch = engine.connectToScratch();
    applyMigrations(*scratch, engine, 0, newestSchema());
    return made[kind] = engine.schema(*scratch);
}

SchemaState schemaState(Connection& connection)
{
    SchemaState state;
    state.version = metaValue(connection, SchemaKey).toInt();
    state.minimumReader = metaValue(connection, MinimumReaderKey).toInt();
    if (state.version <= 0) {
        raise(Error::Kind::Corrupt,
              Text::tr("The project does not say which format it has, so it was not touched. Restore "
                       "the latest backup."));
    }
    return state;
}

void applyMigrations(Connection& connection, const Engine& engine, int from, int to)
{
    for (const Migration& migration : allMigrations(engine.scriptSuffix())) {
        if (migration.number <= from || migration.number > to)
            continue;
        for (const QString& script : migration.scripts)
            connection.execute(engine.expand(scriptText(script)));
        setMetaValue(connection, SchemaKey, QString::number(migration.number));
    }
    setMetaValue(connection, ScriptsKey, digestOfScripts(engine, to));
}

bool isMadeByKnownScripts(Connection& connection, const Engine& engine)
{
    const int version = schemaState(connection).version;
    return version <= lastReleasedFormat || version > newestSchema()
        || metaValue(connection, ScriptsKey) == digestOfScripts(engine, version);
}

QString metaValue(Connection& connection, const QString& key)
{
    Statement found = connection.prepare("SELECT value FROM meta WHERE name = ?");
    found.bind(key);
    return found.step() ? found.text(0) : QString();
}

void setMetaValue(Connection& connection, const QString& key, const QString& value)
{
    connection
        .prepare("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(key)
        .bind(value)
        .run();
}

void requireNewestSchema(Connection& connection)
{
    if (schemaState(connection).version != newestSchema()) {
        raise(Error::Kind::Conflict,
              Text::tr("Another window brought this project to a newer format. Nothing was written; "
                       "open the project again with the newer Assay."));
    }
}

Result<> migrateProject(Engine& engine, const Clock& clock)
{
    try {
        std::unique_ptr<Connection> writer = engine.connectForWriting();
        const int from = schemaState(*writer).version;
        const Result<> saved = engine.backUp(backupName(engine.location(), from, clock.now()));
        if (!saved)
            return saved;
        engine.whileWriting([&] { migrateInOneTransaction(engine, *writer, clock); });
    } catch (const SqlError& problem) {
        return tl::unexpected<Error>(problem.error);
    }
    return {};
}

} // namespace assay::db
