// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "tests/support/foreign_store.h"
#include "tests/support/limited_child.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <filesystem>
#include <limits>

#include <sys/stat.h>

using namespace assay;
using tests::put;

namespace {

constexpr qint64 MiB = 1024 * 1024;
ImportBatch batchOf(const char* importer, const QString& path)
{
    auto batch = importerNamed(importer)->read(path, {});
    if (!batch)
        qFatal("%s %s", qPrintable(batch.error().message), qPrintable(batch.error().detail));
    return std::move(*batch);
}

bool names(const ImportBatch& batch, const QString& place, const QString& words)
{
    for (const ImportIssue& issue : batch.issues) {
        if (issue.place == place && issue.message.contains(words))
            return true;
    }
    for (const ImportIssue& issue : batch.issues)
        qWarning("%s: %s", qPrintable(issue.place), qPrintable(issue.message));
    return false;
}

} // namespace

/// Stores that are absurd or want to do harm, on real files; those that want memory or time in a child process that has
/// little of it.
class TestMlflowHostile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString& path) const { return m_folder->filePath(QStringLiteral("mlruns/7/") + path); }
    QString database() const { return m_folder->filePath(QStringLiteral("mlflow.db")); }
    void putRun(const QString& folder, const QByteArray& more, const QString& id = tests::FirstRun)
    {
        put(file(folder + QStringLiteral("/meta.yaml")),
            "run_id: " + id.toLatin1() + "\nrun_name: r\nstatus: 3\n" + more);
    }
    ImportBatch files() const { return batchOf("mlflow-files", m_folder->path()); }
    ImportBatch rows() const { return batchOf("mlflow-sqlite", database()); }
    void makeDatabase(const QByteArray& more)
    {
        tests::runSql(database(),
                      tests::mlflowScript(QStringLiteral("tracking"))
                          + tests::mlflowScript(QStringLiteral("schema_3_4")) + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Hundreds of thousands of folders are made and removed; a memory disk does not mind.
        if (::access("/dev/shm", W_OK) == 0)
            qputenv("TMPDIR", "/dev/shm");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(file(QStringLiteral("meta.yaml")), "experiment_id: '7'\nname: e\nartifact_location: /gone/7\n");
        putRun(tests::FirstRun, "start_time: 5\n");
        put(file(tests::FirstRun + QStringLiteral("/metrics/loss")), "1 0.5 0\n");
    }

    void filesThatClaimGigabytesAreNotRead()
    {
        tests::putSparse(file(tests::FirstRun + QStringLiteral("/metrics/huge")), 8192 * MiB);
        tests::putSparse(file(tests::FirstRun + QStringLiteral("/params/huge")), 100 * MiB);
        tests::putSparse(file(QStringLiteral("b/meta.yaml")), 4096 * MiB);
        QCOMPARE(tests::inLimitedChild({.bytes = 64 * MiB, .seconds = 10},
                                       [this] {
                                           const ImportBatch batch = files();
                                           return batch.issues.size() == 3 && batch.runs.size() == 1
                                               && batch.runs[0].series.size() == 1 && batch.runs[0].params.empty()
                                               && names(batch, QStringLiteral("7/%1/metrics/huge").arg(tests::FirstRun),
                                                        QStringLiteral("limit"))
                                               && names(batch, QStringLiteral("7/%1/params/huge").arg(tests::FirstRun),
                                                        QStringLiteral("limit"));
                                       }),
                 QString());
    }

    void manyLargeValuesEndAtTheirBudget()
    {
        for (int i = 0; i < 400; ++i)
            tests::putSparse(file(tests::FirstRun + QStringLiteral("/params/p%1").arg(i, 3, 10, QLatin1Char('0'))),
                             MiB);
        QCOMPARE(tests::inLimitedChild({.bytes = 512 * MiB, .seconds = 20},
                                       [this] {
                                           const ImportBatch batch = files();
                                           return batch.runs.at(0).params.size() == 128 && batch.issues.size() == 272;
                                       }),
                 QString());
    }

    void hundredsOfThousandsOfFoldersAreCountedNotListed()
    {
        for (int i = 0; i < 200'001; ++i)
            QVERIFY(::mkdir(QFile::encodeName(file(QString::number(i))).constData(), 0755) == 0);
        QCOMPARE(tests::inLimitedChild({.bytes = 256 * MiB, .seconds = 60},
                                       [this] {
                                           const ImportBatch batch = files();
                                           return batch.issues.size() == 1001
                                               && batch.issues.back().message.contains(QStringLiteral("more parts"))
                                               && names(batch, QStringLiteral("7"), QStringLiteral("200000"));
                                       }),
                 QString());
    }

    void linksInCirclesAreNamedAndLeft()
    {
        QVERIFY(QFile::link(m_folder->path(), file(tests::FirstRun + QStringLiteral("/artifacts"))));
        QVERIFY(QFile::link(QStringLiteral("loop"), file(tests::FirstRun + QStringLiteral("/metrics/loop"))));
        QVERIFY(QFile::link(QStringLiteral(".."), file(QStringLiteral("up"))));
        QVERIFY(QFile::link(QStringLiteral("../7"), m_folder->filePath(QStringLiteral("mlruns/8"))));
        const ImportBatch batch = files();
        QCOMPARE(batch.experiments.size(), std::size_t(1));
        QCOMPARE(batch.runs.size(), std::size_t(1));
        QCOMPARE(batch.issues.size(), std::size_t(4));
        QVERIFY(names(batch, QStringLiteral("8"), QStringLiteral("link")));
    }

    void foldersWithinFoldersEnd()
    {
        QString deep = file(tests::FirstRun + QStringLiteral("/metrics"));
        for (int i = 0; i < 40; ++i)
            deep += QStringLiteral("/d");
        put(deep + QStringLiteral("/loss"), "1 1 1\n");
        const ImportBatch batch = files();
        QCOMPARE(batch.runs[0].series.size(), std::size_t(1));
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QVERIFY(batch.issues[0].message.contains(QStringLiteral("32")));
    }

    void foldersThatMayNotBeReadAreNamed()
    {
        put(file(tests::FirstRun + QStringLiteral("/params/eta")), "1");
        put(file(tests::FirstRun + QStringLiteral("/artifacts/model")), "1");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755)));
        const QString params = file(tests::FirstRun + QStringLiteral("/params"));
        const QString model = file(tests::FirstRun + QStringLiteral("/artifacts/model"));
        QCOMPARE(::chmod(QFile::encodeName(params).constData(), 0), 0);
        QCOMPARE(::chmod(QFile::encodeName(model).constData(), 0), 0);
        const QString result = tests::inLimitedChild({.asNobody = true}, [this] {
            const ImportBatch batch = files();
            return batch.issues.size() == 2 && batch.runs.at(0).params.empty()
                && batch.runs[0].artifacts.at(0).size == -1
                && names(batch, QStringLiteral("7/%1/params").arg(tests::FirstRun), QStringLiteral("cannot be read"))
                && names(batch, QStringLiteral("7/%1/artifacts/model").arg(tests::FirstRun),
                         QStringLiteral("cannot be read"));
        });
        ::chmod(QFile::encodeName(params).constData(), 0755);
        QCOMPARE(result, QString());
    }

    void pipeInPlaceOfAFileDoesNotBlock()
    {
        QVERIFY(QDir().mkpath(file(QStringLiteral("b"))));
        QCOMPARE(::mkfifo(QFile::encodeName(file(QStringLiteral("b/meta.yaml"))).constData(), 0644), 0);
        QCOMPARE(tests::inLimitedChild({.seconds = 5},
                                       [this] {
                                           return names(files(), QStringLiteral("7/b/meta.yaml"),
                                                        QStringLiteral("cannot be read"));
                                       }),
                 QString());
    }

    void valuesOfTheWrongKindAreNamed()
    {
        putRun(QStringLiteral("b"), "start_time: -5\nend_time: 9223372036854775807\n", QStringLiteral("b"));
        putRun(QStringLiteral("c"), "start_time: 9223372036854775808\nend_time: yes\n", QStringLiteral("c"));
        putRun(QStringLiteral("d"), "start_time: [1, 2]\n", QStringLiteral("d"));
        put(file(QStringLiteral("e/meta.yaml")), "- run_id\n- e\n");
        put(file(QStringLiteral("f/meta.yaml")), "run_id: f\nstatus: {a: 1}\n");
        put(file(QStringLiteral("b/metrics/m")), "9223372036854775808 1 1\n-1 1 -9223372036854775808\n");
        const ImportBatch batch = files();
        QCOMPARE(batch.runs.size(), std::size_t(4));
        QCOMPARE(batch.runs[1].startedAt, std::optional<qint64>(-5));
        QCOMPARE(batch.runs[1].endedAt, std::optional<qint64>(std::numeric_limits<qint64>::max()));
        QVERIFY(!batch.runs[2].startedAt && !batch.runs[2].endedAt && !batch.runs[3].startedAt);
        QCOMPARE(batch.runs[1].series[0].points.size(), std::size_t(1));
        QVERIFY(names(batch, QStringLiteral("7/c/meta.yaml"), QStringLiteral("start_time")));
        QVERIFY(names(batch, QStringLiteral("7/c/meta.yaml"), QStringLiteral("end_time")));
        QVERIFY(names(batch, QStringLiteral("7/d/meta.yaml"), QStringLiteral("start_time")));
        QVERIFY(names(batch, QStringLiteral("7/b/metrics/m, line 1"), QStringLiteral("left out")));
        QCOMPARE(batch.issues.size(), std::size_t(6));
    }

    void runThatIsThereTwiceIsTakenOnce()
    {
        putRun(QStringLiteral("b"), "");
        put(m_folder->filePath(QStringLiteral("mlruns/8/meta.yaml")),
            "experiment_id: '8'\nname: x\nartifact_location: /gone/7\n");
        const ImportBatch batch = files();
        QCOMPARE(batch.runs.size(), std::size_t(1));
        QVERIFY(names(batch, QStringLiteral("7/b/meta.yaml"), QStringLiteral("left out")));
        QCOMPARE(batch.experiments.at(1).externalId, QStringLiteral("mlflow:/gone/7#8"));
    }

    void nameThatIsNotUtf8IsNamed()
    {
        const std::string bad = QFile::encodeName(file(tests::FirstRun + QStringLiteral("/params/"))).toStdString();
        put(file(tests::FirstRun + QStringLiteral("/params/good")), "1");
        std::filesystem::copy_file(bad + "good", bad + "\xff\xfe");
        const ImportBatch batch = files();
        std::filesystem::remove(bad + "\xff\xfe"); // Qt cannot
        QCOMPARE(batch.runs[0].params.size(), std::size_t(1));
        QCOMPARE(batch.issues.size(), std::size_t(1));
    }

    void hugeValuesOfADatabaseCostTheirRowsOnly()
    {
        const QByteArray huge = "printf('%.*c', 17000000, 'x')";
        const QByteArray run = tests::FirstRun.toLatin1();
        makeDatabase("INSERT INTO params VALUES ('huge', " + huge + ", '" + run
                     + "'); INSERT INTO params VALUES ('last', 'x', '" + run
                     + "'); INSERT INTO params VALUES ('huge2', " + huge + ", '" + run + "'); INSERT INTO tags VALUES ("
                     + huge + ", 'x', '" + run + "'); INSERT INTO metrics VALUES (" + huge + ", 1, 1, '" + run
                     + "', 1, 0); INSERT INTO metrics VALUES ('loss', 7, 7, '" + run + "', 7, 0);"
                     + "UPDATE registered_models SET description = " + huge + " WHERE name = 'fraud';");
        QCOMPARE(tests::inLimitedChild(
                     {.bytes = 256 * MiB, .seconds = 20},
                     [this] {
                         const ImportBatch batch = rows();
                         return batch.issues.size() == 5 && batch.runs.at(0).params.size() == 3
                             && batch.runs[0].series.at(0).points.size() == 4 && batch.models.size() == 2
                             && names(batch, QStringLiteral("params, row 6"), QStringLiteral("too large"))
                             && names(batch, QStringLiteral("params, row 8"), QStringLiteral("too large"))
                             && names(batch, QStringLiteral("tags, row 3"), QStringLiteral("too large"))
                             && names(batch, QStringLiteral("metrics, row 9"), QStringLiteral("too large"))
                             && names(batch, QStringLiteral("registered_models, row 2"), QStringLiteral("too large"));
                     }),
                 QString());
    }

    void manyLargeValuesOfADatabaseEndAtTheirBudget()
    {
        makeDatabase("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
                     "INSERT INTO params SELECT 'p' || i, printf('%.*c', 8388608, 'x'), '"
                     + tests::FirstRun.toLatin1() + "' FROM n;");
        QCOMPARE(tests::inLimitedChild({.bytes = 512 * MiB, .seconds = 30},
                                       [this] {
                                           const ImportBatch batch = rows();
                                           return batch.runs.at(0).params.size() == 2 + 16 && batch.issues.size() == 24;
                                       }),
                 QString());
    }

    void rowsOfTheWrongKindAreNamed()
    {
        makeDatabase(
            "UPDATE runs SET start_time = 'soon', end_time = 9.3e18 WHERE name = 'first';"
            "UPDATE runs SET name = CAST(x'ff41' AS TEXT) WHERE name = 'child';"
            "UPDATE metrics SET timestamp = 'now' WHERE rowid = 1; UPDATE metrics SET value = 'much' WHERE rowid = 2;"
            "UPDATE experiments SET creation_time = x'00' WHERE experiment_id = 1;");
        const ImportBatch batch = rows();
        QVERIFY(!batch.runs.at(0).startedAt && !batch.runs[0].endedAt);
        QVERIFY(names(batch, QStringLiteral("runs, row 1"), QStringLiteral("start_time")));
        QVERIFY(names(batch, QStringLiteral("runs, row 1"), QStringLiteral("end_time")));
        QVERIFY(names(batch, QStringLiteral("runs, row 2"), QStringLiteral("name is not UTF-8")));
        QVERIFY(names(batch, QStringLiteral("experiments, row 1"), QStringLiteral("creation_time")));
        QVERIFY(names(batch, QStringLiteral("metrics"), QStringLiteral("2 points")));
        QCOMPARE(batch.issues.size(), std::size_t(5));
    }

    /// A database without the keys that keep MLflow's rows apart; the preview must still announce what happens.
    void thingsThatAreThereTwiceAreTakenOnce()
    {
        QByteArray script =
            tests::mlflowScript(QStringLiteral("tracking")) + tests::mlflowScript(QStringLiteral("schema_2_22"));
        for (const char* table :
             {"runs", "params", "tags", "metrics", "registered_models", "model_versions", "registered_model_aliases"}) {
            const QByteArray name(table);
            script += "ALTER TABLE " + name + " RENAME TO old; CREATE TABLE " + name
                + " AS SELECT * FROM old UNION ALL SELECT * FROM old;"
                  "DROP TABLE old;";
        }
        tests::runSql(database(), script);
        const ImportBatch batch = rows();
        QCOMPARE(batch.runs.size(), std::size_t(4));
        QCOMPARE(batch.models.size(), std::size_t(2));
        tests::TemporaryProject project;
        const ImportPlan plan = tests::valueOf(planImport(project.database(), batch));
        const ImportOutcome done =
            tests::valueOf(applyImport(project.database(), project.actor(), batch, {.acceptIssues = true}));
        QVERIFY(plan.counts == done.counts);
        QCOMPARE(done.counts.params.created, qint64(5));
        QCOMPARE(done.counts.aliases.created, qint64(2));
        QCOMPARE(tests::whatIsWrong(project.database()), QString());
        const auto again =
            tests::valueOf(applyImport(project.database(), project.actor(), batch, {.acceptIssues = true}));
        QCOMPARE(again.counts.changed(), qint64(0));
    }
};

ASSAY_TEST(TestMlflowHostile)
#include "tst_mlflow_hostile.moc"
