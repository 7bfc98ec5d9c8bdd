// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"

#include <QProcess>

#include <map>

using namespace assay;
using namespace assay::tests;

namespace {

using Fixture = EventFolderFixture;

const QString First = QStringLiteral("a/events.out.tfevents.1000.host");
const QString Second = QStringLiteral("a/events.out.tfevents.2000.host");
const QString Other = QStringLiteral("b/c/events.out.tfevents.1500.host");

constexpr int PointsOfTheWriter = 2000;

/// Everything a batch holds of points, by run and series.
using Points = std::map<std::pair<QString, QString>, std::vector<MetricPoint>>;

void addPoints(const ImportBatch& batch, Points& all)
{
    for (const ImportedRun& run : batch.runs) {
        for (const ImportedSeries& series : run.series) {
            std::vector<MetricPoint>& known = all[{run.externalId, series.key}];
            if (static_cast<qint64>(known.size()) != series.before)
                qFatal("%s goes on behind %lld points, not %zu", qPrintable(series.key),
                       static_cast<long long>(series.before), known.size());
            known.insert(known.end(), series.points.begin(), series.points.end());
        }
    }
}

/// Writes an event file piece by piece, in pieces that do not end where records do.
int writePiecewise(const QString& path)
{
    QByteArray bytes = events::version();
    for (int step = 0; step < PointsOfTheWriter; ++step)
        bytes += events::scalar(1, step, "loss", static_cast<float>(step));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    for (qsizetype at = 0; at < bytes.size(); at += 101) {
        if (file.write(bytes.mid(at, 101)) < 0)
            return 1;
    }
    return 0;
}

} // namespace

/// Folders of event files that grow while they are followed.
class TestEventFollower : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments) { return writePiecewise(arguments[0]); }

private:
    static QByteArray steps(qint64 from, qint64 to, const QByteArray& tag = "loss")
    {
        QByteArray records;
        for (qint64 step = from; step < to; ++step)
            records += events::scalar(static_cast<double>(step), step, tag, static_cast<float>(step));
        return records;
    }

