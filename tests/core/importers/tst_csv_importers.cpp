// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/importers/detect.h"
#include "core/importers/flat_params.h"
#include "core/importers/json_attributes.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace assay;

class TestCsvImporters : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QString& path, const QByteArray& bytes)
    {
        const QString whole = m_folder->filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(whole));
        return whole;
    }
    static ImportBatch read(const QString& path)
    {
        const auto importer = importerFor(path);
        if (!importer)
            qFatal("%s", qPrintable(importer.error().message));
        auto batch = (*importer)->read(path, {});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::move(*batch);
    }
    static QString refusalOf(const QString& path)
    {
        const auto batch = importerNamed("csv")->read(path, {});
        return batch ? QString() : batch.error().message;
    }
    static const ImportedSeries* seriesOf(const ImportedRun& run, QStringView key)
    {
        const auto found =
            std::find_if(run.series.begin(), run.series.end(), [key](const auto& s) { return s.key == key; });
        return found == run.series.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void lightningRowsMayBeSparseAndItsParamsLieBeside()
    {
        put(QStringLiteral("version_2/metrics.csv"),
            "epoch,train_loss,val_loss,step\r\n0,0.5,,49\r\n0,,nan,49\r\n1,0.25,,99\r\n");
        put(QStringLiteral("version_2/hparams.yaml"), "lr: 0.10\nmodel:\n  layers: [2, 3]\n");
        const ImportBatch batch = read(m_folder->filePath(QStringLiteral("version_2/metrics.csv")));
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.runs.size(), std::size_t(1));
        const ImportedRun& run = batch.runs[0];
        QCOMPARE(run.name, QStringLiteral("version_2"));
        QCOMPARE(run.params,
                 (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.10")},
                                         {QStringLiteral("model.layers"), QStringLiteral("[2, 3]")}}));
        QCOMPARE(seriesOf(run, u"train_loss")->points, (std::vector<MetricPoint>{{49, 0, 0.5}, {99, 0, 0.25}}));
        QVERIFY(std::isnan(seriesOf(run, u"val_loss")->points[0].value));
        QCOMPARE(seriesOf(run, u"epoch")->points.size(), std::size_t(3));
        QCOMPARE(run.externalId,
                 QStringLiteral("csv:") + QFileInfo(m_folder->path()).canonicalFilePath()
                     + QStringLiteral("/version_2/metrics.csv"));
        QVERIFY(run.externalId.startsWith(run.experimentExternalId));
    }

    void folderOfVersionsGivesOneRunEach()
    {
        put(QStringLiteral("logs/version_0/metrics.csv"), "step,loss\n0,1\n");
        put(QStringLiteral("logs/version_1/metrics.csv"), "step,loss\n0,2\n");
        put(QStringLiteral("logs/version_2/metrics.csv"), "step,step\n0,2\n");
        const ImportBatch batch = read(m_folder->filePath(QStringLiteral("logs")));
        QCOMPARE(batch.runs.size(), std::size_t(2));
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QVERIFY(batch.issues[0].message.contains(QStringLiteral("two columns are named step")));
    }

    void paddedYoloTableAndItsDurationAreRead()
    {
        put(QStringLiteral("train4/results.csv"),
            "               epoch,                time,      metrics/mAP_0.5\n                   0,               "
            "12.5,              0.125\n");
        put(QStringLiteral("train4/args.yaml"), "task: detect\n");
        const ImportBatch batch = read(m_folder->filePath(QStringLiteral("train4")));
        QCOMPARE(seriesOf(batch.runs[0], u"metrics/mAP_0.5")->points, (std::vector<MetricPoint>{{0, 0, 0.125}}));
        QCOMPARE(seriesOf(batch.runs[0], u"time")->points[0].value, 12.5);
        QCOMPARE(batch.runs[0].params[0].value, QStringLiteral("detect"));
    }

    void runColumnSplitsAndClockIsKept()
    {
        const QString path = put(QStringLiteral("sweep.tsv"),
                                 "Run\tEpoch\ttimestamp\tloss\toptimiser\na\t1\t1700000000\t0."
                                 "5\tadam\nb\t1\t1700000001.5\tNA\tsgd\na\t2\t\t0.25\tadam\n");
        const ImportBatch batch = read(path);
        QVERIFY(batch.issues.empty());
        QCOMPARE(batch.runs.size(), std::size_t(2));
        QVERIFY(batch.runs[1].externalId.endsWith(QStringLiteral("/sweep.tsv#b")));
        QCOMPARE(seriesOf(batch.runs[0], u"loss")->points,
                 (std::vector<MetricPoint>{{1, 1700000000000, 0.5}, {2, 0, 0.25}}));
        QVERIFY(batch.runs[1].series.empty());
        QCOMPARE(batch.runs[1].params, (std::vector<Attribute>{{QStringLiteral("optimiser"), QStringLiteral("sgd")}}));
    }

    void tableOfRunsWithoutStepsCountsThem()
    {
        const ImportBatch batch =
            read(put(QStringLiteral("trials.csv"), "trial;auc;note\n7;0.5;x\n8;0.75;y\n7;0.625;z\n"));
        QCOMPARE(batch.runs.size(), std::size_t(2));
        QCOMPARE(seriesOf(batch.runs[0], u"auc")->points, (std::vector<MetricPoint>{{0, 0, 0.5}, {1, 0, 0.625}}));
        QVERIFY(batch.runs[0].params.empty());
        QVERIFY(batch.issues[0].message.contains(QStringLiteral("note")));
    }

    void numberThatCannotBeReadAsWrittenIsNamedAndLeftOut()
    {
        const ImportBatch batch =
            read(put(QStringLiteral("log.csv"),
                     "step,loss\n1,1e999\n2,0.5\n99999999999999999999,1\n3,0.5,7\n4,\"0,5\"\n5,inf\n6,oops\n"));
        QCOMPARE(seriesOf(batch.runs[0], u"loss")->points,
                 (std::vector<MetricPoint>{{2, 0, 0.5}, {5, 0, std::numeric_limits<double>::infinity()}}));
        QCOMPARE(batch.issues.size(), std::size_t(5));
        QVERIFY(batch.issues[0].place.endsWith(QStringLiteral("log.csv, line 2")));
        QVERIFY(batch.issues[4].message.contains(QStringLiteral("oops")));
    }

    void tableOfWhichNothingCanBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("decimal comma") << QByteArray("step;loss\n1;0,5\n2;1.234,5\n") << QStringLiteral("comma");
        QTest::newRow("overflow") << QByteArray("step,loss\n99999999999999999999,1e999\nnan,inf\n")
                                  << QStringLiteral("has no step");
        QTest::newRow("no step") << QByteArray("a,b\n1,2\n") << QStringLiteral("no column is named step");
        QTest::newRow("latin 1") << QByteArray("mod\xE8le,step\n1,2\n") << QStringLiteral("save the file as UTF-8");
    }
    void tableOfWhichNothingCanBeReadIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const QString message = refusalOf(put(QStringLiteral("bad.csv"), text));
        QVERIFY2(message.contains(reason) && message.contains(QStringLiteral("bad.csv")), qPrintable(message));
    }

    void readingStopsWhenToldTo()
    {
        const QString path = put(QStringLiteral("a.csv"), "step,loss\n1,1\n");
        const auto batch = importerNamed("csv")->read(path, [](const ReadProgress&) { return false; });
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, Error::Kind::Cancelled);
    }

    void dvcliveFolderIsReadWithItsSummary()
    {
        put(QStringLiteral("work/dvclive/plots/metrics/train/loss.tsv"),
            "step\ttimestamp\tloss\n0\t1700000000000\t0.5\n1\t1700000000500\tnan\nx\t1\t1\n");
        put(QStringLiteral("work/dvclive/metrics.json"),
            "{\"train\": {\"loss\": NaN}, \"test\": {\"auc\": 0.75}, \"step\": 1}");
        put(QStringLiteral("work/dvclive/params.yaml"), "lr: 1e-3\n");
        const ImportBatch batch = read(m_folder->filePath(QStringLiteral("work")));
        QCOMPARE(batch.format, QByteArray("dvclive"));
        const ImportedRun& run = batch.runs[0];
        QCOMPARE(run.series.size(), std::size_t(2));
        QCOMPARE(seriesOf(run, u"train/loss")->points[0], (MetricPoint{0, 1700000000000, 0.5}));
        QVERIFY(std::isnan(seriesOf(run, u"train/loss")->points[1].value));
        QCOMPARE(seriesOf(run, u"test/auc")->points, (std::vector<MetricPoint>{{1, 0, 0.75}}));
        QCOMPARE(run.params[0].value, QStringLiteral("1e-3"));
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QVERIFY(batch.issues[0].place.endsWith(QStringLiteral("loss.tsv, line 4")));
    }

    void longNameAroundManyValuesIsNotRepeatedForEach()
    {
        const QByteArray name(1000, 'n');
        QByteArray yaml = name + ":\n";
        QByteArray json = "{\"" + name + "\": {\"v\": 0";
        for (int i = 0; i < 2000; ++i) {
            yaml += "  v" + QByteArray::number(i) + ": 1\n";
            json += ", \"v" + QByteArray::number(i) + "\": 1";
        }
        json += "}}";
        const auto ofYaml = readYaml(yaml);
        const auto ofJson = readJson(json);
        QVERIFY(ofYaml && ofJson);
        QCOMPARE(flatParams(*ofYaml).size(), std::size_t(1));
        QCOMPARE(flatParams(*ofJson).size(), std::size_t(1));
        put(QStringLiteral("live/plots/metrics/a.tsv"), "step\ta\n0\t1\n");
        put(QStringLiteral("live/metrics.json"), json);
        const ImportBatch batch = read(m_folder->filePath(QStringLiteral("live")));
        QCOMPARE(batch.runs[0].series.size(), std::size_t(1));
        QVERIFY(batch.notes.at(0).message.startsWith(QStringLiteral("2001 logged values")));
    }

    void unknownSourceIsToldWhatWasLookedFor()
    {
        const auto importer = importerFor(put(QStringLiteral("notes.txt"), "hello"));
        QVERIFY(!importer);
        QCOMPARE(importer.error().kind, Error::Kind::NotFound);
        QVERIFY(importer.error().message.contains(QStringLiteral("DVCLive")));
        QVERIFY(importerFor(m_folder->filePath(QStringLiteral("gone")))
                    .error()
                    .message.contains(QStringLiteral("does not exist")));
        QVERIFY(importerNamed("no such") == nullptr);
    }
};

ASSAY_TEST(TestCsvImporters)
#include "tst_csv_importers.moc"
