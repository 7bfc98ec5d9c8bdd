// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/importers/detect.h"
#include "core/importers/mlflow_names.h"
#include "tests/support/foreign_store.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <cmath>

using namespace assay;

namespace {

/// What a batch holds, in one line that a failure can show.
QString countsOf(const ImportBatch& batch)
{
    qint64 deleted = 0, params = 0, tags = 0, series = 0, points = 0, nan = 0, infinite = 0, inputs = 0, artifacts = 0,
           versions = 0, aliases = 0;
    for (const ImportedRun& run : batch.runs) {
        deleted += run.deleted ? 1 : 0;
        params += std::ssize(run.params);
        tags += std::ssize(run.tags);
        series += std::ssize(run.series);
        inputs += std::ssize(run.inputs);
        artifacts += std::ssize(run.artifacts);
        for (const ImportedSeries& one : run.series) {
            points += std::ssize(one.points);
            for (const MetricPoint& point : one.points) {
                nan += std::isnan(point.value) ? 1 : 0;
                infinite += std::isinf(point.value) ? 1 : 0;
            }
        }
    }
    for (const ImportedModel& model : batch.models) {
        versions += std::ssize(model.versions);
        aliases += std::ssize(model.aliases);
    }
    return QStringLiteral("experiments %1 runs %2 deleted %3 params %4 tags %5 series %6 points %7 nan %8 inf %9 ")
               .arg(batch.experiments.size())
               .arg(batch.runs.size())
               .arg(deleted)
               .arg(params)
               .arg(tags)
               .arg(series)
               .arg(points)
               .arg(nan)
               .arg(infinite)
        + QStringLiteral("inputs %1 artifacts %2 models %3 versions %4 aliases %5 issues %6")
              .arg(inputs)
              .arg(artifacts)
              .arg(batch.models.size())
              .arg(versions)
              .arg(aliases)
              .arg(batch.issues.size());
}

QStringList places(const std::vector<ImportIssue>& issues)
{
    QStringList all;
    for (const ImportIssue& issue : issues)
        all << issue.place + QStringLiteral(": ") + issue.message;
    return all;
}

} // namespace

