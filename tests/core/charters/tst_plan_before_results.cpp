// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_knowledge.h"
#include "core/findings/finding_rows.h"
#include "core/imports/import_plan.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"
#include "tests/support/set_clock.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

/// How models will be judged is agreed on before anybody has seen a result, and whoever sees it otherwise is heard.
class TestPlanBeforeResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S25_aPlanThatIsAgreedOnBeforeTheRunsComeInIsNoFinding()
    {
        UserProject project;
        const QString uid = agreeOnPlan(project);
        importAndLink(project);
        const Charter agreed = plan(project, uid);
        QVERIFY(agreed.state == CharterState::Accepted && agreed.acceptedAt.has_value());
        const auto first = project.read(
            [&](db::Connection& connection) { return charters::firstResultAt(connection, project.useCase().id); });
        QVERIFY(first.has_value());
        QVERIFY(*agreed.acceptedAt <= *first);
        QCOMPARE(lateFindings(project), QStringList());
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S25_aPlanThatIsAgreedOnAfterResultsIsAFinding_data()
    {
        QTest::addColumn<bool>("linkedBefore");
        QTest::newRow("the runs were the use case's already") << true;
        QTest::newRow("the runs are linked afterwards") << false;
    }

    void S25_aPlanThatIsAgreedOnAfterResultsIsAFinding()
    {
        QFETCH(bool, linkedBefore);
        UserProject project;
        importRuns(project);
        if (linkedBefore)
            link(project);
        const SetClock later(QDateTime::currentMSecsSinceEpoch() + 60'000);
        const auto afterwards = openedAt(later, project.project().path());
        const QString uid = agreeOnCharter(*afterwards, project.ada(), project.useCaseUid(),
                                           CharterKind::EvaluationPlan, planText("auc"));
        if (!linkedBefore)
            link(project);
        QVERIFY(plan(project, uid).state == CharterState::Accepted); // What was agreed on stands.
        QCOMPARE(lateFindings(project),
                 QStringList{QStringLiteral("The evaluation plan of UC-1 was fixed after results")});
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S25_aRunThatOnlyAReleaseNamesIsAResultToo_data()
    {
        QTest::addColumn<bool>("begunWithIt");
        QTest::newRow("the release serves the use case from its beginning") << true;
        QTest::newRow("the release comes to serve it") << false;
    }

    void S25_aRunThatOnlyAReleaseNamesIsAResultToo()
    {
        QFETCH(bool, begunWithIt);
        UserProject project;
        importRuns(project); // Of an experiment that belongs to no use case.
        const SetClock later(QDateTime::currentMSecsSinceEpoch() + 60'000);
        const auto afterwards = openedAt(later, project.project().path());
        agreeOnCharter(*afterwards, project.ada(), project.useCaseUid(), CharterKind::EvaluationPlan, planText("auc"));
        QCOMPARE(lateFindings(project), QStringList());
        ReleaseStore releases(*afterwards);
        ReleaseDraft draft;
        draft.run = firstUid(project, "SELECT uid FROM run ORDER BY id");
        draft.model = QStringLiteral("credit");
        if (begunWithIt)
            draft.useCase = project.useCaseUid();
        const Actor scientist = project.as(Role::DataScientist);
        const QString release = valueOf(releases.begin(draft, scientist, project.next()));
        if (!begunWithIt)
            valueOf(releases.describe({release, project.useCaseUid(), {}, {}, {}}, scientist, project.next()));
        QCOMPARE(lateFindings(project),
                 QStringList{QStringLiteral("The evaluation plan of UC-1 was fixed after results")});
        const auto facts = project.read([&](db::Connection& connection) {
            policies::ReleaseFacts read;
            approvals::readPlan(connection, releases::byName(connection, release), read);
            return read;
        });
        QVERIFY(facts.plan && facts.plan->firstResultAt && facts.plan->fixedAt);
        QVERIFY(*facts.plan->firstResultAt < *facts.plan->fixedAt); // By which the control fails.
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S25_dissentAndEarlierPlansAreKept()
    {
        UserProject project;
        CharterStore store(project.database());
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        const Actor scientist = project.as(Role::DataScientist);
        const QString first = valueOf(store.draft({project.useCaseUid(), CharterKind::EvaluationPlan, planText("auc")},
                                                  scientist, project.next()));
        valueOf(store.propose(first, scientist, project.next()));
        valueOf(
            store.vote({first, CharterVote::Dissent, QStringLiteral("Costs count, not ranks.")}, kofi, project.next()));
        valueOf(store.vote({first, CharterVote::Accept, {}}, project.as(Role::BusinessOwner), project.next()));
        const QString second = agreeOnCharter(project.database(), project.ada(), project.useCaseUid(),
                                              CharterKind::EvaluationPlan, planText("cost"));
        QVERIFY(plan(project, second).state == CharterState::Accepted);
        const Charter before = plan(project, first);
        QVERIFY(before.state == CharterState::Superseded);
        QCOMPARE(before.content, planText("auc"));
        QVERIFY(before.voices.front().vote == CharterVote::Dissent);
        QCOMPARE(before.voices.front().person.name, QStringLiteral("Kofi"));
        QCOMPARE(before.voices.front().text, QStringLiteral("Costs count, not ranks."));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

private:
    static QByteArray planText(const char* metric)
    {
        return charters::textOf(EvaluationPlan{.metric = QString::fromLatin1(metric),
                                               .split = QStringLiteral("test"),
                                               .higherIsBetter = true,
                                               .baselines = {QStringLiteral("majority")}});
    }

    static QString agreeOnPlan(UserProject& project)
    {
        return agreeOnCharter(project.database(), project.ada(), project.useCaseUid(), CharterKind::EvaluationPlan,
                              planText("auc"));
    }

    static void importRuns(UserProject& project)
    {
        valueOf(applyImport(project.database(), project.as(Role::DataScientist), sixRuns(), {}));
    }

    static QString firstUid(const UserProject& project, const char* sql)
    {
        return project.read([sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            row.step();
            return row.text(0);
        });
    }

    static void link(UserProject& project)
    {
        const QString experiment = firstUid(project, "SELECT uid FROM experiment ORDER BY id");
        valueOf(ExperimentStore(project.database())
                    .link({experiment, project.useCaseUid()}, project.as(Role::DataScientist), project.next()));
    }

    static void importAndLink(UserProject& project)
    {
        importRuns(project);
        link(project);
    }

    static Charter plan(const UserProject& project, const QString& uid)
    {
        return project.read([&](db::Connection& connection) { return charters::byUid(connection, uid); });
    }

    static QStringList lateFindings(const UserProject& project)
    {
        QStringList titles;
        for (const Finding& finding :
             project.read([](db::Connection& connection) { return findings::all(connection); }))
            titles << finding.text.title;
        return titles;
    }
};

ASSAY_TEST(TestPlanBeforeResults)
#include "tst_plan_before_results.moc"
