// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "tests/support/import_source.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

QByteArray runJson(const QByteArray& status, const QByteArray& artifacts = "[]")
{
    return R"({"artifacts": )" + artifacts
        + R"(, "command": "main", "experiment": {"mainfile": "train.py", "name": "tiny"}, "host": {"hostname": "h"},
 "result": 0.5, "start_time": "2024-01-02T03:04:05.678000", "status": ")"
        + status + R"(", "stop_time": null})";
}

const QByteArray metricsJson =
    R"({"loss": {"steps": [0, 10], "timestamps": ["2024-01-02T03:04:06", "2024-01-02T03:04:07.5"],
 "values": [{"py/object": "numpy.float64", "dtype": {"py/type": "numpy.dtype"}, "value": 0.5}, NaN]}})";

} // namespace

class TestSacred : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOfAFolderAreReadWhole()
    {
        ImportSource source;
        source.put(QStringLiteral("1/run.json"), runJson("COMPLETED", R"(["model.bin"])"));
        source.put(
            QStringLiteral("1/config.json"),
            R"({"lr": 0.10, "net": {"shape": {"py/tuple": [2, 3]}, "drop": {"py/object": "numpy.float32", "value": 0.5},
 "pads": [{"py/tuple": [{"py/object": "numpy.int64", "value": 1}, 2]}]}})");
        source.put(QStringLiteral("1/metrics.json"), metricsJson);
        source.put(QStringLiteral("1/info.json"), R"({"best": {"epoch": 3}})");
        source.put(QStringLiteral("1/model.bin"), "weights");
        source.put(QStringLiteral("1/cout.txt"), "hello\n");
        source.put(QStringLiteral("1/lock"), "");
        source.put(QStringLiteral("_sources/train_abc.py"), "print()");
        const ImportBatch batch = source.read({}, "sacred");
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.experiments[0].name, QStringLiteral("tiny"));
        QCOMPARE(batch.runs.size(), std::size_t(1));
        const ImportedRun& run = batch.runs[0];
        QCOMPARE(run.name, QStringLiteral("tiny 1"));
        constexpr qint64 start = 1'704'164'645'678;
        QCOMPARE(*run.startedAt, start);
        QVERIFY(!run.endedAt);
        QCOMPARE(attributeOf(run.params, u"lr"), QStringLiteral("0.10"));
        QCOMPARE(attributeOf(run.params, u"net.shape"), QStringLiteral("[2,3]"));
        QCOMPARE(attributeOf(run.params, u"net.drop"), QStringLiteral("0.5"));
        QCOMPARE(attributeOf(run.params, u"net.pads"), QStringLiteral("[[1,2]]"));
        QCOMPARE(attributeOf(run.tags, u"sacred.result"), QStringLiteral("0.5"));
        QCOMPARE(attributeOf(run.tags, u"sacred.info.best.epoch"), QStringLiteral("3"));
        QCOMPARE(seriesOf(run, u"loss").points[0], (MetricPoint{0, start + 322, 0.5}));
        QCOMPARE(seriesOf(run, u"loss").points[1].step, qint64(10));
        QVERIFY(std::isnan(seriesOf(run, u"loss").points[1].value));
        QCOMPARE(run.artifacts.size(), std::size_t(2));
        QCOMPARE(run.artifacts[1].path, QStringLiteral("model.bin"));
        QCOMPARE(run.artifacts[1].sha256, bytesOf(sha256("weights")).toByteArray());
    }

    void statesAreKept()
    {
        ImportSource source;
        const std::vector<std::pair<QByteArray, RunStatus>> states{
            {"QUEUED", RunStatus::Scheduled}, {"RUNNING", RunStatus::Running},    {"COMPLETED", RunStatus::Finished},
            {"FAILED", RunStatus::Failed},    {"INTERRUPTED", RunStatus::Killed}, {"TIMEOUT", RunStatus::Killed}};
        for (std::size_t i = 0; i < states.size(); ++i)
            source.put(QStringLiteral("%1/run.json").arg(i), runJson(states[i].first));
        const ImportBatch batch = source.read({}, "sacred");
        QCOMPARE(batch.runs.size(), states.size());
        QCOMPARE(batch.experiments.size(), std::size_t(1));
        for (std::size_t i = 0; i < states.size(); ++i) {
            QCOMPARE(toString(batch.runs[i].status), toString(states[i].second));
            QCOMPARE(attributeOf(batch.runs[i].tags, u"sacred.status"), QString::fromLatin1(states[i].first));
        }
    }

    void oneRunFolderIsTheSameRun()
    {
        ImportSource source;
        source.put(QStringLiteral("7/run.json"), runJson("COMPLETED"));
        const ImportBatch all = source.read({}, "sacred");
        const ImportBatch one = source.read(QStringLiteral("7"), "sacred");
        QCOMPARE(one.runs[0].externalId, all.runs[0].externalId);
        QCOMPARE(one.experiments[0].externalId, all.experiments[0].externalId);
    }

    void damageIsNamedAndTheRestRead()
    {
        ImportSource source;
        source.put(QStringLiteral("1/run.json"), runJson("COMPLETED", R"(["../../secret", "gone"])"));
        source.put(QStringLiteral("1/config.json"), R"({"lr": )");
        source.put(QStringLiteral("1/metrics.json"),
                   R"({"a": {"steps": [1, 2], "values": [1, "x"]}, "b": {"steps": [1], "values": [1, 2]}, "c": 7})");
        source.put(QStringLiteral("2/run.json"), runJson("COMPLETED").left(40));
        const ImportBatch batch = source.read({}, "sacred");
        QCOMPARE(batch.runs.size(), std::size_t(1));
        QCOMPARE(seriesOf(batch.runs[0], u"a").points, (std::vector<MetricPoint>{{1, 0, 1}}));
        QCOMPARE(seriesOf(batch.runs[0], u"b").points.size(), std::size_t(1));
        QCOMPARE(batch.issues.size(), std::size_t(7));
        QCOMPARE(batch.issues[0].place, QStringLiteral("1/config.json"));
        QVERIFY(batch.runs[0].artifacts.empty());
    }

    void importingAgainAddsNothing()
    {
        ImportSource source;
        source.put(QStringLiteral("1/run.json"), runJson("COMPLETED"));
        source.put(QStringLiteral("1/metrics.json"), metricsJson);
        source.put(QStringLiteral("1/cout.txt"), "hello\n");
        QVERIFY(source.importsOnce({}, "sacred"));
    }

    void importingACopyElsewhereAddsNothing()
    {
        const ImportSource source;
        for (const QString& folder : {QStringLiteral("1"), QStringLiteral("2")}) {
            source.put(folder + QStringLiteral("/run.json"), runJson("COMPLETED"));
            source.put(folder + QStringLiteral("/metrics.json"), metricsJson);
            source.put(folder + QStringLiteral("/cout.txt"), "hello\n");
        }
        QVERIFY(madeNothing(source.broughtByACopy({}, "sacred")));
        QVERIFY(madeNothing(source.broughtByACopy({}, "sacred", asReadBefore)));
        QCOMPARE(source.read({}, "sacred").runs[1].externalId,
                 QStringLiteral("sacred:tiny@2024-01-02T03:04:05.678000#2"));
    }
};

ASSAY_TEST(TestSacred)
#include "tst_sacred.moc"
