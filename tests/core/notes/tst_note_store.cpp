// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"

#include "core/imports/import_plan.h"
#include "core/notes/note_queries.h"
#include "core/people/people_store.h"
#include "core/runs/run_table.h"
#include "core/things/find_things.h"
#include "core/things/thing.h"
#include "tests/support/six_runs.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestNoteStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        valueOf(applyImport(database(), actor(), sixRuns(), {}));
        m_runs = valueOf(database().read([](db::Connection& connection) { return runRows(connection, {}); }));
        Person ben;
        ben.name = QStringLiteral("Ben");
        ben.roles = {Role::EndUser};
        m_ben = {
            valueOf(PeopleStore(database()).add(ben, {actor().person, QStringLiteral("administrator")}, command())),
            QStringLiteral("end-user")};
    }

    void oneNoteIsAboutSeveralRuns()
    {
        const QString uid = add(QStringLiteral("Both **overfit**"), {whole(0), whole(1)});
        for (const int run : {0, 1}) {
            const std::vector<Note> found = notesOf({run});
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.front().uid, uid);
            QCOMPARE(found.front().text, QStringLiteral("Both **overfit**"));
            QCOMPARE(found.front().author, QStringLiteral("Ada Founder"));
            QCOMPARE(found.front().anchors.size(), std::size_t(2));
        }
        QCOMPARE(notesOf({0, 1}).size(), std::size_t(1));
        QVERIFY(notesOf({2}).empty());
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void noteAtStepsOfAMetricSurvivesALaterImport()
    {
        NoteAnchor anchor = whole(3);
        anchor.metric = QStringLiteral("loss");
        anchor.steps = {40, 60};
        const QString uid = add(QStringLiteral("NaN from here"), {anchor});
        ImportBatch grown = sixRuns();
        for (ImportedRun& run : grown.runs)
            run.series.front().points.push_back({100, 1, 0.5});
        valueOf(applyImport(database(), actor(), grown, {}));
        const std::vector<Note> found = notesOfMetric({3}, QStringLiteral("loss"));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().anchors.front().metric, QStringLiteral("loss"));
        QVERIFY(found.front().anchors.front().run == m_runs[3].run.id);
        QVERIFY((found.front().anchors.front().steps == StepRange{40, 60}));
        QVERIFY(notesOfMetric({3}, QStringLiteral("auc")).empty());
        QCOMPARE(notesOf({3}).front().uid, uid);
    }

    void changedTextKeepsWhatItSaidBefore()
    {
        const QString uid = add(QStringLiteral("one"), {whole(0)});
        QVERIFY(store().edit({uid, 1, QStringLiteral("two")}, actor(), command()));
        QVERIFY(store().edit({uid, 2, QStringLiteral("three")}, actor(), command()));
        const Note note = byUid(uid);
        QCOMPARE(note.text, QStringLiteral("three"));
        QVERIFY(note.editedAt.has_value());
        const std::vector<NoteRevision> before = valueOf(
            database().read([&](db::Connection& connection) { return notes::revisionsOf(connection, note.id); }));
        QCOMPARE(before.size(), std::size_t(2));
        QCOMPARE(before[0].text, QStringLiteral("one"));
        QCOMPARE(before[1].text, QStringLiteral("two"));
        const auto late = store().edit({uid, 2, QStringLiteral("four")}, actor(), command());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void anybodyResolvesButOnlyTheAuthorChangesOrTakesBack()
    {
        const QString uid = add(QStringLiteral("look"), {whole(0)});
        const QString before = dump(database());
        for (const auto& refused : {store().edit({uid, 1, QStringLiteral("other")}, m_ben, command()),
                                    store().withdraw(uid, m_ben, command())}) {
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
            QVERIFY(refused.error().message.contains(QStringLiteral("Ada Founder")));
        }
        QCOMPARE(dump(database()), before);
        QVERIFY(store().resolve(uid, m_ben, command()));
        QCOMPARE(byUid(uid).resolvedBy, QStringLiteral("Ben"));
        QVERIFY(store().reopen(uid, actor(), command()));
        QVERIFY(!byUid(uid).resolvedAt);
    }

    void somebodyInARoleTheyDoNotHoldIsRefused()
    {
        const QString before = dump(database());
        const auto refused =
            store().add({QStringLiteral("x"), {whole(0)}}, {m_ben.person, QStringLiteral("manager")}, command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
    }

    void noteTakenBackIsListedNowhereAndKept()
    {
        const QString uid = add(QStringLiteral("mistake"), {whole(0)});
        QVERIFY(store().withdraw(uid, actor(), command()));
        QVERIFY(notesOf({0}).empty());
        QVERIFY(byUid(uid).withdrawnAt.has_value());
        QVERIFY(!store().resolve(uid, actor(), command()));
        QVERIFY(valueOf(database().read([](db::Connection& c) {
                    return findThings(c, QStringLiteral("mistake"), 5);
                })).things.empty());
    }

    void whatANoteCannotBeAboutIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<bool>("hasSteps");
        QTest::addColumn<int>("first");
        QTest::newRow("nothing") << QStringLiteral(" \n") << QString() << false << 0;
        QTest::newRow("steps of no metric") << QStringLiteral("x") << QString() << true << 0;
        QTest::newRow("metric the run did not log") << QStringLiteral("x") << QStringLiteral("nope") << false << 0;
        QTest::newRow("backwards") << QStringLiteral("x") << QStringLiteral("loss") << true << 11;
    }

    void whatANoteCannotBeAboutIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, metric);
        QFETCH(bool, hasSteps);
        QFETCH(int, first);
        const QString before = dump(database());
        NoteAnchor anchor = whole(0);
        anchor.metric = metric;
        if (hasSteps)
            anchor.steps = {first, 10};
        const auto refused = store().add({text, {anchor}}, actor(), command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(!store().add({QStringLiteral("x"), {}}, actor(), command()));
        QCOMPARE(dump(database()), before);
    }

    void theSameCommandTwiceMakesOneNote()
    {
        const NoteDraft draft{QStringLiteral("once"), {whole(0)}};
        const auto first = store().add(draft, actor(), QStringLiteral("c"));
        QCOMPARE(store().add(draft, actor(), QStringLiteral("c")).value(), first.value());
        QCOMPARE(notesOf({0}).size(), std::size_t(1));
    }

    void searchFindsANoteAndItsPageTellsWhatItIsAbout()
    {
        NoteAnchor anchor = whole(0);
        anchor.metric = QStringLiteral("loss");
        anchor.steps = {3, 3};
        const QString uid = add(QStringLiteral("Learning rate too high\nsecond line"), {anchor, whole(1)});
        const FoundThings found = valueOf(database().read(
            [](db::Connection& connection) { return findThings(connection, QStringLiteral("learn"), 5); }));
        QCOMPARE(found.things.size(), std::size_t(1));
        QCOMPARE(found.things.front().title, QStringLiteral("Learning rate too high"));
        const auto facts = valueOf(database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "note", uid});
        }));
        QVERIFY(facts.has_value());
        QVERIFY(facts->facts[1].value.contains(QStringLiteral("loss, step 3")));
    }

    void tableOfRunsCountsTheirNotes()
    {
        add(QStringLiteral("a"), {whole(0), whole(1)});
        add(QStringLiteral("b"), {whole(0)});
        const auto table =
            valueOf(database().read([](db::Connection& connection) { return readRunTable(connection, {}); }));
        QCOMPARE(table->runs[*table->rowOf(m_runs[0].run.id)].notes, 2U);
        QCOMPARE(table->runs[*table->rowOf(m_runs[1].run.id)].notes, 1U);
        QCOMPARE(table->runs[*table->rowOf(m_runs[2].run.id)].notes, 0U);
    }

