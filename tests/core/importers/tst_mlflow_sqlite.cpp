// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/sqlite_connection.h"
#include "core/importers/detect.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace assay;

namespace {

/// The tables of MLflow 2.22 as far as they are read; own rows.
const QByteArray schema = R"(
CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT, artifact_location TEXT, lifecycle_stage TEXT, creation_time BIGINT);
CREATE TABLE experiment_tags (key TEXT, value TEXT, experiment_id INTEGER);
CREATE TABLE runs (run_uuid TEXT PRIMARY KEY, name TEXT, user_id TEXT, status TEXT, start_time BIGINT, end_time BIGINT, lifecycle_stage TEXT, artifact_uri TEXT, experiment_id INTEGER);
CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT);
CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT);
CREATE TABLE metrics (key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN, PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan));
CREATE TABLE datasets (dataset_uuid TEXT, experiment_id INTEGER, name TEXT, digest TEXT, dataset_source_type TEXT, dataset_source TEXT, dataset_schema TEXT, dataset_profile TEXT);
CREATE TABLE inputs (input_uuid TEXT, source_type TEXT, source_id TEXT, destination_type TEXT, destination_id TEXT);
CREATE TABLE input_tags (input_uuid TEXT, name TEXT, value TEXT);
INSERT INTO experiments VALUES (0, 'Default', 'file:///gone/0', 'active', 5), (1, 'old', NULL, 'deleted', 6);
INSERT INTO experiment_tags VALUES ('team', 'risk', 0);
INSERT INTO runs VALUES ('aa', 'first', 'eva', 'FINISHED', 10, 20, 'active', NULL, 0), ('bb', NULL, NULL, 'RUNNING', 11, NULL, 'deleted', NULL, 0), ('cc', 'x', NULL, 'BOGUS', 1, 2, 'active', NULL, 0);
INSERT INTO params VALUES ('lr', '0.10', 'aa');
INSERT INTO tags VALUES ('mlflow.parentRunId', 'aa', 'bb'), ('mlflow.runName', 'second', 'bb');
INSERT INTO metrics VALUES ('z', 1, 5, 'aa', 9, 0), ('a', 0, 5, 'aa', 0, 1), ('z', 1.7976931348623157e308, 6, 'aa', 3, 0), ('z', -1.7976931348623157e308, 6, 'aa', 4, 0), ('z', 'abc', 7, 'aa', 5, 0);
INSERT INTO datasets VALUES ('d1', 0, 'iris', '12345678', 'local', '{}', NULL, NULL);
INSERT INTO inputs VALUES ('i1', 'DATASET', 'd1', 'RUN', 'aa');
INSERT INTO input_tags VALUES ('i1', 'mlflow.data.context', 'training');
)";

/// The registry as 3.11 has it, with workspaces.
const QByteArray registry = R"(
CREATE TABLE registered_models (workspace TEXT, name TEXT, creation_time BIGINT, description TEXT);
CREATE TABLE model_versions (workspace TEXT, name TEXT, version INTEGER, current_stage TEXT, run_id TEXT, status TEXT, storage_location TEXT);
CREATE TABLE model_version_tags (workspace TEXT, name TEXT, version INTEGER, key TEXT, value TEXT);
CREATE TABLE registered_model_aliases (workspace TEXT, alias TEXT, version INTEGER, name TEXT);
INSERT INTO registered_models VALUES ('default', 'm', 7, 'd'), ('lab', 'm', 8, NULL);
INSERT INTO model_versions VALUES ('default', 'm', 1, 'Deleted_Internal', 'aa', 'READY', NULL), ('lab', 'm', 1, NULL, NULL, 'READY', NULL);
INSERT INTO model_version_tags VALUES ('lab', 'm', 1, 'k', 'v');
INSERT INTO registered_model_aliases VALUES ('default', 'champion', 1, 'm'), ('default', 'lost', 4, 'm');
)";

} // namespace

