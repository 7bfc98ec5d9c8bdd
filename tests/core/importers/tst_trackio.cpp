// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_source.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray trackioSchema = R"(
CREATE TABLE metrics (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL, run_name TEXT NOT NULL, step INTEGER NOT NULL, metrics TEXT NOT NULL);
CREATE TABLE configs (id INTEGER PRIMARY KEY AUTOINCREMENT, run_name TEXT NOT NULL, config TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE TABLE system_metrics (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL, run_name TEXT NOT NULL, metrics TEXT NOT NULL);
CREATE TABLE alerts (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL, run_name TEXT NOT NULL, title TEXT NOT NULL, text TEXT, level TEXT NOT NULL, step INTEGER);
INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES
 ('2025-09-01T10:00:00+00:00', 'a', 0, '{"loss": 0.5, "eval": {"acc": 0.25}}'),
 ('2025-09-01T12:00:01.500000+02:00', 'a', 1, '{"loss": "NaN", "img": {"_type": "trackio.image"}, "word": "x"}'),
 ('2025-09-01T10:00:02+00:00', 'b', 0, CAST('{"loss": "-Infinity"}' AS BLOB));
INSERT INTO configs (run_name, config, created_at) VALUES ('a', '{"lr": 0.10, "model": {"layers": [2, 3]}, "_Username": "eva", "_Created": "2025-09-01T09:59:59+00:00", "_Group": null}', '');
INSERT INTO system_metrics (timestamp, run_name, metrics) VALUES ('2025-09-01T10:00:00+00:00', 'a', '{"gpu": 50}'), ('2025-09-01T10:00:10+00:00', 'a', '{"gpu": 60}');
INSERT INTO alerts (timestamp, run_name, title, text, level, step) VALUES ('x', 'a', 'Gone', 'loss is NaN', 'error', 1), ('x', 'a', 'Slow', NULL, 'warn', NULL);
)";

} // namespace

class TestTrackio : public QObject {
    Q_OBJECT

private:
    static ImportBatch batchOf(const QByteArray& script)
    {
        return batchOfDatabase(QStringLiteral("vision.db"), script, "trackio");
    }

private Q_SLOTS:
    void runsMetricsAndConfigsAreRead()
    {
        const ImportBatch batch = batchOf(trackioSchema);
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.experiments[0].name, QStringLiteral("vision"));
        QCOMPARE(batch.runs.size(), std::size_t(2));
        const ImportedRun& run = batch.runs[0];
        constexpr qint64 ten = 1'756'720'800'000; // 2025-09-01 10:00 UTC
        QCOMPARE(seriesOf(run, u"loss").points[0], (MetricPoint{0, ten, 0.5}));
        QCOMPARE(seriesOf(run, u"loss").points[1].time, ten + 1500);
        QVERIFY(std::isnan(seriesOf(run, u"loss").points[1].value));
        QCOMPARE(seriesOf(run, u"eval.acc").points, (std::vector<MetricPoint>{{0, ten, 0.25}}));
        QCOMPARE(seriesOf(run, u"system/gpu").points, (std::vector<MetricPoint>{{0, ten, 50}, {1, ten + 10'000, 60}}));
        QVERIFY(std::isinf(seriesOf(batch.runs[1], u"loss").points[0].value));
        QCOMPARE(run.params,
                 (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.10")},
                                         {QStringLiteral("model.layers"), QStringLiteral("[2,3]")}}));
        QCOMPARE(run.user, QStringLiteral("eva"));
        QCOMPARE(*run.startedAt, ten - 1000);
        QVERIFY(batch.notes.size() == 1 && batch.notes[0].message.startsWith(QStringLiteral("2 logged")));
    }

    void alertsAreTags()
    {
        const ImportBatch batch = batchOf(trackioSchema);
        QCOMPARE(attributeOf(batch.runs[0].tags, u"trackio.alert.1"),
                 QStringLiteral("error: Gone — loss is NaN (step 1)"));
        QCOMPARE(attributeOf(batch.runs[0].tags, u"trackio.alert.2"), QStringLiteral("warn: Slow"));
    }

    void firstReleaseKeptProjectsTogether()
    {
        const ImportBatch batch = batchOf(R"(
CREATE TABLE metrics (id INTEGER PRIMARY KEY, timestamp TEXT, project_name TEXT, run_name TEXT, step INTEGER, metrics TEXT);
INSERT INTO metrics VALUES (1, '2025-08-01T10:00:00', 'p', 'r', 0, '{"x": 1}'), (2, '2025-08-01T10:00:00', 'q', 'r', 0, '{"x": 2}');)");
        QCOMPARE(batch.experiments.size(), std::size_t(2));
        QCOMPARE(batch.experiments[1].name, QStringLiteral("q"));
        QVERIFY(batch.runs[0].externalId != batch.runs[1].externalId);
        QVERIFY(batch.notes[0].message.contains(QStringLiteral("UTC")));
    }

    void damagedRowsAreNamed()
    {
        const ImportBatch batch = batchOf(trackioSchema + R"(
INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES ('2025-09-01T10:00:00Z', 'a', 2, '{"loss": 1'), ('2025-09-01T10:00:00Z', 'a', 'x', '{}'), ('no', 'a', 3, '[1]');)");
        QCOMPARE(seriesOf(batch.runs[0], u"loss").points.size(), std::size_t(2));
        QVERIFY(batch.issues[0].place.contains(u'4') && batch.issues[0].message.contains(QStringLiteral("byte")));
        QVERIFY(batch.issues.size() >= 4);
    }

    void otherTableOfMetricsIsRefused()
    {
        ImportSource source;
        source.database(QStringLiteral("m.db"), "CREATE TABLE metrics (key TEXT, value FLOAT, run_uuid TEXT);");
        QVERIFY(!importerNamed("trackio")->accepts(source.at(QStringLiteral("m.db"))));
        QVERIFY(source.refusal(QStringLiteral("m.db"), "trackio").contains(QStringLiteral("no trackio project")));
    }

    void importingAgainAddsNothing()
    {
        ImportSource source;
        source.database(QStringLiteral("v.db"), trackioSchema);
        QVERIFY(source.importsOnce(QStringLiteral("v.db"), "trackio"));
    }

    void importingACopyElsewhereAddsNothing()
    {
        const ImportSource source;
        source.database(QStringLiteral("v.db"), trackioSchema);
        QVERIFY(madeNothing(source.broughtByACopy(QStringLiteral("v.db"), "trackio")));
        QVERIFY(madeNothing(source.broughtByACopy(QStringLiteral("v.db"), "trackio", asReadBefore)));
    }
};

ASSAY_TEST(TestTrackio)
#include "tst_trackio.moc"
