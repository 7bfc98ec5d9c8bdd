// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that were logged when a format covered less of them.
#include "core/audit/audit_log.h"
#include "core/audit/row_query_hash.h"
#include "core/db/migration.h"
#include "core/db/sqlite/sqlite_engine.h"
#include "core/runs/run_rows.h"
#include "core/runs/series_store.h"
#include "core/verify/project_verifier.h"
#include "tests/support/raw_project.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// A project as a program that knew only the first `version` steps left it.
void makeProjectOfFormat(const QString& path, int version)
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

Result<std::unique_ptr<db::Database>> openAndMigrate(const QString& path)
{
    db::OpenOptions options;
    options.migrate = true;
    return db::Database::open(path, options);
}

/// What the log says of a run in format 14, by the SQL of that time as far as this run has rows.
Digest runHashOfFormat14(db::Connection& connection)
{
    RowHasher hasher("run");
    addRows(
        hasher, connection,
        "SELECT r.uid, e.uid, r.external_id, r.name, r.status, CAST(r.deleted AS TEXT), '', '', r.user_name, r.source,"
        " r.parent_external_id FROM run r JOIN experiment e ON e.id = r.experiment_id WHERE r.id = ?",
        1);
    addRows(hasher, connection, "SELECT name, value FROM run_param WHERE run_id = ? ORDER BY name", 1);
    for (int empty = 0; empty < 3; ++empty) // Tags, inputs, artifacts.
        hasher.add(qint64(0));
    return hasher.finish();
}

/// A run with a metric in a project of format 14, as it was imported then.
void addRunOfFormat14(const QString& path)
{
    const std::unique_ptr<db::Engine> engine = valueOf(db::SqliteEngine::open(path, db::fileSystemType));
    const std::unique_ptr<db::Connection> writer = engine->connectForWriting();
    writer->driver().beginWrite();
    writer->execute("INSERT INTO experiment (id, uid, external_id, name, deleted, created_at)"
                    " VALUES (1, 'e-1', 'x', 'Old', 0, 0);"
                    "INSERT INTO run (id, experiment_id, uid, external_id, name, status, deleted, user_name, source,"
                    " parent_external_id) VALUES (1, 1, 'r-1', 'x#1', 'run-1', 'FINISHED', 0, '', '', '');"
                    "INSERT INTO run_param (run_id, name, value) VALUES (1, 'lr', '0.1')");
    const db::AuditNote note{{QStringLiteral("p"), QStringLiteral("administrator")},
                             QStringLiteral("imported"),
                             QStringLiteral("run"),
                             QStringLiteral("r-1"),
                             {}};
    db::WriteTransaction write(*writer, note, 1'700'000'000'000);
    write.record({.verb = QStringLiteral("created"),
                  .entity = QStringLiteral("experiment"),
                  .entityId = QStringLiteral("e-1"),
                  .after = runs::experimentHash(*writer, ExperimentId{1})});
    const std::vector<MetricPoint> points{{0, 0, 0.5}, {1, 0, 0.25}};
    const SeriesId loss = series::create(*writer, RunId{1}, QStringLiteral("loss"));
    const AuditBatch batch = series::append(*writer, loss, points, series::Growth::Ended);
    write.record({.verb = {},
                  .entity = {},
                  .entityId = {},
                  .after = runHashOfFormat14(*writer),
                  .batches = {batch},
                  .sealed = true});
    audit::append(write, QStringLiteral("01OLDPROJECT"));
    writer->driver().commit();
}

} // namespace

class TestOlderHashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runOfFormat14IsVerifiedByTheHashOfItsTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.assay"));
        makeProjectOfFormat(path, 14);
        addRunOfFormat14(path);
        const auto database = valueOf(openAndMigrate(path));
        const ProjectVerification migrated = valueOf(verifyProject(*database));
        QCOMPARE(whatIsWrong(*database), QString());
        QVERIFY2(migrated.notChecked.join(u' ').contains(QStringLiteral("the metrics of one run are called")),
                 qPrintable(migrated.notChecked.join(u' ')));
        RawProject raw(path);
        QVERIFY(raw.change("UPDATE run_param SET value = '0.2'"));
        QVERIFY(!valueOf(verifyProject(*database)).intact());
        QVERIFY(raw.change("UPDATE run_param SET value = '0.1'"));
        // Its next change logs the hash of today, which covers its metrics too.
        valueOf(database->write(
            {{QStringLiteral("p"), QStringLiteral("data-scientist")},
             QStringLiteral("edited"),
             QStringLiteral("run"),
             QStringLiteral("r-1"),
             {}},
            [](db::WriteTransaction& write) {
                write.connection().execute("UPDATE run SET given_name = 'best'");
                write.record(
                    {.verb = {}, .entity = {}, .entityId = {}, .after = runs::runHash(write.connection(), RunId{1})});
            }));
        const ProjectVerification changed = valueOf(verifyProject(*database));
        QVERIFY(changed.intact());
        QVERIFY(!changed.notChecked.join(u' ').contains(QStringLiteral("the metrics of")));
        QVERIFY(raw.change("UPDATE metric_series SET name = 'accuracy'"));
        QVERIFY(!valueOf(verifyProject(*database)).intact());
    }
};

ASSAY_TEST(TestOlderHashes)
#include "tst_older_hashes.moc"