private:
    db::Database& database() const { return m_project->database(); }
    const Actor& actor() const { return m_project->actor(); }
    NoteStore store() const { return NoteStore(database()); }
    QString command() { return newUlid(++m_commands); }
    NoteAnchor whole(int run) const { return {{}, m_runs[static_cast<std::size_t>(run)].run.uid}; }
    QString add(const QString& text, const std::vector<NoteAnchor>& anchors)
    {
        return valueOf(store().add({text, anchors}, actor(), command()));
    }
    Note byUid(const QString& uid) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return notes::byUid(connection, uid); }));
    }
    std::vector<RunId> ids(std::initializer_list<int> runs) const
    {
        std::vector<RunId> found;
        for (const int run : runs)
            found.push_back(m_runs[static_cast<std::size_t>(run)].run.id);
        return found;
    }
    std::vector<Note> notesOf(std::initializer_list<int> runs) const
    {
        return valueOf(database().read([&](db::Connection& c) { return notes::notesOf(c, ids(runs)); }));
    }
    std::vector<Note> notesOfMetric(std::initializer_list<int> runs, const QString& metric) const
    {
        return valueOf(database().read([&](db::Connection& c) { return notes::notesOfMetric(c, ids(runs), metric); }));
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::vector<RunRow> m_runs;
    Actor m_ben;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestNoteStore)
#include "tst_note_store.moc"
