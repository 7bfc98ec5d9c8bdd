// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "core/runs/run_queries.h"
#include "core/summary/project_summary.h"
#include "core/verify/project_verifier.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace assay;

class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made =
            createProject(m_dir->filePath(QStringLiteral("p.assay")), {QStringLiteral("p"), QStringLiteral("Mei")});
        QVERIFY(made.has_value());
        m_database = std::move(*made);
        m_actor = defaultActor(*m_database, QStringLiteral("data-scientist")).value();
        m_founding = entries();
    }

    void previewAnnouncesExactlyWhatTheImportDoes()
    {
        const ImportPlan plan = planImport(*m_database, sample()).value();
        QCOMPARE(entries(), m_founding);
        const ImportOutcome outcome = import(sample()).value();
        QVERIFY(plan.counts == outcome.counts);
        QCOMPARE(outcome.counts.runs.created, qint64(2));
        QCOMPARE(outcome.counts.points.created, qint64(44));
        QCOMPARE(outcome.counts.datasets.created, qint64(1));
    }

    void everyPointComesBackAsItWasLogged()
    {
        const ImportBatch batch = sample();
        QVERIFY(import(batch).has_value());
        const auto points = m_database->read([](db::Connection& connection) {
            return pointsOf(connection, findRun(connection, QStringLiteral("first")).id, QStringLiteral("loss"));
        });
        QVERIFY(points.has_value());
        QVERIFY(*points == batch.runs[0].series[0].points);
    }

    void importingAgainChangesNothing()
    {
        QVERIFY(import(sample()).has_value());
        const qint64 before = entries();
        const ImportOutcome again = import(sample()).value();
        QCOMPARE(again.counts.changed(), qint64(0));
        QCOMPARE(again.counts.points.unchanged, qint64(44));
        QVERIFY(again.jobUid.isEmpty());
        QCOMPARE(entries(), before);
    }

    void aGrownSourceAddsOnlyItsGrowth()
    {
        QVERIFY(import(sample()).has_value());
        ImportBatch grown = sample();
        grown.runs[0].series[0].points.push_back({99, 99, 0.25});
        grown.runs[0].status = RunStatus::Failed;
        const ImportOutcome outcome = import(grown).value();
        QCOMPARE(outcome.counts.points.created, qint64(1));
        QCOMPARE(outcome.counts.runs.updated, qint64(1));
        QCOMPARE(outcome.counts.runs.unchanged, qint64(1));
        QCOMPARE(projectSummary(*m_database).value().metricPoints, qint64(45));
        QVERIFY(verifyProject(*m_database).value().intact());
    }

    void aChangedParameterIsReportedAndTheFirstKept()
    {
        QVERIFY(import(sample()).has_value());
        ImportBatch changed = sample();
        changed.runs[0].params[0].value = QStringLiteral("0.5");
        const ImportPlan plan = planImport(*m_database, changed).value();
        QCOMPARE(plan.counts.changed(), qint64(0));
        QCOMPARE(plan.issues.size(), std::size_t(1));
        QVERIFY(plan.issues.front().place.contains(QStringLiteral("eta")));
    }

    void aBatchWithIssuesIsRefusedUnlessAskedFor()
    {
        ImportBatch broken = sample();
        broken.issues.push_back({QStringLiteral("metrics/loss, line 12"), QStringLiteral("No number.")});
        const auto refused = import(broken);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("metrics/loss, line 12")));
        QCOMPARE(entries(), m_founding);
        QVERIFY(applyImport(*m_database, m_actor, broken, {.acceptIssues = true}).has_value());
    }

    void cancellingLeavesTheProjectAsItWas()
    {
        int told = 0;
        const auto stopAtSecond = [&](const ReadProgress&) { return ++told < 3; };
        const auto cancelled = applyImport(*m_database, m_actor, sample(), {.monitor = stopAtSecond});
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().kind == Error::Kind::Cancelled);
        QCOMPARE(entries(), m_founding);
        QCOMPARE(projectSummary(*m_database).value().runs, qint64(0));
    }

    void aRunWithoutItsExperimentLeavesNoTrace()
    {
        ImportBatch orphan = sample();
        orphan.runs[1].experimentExternalId = QStringLiteral("nowhere");
        QVERIFY(!import(orphan));
        QCOMPARE(projectSummary(*m_database).value().experiments, qint64(0));
        QCOMPARE(entries(), m_founding);
    }

    void overlongNamesAreLeftOutWithTheirRuns()
    {
        ImportBatch wicked = sample();
        wicked.runs[1].params.push_back({QString(5000, u'k'), QStringLiteral("v")});
        const ImportPlan plan = planImport(*m_database, wicked).value();
        QCOMPARE(plan.counts.runs.created, qint64(1));
        QCOMPARE(plan.issues.size(), std::size_t(1));
        QVERIFY(plan.issues.front().place.contains(QStringLiteral("second")));
        QVERIFY(!import(wicked));
        QCOMPARE(entries(), m_founding);
        wicked.experiments[0].name = QString(5000, u'n');
        const auto rest = applyImport(*m_database, m_actor, wicked, {.acceptIssues = true});
        QVERIFY(rest.has_value());
        QCOMPARE(rest->counts.changed(), qint64(0));
        QCOMPARE(rest->issues.size(), std::size_t(3));
    }

    void namesUpToTheLimitAreKept()
    {
        ImportBatch batch = sample();
        batch.runs[0].params.push_back({QString(4096, u'k'), QString(10'000, u'v')});
        QVERIFY(import(batch).has_value());
    }

    void whatIsThereTwiceIsReportedAndTheFirstKept()
    {
        ImportBatch batch = sample();
        batch.runs.push_back(batch.runs[0]);
        batch.runs[0].params.push_back({QStringLiteral("eta"), QStringLiteral("0.1")});
        batch.runs[0].params.push_back({QStringLiteral("eta"), QStringLiteral("0.2")});
        const auto refused = import(batch);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("eta")));
        const auto outcome = applyImport(*m_database, m_actor, batch, {.acceptIssues = true});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->counts.runs.created, qint64(2));
        QCOMPARE(outcome->issues.size(), std::size_t(2));
        QVERIFY(verifyProject(*m_database).value().intact());
    }

    void changedPointsAreFoundByTheVerification()
    {
        QVERIFY(import(sample()).has_value());
        const db::AuditNote note{m_actor, QStringLiteral("commented"), QStringLiteral("note"), {}, {}};
        QVERIFY(m_database
                    ->write(note,
                            [](db::WriteTransaction& transaction) {
                                transaction.connection().execute(
                                    "UPDATE metric_tail SET bits = bits + 1 WHERE ordinal = 1");
                            })
                    .has_value());
        const ProjectVerification found = verifyProject(*m_database).value();
        QVERIFY(!found.intact());
        QCOMPARE(found.rows.front().entity, QStringLiteral("metric_series"));
    }

