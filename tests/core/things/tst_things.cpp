// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "core/demo/demo_project.h"
#include "core/evidence/evidence_store.h"
#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"
#include "core/things/find_things.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "core/things/thing_kind.h"
#include "core/things/waiting_work.h"
#include "core/usecases/about_use_case.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace assay;

class TestThings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = createDemoProject(m_dir.filePath(QStringLiteral("demo.assay")));
        QVERIFY2(made.has_value(), made ? "" : qUtf8Printable(made.error().message));
        m_demo = std::move(*made);
        addEvidence(); // The demo has none.
    }

    void everyKindOfThingHasFactsAndAHistory_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("use case") << QByteArray("use-case") << QByteArray("use_case");
        QTest::newRow("experiment") << QByteArray("experiment") << QByteArray("experiment");
        QTest::newRow("run") << QByteArray("run") << QByteArray("run");
        QTest::newRow("incident") << QByteArray("incident") << QByteArray("incident");
        QTest::newRow("person") << QByteArray("person") << QByteArray("person");
        QTest::newRow("import") << QByteArray("import") << QByteArray("import_job");
        QTest::newRow("regulation") << QByteArray("regulation") << QByteArray("regulation");
        QTest::newRow("policy") << QByteArray("policy") << QByteArray("policy_version");
        QTest::newRow("drift check") << QByteArray("drift") << QByteArray("drift_check");
        QTest::newRow("evidence") << QByteArray("evidence") << QByteArray("evidence");
        QTest::newRow("sign-off") << QByteArray("sign-off") << QByteArray("sign_off");
        QTest::newRow("scan") << QByteArray("scan") << QByteArray("scan");
        QTest::newRow("scan result") << QByteArray("scan-result") << QByteArray("scan_result");
    }

    void everyKindOfThingHasFactsAndAHistory()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, table);
        const Address address{{}, kind, firstUid(table)};
        const auto facts = factsOf(address);
        QVERIFY(facts.has_value());
        QCOMPARE(facts->address, address);
        QVERIFY(!facts->title.isEmpty());
        QVERIFY(facts->facts.size() >= 2);
        const ThingHistory history = historyOf(address, 50);
        QVERIFY(history.total > 0);
        QCOMPARE(history.lines.size(), static_cast<std::size_t>(history.total));
        QVERIFY(!history.lines.front().sentence.isEmpty());
    }

    void whatIsAboutAUseCaseIsFoundToBe()
    {
        const auto missed = m_demo->read([](db::Connection& connection) {
            QStringList uids;
            for (const ThingKind& kind : thingKinds()) {
                db::Statement column =
                    connection.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'use_case_id'");
                if (!column.bindText(kind.entity).step())
                    continue;
                db::Statement rows = connection.prepare(QByteArray("SELECT uid, use_case_id FROM ") + kind.entity
                                                        + " WHERE use_case_id IS NOT NULL");
                while (rows.step()) {
                    const QString uid = rows.text(0);
                    if (usecases::useCaseOfThing(connection, {kind.kind, uid}).value != rows.integer(1))
                        uids << QString::fromLatin1(kind.kind) + u'/' + uid;
                }
            }
            return uids;
        });
        QCOMPARE(*missed, QStringList());
    }

    void whatBelongsToSomethingOfAUseCaseIsAboutItToo_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("scan result") << QByteArray("scan-result")
                                     << QByteArray("SELECT g.uid, s.use_case_id FROM scan_result g, scan s"
                                                   " WHERE s.id = g.scan_id");
        QTest::newRow("evidence") << QByteArray("evidence")
                                  << QByteArray("SELECT e.uid, r.use_case_id FROM evidence e, release r"
                                                " WHERE r.id = e.release_id AND r.use_case_id IS NOT NULL");
        QTest::newRow("sign-off") << QByteArray("sign-off")
                                  << QByteArray("SELECT s.uid, r.use_case_id FROM sign_off s, approval_request q,"
                                                " release r WHERE q.id = s.request_id AND r.id = q.release_id"
                                                " AND r.use_case_id IS NOT NULL");
        QTest::newRow("experiment") << QByteArray("experiment")
                                    << QByteArray("SELECT e.uid, l.use_case_id FROM experiment e,"
                                                  " experiment_use_case l WHERE l.experiment_id = e.id");
        QTest::newRow("run") << QByteArray("run")
                             << QByteArray("SELECT r.uid, l.use_case_id FROM run r, experiment_use_case l"
                                           " WHERE l.experiment_id = r.experiment_id");
    }

    void whatBelongsToSomethingOfAUseCaseIsAboutItToo()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, sql);
        const auto found = m_demo->read([&](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            const bool isThere = row.step();
            const qint64 about = isThere ? usecases::useCaseOfThing(connection, {kind, row.text(0)}).value : 0;
            return isThere && about == row.integer(1);
        });
        QVERIFY(*found);
    }

    void aRegisteredModelHasFacts()
    {
        const auto database = projectWith([](ImportBatch& batch) {
            ImportedModel model;
            model.externalId = QStringLiteral("test:m");
            model.name = QStringLiteral("scorer");
            batch.models = {model};
        });
        const auto uid = database->read([](db::Connection& c) {
            db::Statement row = c.prepare("SELECT uid FROM registered_model");
            row.step();
            return row.text(0);
        });
        const auto facts = database->read([&](db::Connection& c) { return thingFacts(c, {{}, "model", *uid}); });
        QCOMPARE((*facts)->title, QStringLiteral("scorer"));
    }

    void aRegulationIsCalledByItsTitle()
    {
        const auto facts = factsOf({{}, "regulation", QStringLiteral("sr-11-7")});
        QVERIFY(facts.has_value());
        QCOMPARE(facts->key, QStringLiteral("sr-11-7"));
        QVERIFY2(facts->title.startsWith(QStringLiteral("SR 11-7, ")), qPrintable(facts->title));
        const auto isBy = [](const ThingFact& fact) { return fact.value.startsWith(QStringLiteral("SR 26-2, ")); };
        QVERIFY(std::any_of(facts->facts.begin(), facts->facts.end(), isBy));
    }

    void aUseCaseIsAlsoFoundByItsKey()
    {
        const auto facts = factsOf({{}, "use-case", QStringLiteral("UC-1")});
        QVERIFY(facts.has_value());
        QCOMPARE(facts->address.key, firstUid("use_case"));
        QVERIFY(facts->staged);
    }

    void whatTheProjectDoesNotHaveIsNothing()
    {
        QVERIFY(!factsOf({{}, "run", QStringLiteral("01NOTHERE")}));
        QVERIFY(!factsOf({{}, "portfolio", {}}));
        QCOMPARE(historyOf({{}, "run", QStringLiteral("01NOTHERE")}, 5).total, 0);
    }

    void theHistoryOfAUseCaseTellsItsStepsNewestFirst()
    {
        const UseCase useCase = useCaseTitled(QStringLiteral("Consumer loan screening"));
        const ThingHistory history = historyOf({{}, "use-case", useCase.uid}, 50);
        QCOMPARE(history.lines.size(), static_cast<std::size_t>(history.total));
        QStringList steps; // Between them stands what people said of it.
        for (const HistoryLine& line : history.lines) {
            if (line.sentence.startsWith(QStringLiteral("moved it")) || line.sentence == QStringLiteral("proposed it"))
                steps << line.person + u' ' + line.sentence;
        }
        QVERIFY(steps.size() < history.total);
        QCOMPARE(steps.size(), 9);
        QCOMPARE(steps.constFirst(), QStringLiteral("Kofi moved it from Releasing to Operating"));
        QCOMPARE(steps.at(3), QStringLiteral("Ruth moved it from Validating to Developing"));
        QCOMPARE(steps.constLast(), QStringLiteral("Bo proposed it"));
    }

    void aLongHistorySaysHowLongItIs()
    {
        const UseCase useCase = useCaseTitled(QStringLiteral("Consumer loan screening"));
        const ThingHistory history = historyOf({{}, "use-case", useCase.uid}, 2);
        QCOMPARE(history.lines.size(), std::size_t(2));
        QVERIFY(history.total > 9);
    }

    void beginningsOfWordsAreFoundInAnyCase()
    {
        QVERIFY(hasWordPrefix(u"amber-Fjord 12", u"fjo"));
        QVERIFY(hasWordPrefix(u"Überblick", u"über"));
        QVERIFY(!hasWordPrefix(u"amber-fjord", u"jord"));
        QVERIFY(hasWordPrefix(u"信用评分", u"信用"));
    }

    void everyWordHasToMatchAndTheBestComesFirst()
    {
        const auto database = projectWithRuns({QStringLiteral("deep amber"), QStringLiteral("amber deep"),
                                               QStringLiteral("amber"), QStringLiteral("chamber")});
        const FoundThings one = find(*database, QStringLiteral("AMB"), 50);
        QCOMPARE(one.total, 3);
        QCOMPARE(one.things.back().title, QStringLiteral("deep amber"));
        QCOMPARE(find(*database, QStringLiteral("amber"), 50).things.front().title, QStringLiteral("amber"));
        const FoundThings two = find(*database, QStringLiteral("dee amb"), 50);
        QCOMPARE(two.total, 2);
        QCOMPARE(two.things.front().address.kind, QByteArray("run"));
        QCOMPARE(two.things.front().note, QStringLiteral("Cards"));
    }

    void aUidFindsItsThing()
    {
        const QString uid = firstUid("run");
        const FoundThings found = find(*m_demo, uid.toLower(), 50);
        QCOMPARE(found.total, 1);
        QCOMPARE(found.things.front().address, (Address{{}, "run", uid}));
    }

    void moreThanTheLimitIsCounted()
    {
        QStringList names;
        for (int i = 0; i < 120; ++i)
            names << QStringLiteral("trial %1").arg(i);
        const auto database = projectWithRuns(names);
        const FoundThings found = find(*database, QStringLiteral("trial"), 50);
        QCOMPARE(found.things.size(), std::size_t(50));
        QCOMPARE(found.total, 120);
        QVERIFY(find(*database, QStringLiteral("  "), 50).things.empty());
    }

    void workWaitsForItsOwnerAndForTheRoleOfItsNextStep()
    {
        const WaitingWork work = waiting(personNamed(QStringLiteral("Jonas")), Role::Manager);
        QCOMPARE(
            titlesOf(work.mine),
            (QStringList{QStringLiteral("Small-business credit limit"), QStringLiteral("Payment investigation triage"),
                         QStringLiteral("Merchant churn early warning")}));
        QVERIFY(work.mine.front().role == Role::DataScientist);
        QVERIFY(work.mine.front().next == UseCaseState::Validating);
        QCOMPARE(titlesOf(work.asked),
                 QStringList{QStringLiteral("Branch opening hours")}); // The other one is his own.
        QCOMPARE(work.byRole,
                 (std::map<Role, qint64>{{Role::Manager, 2}, {Role::DataScientist, 2}, {Role::RiskAuditor, 1}}));
        const WaitingWork audits = waiting(personNamed(QStringLiteral("Ruth")), Role::RiskAuditor);
        QVERIFY(audits.mine.empty());
        QCOMPARE(titlesOf(audits.asked), QStringList{QStringLiteral("Merchant churn early warning")});
        QVERIFY(waiting(personNamed(QStringLiteral("Kofi")), Role::DevOps).asked.empty());
    }

    void whatIsOnHoldOrEndedWaitsForNobody()
    {
        UseCase useCase;
        for (const UseCaseState state :
             {UseCaseState::Operating, UseCaseState::Retired, UseCaseState::OnHold, UseCaseState::Stopped}) {
            useCase.state = state;
            useCase.stateBeforeHold = UseCaseState::Developing;
            QVERIFY(!nextStep(useCase));
        }
    }