private Q_SLOTS:
    void eachReadingGivesOnlyWhatIsNew()
    {
        const Fixture folder;
        folder.put(First, events::version() + steps(0, 3));
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        const ImportBatch first = valueOf(follower->next({}));
        QCOMPARE(Fixture::pointsOf(first.runs[0], u"loss").size(), std::size_t(3));
        const ImportBatch nothing = valueOf(follower->next({}));
        QVERIFY(nothing.runs.empty() && nothing.experiments.empty() && nothing.issues.empty());
        folder.append(First, steps(3, 4));
        folder.put(Other, events::version(5) + steps(0, 1));
        const ImportBatch more = valueOf(follower->next({}));
        QCOMPARE(more.runs.size(), std::size_t(2));
        QCOMPARE(Fixture::pointsOf(*Fixture::runOf(more, u"a"), u"loss"), (std::vector<MetricPoint>{{3, 3000, 3}}));
        QCOMPARE(Fixture::runOf(more, u"a")->series[0].before, 3);
        folder.put(Second, events::version(6) + steps(4, 6));
        QCOMPARE(Fixture::pointsOf(valueOf(follower->next({})).runs[0], u"loss").size(), std::size_t(2));
    }

    void recordThatIsNotWholeYetWaits()
    {
        const QByteArray record = steps(1, 2);
        const Fixture folder;
        folder.put(First, events::version() + steps(0, 1));
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        valueOf(follower->next({}));
        for (qsizetype i = 0; i < record.size(); ++i) {
            const ImportBatch waiting = valueOf(follower->next({}));
            QVERIFY(waiting.runs.empty() && waiting.issues.empty() && waiting.notes.empty());
            folder.append(First, record.mid(i, 1));
        }
        QCOMPARE(Fixture::pointsOf(valueOf(follower->next({})).runs[0], u"loss").size(), std::size_t(1));
    }

    void emptyFolderIsFollowedUntilThereIsARun()
    {
        const Fixture folder;
        QDir().mkpath(folder.path());
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        QVERIFY(valueOf(follower->next({})).runs.empty());
        folder.put(First, {});
        QVERIFY(valueOf(follower->next({})).runs.empty());
        folder.append(First, events::version());
        QCOMPARE(valueOf(follower->next({})).runs.size(), std::size_t(1));
    }

    void runThatGrowsIsRunningAndOneThatDoesNotIsFinished()
    {
        const Fixture folder;
        folder.put(First, events::version());
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        QVERIFY(valueOf(follower->next({})).runs[0].status == RunStatus::Finished);
        folder.append(First, steps(0, 1));
        QVERIFY(valueOf(follower->next({})).runs[0].status == RunStatus::Running);
        folder.append(First, events::session(2, 3, 1) + steps(1, 2));
        QVERIFY(valueOf(follower->next({})).runs[0].status == RunStatus::Finished);
    }

    void fileThatWasRewrittenIsReadAnewAndAddsOnlyWhatIsNew()
    {
        const Fixture folder;
        TemporaryProject project;
        folder.put(First, events::version() + steps(0, 5));
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        valueOf(applyImport(project.database(), project.actor(), valueOf(follower->next({})), {}));
        folder.put(First, events::version() + steps(0, 2) + steps(7, 8));
        const ImportBatch again = valueOf(follower->next({}));
        QCOMPARE(again.notes.size(), std::size_t(1));
        QCOMPARE(again.runs[0].series[0].before, 0);
        const auto done = valueOf(applyImport(project.database(), project.actor(), again, {}));
        QCOMPARE(done.counts.points.created, 1);
        QCOMPARE(done.counts.points.unchanged, 2);
    }

    void damageIsToldOnce()
    {
        const Fixture folder;
        QByteArray bad = steps(0, 1);
        bad[0] = '\x7f';
        folder.put(First, events::version() + bad);
        folder.put(Other, events::version(5));
        QVERIFY(QFile::link(folder.path() + u'/' + First, folder.path() + QStringLiteral("/link")));
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        QCOMPARE(valueOf(follower->next({})).issues.size(), std::size_t(2));
        folder.append(Other, steps(0, 1));
        QVERIFY(valueOf(follower->next({})).issues.empty());
    }

    void partsOfAGrowingFolderComeToTheSameAsTheWhole()
    {
        const Fixture folder;
        QDir().mkpath(folder.path() + QStringLiteral("/a"));
        const auto follower = importerNamed("tensorboard")->follow(folder.path());
        TemporaryProject inParts;
        Points all;
        int batches = 0;
        const auto readOn = [&] {
            const ImportBatch batch = valueOf(follower->next({}));
            QVERIFY(batch.issues.empty() && batch.notes.empty());
            addPoints(batch, all);
            if (!batch.runs.empty()) {
                ++batches;
                valueOf(applyImport(inParts.database(), inParts.actor(), batch, {}));
            }
        };
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), asChild({folder.path() + u'/' + First}));
        QVERIFY(writer.waitForStarted());
        while (writer.state() != QProcess::NotRunning) {
            readOn();
            writer.waitForFinished(1);
        }
        QCOMPARE(writer.exitCode(), 0);
        readOn();
        folder.append(First, steps(PointsOfTheWriter, PointsOfTheWriter + 10, "late"));
        folder.put(Other, events::version(5) + steps(0, 100));
        readOn();
        qInfo("%d batches", batches);
        const ImportBatch whole = folder.read();
        Points expected;
        addPoints(whole, expected);
        QCOMPARE(all, expected);
        // What lies in the project is the whole: bringing that in as well adds no point.
        const auto again = valueOf(planImport(inParts.database(), whole));
        QCOMPARE(again.counts.points.created, 0);
        QCOMPARE(again.counts.points.unchanged, qint64(PointsOfTheWriter + 110));
        QCOMPARE(again.counts.runs.created, 0);
        QCOMPARE(whatIsWrong(inParts.database()), QString());
    }
};

ASSAY_TEST(TestEventFollower)
#include "tst_event_follower.moc"