class TestMlflowSqlite : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString store(const QByteArray& script)
    {
        const QString path = m_folder->filePath(QStringLiteral("mlflow.db"));
        db::SqliteConnection connection(path, db::SqliteConnection::Mode::Create);
        connection.execute(script);
        connection.checkpoint(0);
        return path;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Result<ImportBatch> read(const QString& path) { return importerNamed("mlflow-sqlite")->read(path, {}); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void runsAndPointsAreReadAsTheyWereLogged()
    {
        const QString path = store(schema);
        QCOMPARE((*importerFor(path))->id(), QByteArray("mlflow-sqlite"));
        const auto batch = read(path);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message + batch.error().detail));
        QCOMPARE(batch->experiments.size(), std::size_t(2));
        QCOMPARE(batch->experiments[0].externalId, QStringLiteral("mlflow:file:///gone/0"));
        QCOMPARE(batch->experiments[0].tags[0].value, QStringLiteral("risk"));
        QVERIFY(batch->experiments[1].deleted);
        QCOMPARE(batch->runs.size(), std::size_t(2));
        const ImportedRun& first = batch->runs[0];
        QCOMPARE(first.externalId, QStringLiteral("mlflow:aa"));
        QCOMPARE(first.params[0].value, QStringLiteral("0.10"));
        QCOMPARE(first.inputs[0].context, QStringLiteral("training"));
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(first.series[0].points, (std::vector<MetricPoint>{{9, 5, 1}, {3, 6, infinity}, {4, 6, -infinity}}));
        QVERIFY(std::isnan(first.series[1].points[0].value));
        QCOMPARE(batch->runs[1].parentExternalId, QStringLiteral("mlflow:aa"));
        QCOMPARE(batch->runs[1].name, QStringLiteral("second"));
        QVERIFY(batch->runs[1].deleted && !batch->runs[1].endedAt);
        QCOMPARE(batch->issues.size(), std::size_t(2));
        QVERIFY(batch->issues[0].place.contains(QStringLiteral("cc")));
        QVERIFY(batch->issues[1].message.startsWith(QStringLiteral("One point is not a number")));
    }

    void registryKeepsDeletedVersionsAndWorkspaces()
    {
        const auto batch = read(store(schema + registry));
        QVERIFY(batch);
        QCOMPARE(batch->models.size(), std::size_t(2));
        QCOMPARE(batch->models[0].versions[0].stage, QStringLiteral("Deleted_Internal"));
        QCOMPARE(batch->models[0].aliases.size(), std::size_t(1));
        QCOMPARE(batch->models[1].name, QStringLiteral("lab/m"));
        QCOMPARE(batch->models[1].versions[0].tags[0].value, QStringLiteral("v"));
        QCOMPARE(batch->models[1].versions[0].stage, QStringLiteral("None"));
        QVERIFY(batch->issues.back().place.startsWith(u"registered_model_aliases, row "));
    }

    void viewInPlaceOfATableIsRefused()
    {
        const QString path =
            store(schema + "ALTER TABLE runs RENAME TO real_runs; CREATE VIEW runs AS SELECT * FROM real_runs;");
        const auto batch = read(path);
        QVERIFY(!batch);
        QVERIFY2(batch.error().message.contains(path) && batch.error().message.contains(QStringLiteral("runs")),
                 qPrintable(batch.error().message));
    }

    void sourceIsNeitherChangedNorGivenSideFiles()
    {
        const QString path = store(schema);
        const QByteArray before = bytesOf(path);
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(read(path));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
    }

    void rowsStillInTheLogAreRead()
    {
        const QString path = m_folder->filePath(QStringLiteral("mlflow.db"));
        db::SqliteConnection writer(path, db::SqliteConnection::Mode::Create);
        writer.execute(schema);
        const auto batch = read(path);
        QVERIFY(batch);
        QCOMPARE(batch->runs.size(), std::size_t(2));
    }

    void unfinishedChangeIsRefused()
    {
        const QString path = store(schema);
        QFile journal(path + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("half") == 4);
        journal.close();
        const auto batch = read(path);
        QVERIFY(!batch && batch.error().kind == Error::Kind::Conflict);
    }

    void damagedAndForeignFilesAreRefusedByName()
    {
        const QString path = store(schema);
        QByteArray bytes = bytesOf(path);
        for (qsizetype i = 4096; i < 8192; ++i)
            bytes[i] = '\x5a';
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto damaged = read(path);
        QVERIFY(!damaged && damaged.error().kind == Error::Kind::Corrupt);
        QVERIFY(damaged.error().message.contains(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
        file.close();
        QVERIFY(read(path).error().message.contains(QStringLiteral("no SQLite database")));
    }
};

ASSAY_TEST(TestMlflowSqlite)
#include "tst_mlflow_sqlite.moc"