class TestMlflowReleases : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("mlflow.db")); }
    ImportBatch readRelease(const QString& schema)
    {
        tests::runSql(path(), tests::mlflowScript(QStringLiteral("tracking")) + tests::mlflowScript(schema));
        const auto importer = importerFor(path());
        if (!importer || (*importer)->id() != "mlflow-sqlite")
            qFatal("The release's database was not recognised.");
        auto batch = (*importer)->read(path(), {});
        if (!batch)
            qFatal("%s %s", qPrintable(batch.error().message), qPrintable(batch.error().detail));
        return std::move(*batch);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyReleaseIsCountedExactly_data()
    {
        QTest::addColumn<QString>("expected");
        const QString runs = QStringLiteral(
            "experiments 3 runs 4 deleted 1 params 5 tags %1 series 4 points 8 nan 1 inf 2 inputs 3 artifacts 0 ");
        QTest::newRow("schema_2_22") << runs.arg(2) + QStringLiteral("models 2 versions 3 aliases 2 issues 0");
        QTest::newRow("schema_3_4") << runs.arg(3) + QStringLiteral("models 3 versions 5 aliases 2 issues 0");
        QTest::newRow("schema_3_11") << runs.arg(3) + QStringLiteral("models 4 versions 5 aliases 2 issues 0");
    }
    void everyReleaseIsCountedExactly()
    {
        QFETCH(QString, expected);
        const ImportBatch batch = readRelease(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(places(batch.issues), QStringList());
        QCOMPARE(countsOf(batch), expected);
    }

    void experimentsThatShareAPlaceAreToldApart()
    {
        const ImportBatch batch = readRelease(QStringLiteral("schema_3_11"));
        QCOMPARE(batch.experiments[1].externalId, QStringLiteral("mlflow:s3://models/shared"));
        QCOMPARE(batch.experiments[2].externalId, QStringLiteral("mlflow:s3://models/shared#2"));
        QCOMPARE(batch.experiments[2].name, QStringLiteral("lab/churn, old"));
        QCOMPARE(batch.experiments[1].tags.at(0).value, QStringLiteral("风控"));
        QCOMPARE(batch.models.back().name, QStringLiteral("lab/churn"));
    }

    void loggedModelsAreFactsOfTheirRun()
    {
        const ImportBatch batch = readRelease(QStringLiteral("schema_3_4"));
        const QString text = valueOf(batch.runs[0].tags, u"mlflow.loggedModels");
        const auto json = readJson(text.toUtf8());
        QVERIFY2(json, qPrintable(text));
        QCOMPARE(json->items().size(), std::size_t(2));
        QCOMPARE(
            text,
            QStringLiteral(
                R"([{"artifact_location":"/srv/store/mlruns/0/models/m-00000000000000000000000000000002/artifacts",)"
                R"("creation_time":5400,"lifecycle_stage":"active","model_id":"m-00000000000000000000000000000002",)"
                R"("name":"xgb","status":"PENDING","step":1},)"
                R"({"artifact_location":"/srv/store/mlruns/0/models/m-00000000000000000000000000000001/artifacts",)"
                R"("creation_time":5500,"lifecycle_stage":"active","model_id":"m-00000000000000000000000000000001",)"
                R"("model_type":"sklearn","name":"xgb","params":{"max_depth":"6"},"status":"READY","step":2,)"
                R"("tags":{"mlflow.modelVersions":"[]"}}])"));
        const ImportedModel& risk = batch.models.at(2);
        QCOMPARE(risk.versions.at(0).runExternalId, QStringLiteral("mlflow:") + tests::FirstRun);
        QCOMPARE(risk.versions.at(1).runExternalId, QString());
    }

    void whatIsLeftOutIsNoted()
    {
        const QStringList notes = places(readRelease(QStringLiteral("schema_3_11")).notes);
        QCOMPARE(notes.size(), 6);
        QVERIFY(notes[0].startsWith(QStringLiteral("logged_model_metrics")));
        QVERIFY(notes[1].startsWith(QStringLiteral("evaluation_datasets")));
        QVERIFY(notes[2].startsWith(QStringLiteral("logged models: 1 ")));
        QVERIFY(notes[3].startsWith(QStringLiteral("artifacts: 4 runs or models have no folder")));
        QVERIFY(notes[4].contains(QStringLiteral("of one run or model"))
                && notes[4].contains(QStringLiteral("mlflow-artifacts:")));
        QVERIFY(notes[5].contains(QStringLiteral("of one run or model")) && notes[5].contains(QStringLiteral("s3:")));
    }

    void artifactsBesideTheDatabaseAreFound()
    {
        const QString run = m_folder->filePath(QStringLiteral("mlruns/0/%1/artifacts/").arg(tests::FirstRun));
        const QString model =
            m_folder->filePath(QStringLiteral("mlruns/0/models/m-00000000000000000000000000000001/artifacts/"));
        tests::put(run + QStringLiteral("plots/roc.txt"), "roc");
        tests::put(run + QStringLiteral("empty"), "");
        tests::put(model + QStringLiteral("MLmodel"), "flavors: {}\n");
        const ImportBatch batch = readRelease(QStringLiteral("schema_3_4"));
        const auto hash = [](const QByteArray& bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        };
        const QString stored = QStringLiteral("/srv/store/mlruns/0/");
        const std::vector<ArtifactReference> expected{
            {QStringLiteral("empty"), stored + tests::FirstRun + QStringLiteral("/artifacts/empty"), 0, hash("")},
            {QStringLiteral("plots/roc.txt"), stored + tests::FirstRun + QStringLiteral("/artifacts/plots/roc.txt"), 3,
             hash("roc")},
            {QStringLiteral("models/m-00000000000000000000000000000001/MLmodel"),
             stored + QStringLiteral("models/m-00000000000000000000000000000001/artifacts/MLmodel"), 12,
             hash("flavors: {}\n")}};
        QCOMPARE(batch.runs[0].artifacts, expected);
        QCOMPARE(places(batch.issues), QStringList());
    }
};

ASSAY_TEST(TestMlflowReleases)
#include "tst_mlflow_releases.moc"
