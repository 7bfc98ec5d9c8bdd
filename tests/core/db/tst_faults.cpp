// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/people/people_store.h"
#include "tests/support/faulty_files.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QLoggingCategory>
#include <QScopeGuard>

#include <sys/mount.h>
#include <unistd.h>

using namespace assay;
using namespace assay::tests;

namespace {

/// Changes a project under a name of its own; the same name again is the same command.
using Command = std::function<Result<>(db::Database&, const Actor&, const QString& name)>;

ImportBatch smallBatch(const QString& name)
{
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("/source/") + name;
    ImportedExperiment experiment;
    experiment.externalId = QStringLiteral("test:e:") + name;
    experiment.name = name;
    batch.experiments.push_back(experiment);
    for (int number = 0; number < 3; ++number) {
        ImportedRun run;
        run.experimentExternalId = experiment.externalId;
        run.externalId = QStringLiteral("test:%1:%2").arg(name, QString::number(number));
        run.name = QString::number(number);
        run.params.push_back({QStringLiteral("rate"), QStringLiteral("0.1")});
        ImportedSeries series{QStringLiteral("loss"), {}};
        for (qint64 step = 0; step < 100; ++step)
            series.points.push_back({step, 1'700'000'000'000 + step, 1.0 / static_cast<double>(step + 1)});
        run.series.push_back(series);
        batch.runs.push_back(run);
    }
    return batch;
}

Result<> addPerson(db::Database& database, const Actor& actor, const QString& name)
{
    Person person;
    person.name = name;
    person.roles = {Role::DataScientist};
    return withoutValue(PeopleStore(database).add(person, {actor.person, toString(Role::Administrator)}, name));
}

Result<> addUseCase(db::Database& database, const Actor& actor, const QString& name)
{
    return withoutValue(propose(database, actor, name));
}

Result<> addImport(db::Database& database, const Actor& actor, const QString& name)
{
    ImportOptions options;
    options.command = name;
    return withoutValue(applyImport(database, actor, smallBatch(name), options));
}

void addFaultRows(const QList<std::pair<const char*, Command>>& commands)
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("sticky");
    for (const auto& [name, command] : commands) {
        for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
            for (const bool sticky : {false, true}) {
                QTest::addRow("%s, %s, %s", name, code == SQLITE_FULL ? "full" : "i/o", sticky ? "sticky" : "once")
                    << command << code << sticky;
            }
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(Command)

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultyFiles::install();
        // The warnings that go with these faults are expected in their hundreds.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }

    void failedCreateLeavesNothing_data() { addFaultRows({{"create", {}}}); }

    void failedCreateLeavesNothing()
    {
        QFETCH(int, code);
        QFETCH(bool, sticky);
        int failures = 0;
        // Making a project writes hundreds of pages alike: the first are all struck, later ones here and there.
        for (int at = 1;; at += 1 + at / 40) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("new.assay"));
            FaultyFiles::arm({.at = at, .code = code, .sticky = sticky});
            auto created = createProject(path, {QStringLiteral("P"), QStringLiteral("Ada")});
            const bool struck = FaultyFiles::changes() >= at;
            FaultyFiles::disarm();
            if (created) {
                QCOMPARE(whatIsWrong(**created), QString());
                QVERIFY(addPerson(**created, valueOf(defaultActor(**created, QStringLiteral("manager"))),
                                  QStringLiteral("Bo")));
            } else {
                ++failures;
                QVERIFY(!created.error().message.isEmpty());
                const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
                QVERIFY2(left.isEmpty(),
                         qUtf8Printable(QStringLiteral("fault %1 left %2: %3")
                                            .arg(QString::number(at), left.join(u' '), created.error().detail)));
            }
            if (!struck)
                break;
        }
        QVERIFY(failures > 10);
    }

    void failedCommandLeavesNoTraceAndTheNextOneWorks_data() { addFaultRows(allCommands()); }

    /// The program goes on with the project it has open.
    void failedCommandLeavesNoTraceAndTheNextOneWorks()
    {
        QFETCH(Command, command);
        QFETCH(int, code);
        QFETCH(bool, sticky);
        TemporaryProject project;
        int failures = 0;
        for (int at = 1;; ++at) {
            project.reopen();
            const QString before = dump(project.database());
            const QString name = QStringLiteral("command %1").arg(at);
            FaultyFiles::arm({.at = at, .code = code, .sticky = sticky});
            const Result<> done = command(project.database(), project.actor(), name);
            const bool struck = FaultyFiles::changes() >= at;
            FaultyFiles::disarm();
            if (!done) {
                ++failures;
                QVERIFY(!done.error().message.isEmpty());
                QCOMPARE(dump(project.database()), before);
                QVERIFY(command(project.database(), project.actor(), name));
            }
            QVERIFY(dump(project.database()) != before);
            QCOMPARE(whatIsWrong(project.database()), QString());
            if (!struck)
                break;
        }
        QVERIFY(failures > 2);
    }

    void failedCommandIsWholeOrAbsentAfterRestart_data() { addFaultRows(allCommands()); }

    /// The program ends right after the fault, and another one opens the project.
    void failedCommandIsWholeOrAbsentAfterRestart()
    {
        QFETCH(Command, command);
        QFETCH(int, code);
        QFETCH(bool, sticky);
        TemporaryProject project;
        int appeared = 0;
        for (int at = 1;; ++at) {
            project.reopen();
            const QString before = dump(project.database());
            const QString name = QStringLiteral("command %1").arg(at);
            FaultyFiles::arm({.at = at, .code = code, .sticky = sticky});
            const Result<> done = command(project.database(), project.actor(), name);
            const bool struck = FaultyFiles::changes() >= at;
            project.close();
            FaultyFiles::disarm();
            project.reopen();
            QCOMPARE(whatIsWrong(project.database()), QString());
            const QString after = dump(project.database());
            // A disk that goes on failing leaves one case in doubt, and its message says so.
            if (!done && after != before)
                appeared += sticky && done.error().message.contains(QStringLiteral("to see whether")) ? 0 : 1;
            QVERIFY(!done || after != before);
            QVERIFY(command(project.database(), project.actor(), name));
            if (after != before)
                QCOMPARE(dump(project.database()), after);
            if (!struck)
                break;
        }
        QCOMPARE(appeared, 0);
    }

    void fullDiskIsToldAndWorkGoesOnAfterSpaceIsMade()
    {
        if (::geteuid() != 0)
            QSKIP("NOT TESTED: mounting a small disk needs root");
        const QTemporaryDir folder;
        const QByteArray mountPoint = QFile::encodeName(folder.path());
        if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("NOT TESTED: this system does not let root mount a tmpfs");
        const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
        fillDisk(folder.filePath(QStringLiteral("full.assay")), mountPoint);
    }

