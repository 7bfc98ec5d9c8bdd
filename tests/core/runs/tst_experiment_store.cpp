// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/experiment_store.h"

#include "core/imports/import_plan.h"
#include "core/people/people_store.h"
#include "core/portfolio/use_case_evidence.h"
#include "core/reports/report_store.h"
#include "core/runs/run_queries.h"
#include "core/things/thing_history.h"
#include "core/undo/undo_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestExperimentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_batch = sixRuns();
        m_batch.runs[1].definitions = {{QStringLiteral("auc"), MetricGoal::Maximize, {}}};
        import();
        m_first = valueOf(propose(database(), m_project->actor(), QStringLiteral("one")));
        m_second = valueOf(propose(database(), m_project->actor(), QStringLiteral("two")));
    }

    void linkSurvivesALaterImportAndIsCovered()
    {
        QVERIFY(link(m_first));
        m_batch.experiments[0].name = QStringLiteral("renamed");
        import();
        QCOMPARE(experiment().name, QStringLiteral("renamed"));
        QVERIFY(experiment().useCase);
        QCOMPARE(experiment().useCase->uid, m_first);
        QCOMPARE(whatIsWrong(database()), QString());
        valueOf(database().write({m_project->actor(), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                 [](db::WriteTransaction& transaction) {
                                     transaction.connection().prepare("DELETE FROM experiment_use_case").run();
                                     return 0;
                                 }));
        QVERIFY(!whatIsWrong(database()).isEmpty());
    }

    void anotherUseCaseTakesThePlaceOfTheOneBefore()
    {
        QVERIFY(link(QStringLiteral("UC-1")));
        QVERIFY(link(m_second));
        QCOMPARE(experiment().useCase->key, QStringLiteral("UC-2"));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM experiment_use_case"), 1);
        const ThingHistory history = valueOf(database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "experiment", experiment().uid}, 10);
        }));
        QVERIFY(history.lines.front().sentence.contains(QStringLiteral("linked it to UC-2 instead of UC-1")));
        QVERIFY(ExperimentStore(database()).unlink(experiment().uid, m_project->actor(), QStringLiteral("u")));
        QVERIFY(!experiment().useCase);
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void theSameCommandLinksOnce()
    {
        const ExperimentUseCase wanted{experiment().uid, m_first};
        for (int i = 0; i < 2; ++i)
            QVERIFY(ExperimentStore(database()).link(wanted, m_project->actor(), QStringLiteral("once")));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event WHERE verb = 'linked'"), 1);
    }

    void refusedLinkLeavesNoTrace()
    {
        Person ben;
        ben.name = QStringLiteral("Ben");
        ben.roles = {Role::DataEngineer};
        const Actor admin{m_project->actor().person, QStringLiteral("administrator")};
        const QString uid = valueOf(PeopleStore(database()).add(ben, admin, QStringLiteral("ben")));
        const QString before = dump(database());
        const Result<> byBen =
            ExperimentStore(database())
                .link({experiment().uid, m_first}, {uid, toString(Role::DataEngineer)}, QStringLiteral("b"));
        QVERIFY(!byBen && byBen.error().kind == Error::Kind::Denied);
        QVERIFY(byBen.error().message.contains(QStringLiteral("Ada Founder")));
        QVERIFY(!link(QStringLiteral("UC-9")));
        QVERIFY(!ExperimentStore(database())
                     .link({QStringLiteral("nobody"), m_first}, m_project->actor(), QStringLiteral("n")));
        QVERIFY(!ExperimentStore(database()).unlink(experiment().uid, m_project->actor(), QStringLiteral("u")));
        QCOMPARE(dump(database()), before);
    }

    void whoWorksForOneUseCaseAloneLinksToItAndTakesNothingFromAnother()
    {
        const Actor admin{m_project->actor().person, toString(Role::Administrator)};
        Person person;
        person.name = QStringLiteral("Olu");
        person.roles = {Role::EndUser};
        PeopleStore people(database());
        const QString olu = valueOf(people.add(person, admin, QStringLiteral("olu")));
        valueOf(people.grantLimited({olu, Role::DataScientist, m_first, {}, {}, QStringLiteral("needed")}, admin,
                                    QStringLiteral("grant")));
        const Actor scientist{olu, toString(Role::DataScientist)};
        ExperimentStore store(database());
        const auto isDenied = [](const Result<>& result) {
            return !result && result.error().kind == Error::Kind::Denied
                && !result.error().message.contains(QStringLiteral("Olu"));
        };
        QVERIFY(isDenied(store.link({experiment().uid, m_second}, scientist, QStringLiteral("1"))));
        QVERIFY(isDenied(store.unlink(experiment().uid, scientist, QStringLiteral("2"))));
        valueOf(store.link({experiment().uid, m_first}, scientist, QStringLiteral("3")));
        const qint64 linked = numberIn(database(), "SELECT max(seq) FROM audit_event WHERE verb = 'linked'");
        valueOf(UndoStore(database()).undo(linked, scientist, QStringLiteral("4")));
        QVERIFY(!experiment().useCase);
        QVERIFY(link(m_second));
        const QString before = dump(database());
        QVERIFY(isDenied(store.link({experiment().uid, m_first}, scientist, QStringLiteral("5"))));
        QVERIFY(isDenied(store.unlink(experiment().uid, scientist, QStringLiteral("6"))));
        QCOMPARE(dump(database()), before);
        const auto refusalFor = [&](const QString& useCase) {
            const auto refusal = valueOf(database().read([&](db::Connection& connection) {
                const UseCaseId id = usecases::byUid(connection, useCase).id;
                return experiments::linkRefusal(connection, {olu, toString(Role::DevOps)}, id);
            }));
            return refusal.value_or(QString());
        };
        QVERIFY(refusalFor(m_first).contains(QStringLiteral("Olu")));
        QVERIFY(refusalFor(m_second).contains(QStringLiteral("Ada Founder")));
        QVERIFY(!refusalFor(m_second).contains(QStringLiteral("Olu")));
    }

    void endedUseCaseTakesNoMoreWork()
    {
        const Actor manager{m_project->actor().person, toString(Role::Manager)};
        QVERIFY(
            UseCaseStore(database())
                .move({m_first, UseCaseState::Stopped, QStringLiteral("no value")}, manager, QStringLiteral("stop")));
        const QString before = dump(database());
        const Result<> linked = link(m_first);
        QVERIFY(!linked && linked.error().message.contains(QStringLiteral("UC-1 has ended")));
        QCOMPARE(dump(database()), before);
    }

    void runsOfItsExperimentsCountForAUseCase()
    {
        QVERIFY(link(m_first));
        const std::map<qint64, UseCaseEvidence> evidence =
            valueOf(database().read([](db::Connection& connection) { return useCaseEvidence(connection); }));
        QCOMPARE(evidence.size(), std::size_t{1});
        const UseCaseEvidence& found = evidence.begin()->second;
        QCOMPARE(found.runs, 6);
        QCOMPARE(found.metric, QStringLiteral("auc"));
        QCOMPARE(found.best, 0.75);
    }

    void anExperimentThatMovedTakesItsRunsAlongWhateverAReportNames()
    {
        QVERIFY(link(m_first));
        ReportStore reports(database());
        const QString report = valueOf(reports.create({QStringLiteral("Comparison"), m_first, false},
                                                      m_project->actor(), QStringLiteral("report")));
        BlockContent chart;
        chart.kind = ReportBlockKind::Chart;
        chart.metric = QStringLiteral("auc");
        chart.runUids = valueOf(database().read([](db::Connection& connection) {
            QStringList uids;
            db::Statement rows = connection.prepare("SELECT uid FROM run ORDER BY id");
            while (rows.step())
                uids << rows.text(0);
            return uids;
        }));
        valueOf(reports.addBlock(report, chart, m_project->actor(), QStringLiteral("block")));
        QVERIFY(link(m_second));
        const std::map<qint64, UseCaseEvidence> evidence =
            valueOf(database().read([](db::Connection& connection) { return useCaseEvidence(connection); }));
        const UseCaseEvidence& before = evidence.begin()->second;
        QCOMPARE(before.runs, 0);
        QVERIFY(before.metric.isEmpty());
        QCOMPARE(evidence.rbegin()->second.runs, 6);
    }

private:
    db::Database& database() const { return m_project->database(); }

    void import() { valueOf(applyImport(database(), m_project->actor(), m_batch, {})); }

    ExperimentRow experiment() const
    {
        return valueOf(database().read([](db::Connection& connection) { return experimentRows(connection); })).front();
    }

    Result<> link(const QString& useCase)
    {
        return ExperimentStore(database())
            .link({experiment().uid, useCase}, m_project->actor(), QStringLiteral("link %1").arg(++m_commands));
    }

    std::unique_ptr<TemporaryProject> m_project;
    ImportBatch m_batch;
    QString m_first;
    QString m_second;
    int m_commands = 0;
};

ASSAY_TEST(TestExperimentStore)
#include "tst_experiment_store.moc"
