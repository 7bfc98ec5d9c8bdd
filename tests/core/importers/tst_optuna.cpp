// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_source.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>

using namespace assay;
using namespace assay::tests;

namespace {

/// The tables of Optuna 3 as far as they are read; own rows.
const QByteArray optunaSchema = R"(
CREATE TABLE studies (study_id INTEGER PRIMARY KEY, study_name VARCHAR(512));
CREATE TABLE study_directions (study_direction_id INTEGER PRIMARY KEY, direction VARCHAR(8), study_id INTEGER, objective INTEGER);
CREATE TABLE study_user_attributes (study_user_attribute_id INTEGER PRIMARY KEY, study_id INTEGER, "key" TEXT, value_json TEXT);
CREATE TABLE trials (trial_id INTEGER PRIMARY KEY, number INTEGER, study_id INTEGER, state VARCHAR(8), datetime_start DATETIME, datetime_complete DATETIME);
CREATE TABLE trial_user_attributes (trial_user_attribute_id INTEGER PRIMARY KEY, trial_id INTEGER, "key" TEXT, value_json TEXT);
CREATE TABLE trial_system_attributes (trial_system_attribute_id INTEGER PRIMARY KEY, trial_id INTEGER, "key" TEXT, value_json TEXT);
CREATE TABLE trial_params (param_id INTEGER PRIMARY KEY, trial_id INTEGER, param_name TEXT, param_value FLOAT, distribution_json TEXT);
CREATE TABLE trial_values (trial_value_id INTEGER PRIMARY KEY, trial_id INTEGER, objective INTEGER, value FLOAT, value_type VARCHAR(7));
CREATE TABLE trial_intermediate_values (trial_intermediate_value_id INTEGER PRIMARY KEY, trial_id INTEGER, step INTEGER, intermediate_value FLOAT, intermediate_value_type VARCHAR(7));
CREATE TABLE something_new (id INTEGER);
INSERT INTO studies VALUES (1, 'one'), (2, 'two');
INSERT INTO study_directions VALUES (1, 'MAXIMIZE', 1, 0), (2, 'MINIMIZE', 2, 0), (3, 'MAXIMIZE', 2, 1);
INSERT INTO study_user_attributes VALUES (1, 1, 'team', '"risk"');
INSERT INTO trials VALUES (1, 0, 1, 'COMPLETE', '2023-03-13 13:23:06.481467', '2023-03-13 13:23:07'), (2, 1, 1, 'PRUNED', NULL, NULL),
 (3, 2, 1, 'FAIL', NULL, NULL), (4, 3, 1, 'WAITING', NULL, NULL), (5, 4, 1, 'RUNNING', NULL, NULL), (6, 0, 2, 'COMPLETE', NULL, NULL);
INSERT INTO trial_user_attributes VALUES (1, 1, 'note', '"good"'), (2, 1, 'sizes', '[1, 2]');
INSERT INTO trial_system_attributes VALUES (1, 6, 'nsga2:generation', '0');
INSERT INTO trial_params VALUES
 (1, 1, 'f', 0.1, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}'),
 (2, 1, 'i', 4.0, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 0, "high": 10}}'),
 (3, 1, 'c', 1.0, '{"name": "CategoricalDistribution", "attributes": {"choices": [null, "adam", 0.50]}}'),
 (4, 6, 'c', 2.0, '{"name": "CategoricalDistribution", "attributes": {"choices": [null, "adam", 0.50]}}');
INSERT INTO trial_values VALUES (1, 1, 0, 0.75, 'FINITE'), (2, 6, 0, NULL, 'INF_NEG'), (3, 6, 1, NULL, 'INF_POS');
INSERT INTO trial_intermediate_values VALUES (1, 1, 5, 0.5, 'FINITE'), (2, 1, 6, NULL, 'NAN'), (3, 2, 0, 0.25, 'FINITE');
)";