private:
    static QList<std::pair<const char*, Command>> allCommands()
    {
        return {{"person", addPerson}, {"use case", addUseCase}, {"import", addImport}};
    }

    static void fillDisk(const QString& path, const QByteArray& mountPoint)
    {
        auto database = valueOf(createProject(path, {QStringLiteral("Full"), QStringLiteral("Ada")}));
        const Actor actor = valueOf(defaultActor(*database, QStringLiteral("manager")));
        int acknowledged = 0;
        Result<> done;
        while ((done = addImport(*database, actor, QString::number(acknowledged))))
            ++acknowledged;
        QCOMPARE(done.error().kind, Error::Kind::Io);
        QVERIFY2(done.error().message.contains(QStringLiteral("full")), qUtf8Printable(done.error().message));
        QVERIFY(done.error().message.contains(path));
        QVERIFY(acknowledged > 0);
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM import_job"), acknowledged);
        QCOMPARE(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=12m"), 0);
        QVERIFY(addImport(*database, actor, QString::number(acknowledged)));
        database.reset();
        database = valueOf(db::Database::open(path));
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM import_job"), acknowledged + 1);
        QCOMPARE(whatIsWrong(*database), QString());
    }
};

ASSAY_TEST(TestFaults)

#include "tst_faults.moc"
