// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/detect.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace assay;

namespace {

QJsonObject mlflowCountsOf(const ImportBatch& batch)
{
    qint64 active = 0, activeExperiments = 0, params = 0, tags = 0, points = 0, series = 0, nan = 0, infinite = 0,
           versions = 0, aliases = 0;
    QMap<QString, qint64> status;
    QSet<QString> datasets;
    for (const ImportedExperiment& experiment : batch.experiments)
        activeExperiments += experiment.deleted ? 0 : 1;
    for (const ImportedRun& run : batch.runs) {
        active += run.deleted ? 0 : 1;
        params += std::ssize(run.params);
        tags += std::ssize(run.tags);
        series += std::ssize(run.series);
        ++status[toString(run.status)];
        for (const DatasetInput& input : run.inputs)
            datasets.insert(input.name + u'\n' + input.digest);
        for (const ImportedSeries& one : run.series) {
            points += std::ssize(one.points);
            nan +=
                std::count_if(one.points.begin(), one.points.end(), [](const auto& p) { return std::isnan(p.value); });
            infinite +=
                std::count_if(one.points.begin(), one.points.end(), [](const auto& p) { return std::isinf(p.value); });
        }
    }
    for (const ImportedModel& model : batch.models) {
        versions += std::ssize(model.versions);
        aliases += std::ssize(model.aliases);
    }
    QJsonObject byStatus;
    for (auto each = status.begin(); each != status.end(); ++each)
        byStatus.insert(each.key(), each.value());
    return {{QStringLiteral("experiments"), static_cast<qint64>(batch.experiments.size())},
            {QStringLiteral("experiments_active"), activeExperiments},
            {QStringLiteral("runs"), static_cast<qint64>(batch.runs.size())},
            {QStringLiteral("runs_active"), active},
            {QStringLiteral("params"), params},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("metric_points"), points},
            {QStringLiteral("metric_series"), series},
            {QStringLiteral("nan_points"), nan},
            {QStringLiteral("inf_points"), infinite},
            {QStringLiteral("datasets"), static_cast<qint64>(datasets.size())},
            {QStringLiteral("registered_models"), static_cast<qint64>(batch.models.size())},
            {QStringLiteral("model_versions"), versions},
            {QStringLiteral("aliases"), aliases},
            {QStringLiteral("status"), byStatus}};
}

/// Path and size of each artifact that has a digest; the digests differ, since some files hold their run's id.
QStringList artifactsOf(const ImportBatch& batch)
{
    QStringList all;
    for (const ImportedRun& run : batch.runs) {
        for (const ArtifactReference& artifact : run.artifacts)
            all << QStringLiteral("%1 %2 %3")
                       .arg(artifact.path, QString::number(artifact.size), QString::number(artifact.sha256.size()));
    }
    all.sort();
    return all;
}

} // namespace

/// Stores written by MLflow 2.22 itself, in the folder that ASSAY_MLFLOW_SAMPLES names, with the counts that MLflow gave.
class TestMlflowSamples : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QJsonObject m_expected;

    static void unpack(const QString& program, const QStringList& arguments, const QString& output = {})
    {
        QProcess process;
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0,
                 process.readAllStandardError().constData());
    }
    static ImportBatch batchOf(const QString& path)
    {
        auto batch = importerFor(path).value()->read(path, {});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::move(*batch);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString samples = qEnvironmentVariable("ASSAY_MLFLOW_SAMPLES");
        if (samples.isEmpty())
            QSKIP("ASSAY_MLFLOW_SAMPLES names no folder: no store that MLflow wrote was counted");
        const QString base = samples + QStringLiteral("/mlflow-small-v222");
        QFile expected(base + QStringLiteral(".expected.json"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(expected.readAll()).object();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("files")));
        unpack(QStringLiteral("gunzip"), {QStringLiteral("-c"), base + QStringLiteral(".db.gz")},
               m_folder.filePath(QStringLiteral("mlflow.db")));
        unpack(
            QStringLiteral("tar"),
            {QStringLiteral("xzf"), base + QStringLiteral("-artifacts.tar.gz"), QStringLiteral("-C"), m_folder.path()});
        unpack(QStringLiteral("tar"),
               {QStringLiteral("xzf"), samples + QStringLiteral("/mlruns-small-v222.tar.gz"), QStringLiteral("-C"),
                m_folder.filePath(QStringLiteral("files"))});
    }

    void bothStoresHoldWhatMlflowCounted()
    {
        for (const QString& path :
             {m_folder.filePath(QStringLiteral("mlflow.db")), m_folder.filePath(QStringLiteral("files"))}) {
            const ImportBatch batch = batchOf(path);
            qInfo().noquote() << path << QJsonDocument(mlflowCountsOf(batch)).toJson(QJsonDocument::Compact)
                              << "artifacts" << artifactsOf(batch).size() << "issues" << batch.issues.size();
            for (const ImportIssue& note : batch.notes)
                qInfo().noquote() << note.place << note.message;
            QVERIFY(batch.issues.empty());
            QCOMPARE(mlflowCountsOf(batch), m_expected);
        }
    }

    void bothStoresFindTheSameArtifacts()
    {
        const QStringList inDatabase = artifactsOf(batchOf(m_folder.filePath(QStringLiteral("mlflow.db"))));
        const QStringList inFiles = artifactsOf(batchOf(m_folder.filePath(QStringLiteral("files"))));
        QVERIFY(!inDatabase.isEmpty());
        QCOMPARE(inDatabase, inFiles);
    }
};

ASSAY_TEST(TestMlflowSamples)
#include "tst_mlflow_samples.moc"