/// The tables of 0.9, where trial_values holds intermediate values.
const QByteArray optunaOldSchema = R"(
CREATE TABLE studies (study_id INTEGER PRIMARY KEY, study_name VARCHAR(512), direction VARCHAR(8));
CREATE TABLE trials (trial_id INTEGER PRIMARY KEY, study_id INTEGER, state VARCHAR(8), value FLOAT, datetime_start DATETIME, datetime_complete DATETIME);
CREATE TABLE trial_system_attributes (id INTEGER PRIMARY KEY, trial_id INTEGER, "key" TEXT, value_json TEXT);
CREATE TABLE trial_params (param_id INTEGER PRIMARY KEY, trial_id INTEGER, param_name TEXT, param_value FLOAT, distribution_json TEXT);
CREATE TABLE trial_values (trial_value_id INTEGER PRIMARY KEY, trial_id INTEGER, step INTEGER, value FLOAT);
INSERT INTO studies VALUES (1, 'old', 'MINIMIZE');
INSERT INTO trials VALUES (9, 1, 'COMPLETE', 74.0, NULL, NULL), (10, 1, 'COMPLETE', 3.4028234663852886e38, NULL, NULL);
INSERT INTO trial_system_attributes VALUES (1, 9, '_number', '7');
INSERT INTO trial_params VALUES (1, 9, 'y', 5.0, '{"name": "IntUniformDistribution", "attributes": {"low": 0, "high": 10}}');
INSERT INTO trial_values VALUES (1, 9, 3, 0.5), (2, 9, 4, NULL);
)";

} // namespace

