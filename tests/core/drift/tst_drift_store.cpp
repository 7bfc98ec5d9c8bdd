// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_rows.h"
#include "core/drift/drift_story.h"
#include "core/tasks/assurance.h"
#include "core/things/thing.h"
#include "tests/support/drift_tables.h"
#include "tests/support/imported_release.h"
#include "tests/support/raw_project.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// What a model sees now against what it was made from, from a recorded check to the assurance board.
class TestDriftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void aCheckIsKeptAsItWasMeasuredAndTheLogCoversIt()
    {
        const drift::Measurement measured = ageMeasurement(50);
        const QString uid = record(measured, m_project->cleo);
        const DriftCheck check = read(uid);
        QCOMPARE(check.key, QStringLiteral("DC-1"));
        QCOMPARE(check.reference, measured.reference);
        QCOMPARE(check.current, measured.current);
        QCOMPARE(check.by.name, QStringLiteral("Cleo"));
        QCOMPARE(check.limits, DriftLimits{});
        QCOMPARE(check.count(DriftVerdict::Drifted), qint64(1));
        QCOMPARE(check.readings.size(), measured.readings.size());
        for (std::size_t i = 0; i < check.readings.size(); ++i) {
            DriftReading kept = check.readings[i];
            kept.uid.clear();
            QVERIFY(kept == measured.readings[i]);
        }
        QCOMPARE(read(QStringLiteral("DC-1")).uid, uid);
        QCOMPARE(read(check.readings[0].uid).uid, uid);
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        const drift::DriftStory story = storyOf(check.readings[0].uid);
        QCOMPARE(story.chosen, check.readings[0].uid);
        QCOMPARE(story.history.lines.size(), std::size_t(1));
        QCOMPARE(story.history.lines.front().sentence, QStringLiteral("found 1 of 2 columns drifted"));
    }

    void aCheckOfOneColumnIsToldAsOne()
    {
        const QTemporaryDir folder;
        const QString reference = ageTable(folder, QStringLiteral("train.csv"), 1000, agesFrom(0));
        for (const auto& [shift, sentence] : {std::pair(50, QStringLiteral("found the one column drifted")),
                                              std::pair(0, QStringLiteral("found the one column not drifted"))}) {
            const QString current = ageTable(folder, QStringLiteral("june.csv"), 1000, agesFrom(shift));
            const QString uid =
                record(valueOf(drift::measure({reference, current, {QStringLiteral("age")}})), m_project->cleo);
            QCOMPARE(storyOf(uid).history.lines.front().sentence, sentence);
        }
    }

    void sendingItAgainRecordsNothing()
    {
        const drift::Measurement measured = ageMeasurement(0);
        DriftStore store(m_project->database());
        const DriftDraft draft{m_project->useCase};
        const QString uid = valueOf(store.record(draft, measured, m_project->cleo, QStringLiteral("once")));
        QCOMPARE(valueOf(store.record(draft, measured, m_project->cleo, QStringLiteral("once"))), uid);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM drift_check"), qint64(1));
    }

    void theListTakesNoFiguresAndAPageAll()
    {
        record(ageMeasurement(50), m_project->cleo);
        RawProject(m_project->path()).run("UPDATE drift_reading SET content = '{'");
        const auto list =
            valueOf(m_project->database().read([](db::Connection& connection) { return drift::all(connection); }));
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().count(DriftVerdict::Drifted), qint64(1));
        QCOMPARE(list.front().readings[0].column, QStringLiteral("age"));
        const auto page = m_project->database().read(
            [](db::Connection& connection) { return drift::byName(connection, QStringLiteral("DC-1")); });
        QVERIFY(!page && page.error().kind == Error::Kind::Corrupt);
    }

    void whatCannotBeRecordedLeavesNoTrace()
    {
        const QString before = dump(m_project->database());
        DriftStore store(m_project->database());
        const Actor nobody{m_project->cleo.person, toString(Role::Manager)};
        const auto refused = store.record({m_project->useCase}, ageMeasurement(0), nobody, m_project->once());
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(!store.record({QStringLiteral("UC-99")}, ageMeasurement(0), m_project->cleo, m_project->once()));
        QCOMPARE(dump(m_project->database()), before);
    }

    void aDriftAlarmsDataEngineersAndFollowersOnceAndNobodyElse()
    {
        QVERIFY(
            m_project->marks().follow(m_project->theUseCase(), FollowLevel::All, m_project->ben, m_project->once()));
        m_project->later();
        record(ageMeasurement(0), m_project->cleo);
        QVERIFY(alarmsOf(m_project->fang).empty()); // Nothing drifted.
        const QString uid = record(ageMeasurement(50), m_project->cleo);
        for (const Actor& called : {m_project->fang, m_project->ben}) {
            const auto alarms = alarmsOf(called);
            QCOMPARE(alarms.size(), std::size_t(1));
            QCOMPARE(alarms.front().thing, (ThingName{"drift", uid}));
            QVERIFY(alarms.front().title.startsWith(QStringLiteral("DC-2 · ")));
        }
        QVERIFY(alarmsOf(m_project->dora).empty());
        QVERIFY(alarmsOf(m_project->cleo).empty()); // Who found it knows.
    }

    void S56_driftedColumnsAreItemsUntilALaterCheckFindsThemWithin()
    {
        QVERIFY(board().empty());
        const QString uid = record(ageMeasurement(50), m_project->cleo);
        QCOMPARE(board().size(), std::size_t(1));
        AssuranceItem item = board().front();
        QVERIFY(item.source == AssuranceSource::Drift && item.stage == AssuranceStage::Planned);
        const QString reading = read(uid).readings[0].uid;
        QCOMPARE(item.thing, (ThingName{"drift", reading}));
        QVERIFY(item.title.startsWith(QStringLiteral("age in ")));
        QVERIFY(item.owner.isEmpty());

        TaskDraft draft{QStringLiteral("Look at age")};
        draft.ownerUid = m_project->fang.person;
        draft.source = {"drift", reading};
        const QString task =
            m_project->task(valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()))).key;
        QCOMPARE(m_project->task(task).useCaseKey, QStringLiteral("UC-1"));
        QCOMPARE(board().front().owner, QStringLiteral("王芳"));
        QVERIFY(board().front().stage == AssuranceStage::Planned);
        QVERIFY(m_project->move(task, TaskState::InProgress, m_project->fang));
        QVERIFY(board().front().stage == AssuranceStage::InProgress);
        QCOMPARE(storyOf(uid).tasks.at(reading).size(), std::size_t(1));
        QVERIFY(m_project->tasks().move({task, TaskState::Blocked, QStringLiteral("no rows"), BlockCategory::Data},
                                        m_project->fang, m_project->once()));
        QCOMPARE(board().front().blocked, QStringLiteral("Data: no rows"));
        QVERIFY(m_project->move(task, TaskState::InProgress, m_project->fang));
        QVERIFY(board().front().blocked.isEmpty());

        m_project->later();
        record(ageMeasurement(40), m_project->cleo); // Drifted still: the work goes on.
        QCOMPARE(board().size(), std::size_t(1));
        QVERIFY(board().front().stage == AssuranceStage::InProgress);
        QCOMPARE(board().front().key, QStringLiteral("DC-2"));
        QVERIFY(board().front().identity == (ThingName{"drift", reading}));
        QCOMPARE(board().front().age, TalkProject::hour);
        m_project->later();
        record(ageMeasurement(0), m_project->cleo);
        QVERIFY(board().front().stage == AssuranceStage::Done);
        QCOMPARE(board().front().age, 2 * TalkProject::hour);
        m_project->later();
        record(ageMeasurement(50), m_project->cleo); // Again: another drift of the same column.
        QCOMPARE(board().size(), std::size_t(1));
        QVERIFY(board().front().stage == AssuranceStage::Planned);
        QVERIFY(board().front().owner.isEmpty());
        QCOMPARE(board().front().age, qint64(0));
    }

    void S56_aCheckOfOneModelSaysNothingOfTheColumnsOfAnother()
    {
        const Release release = addRelease(m_project->database(), m_project->ada.person, m_project->useCase);
        const auto recordOfModel = [&](int shift) {
            valueOf(DriftStore(m_project->database())
                        .record({m_project->useCase, release.uid}, ageMeasurement(shift), m_project->cleo,
                                m_project->once()));
        };
        record(ageMeasurement(50), m_project->cleo);
        recordOfModel(0);
        QCOMPARE(board().size(), std::size_t(1));
        QVERIFY(board().front().stage == AssuranceStage::Planned);
        recordOfModel(50);
        QCOMPARE(board().size(), std::size_t(2));
        record(ageMeasurement(0), m_project->cleo);
        const auto items = board();
        QCOMPARE(std::count_if(items.begin(), items.end(),
                               [](const AssuranceItem& item) { return item.stage == AssuranceStage::Done; }),
                 std::ptrdiff_t(1));
    }

    void S56_countsOfDriftEqualTheUnionQuery()
    {
        const QString other = valueOf(propose(m_project->database(), m_project->ada, QStringLiteral("other")));
        record(ageMeasurement(50), m_project->cleo);
        record(ageMeasurement(50), m_project->cleo, other);
        record(ageMeasurement(0), m_project->cleo, other);
        record(ageMeasurement(90), m_project->cleo);
        const QByteArray needy = "verdict IN ('drifted', 'missing-in-current')";
        const QByteArray last = "(SELECT max(e.id) FROM drift_check e JOIN drift_reading f ON f.check_id = e.id WHERE"
                                " e.use_case_id = d.use_case_id AND f.name = g.name AND f.%1)";
        const QByteArray columns = "SELECT count(*) FROM (SELECT DISTINCT d.use_case_id, g.name FROM drift_check d JOIN"
                                   " drift_reading g ON g.check_id = d.id WHERE g."
            + needy + " AND coalesce(" + QByteArray(last).replace("%1", "verdict = 'within'") + ", 0) %2 "
            + QByteArray(last).replace("%1", needy) + ")";
        const auto items = board();
        const auto done = std::count_if(items.begin(), items.end(),
                                        [](const AssuranceItem& item) { return item.stage == AssuranceStage::Done; });
        QCOMPARE(qint64(done), numberIn(m_project->database(), QByteArray(columns).replace("%2", ">")));
        QCOMPARE(qint64(items.size()) - qint64(done),
                 numberIn(m_project->database(), QByteArray(columns).replace("%2", "<")));
        QCOMPARE(items.size(), std::size_t(2));
    }

    void aReadingIsFoundByWhatATaskSaysOfIt()
    {
        const DriftCheck check = read(record(ageMeasurement(50), m_project->cleo));
        const auto facts = valueOf(m_project->database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "drift", check.readings[0].uid});
        }));
        QVERIFY(facts && facts->title.startsWith(QStringLiteral("age in ")));
        QCOMPARE(facts->address.key, check.readings[0].uid);
        const auto whole = valueOf(m_project->database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "drift", check.key});
        }));
        QCOMPARE(whole->address.key, check.uid);
    }

private:
    QString record(const drift::Measurement& measured, const Actor& actor, const QString& useCase = {})
    {
        const DriftDraft draft{useCase.isEmpty() ? m_project->useCase : useCase};
        return valueOf(DriftStore(m_project->database()).record(draft, measured, actor, m_project->once()));
    }

    DriftCheck read(const QString& name) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return drift::byName(connection, name); }));
    }

    drift::DriftStory storyOf(const QString& name) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return drift::driftStory(connection, name, m_project->clock.now()); }));
    }

    std::vector<AssuranceItem> board() const
    {
        auto items = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return tasks::assuranceItems(connection, m_project->clock.now()); }));
        std::erase_if(items, [](const AssuranceItem& item) { return item.source != AssuranceSource::Drift; });
        return items;
    }

    std::vector<InboxItem> alarmsOf(const Actor& actor) const
    {
        std::vector<InboxItem> items = m_project->inboxOf(actor).items;
        std::erase_if(items, [](const InboxItem& item) { return item.reason != InboxReason::Alarm; });
        return items;
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestDriftStore)
#include "tst_drift_store.moc"
