// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_store.h"

#include "core/imports/import_plan.h"
#include "core/people/people_store.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_queries.h"
#include "core/things/find_things.h"
#include "core/things/thing_history.h"
#include "core/undo/undo_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestRunStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_batch = sixRuns();
        for (ImportedRun& run : m_batch.runs)
            run.tags = {{QStringLiteral("team"), QStringLiteral("risk")}};
        import();
    }

    void givenNameIsShownAndSurvivesALaterImport()
    {
        QVERIFY(rename(2, QStringLiteral("baseline")));
        QCOMPARE(run(2).name, QStringLiteral("baseline"));
        m_batch.runs[2].name = QStringLiteral("renamed-in-source");
        import();
        QCOMPARE(run(2).name, QStringLiteral("baseline"));
        QCOMPARE(run(2).sourceName, QStringLiteral("renamed-in-source"));
        QVERIFY(rename(2, {}));
        QCOMPARE(run(2).name, QStringLiteral("renamed-in-source"));
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void importingAgainAfterEditsWritesNothing()
    {
        QVERIFY(rename(1, QStringLiteral("mine")));
        QVERIFY(tag({1, 2}, QStringLiteral("team"), QStringLiteral("growth")));
        QVERIFY(RunStore(database()).archive(uids({3}), {}, actor(), QStringLiteral("a")));
        const QString before = dump(database());
        import();
        QCOMPARE(dump(database()), before);
    }

    void formerNamesStayInTheLog()
    {
        QVERIFY(rename(0, QStringLiteral("first")));
        QVERIFY(rename(0, QStringLiteral("second")));
        m_batch.runs[0].name = QStringLiteral("other");
        import();
        const ThingHistory history = valueOf(database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "run", uid(0)}, 10);
        }));
        QCOMPARE(history.total, 4);
        QVERIFY(history.lines[1].sentence.contains(QStringLiteral("first")));
        QVERIFY(history.lines[1].sentence.contains(QStringLiteral("second")));
        QVERIFY(history.lines[2].sentence.contains(QStringLiteral("<img src=x>")));
        QCOMPARE(
            numberIn(database(), "SELECT count(*) FROM audit_event WHERE CAST(body AS TEXT) LIKE '%sourceNameBefore%'"),
            1);
    }

    void renameOnAnOlderSightIsAConflict()
    {
        QVERIFY(rename(1, QStringLiteral("theirs")));
        const auto late =
            RunStore(database()).rename({uid(1), QStringLiteral("mine"), QStringLiteral("run-1")}, actor(), command());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QVERIFY(late.error().message.contains(QStringLiteral("theirs")));
        QCOMPARE(run(1).name, QStringLiteral("theirs"));
    }

    void nameOfSeveralLinesIsRefused()
    {
        const QString before = dump(database());
        QVERIFY(!rename(1, QStringLiteral("two\nlines")));
        QVERIFY(!rename(1, QString(251, u'x')));
        QVERIFY(!rename(1, QStringLiteral("run-1")));
        QCOMPARE(dump(database()), before);
    }

    void givenTagGoesBeforeTheSourcesAndDoesNotBlockIt()
    {
        QVERIFY(tag({1, 2}, QStringLiteral("team"), QStringLiteral("growth")));
        QCOMPARE(tagOf(1, QStringLiteral("team")), QStringLiteral("growth"));
        QCOMPARE(tagOf(3, QStringLiteral("team")), QStringLiteral("risk"));
        m_batch.runs[1].tags = {{QStringLiteral("team"), QStringLiteral("fraud")}};
        import();
        QCOMPARE(tagOf(1, QStringLiteral("team")), QStringLiteral("growth"));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM run_tag WHERE value = 'fraud'"), 1);
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void takingATagAwayHidesTheSourcesAndLetsALaterOneIn()
    {
        QVERIFY(RunStore(database()).untag(uids({1}), QStringLiteral("team"), actor(), command()));
        QVERIFY(!tagOf(1, QStringLiteral("team")));
        QVERIFY(tag({1}, QStringLiteral("checked"), QStringLiteral("yes")));
        QVERIFY(RunStore(database()).untag(uids({1}), QStringLiteral("checked"), actor(), command()));
        QVERIFY(!tagOf(1, QStringLiteral("checked")));
        m_batch.runs[1].tags.push_back({QStringLiteral("checked"), QStringLiteral("by the source")});
        import();
        QVERIFY(!tagOf(1, QStringLiteral("team")));
        QCOMPARE(tagOf(1, QStringLiteral("checked")), QStringLiteral("by the source"));
        QVERIFY(!RunStore(database()).untag(uids({1}), QStringLiteral("nothing"), actor(), command()));
    }

    void severalTagsAreChangedTogetherOrNotAtAll()
    {
        const QString before = dump(database());
        const TagChange tooLong{QStringLiteral("note"), QString(runs::longestTagValue + 1, u'x')};
        QVERIFY(!change({1, 2}, {{QStringLiteral("stage"), QStringLiteral("gold")}, tooLong}));
        QCOMPARE(dump(database()), before);
        const qint64 entries = numberIn(database(), "SELECT count(*) FROM audit_event");
        QVERIFY(change({1, 2}, {{QStringLiteral("stage"), QStringLiteral("gold")}, {QStringLiteral("team"), {}}}));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), entries + 4);
        QCOMPARE(tagOf(2, QStringLiteral("stage")), QStringLiteral("gold"));
        QVERIFY(!tagOf(2, QStringLiteral("team")));
        QVERIFY(!change({1, 2}, {{QStringLiteral("stage"), QStringLiteral("gold")}}));
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void manyRunsAreArchivedInOneCommand()
    {
        const qint64 before = numberIn(database(), "SELECT count(*) FROM audit_event");
        QVERIFY(RunStore(database()).archive(uids({1, 2, 2, 3}), QStringLiteral("old"), actor(), QStringLiteral("a")));
        QVERIFY(RunStore(database()).archive(uids({1, 2, 3}), QStringLiteral("old"), actor(), QStringLiteral("a")));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event"), before + 3);
        QVERIFY(run(1).archivedAt && run(3).archivedAt && !run(4).archivedAt);
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM metric_series"), 12); // They keep everything.
        QVERIFY(RunStore(database()).restore(uids({1, 2}), {}, actor(), command()));
        QVERIFY(!run(1).archivedAt && run(3).archivedAt);
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void whatItsSourceDeletedIsNotRestoredHere()
    {
        m_batch.runs[5].deleted = true;
        import();
        const auto restored = RunStore(database()).restore(uids({5}), {}, actor(), command());
        QVERIFY(!restored && restored.error().message.contains(QStringLiteral("source")));
        QVERIFY(RunStore(database()).archive(uids({5}), {}, actor(), command()));
        m_batch.runs[5].deleted = false;
        import();
        QVERIFY(!run(5).deleted && run(5).archivedAt); // The source's word does not undo a person's.
    }

    void runBehindAModelVersionStays()
    {
        ImportedModel& model = m_batch.models.emplace_back();
        model.externalId = QStringLiteral("test:churn");
        model.name = QStringLiteral("churn");
        ImportedModelVersion& version = model.versions.emplace_back();
        version.version = 3;
        version.runExternalId = m_batch.runs[4].externalId;
        import();
        const QString before = dump(database());
        const auto refused = RunStore(database()).archive(uids({1, 4}), {}, actor(), command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(QStringLiteral("churn version 3")));
        QCOMPARE(dump(database()), before);
        QVERIFY(RunStore(database()).archive(uids({1}), {}, actor(), command()));
    }

    void otherRolesAreRefusedAndLeaveNoTrace()
    {
        const QString before = dump(database());
        const Actor manager{actor().person, QStringLiteral("manager")};
        RunStore store(database());
        const Result<> refusals[] = {
            store.rename({uid(1), QStringLiteral("x")}, manager, command()),
            store.tag({uids({1}), {QStringLiteral("k"), QStringLiteral("v")}}, manager, command()),
            store.untag(uids({1}), QStringLiteral("team"), manager, command()),
            store.archive(uids({1}), {}, manager, command()), store.restore(uids({1}), {}, manager, command())};
        for (const Result<>& refused : refusals) {
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
            QVERIFY(refused.error().message.contains(QStringLiteral("Data scientist (Ada Founder)")));
        }
        QCOMPARE(dump(database()), before);
    }

    void scientistsOfOneUseCaseEditTheRunsOfItsExperimentsAlone()
    {
        const QString one = valueOf(propose(database(), actor(), QStringLiteral("one")));
        const QString other = valueOf(propose(database(), actor(), QStringLiteral("other")));
        const Actor admin{actor().person, toString(Role::Administrator)};
        Person person;
        person.name = QStringLiteral("Olu");
        person.roles = {Role::EndUser};
        PeopleStore people(database());
        const QString olu = valueOf(people.add(person, admin, command()));
        valueOf(
            people.grantLimited({olu, Role::DataScientist, one, {}, {}, QStringLiteral("needed")}, admin, command()));
        const Actor scientist{olu, toString(Role::DataScientist)};
        const auto renamed = [&] {
            return RunStore(database()).rename({uid(1), QStringLiteral("mine")}, scientist, command());
        };
        const auto refusal = [&] {
            const QString before = dump(database());
            const Result<> denied = renamed();
            const bool isDenied = !denied && denied.error().kind == Error::Kind::Denied && dump(database()) == before;
            return isDenied ? denied.error().message : QStringLiteral("not denied");
        };
        QVERIFY2(refusal().contains(QStringLiteral("(Ada Founder)")), qPrintable(refusal()));
        const std::vector<ExperimentRow> rows =
            valueOf(database().read([](db::Connection& connection) { return experimentRows(connection); }));
        const QString experiment = rows.front().uid;
        ExperimentStore experiments(database());
        valueOf(experiments.link({experiment, other}, actor(), command()));
        QVERIFY2(refusal().contains(QStringLiteral("(Ada Founder)")), qPrintable(refusal()));
        valueOf(experiments.link({experiment, one}, actor(), command()));
        valueOf(renamed());
        QCOMPARE(run(1).name, QStringLiteral("mine"));
        const qint64 seq = numberIn(database(), "SELECT max(seq) FROM audit_event WHERE verb = 'renamed'");
        valueOf(UndoStore(database()).undo(seq, scientist, command()));
        QCOMPARE(run(1).name, QStringLiteral("run-1"));
        const RunTagging tagging{uids({1, 2}), {QStringLiteral("team"), QStringLiteral("growth")}};
        valueOf(RunStore(database()).tag(tagging, scientist, command()));
        const Actor manager{olu, toString(Role::Manager)};
        const Result<> denied = RunStore(database()).rename({uid(1), QStringLiteral("x")}, manager, command());
        QVERIFY(!denied && denied.error().message.contains(QStringLiteral("Ada Founder, Olu")));
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void oneUnknownRunLeavesAllAsTheyWere()
    {
        std::vector<QString> some = uids({1, 2});
        some.push_back(QStringLiteral("nobody"));
        const QString before = dump(database());
        const auto refused = RunStore(database()).archive(some, {}, actor(), command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::NotFound);
        QVERIFY(!RunStore(database()).archive({}, {}, actor(), command()));
        QCOMPARE(dump(database()), before);
    }

    void searchFindsTheGivenName()
    {
        QVERIFY(rename(1, QStringLiteral("champion")));
        const FoundThings found = valueOf(database().read(
            [](db::Connection& connection) { return findThings(connection, QStringLiteral("champ"), 10); }));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.things.front().address.key, uid(1));
    }

    void editBehindTheLogsBackIsFound()
    {
        QVERIFY(rename(1, QStringLiteral("champion")));
        QVERIFY(database().write({actor(), QStringLiteral("tampered"), {}, {}, {}, {}}, [&](db::WriteTransaction& t) {
            t.connection().execute("UPDATE run SET given_name = 'other' WHERE given_name = 'champion'");
        }));
        QVERIFY(!whatIsWrong(database()).isEmpty());
    }

private:
    db::Database& database() const { return m_project->database(); }
    const Actor& actor() const { return m_project->actor(); }
    QString command() { return newUlid(++m_commands); }
    void import() { valueOf(applyImport(database(), actor(), m_batch, {})); }

    Run run(int number) const
    {
        return valueOf(database().read(
            [&](db::Connection& connection) { return findRun(connection, QStringLiteral("test:r%1").arg(number)); }));
    }

    QString uid(int number) const { return run(number).uid; }

    std::vector<QString> uids(std::initializer_list<int> numbers) const
    {
        std::vector<QString> found;
        for (const int number : numbers)
            found.push_back(uid(number));
        return found;
    }

    bool rename(int number, const QString& name)
    {
        return RunStore(database()).rename({uid(number), name}, actor(), command()).has_value();
    }

    bool tag(std::initializer_list<int> numbers, const QString& key, const QString& value)
    {
        return RunStore(database()).tag({uids(numbers), {key, value}}, actor(), command()).has_value();
    }

    bool change(std::initializer_list<int> numbers, const std::vector<TagChange>& changes)
    {
        return RunStore(database()).changeTags(uids(numbers), changes, actor(), command()).has_value();
    }

    std::optional<QString> tagOf(int number, const QString& key) const
    {
        const RunId id = run(number).id;
        const std::vector<RunRow> rows = valueOf(
            database().read([&](db::Connection& connection) { return rowsOfRuns(connection, std::span(&id, 1)); }));
        for (const Attribute& each : rows.front().tags) {
            if (each.key == key)
                return each.value;
        }
        return std::nullopt;
    }

    std::unique_ptr<TemporaryProject> m_project;
    ImportBatch m_batch;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestRunStore)
#include "tst_run_store.moc"