private:
    void addEvidence()
    {
        const QString path = m_dir.filePath(QStringLiteral("review.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Looked at.") > 0);
        file.close();
        const Actor manager = defaultActor(*m_demo, toString(Role::Manager)).value();
        const auto added = EvidenceStore(*m_demo).add({firstUid("release"), {}, {}, {}}, readEvidenceFile(path).value(),
                                                      manager, newUlid(1));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }

    std::unique_ptr<db::Database> projectWith(const std::function<void(ImportBatch&)>& fill)
    {
        const QString path = m_dir.filePath(QStringLiteral("p%1.assay").arg(++m_projects));
        auto made = createProject(path, {QStringLiteral("p"), QStringLiteral("Mei")});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        ImportBatch batch;
        batch.format = "test";
        batch.source = QStringLiteral("memory");
        fill(batch);
        const Actor actor = defaultActor(**made, QStringLiteral("data-scientist")).value();
        const auto outcome = applyImport(**made, actor, batch, {});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return std::move(*made);
    }

    std::unique_ptr<db::Database> projectWithRuns(const QStringList& names)
    {
        return projectWith([&](ImportBatch& batch) {
            batch.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("Cards"), false, 1, {}}};
            for (const QString& name : names) {
                ImportedRun run;
                run.experimentExternalId = QStringLiteral("test:e");
                run.externalId = QStringLiteral("test:") + name;
                run.name = name;
                batch.runs.push_back(run);
            }
        });
    }

    static FoundThings find(db::Database& database, const QString& words, int limit)
    {
        return database.read([&](db::Connection& c) { return findThings(c, words, limit); }).value();
    }

    std::optional<ThingFacts> factsOf(const Address& address)
    {
        return m_demo->read([&](db::Connection& c) { return thingFacts(c, address); }).value();
    }

    ThingHistory historyOf(const Address& address, int limit)
    {
        return m_demo->read([&](db::Connection& c) { return thingHistory(c, address, limit); }).value();
    }

    WaitingWork waiting(const QString& person, Role role)
    {
        return m_demo->read([&](db::Connection& c) { return waitingWork(c, person, role); }).value();
    }

    UseCase useCaseTitled(const QString& title)
    {
        const std::vector<UseCase> all = UseCaseStore(*m_demo).all().value();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const UseCase& useCase) { return useCase.title == title; });
        if (found == all.end())
            qFatal("no use case %s", qPrintable(title));
        return *found;
    }

    QString personNamed(const QString& name)
    {
        const std::vector<Person> people = PeopleStore(*m_demo).all().value();
        for (const Person& person : people) {
            if (person.name == name)
                return person.uid;
        }
        qFatal("nobody is called %s", qPrintable(name));
    }

    static QStringList titlesOf(const std::vector<WaitingUseCase>& waiting)
    {
        QStringList titles;
        for (const WaitingUseCase& row : waiting)
            titles << row.useCase.title;
        return titles;
    }

    QString firstUid(const QByteArray& table)
    {
        return m_demo
            ->read([&](db::Connection& c) {
                db::Statement row = c.prepare("SELECT uid FROM " + table + " ORDER BY id");
                row.step();
                return row.text(0);
            })
            .value();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<db::Database> m_demo;
    int m_projects = 0;
};

ASSAY_TEST(TestThings)
#include "tst_things.moc"
