// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importer.h"
#include "core/importers/mlflow_files/metric_lines.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace assay;

namespace assay {
const Importer& mlflowFilesImporter();
}

class TestMlflowFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void put(const QString& path, const QByteArray& bytes)
    {
        const QString whole = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void putRun(const QString& id, const QByteArray& status)
    {
        put(QStringLiteral("mlruns/7/%1/meta.yaml").arg(id),
            "run_id: " + id.toLatin1() + "\nrun_name: small\nstatus: " + status + "\nstart_time: 5\nend_time: null\n");
    }
    Result<ImportBatch> batch() const { return mlflowFilesImporter().read(m_folder.path(), {}); }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.filePath(QStringLiteral("mlruns"))).removeRecursively();
        put(QStringLiteral("mlruns/7/meta.yaml"),
            "artifact_location: file:///gone/mlruns/7\nexperiment_id: '7'\nname: tiny\nlifecycle_stage: active\n");
        putRun(QStringLiteral("aa"), "3");
    }

    void storeIsReadWithItsPointsAsLogged()
    {
        put(QStringLiteral("mlruns/7/aa/metrics/train/loss"), "1 0.5 0\n1 0.5 0\n2 nan 1\n3 -inf 1\n");
        put(QStringLiteral("mlruns/7/aa/params/lr"), "0.10");
        put(QStringLiteral("mlruns/7/aa/tags/mlflow.parentRunId"), "bb");
        put(QStringLiteral("mlruns/7/aa/artifacts/a/b.txt"), "abc");
        const auto read = batch();
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY2(read->issues.empty(), read->issues.empty() ? "" : qPrintable(read->issues[0].message));
        QCOMPARE(read->experiments.size(), std::size_t(1));
        QCOMPARE(read->experiments[0].externalId, QStringLiteral("mlflow:file:///gone/mlruns/7"));
        const ImportedRun& run = read->runs.at(0);
        QCOMPARE(run.externalId, QStringLiteral("mlflow:aa"));
        QCOMPARE(run.parentExternalId, QStringLiteral("mlflow:bb"));
        QCOMPARE(run.params, (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.10")}}));
        QCOMPARE(run.startedAt, std::optional<qint64>(5));
        QVERIFY(!run.endedAt);
        QCOMPARE(run.series.at(0).key, QStringLiteral("train/loss"));
        QCOMPARE(run.series[0].points.size(), std::size_t(4));
        QVERIFY(std::isnan(run.series[0].points[2].value));
        QCOMPARE(run.artifacts.at(0).path, QStringLiteral("a/b.txt"));
        QCOMPARE(run.artifacts[0].sha256, QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
    }

    void brokenPartsAreNamedAndTheRestIsRead()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mlruns/7/nometa")));
        putRun(QStringLiteral("cc"), "9");
        put(QStringLiteral("mlruns/7/aa/metrics/m"), "1 2 3\n1 0,5 4\n1 1e999 5\n1 2");
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("mlruns/7/aa/artifacts"))));
        const auto read = batch();
        QVERIFY(read);
        QCOMPARE(read->runs.size(), std::size_t(1));
        QCOMPARE(read->runs[0].series.at(0).points.size(), std::size_t(1));
        QStringList places;
        for (const ImportIssue& issue : read->issues)
            places << issue.place;
        places.sort();
        QCOMPARE(places,
                 (QStringList{QStringLiteral("7/aa/artifacts"), QStringLiteral("7/aa/metrics/m, line 2"),
                              QStringLiteral("7/aa/metrics/m, line 3"), QStringLiteral("7/aa/metrics/m, line 4"),
                              QStringLiteral("7/cc/meta.yaml"), QStringLiteral("7/nometa/meta.yaml")}));
    }

    void cutMetricsKeepTheWholeLinesBeforeTheCut()
    {
        const QByteArray text = "10 0.25 0\n20 -1e-5 1\n30 inf 2\n";
        for (qsizetype length = 0; length <= text.size(); ++length) {
            std::vector<MetricPoint> points;
            std::vector<ImportIssue> issues;
            const QByteArray cut = text.left(length);
            readMetricLines(cut, QStringLiteral("m"), points, issues);
            QCOMPARE(static_cast<qsizetype>(points.size()), cut.count('\n'));
            QCOMPARE(issues.empty(), cut.isEmpty() || cut.endsWith('\n'));
        }
    }

    void cancelEndsTheReading()
    {
        const auto read = mlflowFilesImporter().read(m_folder.path(), [](const ReadProgress&) { return false; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
};

ASSAY_TEST(TestMlflowFiles)
#include "tst_mlflow_files.moc"
