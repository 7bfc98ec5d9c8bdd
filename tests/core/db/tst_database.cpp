// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/audit/audit_log.h"
#include "core/db/migration.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QProcess>

#include <csignal>
#include <cstdlib>

#include <sqlite3.h>
#include <unistd.h>

using namespace assay;
using namespace assay::tests;

namespace {

/// The pragma's value on a connection, as text.
QString pragma(db::Connection& connection, const QByteArray& name)
{
    db::Statement row = connection.prepare("PRAGMA " + name);
    row.step();
    return row.text(0);
}

/// Runs SQL as a program without our connection profile would; answers SQLite's code.
int runWithoutProfile(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code & 0xff;
}

db::AuditNote noteBy(const Actor& actor)
{
    return {actor, QStringLiteral("changed"), QStringLiteral("project"), QStringLiteral("p"), {}};
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Writes once, in a format that this program does not know, and dies without closing the project.
[[noreturn]] void crashAsNewerProgram(const QString& path, const QString& person, const QString& version,
                                      const QString& minimumReader)
{
    const auto database = valueOf(db::Database::open(path));
    const Actor actor{person, QStringLiteral("data-scientist")};
    valueOf(propose(*database, actor, QStringLiteral("last")));
    valueOf(database->write(noteBy(actor), [&](db::WriteTransaction& write) {
        db::setMetaValue(write.connection(), QStringLiteral("schema_version"), version);
        db::setMetaValue(write.connection(), QStringLiteral("min_reader"), minimumReader);
    }));
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments)
    {
        if (arguments[0] == QStringLiteral("crash"))
            crashAsNewerProgram(arguments[1], arguments[2], arguments[3], arguments[4]);
        const auto database = valueOf(db::Database::open(arguments[1]));
        const Actor actor{arguments[2], QStringLiteral("data-scientist")};
        return propose(*database, actor, QStringLiteral("child")) ? 0 : 1;
    }

private Q_SLOTS:
    void writeAppendsOneEntryPerChange()
    {
        const TemporaryProject project;
        const qint64 before = numberIn(project.database(), "SELECT count(*) FROM audit_event");
        QVERIFY(project.database().write(noteBy(project.actor()), [](db::WriteTransaction& transaction) {
            for (const char* id : {"a", "b", "c"}) {
                transaction.record(
                    {.verb = {}, .entity = QStringLiteral("thing"), .entityId = QString::fromLatin1(id)});
            }
        }));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM audit_event"), before + 3);
        QVERIFY(project.database().write(noteBy(project.actor()), [](db::WriteTransaction&) {}));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM audit_event"), before + 4);
        QCOMPARE(numberIn(project.database(), "SELECT size FROM audit_head"), before + 4);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void failedWriteLeavesNoTrace()
    {
        const TemporaryProject project;
        const QString before = dump(project.database());
        const Result<> refused = project.database().write(noteBy(project.actor()), [](db::WriteTransaction& write) {
            db::setMetaValue(write.connection(), QStringLiteral("half"), QStringLiteral("done"));
            db::raise(Error::Kind::Denied, QStringLiteral("No."));
        });
        QCOMPARE(refused.error().message, QStringLiteral("No."));
        QCOMPARE(dump(project.database()), before);
        const Result<> wrong = project.database().write(noteBy(project.actor()), [](db::WriteTransaction& write) {
            db::setMetaValue(write.connection(), QStringLiteral("half"), QStringLiteral("done"));
            write.connection().execute("INSERT INTO role_grant (uid, person_id, role, granted_at)"
                                       " VALUES ('x', 999, 'manager', 1)");
        });
        QCOMPARE(wrong.error().kind, Error::Kind::Conflict);
        QCOMPARE(dump(project.database()), before);
        QVERIFY(propose(project.database(), project.actor(), QStringLiteral("after")));
    }

    void sameCommandTwiceHasOneEffect()
    {
        const TemporaryProject project;
        const std::unique_ptr<db::Database> other = valueOf(db::Database::open(project.path()));
        const QString first = valueOf(propose(project.database(), project.actor(), QStringLiteral("once")));
        const QString before = dump(project.database());
        QCOMPARE(valueOf(propose(*other, project.actor(), QStringLiteral("once"))), first);
        QCOMPARE(valueOf(propose(project.database(), project.actor(), QStringLiteral("once"))), first);
        QCOMPARE(dump(project.database()), before);
    }

    void readersSeeOtherProcessesCommitsThroughDataVersion()
    {
        const TemporaryProject project;
        const qint64 before = valueOf(project.database().dataVersion());
        QCOMPARE(valueOf(project.database().dataVersion()), before);
        const QStringList arguments{QStringLiteral("propose"), project.path(), project.actor().person};
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), asChild(arguments)), 0);
        QVERIFY(valueOf(project.database().dataVersion()) != before);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 1);
    }

    void logRowsRefuseUpdateDeleteAndReplace_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray values = "at, actor, verb, entity, entity_id, after, body FROM audit_event WHERE seq = 1";
        QTest::newRow("update") << QByteArray("UPDATE audit_event SET actor = 'x' WHERE seq = 1");
        QTest::newRow("update or ignore") << QByteArray("UPDATE OR IGNORE audit_event SET seq = 7 WHERE seq = 1");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit_event WHERE seq = 1");
        QTest::newRow("delete all") << QByteArray("DELETE FROM audit_event");
        QTest::newRow("replace") << "INSERT OR REPLACE INTO audit_event SELECT seq, " + values;
        QTest::newRow("replace by name") << "REPLACE INTO audit_event SELECT 2, " + values;
        QTest::newRow("skipping") << "INSERT INTO audit_event SELECT 99, " + values;
        QTest::newRow("before the first") << "INSERT INTO audit_event SELECT 0, " + values;
        QTest::newRow("no number") << "INSERT INTO audit_event SELECT NULL, " + values;
        QTest::newRow("upsert") << "INSERT INTO audit_event SELECT seq, " + values
                + " ON CONFLICT (seq) DO UPDATE SET actor = 'x'";
    }

    void logRowsRefuseUpdateDeleteAndReplace()
    {
        QFETCH(QByteArray, sql);
        const TemporaryProject project;
        const QString before = dump(project.database());
        const Result<> ours = project.database().write(
            noteBy(project.actor()), [&](db::WriteTransaction& write) { write.connection().execute(sql); });
        QVERIFY(!ours);
        QVERIFY(!ours.error().message.isEmpty());
        QCOMPARE(runWithoutProfile(project.path(), sql), SQLITE_CONSTRAINT);
        QCOMPARE(dump(project.database()), before);
    }

    void connectionProfileIsApplied()
    {
        const TemporaryProject project;
        const auto check = [](db::Connection& connection) {
            QCOMPARE(pragma(connection, "journal_mode"), QStringLiteral("wal"));
            QCOMPARE(pragma(connection, "synchronous"), QStringLiteral("2"));
            QCOMPARE(pragma(connection, "foreign_keys"), QStringLiteral("1"));
            QCOMPARE(pragma(connection, "recursive_triggers"), QStringLiteral("1"));
            QCOMPARE(pragma(connection, "trusted_schema"), QStringLiteral("0"));
            QCOMPARE(pragma(connection, "cell_size_check"), QStringLiteral("1"));
            QCOMPARE(pragma(connection, "mmap_size"), QStringLiteral("0"));
            QCOMPARE(pragma(connection, "wal_autocheckpoint"), QStringLiteral("0"));
            QCOMPARE(pragma(connection, "busy_timeout"), QStringLiteral("15000"));
            QCOMPARE(pragma(connection, "application_id"), QStringLiteral("1095975257"));
            QCOMPARE(pragma(connection, "user_version"), QString::number(db::newestSchema()));
        };
        QVERIFY(project.database().read(check));
        QVERIFY(project.database().write(noteBy(project.actor()),
                                         [&](db::WriteTransaction& write) { check(write.connection()); }));
        QVERIFY(!project.database().read(
            [](db::Connection& connection) { connection.execute("DELETE FROM command_log"); }));
    }

    void networkFolderIsRefusedWithReasonAndWayOut_data()
    {
        QTest::addColumn<quint64>("type");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("named");
        QTest::newRow("nfs") << quint64{0x6969} << QStringLiteral("share") << QStringLiteral("NFS");
        QTest::newRow("smb") << quint64{0x517B} << QStringLiteral("share") << QStringLiteral("SMB");
        QTest::newRow("cifs") << quint64{0xFF534D42} << QStringLiteral("share") << QStringLiteral("CIFS");
        QTest::newRow("9p") << quint64{0x01021997} << QStringLiteral("share") << QStringLiteral("9p");
        QTest::newRow("fuse") << quint64{0x65735546} << QStringLiteral("share") << QStringLiteral("FUSE");
        QTest::newRow("dropbox") << quint64{0xEF53} << QStringLiteral("Dropbox/team") << QStringLiteral("Dropbox");
        QTest::newRow("onedrive") << quint64{0xEF53} << QStringLiteral("OneDrive - Firm") << QStringLiteral("OneDrive");
        QTest::newRow("syncthing") << quint64{0xEF53} << QStringLiteral("mine/.stfolder")
                                   << QStringLiteral("Syncthing");
    }

    void networkFolderIsRefusedWithReasonAndWayOut()
    {
        QFETCH(quint64, type);
        QFETCH(QString, folder);
        QFETCH(QString, named);
        TemporaryProject project;
        project.close();
        QVERIFY(QDir(project.folder()).mkpath(folder));
        const QString path = QDir(project.folder()).filePath(folder + QStringLiteral("/moved.assay"));
        QVERIFY(QFile::copy(project.path(), path));
        db::OpenOptions options;
        options.fileSystemProbe = [type](const QString&) { return type; };
        const QStringList before = filesIn(QFileInfo(path).path());
        const auto opened = db::Database::open(path, options);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(named), qUtf8Printable(opened.error().message));
        QVERIFY(opened.error().message.contains(QStringLiteral("Nothing was changed; ")));
        QVERIFY(!createProject(path + QStringLiteral("2"), {QStringLiteral("P"), QStringLiteral("A")}, options));
        QCOMPARE(filesIn(QFileInfo(path).path()), before);
        QCOMPARE(contentOf(path), contentOf(project.path()));
    }

    void readOnlyFileOpensReadOnlyAndRefusesWrites()
    {
        TemporaryProject project;
        QVERIFY(propose(project.database(), project.actor(), QStringLiteral("first")));
        project.close();
        const QByteArray before = contentOf(project.path());
        QVERIFY(QFile::setPermissions(project.path(), QFile::ReadOwner | QFile::ReadUser));
        QFile::remove(project.path() + QStringLiteral("-lock"));
        project.reopen();
        QVERIFY(project.database().readOnly());
        QVERIFY(!project.database().readOnlyReason().isEmpty());
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 1);
        const Result<QString> refused = propose(project.database(), project.actor(), QStringLiteral("second"));
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        project.close();
        QCOMPARE(contentOf(project.path()), before);
        QCOMPARE(filesIn(project.folder()), QStringList{QStringLiteral("project.assay")});
    }

    void notAProjectIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        TemporaryProject project;
        project.close();
        const QByteArray whole = contentOf(project.path());
        QTest::newRow("text") << QByteArray("step,loss\n1,0.5\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << whole.left(100);
        QTest::newRow("cut in a page") << whole.left(5000);
        QTest::newRow("half") << whole.left(whole.size() / 8192 * 4096);
        QTest::newRow("zeroed tables") << whole.left(4096) + QByteArray(whole.size() - 4096, '\0');
        const QString foreign = project.folder() + QStringLiteral("/other.db");
        QCOMPARE(runWithoutProfile(foreign, "CREATE TABLE runs (id); PRAGMA journal_mode = WAL"), SQLITE_OK);
        QTest::newRow("other database") << contentOf(foreign);
        QCOMPARE(runWithoutProfile(foreign, "PRAGMA application_id = 1095975257"), SQLITE_OK);
        QTest::newRow("other database under our number") << contentOf(foreign);
    }

    void notAProjectIsRefusedUntouched()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("thing"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        db::OpenOptions options;
        options.migrate = true;
        const auto opened = db::Database::open(path, options);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(path) || opened.error().message.contains(QStringLiteral("project")));
        QCOMPARE(contentOf(path), content);
    }

    void newerProjectIsRefusedOrReadOnly()
    {
        TemporaryProject project;
        const QString newer = QString::number(db::newestSchema() + 1);
        QVERIFY(project.database().write(noteBy(project.actor()), [&](db::WriteTransaction& write) {
            db::setMetaValue(write.connection(), QStringLiteral("schema_version"), newer);
        }));
        project.close();
        const QByteArray readable = contentOf(project.path());
        {
            const auto opened = valueOf(db::Database::open(project.path()));
            QVERIFY(opened->readOnlyReason().contains(newer));
            QCOMPARE(propose(*opened, project.actor(), QStringLiteral("c")).error().kind, Error::Kind::Denied);
        }
        QCOMPARE(contentOf(project.path()), readable);
        QCOMPARE(runWithoutProfile(project.path(),
                                   "UPDATE meta SET value = '" + newer.toUtf8() + "' WHERE name = 'min_reader'"),
                 SQLITE_OK);
        const QByteArray unreadable = contentOf(project.path());
        const auto refused = db::Database::open(project.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(newer), qUtf8Printable(refused.error().message));
        QCOMPARE(contentOf(project.path()), unreadable);
    }

    void logOfACrashedNewerProgramStaysWhereItIs_data()
    {
        QTest::addColumn<int>("minimumReader");
        QTest::newRow("refused") << db::newestSchema() + 1;
        QTest::newRow("only read") << 1;
    }

    void logOfACrashedNewerProgramStaysWhereItIs()
    {
        QFETCH(int, minimumReader);
        TemporaryProject project;
        project.close();
        const QStringList arguments{QStringLiteral("crash"), project.path(), project.actor().person,
                                    QString::number(db::newestSchema() + 1), QString::number(minimumReader)};
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), asChild(arguments));
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QString log = project.path() + QStringLiteral("-wal");
        QVERIFY(QFileInfo(log).size() > 0);
        const Digest fileBefore = valueOf(sha256OfFile(project.path()));
        const Digest logBefore = valueOf(sha256OfFile(log));
        {
            const auto opened = db::Database::open(project.path());
            QCOMPARE(opened.has_value(), minimumReader == 1);
            if (opened) {
                QVERIFY((*opened)->readOnly());
                QCOMPARE(numberIn(**opened, "SELECT count(*) FROM use_case"), 1);
                QVERIFY(!propose(**opened, project.actor(), QStringLiteral("refused")));
            }
        }
        QCOMPARE(valueOf(sha256OfFile(project.path())), fileBefore);
        QCOMPARE(valueOf(sha256OfFile(log)), logBefore);
    }

    void lookingAtAProjectLeavesNoLogBehind()
    {
        TemporaryProject project;
        project.close();
        const QByteArray before = contentOf(project.path());
        project.reopen();
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM person"), 1);
        project.close();
        QCOMPARE(contentOf(project.path()), before);
        QVERIFY(!QFile::exists(project.path() + QStringLiteral("-wal")));
    }

    void writerNoticesThatAnotherProgramMigrated()
    {
        const TemporaryProject project;
        QVERIFY(propose(project.database(), project.actor(), QStringLiteral("first")));
        QCOMPARE(runWithoutProfile(project.path(), "UPDATE meta SET value = '99' WHERE name = 'schema_version'"),
                 SQLITE_OK);
        const Result<QString> refused = propose(project.database(), project.actor(), QStringLiteral("second"));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 1);
    }

    void failedCreateLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const QString taken = folder.filePath(QStringLiteral("taken.assay"));
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const ProjectFounder founder{QStringLiteral("P"), QStringLiteral("A")};
        QCOMPARE(createProject(taken, founder).error().kind, Error::Kind::Conflict);
        QCOMPARE(createProject(folder.filePath(QStringLiteral("none/p.assay")), founder).error().kind,
                 Error::Kind::NotFound);
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling"))));
        QVERIFY(!createProject(folder.filePath(QStringLiteral("dangling")), founder));
        QCOMPARE(contentOf(taken), QByteArray("mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden),
                 (QStringList{QStringLiteral("dangling"), QStringLiteral("taken.assay")}));
    }
};

ASSAY_TEST(TestDatabase)

#include "tst_database.moc"
