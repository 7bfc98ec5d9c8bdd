// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migration.h"

#include "core/audit/audit_log.h"
#include "core/crypto/digest.h"
#include "core/db/sqlite/sqlite_engine.h"
#include "tests/support/faulty_files.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QLoggingCategory>
#include <QProcess>

using namespace assay;
using namespace assay::tests;

namespace {

const QString Resources = QStringLiteral(":/migrations/");

/// A project as a program that knew only the first `version` steps left it.
void makeOlderProject(const QString& path, int version)
{
    const std::unique_ptr<db::Engine> engine = valueOf(db::SqliteEngine::create(path, db::fileSystemType));
    const std::unique_ptr<db::Connection> writer = engine->connectForWriting();
    writer->driver().beginWrite();
    db::applyMigrations(*writer, *engine, 0, version);
    db::setMetaValue(*writer, QStringLiteral("project_uid"), QStringLiteral("01OLDPROJECT"));
    db::setMetaValue(*writer, QStringLiteral("project_name"), QStringLiteral("Old"));
    const db::AuditNote note{{QStringLiteral("p"), QStringLiteral("administrator")},
                             QStringLiteral("created"),
                             QStringLiteral("project"),
                             QStringLiteral("01OLDPROJECT"),
                             {}};
    audit::append(db::WriteTransaction(*writer, note, 1'700'000'000'000), QStringLiteral("01OLDPROJECT"));
    writer->driver().commit();
}

/// A copy of a project of that format, which is made once.
void copyOlderProject(const QString& path, int version)
{
    static const QTemporaryDir folder;
    const QString made = folder.filePath(QString::number(version));
    if (!QFile::exists(made))
        makeOlderProject(made, version);
    if (QFile::exists(made + QStringLiteral("-wal")) || !QFile::copy(made, path))
        qFatal("The project of format %d is not one file.", version);
}

QString schemaOf(db::Connection& connection)
{
    QString text;
    db::Statement rows = connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step())
        text += QStringLiteral("%1 %2: %3\n").arg(rows.text(0), rows.text(1), rows.text(2));
    return text;
}

QString schemaOf(db::Database& database)
{
    return valueOf(database.read([](db::Connection& connection) { return schemaOf(connection); }));
}

/// The format of a project that may be older than this program opens.
int versionOf(const QString& path)
{
    const std::unique_ptr<db::Engine> engine = valueOf(db::SqliteEngine::open(path, db::fileSystemType));
    return db::schemaState(*engine->connectForReading()).version;
}