private:
    static ImportBatch sample()
    {
        constexpr double Infinity = std::numeric_limits<double>::infinity();
        ImportBatch batch;
        batch.format = "test";
        batch.source = QStringLiteral("memory");
        ImportedExperiment experiment;
        experiment.externalId = QStringLiteral("x:1");
        experiment.name = QStringLiteral("e");
        experiment.tags = {{QStringLiteral("team"), QStringLiteral("风控")}};
        batch.experiments = {experiment};
        ImportedRun first;
        first.experimentExternalId = QStringLiteral("x:1");
        first.externalId = QStringLiteral("x:first");
        first.name = QStringLiteral("first");
        first.params = {{QStringLiteral("eta"), QStringLiteral("0.1")}};
        first.tags = {{QStringLiteral("git"), QStringLiteral("abc")}};
        DatasetInput loans;
        loans.name = QStringLiteral("loans");
        loans.digest = QStringLiteral("42db5c51");
        loans.context = QStringLiteral("training");
        first.inputs = {loans};
        ImportedSeries loss{QStringLiteral("loss"), {}};
        for (int i = 0; i < 40; ++i)
            loss.points.push_back({i, 1000 + i * 7 % 3, 1.0 / (i + 1)});
        first.series = {loss, {QStringLiteral("odd"), {{3, 0, std::nan("")}, {3, 0, Infinity}, {-1, 0, -Infinity}}}};
        ImportedRun second = first;
        second.externalId = QStringLiteral("x:second");
        second.name = QStringLiteral("second");
        second.status = RunStatus::Running;
        second.series = {{QStringLiteral("loss"), {{0, 0, -0.0}}}};
        batch.runs = {first, second};
        return batch;
    }

    Result<ImportOutcome> import(const ImportBatch& batch) { return applyImport(*m_database, m_actor, batch, {}); }
    qint64 entries()
    {
        return m_database->read([](db::Connection& connection) { return audit::head(connection).size; }).value();
    }

    qint64 m_founding = 0; ///< Entries of the log that a new project begins with.
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<db::Database> m_database;
    Actor m_actor;
};

ASSAY_TEST(TestImportPlan)
#include "tst_import_plan.moc"
