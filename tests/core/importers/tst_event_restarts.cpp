// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_folder.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Runs that were started again at an earlier step, by both rules.
class TestEventRestarts : public QObject {
    Q_OBJECT

private:
    using Fixture = EventFolderFixture;
    static constexpr int Start = 1;

    static ImportBatch read(const QByteArray& bytes, RestartRule rule)
    {
        const Fixture folder;
        folder.put(QStringLiteral("a/events.out.tfevents.1"), bytes);
        return valueOf(EventFolder(folder.path(), EventFolder::Mode::Whole, rule).read({}));
    }
    static QByteArray steps(qint64 from, qint64 to, const QByteArray& tag = "x")
    {
        QByteArray records;
        for (qint64 step = from; step < to; ++step)
            records += events::scalar(1, step, tag, static_cast<float>(step));
        return records;
    }
    static QList<qint64> stepsOf(const ImportedRun& run, QStringView key)
    {
        QList<qint64> all;
        for (const MetricPoint& point : Fixture::pointsOf(run, key))
            all << point.step;
        return all;
    }

private Q_SLOTS:
    void secondStartMakesARunOfWhatFollows()
    {
        const ImportBatch batch = read(events::version() + events::session(Start, 1, 0) + steps(0, 4)
                                           + events::session(Start, 2, 2) + steps(2, 4),
                                       RestartRule::Split);
        QCOMPARE(batch.runs.size(), std::size_t(2));
        QCOMPARE(batch.runs[1].name, QStringLiteral("a (restart 2)"));
        QCOMPARE(batch.runs[1].externalId, batch.runs[0].externalId + QStringLiteral("#restart-2"));
        QCOMPARE(stepsOf(batch.runs[0], u"x"), (QList<qint64>{0, 1, 2, 3}));
        QCOMPARE(stepsOf(batch.runs[1], u"x"), (QList<qint64>{2, 3}));
        QVERIFY(batch.issues.empty());
        QVERIFY(batch.notes.size() == 1 && batch.notes[0].message.contains(QStringLiteral("Its 4 points")));
    }

    void secondStartLeavesOutWhatTensorBoardWould()
    {
        const ImportBatch batch = read(events::version() + events::session(Start, 1, 0) + steps(0, 4) + steps(0, 3, "y")
                                           + events::session(Start, 2, 2) + steps(2, 4),
                                       RestartRule::Purge);
        QCOMPARE(batch.runs.size(), std::size_t(1));
        QCOMPARE(stepsOf(batch.runs[0], u"x"), (QList<qint64>{0, 1, 2, 3}));
        QCOMPARE(stepsOf(batch.runs[0], u"y"), (QList<qint64>{0, 1}));
        QVERIFY(batch.notes.size() == 1 && batch.notes[0].message.contains(QStringLiteral("its 3 points")));
    }

    void startThatRepeatsNoStepIsNoRestart()
    {
        for (const RestartRule rule : {RestartRule::Split, RestartRule::Purge}) {
            const ImportBatch batch =
                read(events::version() + steps(0, 3) + events::session(Start, 2, 3) + steps(3, 5), rule);
            QVERIFY(batch.runs.size() == 1 && batch.notes.empty());
            QCOMPARE(stepsOf(batch.runs[0], u"x").size(), 5);
        }
    }

    void stepsThatGoBackWithoutAStartAreKeptInNewFiles()
    {
        const ImportBatch batch = read(events::version() + steps(0, 3) + steps(1, 3), RestartRule::Purge);
        QCOMPARE(stepsOf(batch.runs[0], u"x"), (QList<qint64>{0, 1, 2, 1, 2}));
        QVERIFY(batch.notes.empty());
    }

    void oldFilesRestartWhereATagGoesBack()
    {
        const QByteArray old = steps(0, 4) + steps(0, 4, "y") + steps(2, 3);
        const ImportBatch split = read(old, RestartRule::Split);
        QCOMPARE(split.runs.size(), std::size_t(2));
        QCOMPARE(stepsOf(split.runs[1], u"x"), (QList<qint64>{2}));
        const ImportBatch again = read(steps(0, 4) + steps(0, 4, "y") + steps(1, 2), RestartRule::Purge);
        QCOMPARE(stepsOf(again.runs[0], u"x"), (QList<qint64>{0, 1}));
        QCOMPARE(stepsOf(again.runs[0], u"y").size(), 4);
    }

    void restartsWithoutEndMakeNoRunsWithoutEnd()
    {
        QByteArray bytes = events::version();
        for (int i = 0; i < 1500; ++i)
            bytes += events::session(Start, 1, 0) + events::scalar(1, 0, "x", 1);
        const ImportBatch batch = read(bytes, RestartRule::Split);
        QCOMPARE(batch.runs.size(), std::size_t(1001));
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QCOMPARE(Fixture::pointsOf(batch.runs.back(), u"x").size(), std::size_t(500));
    }
};

ASSAY_TEST(TestEventRestarts)
#include "tst_event_restarts.moc"