class TestOptuna : public QObject {
    Q_OBJECT

private:
    static ImportBatch batchOf(const QByteArray& script)
    {
        return batchOfDatabase(QStringLiteral("s.db"), script, "optuna");
    }

private Q_SLOTS:
    void studiesAreExperimentsAndTrialsRuns()
    {
        const ImportBatch batch = batchOf(optunaSchema);
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.experiments.size(), std::size_t(2));
        QCOMPARE(attributeOf(batch.experiments[0].tags, u"team"), QStringLiteral("risk"));
        QCOMPARE(batch.runs.size(), std::size_t(6));
        const ImportedRun& first = batch.runs[0];
        QCOMPARE(first.name, QStringLiteral("trial 0"));
        QCOMPARE(*first.endedAt, qint64(1'678'713'787'000));
        QCOMPARE(*first.endedAt - *first.startedAt, qint64(519));
        QCOMPARE(seriesOf(first, u"value").points, (std::vector<MetricPoint>{{0, 0, 0.75}}));
        QCOMPARE(first.definitions,
                 (std::vector<MetricDefinition>{{QStringLiteral("value"), MetricGoal::Maximize, {}}}));
        QCOMPARE(seriesOf(first, u"intermediate").points[0], (MetricPoint{5, 0, 0.5}));
        QVERIFY(std::isnan(seriesOf(first, u"intermediate").points[1].value));
        QCOMPARE(attributeOf(first.tags, u"note"), QStringLiteral("good"));
        QCOMPARE(attributeOf(first.tags, u"sizes"), QStringLiteral("[1, 2]"));
        QCOMPARE(batch.notes.size(), std::size_t(1));
    }

    void paramsHaveTheirTrueValues()
    {
        const ImportBatch batch = batchOf(optunaSchema);
        QCOMPARE(attributeOf(batch.runs[0].params, u"f"), QStringLiteral("0.1"));
        QCOMPARE(attributeOf(batch.runs[0].params, u"i"), QStringLiteral("4"));
        QCOMPARE(attributeOf(batch.runs[0].params, u"c"), QStringLiteral("adam"));
        QCOMPARE(attributeOf(batch.runs[5].params, u"c"), QStringLiteral("0.50"));
        QVERIFY(
            attributeOf(batch.runs[0].tags, u"optuna.distribution.f").contains(QStringLiteral("FloatDistribution")));
    }

    void statesAreKept()
    {
        const ImportBatch batch = batchOf(optunaSchema);
        const std::vector<RunStatus> expected{RunStatus::Finished,  RunStatus::Finished, RunStatus::Failed,
                                              RunStatus::Scheduled, RunStatus::Running,  RunStatus::Finished};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(toString(batch.runs[i].status), toString(expected[i]));
        QCOMPARE(attributeOf(batch.runs[1].tags, u"optuna.state"), QStringLiteral("PRUNED"));
        QCOMPARE(attributeOf(batch.runs[0].tags, u"optuna.state"), QStringLiteral("(absent)"));
    }

    void severalObjectivesAreASeriesEach()
    {
        const ImportBatch batch = batchOf(optunaSchema);
        const ImportedRun& run = batch.runs[5];
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(seriesOf(run, u"values_0").points, (std::vector<MetricPoint>{{0, 0, -infinity}}));
        QCOMPARE(seriesOf(run, u"values_1").points, (std::vector<MetricPoint>{{0, 0, infinity}}));
        QCOMPARE(run.definitions,
                 (std::vector<MetricDefinition>{{QStringLiteral("values_0"), MetricGoal::Minimize, {}},
                                                {QStringLiteral("values_1"), MetricGoal::Maximize, {}}}));
        QCOMPARE(attributeOf(run.tags, u"optuna.system.nsga2:generation"), QStringLiteral("0"));
    }

    void oldTablesAreReadByTheirMeaning()
    {
        const ImportBatch batch = batchOf(optunaOldSchema);
        QVERIFY(batch.issues.empty());
        const ImportedRun& run = batch.runs[0];
        QCOMPARE(run.name, QStringLiteral("trial 7"));
        QCOMPARE(seriesOf(run, u"value").points, (std::vector<MetricPoint>{{0, 0, 74}}));
        QCOMPARE(run.definitions[0].goal, MetricGoal::Minimize);
        QCOMPARE(seriesOf(run, u"intermediate").points[0], (MetricPoint{3, 0, 0.5}));
        QVERIFY(std::isnan(seriesOf(run, u"intermediate").points[1].value));
        QCOMPARE(attributeOf(run.params, u"y"), QStringLiteral("5"));
        QVERIFY(std::isinf(seriesOf(batch.runs[1], u"value").points[0].value));
    }

    void whatIsWrongIsNamedByRow()
    {
        const ImportBatch batch = batchOf(optunaSchema + R"(
INSERT INTO trials VALUES (20, 9, 1, 'ODD', NULL, NULL), (21, 9, 99, 'COMPLETE', NULL, NULL);
INSERT INTO trial_params VALUES (30, 1, 'p', 3.0, '{"name": "CategoricalDistribution", "attributes": {"choices": [1]}}'), (31, 1, 'q', 'x', '{}'), (32, 1, 'r', 1.0, '{');
INSERT INTO trial_values VALUES (40, 1, 0, 'x', 'FINITE'), (41, 77, 0, 1.0, 'FINITE');)");
        QCOMPARE(batch.runs.size(), std::size_t(6));
        QCOMPARE(batch.issues.size(), std::size_t(6));
        QVERIFY(batch.issues[2].place.contains(QStringLiteral("30")) && batch.issues[2].message.contains(u'p'));
        QVERIFY(batch.issues[5].message.startsWith(QStringLiteral("2 rows")));
    }

    void viewInPlaceOfATableIsRefused()
    {
        ImportSource source;
        source.database(QStringLiteral("s.db"),
                        optunaSchema + "DROP TABLE trial_params; CREATE VIEW trial_params AS SELECT 1;");
        QVERIFY(source.refusal(QStringLiteral("s.db"), "optuna").contains(QStringLiteral("trial_params")));
    }

    void importingAgainAddsNothing()
    {
        ImportSource source;
        source.database(QStringLiteral("s.db"), optunaSchema);
        QVERIFY(source.importsOnce(QStringLiteral("s.db"), "optuna"));
    }

    void importingACopyElsewhereAddsNothing()
    {
        const ImportSource source;
        source.database(
            QStringLiteral("s.db"),
            optunaSchema
                + "UPDATE trials SET datetime_start = '2023-03-14 08:00:00.000000' WHERE datetime_start IS NULL;");
        QVERIFY(madeNothing(source.broughtByACopy(QStringLiteral("s.db"), "optuna")));
        QVERIFY(madeNothing(source.broughtByACopy(QStringLiteral("s.db"), "optuna", asReadBefore)));
    }

    void studyWithoutABegunTrialIsKnownByItsPlaceUntilOneHas()
    {
        const ImportBatch batch = batchOf(optunaSchema);
        QCOMPARE(batch.experiments[0].externalId, QStringLiteral("optuna:one@2023-03-13 13:23:06.481467"));
        QVERIFY(batch.experiments[0].formerExternalId.endsWith(QStringLiteral("s.db#one")));
        QVERIFY(batch.experiments[1].formerExternalId.isEmpty()); // No trial of it says when it began.
        QCOMPARE(batch.runs[0].externalId, batch.experiments[0].externalId + QStringLiteral("#1"));
    }
};

ASSAY_TEST(TestOptuna)
#include "tst_optuna.moc"