Result<std::unique_ptr<db::Database>> openMigrating(const QString& path)
{
    db::OpenOptions options;
    options.migrate = true;
    return db::Database::open(path, options);
}

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.backup")});
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments)
    {
        FaultyFiles::install();
        FaultyFiles::arm({.at = arguments[1].toInt(), .kill = true});
        return openMigrating(arguments[0]) ? 0 : 1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        FaultyFiles::install();
        // The warnings that go with these faults are expected in their hundreds.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }

    void scriptsAreThoseOfTheChecksums()
    {
        QStringList listed;
        for (const QByteArray& line : contentOf(Resources + QStringLiteral("CHECKSUMS")).trimmed().split('\n')) {
            const QString file = QString::fromLatin1(line.mid(66));
            listed.append(file);
            QCOMPARE(toHex(sha256(contentOf(Resources + file))), line.left(64));
        }
        QCOMPARE(listed, QDir(Resources).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name));
    }

    void numbersHaveNoGap()
    {
        int expected = 0;
        for (const db::Migration& step : db::allMigrations(QStringLiteral("sqlite")))
            QCOMPARE(step.number, ++expected);
        QCOMPARE(db::newestSchema(), expected);
    }

    void stepsOneByOneGiveTheSchemaOfAFreshProject()
    {
        const TemporaryProject fresh;
        const QString path = fresh.folder() + QStringLiteral("/grown.assay");
        makeOlderProject(path, 1);
        const std::unique_ptr<db::Engine> engine = valueOf(db::SqliteEngine::open(path, db::fileSystemType));
        const std::unique_ptr<db::Connection> writer = engine->connectForWriting();
        for (const db::Migration& step : db::allMigrations(engine->scriptSuffix())) {
            if (step.number == 1)
                continue;
            writer->driver().beginWrite();
            db::applyMigrations(*writer, *engine, step.number - 1, step.number);
            writer->driver().commit();
            QCOMPARE(db::schemaState(*writer).version, step.number);
            QCOMPARE(writer->integer("PRAGMA user_version"), step.number);
        }
        QCOMPARE(schemaOf(*writer), schemaOf(fresh.database()));
    }

    void olderProjectIsRefusedUnlessMigrationIsWanted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.assay"));
        makeOlderProject(path, 1);
        const QByteArray before = contentOf(path);
        const auto refused = db::Database::open(path);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("--migrate")));
        QCOMPARE(contentOf(path), before);
        QVERIFY(backupsIn(folder.path()).isEmpty());
    }

    void everyOlderProjectGetsABackupAndTheNewestFormat()
    {
        const TemporaryProject fresh;
        for (int version = 1; version < db::newestSchema(); ++version) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("old.assay"));
            makeOlderProject(path, version);
            const auto database = valueOf(openMigrating(path));
            QCOMPARE(database->projectName(), QStringLiteral("Old"));
            QCOMPARE(schemaOf(*database), schemaOf(fresh.database()));
            QCOMPARE(whatIsWrong(*database), QString());
            QCOMPARE(numberIn(*database, "SELECT count(*) FROM audit_event"), 2);
            const QStringList backups = backupsIn(folder.path());
            QCOMPARE(backups.size(), 1);
            QCOMPARE(versionOf(folder.filePath(backups.front())), version);
        }
    }

    /// Their tables are named like ours and are others: nothing would be where it is looked for.
    void projectOfADevelopmentBuildIsRefusedAndSaysWhatToDo()
    {
        for (const int version : {14, db::newestSchema()}) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("old.assay"));
            makeOlderProject(path, version);
            QVERIFY(openMigrating(path));
            makeOlderProject(path + u'2', version);
            {
                const std::unique_ptr<db::Engine> engine =
                    valueOf(db::SqliteEngine::open(path + u'2', db::fileSystemType));
                const std::unique_ptr<db::Connection> writer = engine->connectForWriting();
                writer->driver().beginWrite();
                writer->execute("DELETE FROM meta WHERE name = 'schema_scripts'"); // Which such builds did not write.
                writer->driver().commit();
            }
            const auto refused = openMigrating(path + u'2');
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("development build")),
                     qPrintable(refused.error().message));
            QCOMPARE(versionOf(path + u'2'), version);
        }
    }

    void failingFileOperationLeavesOldOrNew_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::addColumn<int>("code");
        QTest::newRow("one full disk") << false << SQLITE_FULL;
        QTest::newRow("full from then on") << true << SQLITE_FULL;
        QTest::newRow("one I/O error") << false << SQLITE_IOERR;
    }

    void failingFileOperationLeavesOldOrNew()
    {
        QFETCH(bool, sticky);
        QFETCH(int, code);
        int failures = 0;
        for (int at = 1;; at += 1 + at / 30) { // The first are all struck, later ones here and there.
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("old.assay"));
            copyOlderProject(path, someSteps);
            FaultyFiles::arm({.at = at, .code = code, .sticky = sticky});
            const auto opened = openMigrating(path);
            const bool struck = FaultyFiles::changes() >= at;
            FaultyFiles::disarm();
            if (!opened) {
                ++failures;
                QVERIFY(!opened.error().message.isEmpty());
            }
            checkOldOrNew(path);
            if (!struck)
                break;
        }
        QVERIFY(failures > 0);
    }

    void killInTheMiddleLeavesOldOrNew()
    {
        int kills = 0;
        int older = 0;
        for (int at = 1;; at += 1 + at / 30) { // The first are all struck, later ones here and there.
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("old.assay"));
            copyOlderProject(path, someSteps);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), asChild({path, QString::number(at)}));
            QVERIFY(child.waitForFinished(60'000));
            if (child.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(child.exitCode(), 0);
                break;
            }
            ++kills;
            older += checkOldOrNew(path) < db::newestSchema() ? 1 : 0;
        }
        qInfo("%d kills, %d left the old state", kills, older);
        QVERIFY(older > 0);
        QVERIFY(kills > 10);
    }

private:
    /// An older format: each step from it to the newest is struck at every place, which takes time with their number.
    const int someSteps = db::newestSchema() - 2;

    /// The format found; then the project migrates as if nothing had been.
    int checkOldOrNew(const QString& path)
    {
        const int version = versionOf(path);
        if (version != someSteps && version != db::newestSchema())
            qFatal("format %d is neither old nor new", version);
        for (const QString& backup : backupsIn(QFileInfo(path).path()))
            QFile::remove(QFileInfo(path).path() + u'/' + backup);
        const auto database = valueOf(openMigrating(path));
        const QString problem = whatIsWrong(*database);
        if (!problem.isEmpty())
            qFatal("%s", qUtf8Printable(problem));
        if (numberIn(*database, "SELECT count(*) FROM audit_event") != 2)
            qFatal("the migration is not in the log exactly once");
        return version;
    }
};

ASSAY_TEST(TestMigration)

#include "tst_migration.moc"
