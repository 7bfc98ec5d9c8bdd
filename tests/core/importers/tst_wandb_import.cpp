// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/importers/detect.h"
#include "core/importers/mlflow_names.h"
#include "core/imports/import_plan.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/wandb_log_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace assay;
using namespace assay::tests;

/// What W&B's logs and run folders become: runs with points, params, tags, files.
class TestWandbImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static ImportBatch batchOf(const QString& path)
    {
        const auto importer = importerFor(path);
        if (!importer || (*importer)->id() != "wandb")
            qFatal("%s is not taken for a W&B log", qPrintable(path));
        auto batch = (*importer)->read(path, {});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::move(*batch);
    }

    ImportBatch batchOf(const WandbLogWriter& log) const
    {
        return batchOf(put(QStringLiteral("run-abc123.wandb"), log.bytes()));
    }

    /// "0=0.5 1=nan": steps and values of a series.
    static QString pointsOf(const ImportedRun& run, const QString& key)
    {
        QStringList texts;
        for (const ImportedSeries& series : run.series) {
            if (series.key != key)
                continue;
            for (const MetricPoint& point : series.points)
                texts << QString::number(point.step) + u'=' + QString::number(point.value);
        }
        return texts.join(u' ');
    }

    static QStringList keysOf(const ImportedRun& run)
    {
        QStringList keys;
        for (const ImportedSeries& series : run.series)
            keys << series.key;
        keys.sort();
        return keys;
    }

    static bool says(const std::vector<ImportIssue>& issues, const QString& words)
    {
        return std::any_of(issues.begin(), issues.end(),
                           [&words](const ImportIssue& issue) { return issue.message.contains(words); });
    }

    /// All that a run holds, points in the order of their series, as one text to be compared.
    static QString shown(const ImportedRun& run)
    {
        QStringList texts{run.externalId, run.experimentExternalId, run.name, toString(run.status), run.user,
                          run.source};
        texts << QString::number(run.startedAt.value_or(-1)) << QString::number(run.endedAt.value_or(-1));
        for (const auto* list : {&run.params, &run.tags}) {
            for (const Attribute& one : *list)
                texts << one.key + u'=' + one.value;
        }
        for (const QString& key : keysOf(run))
            texts << key + u' ' + pointsOf(run, key);
        for (const MetricDefinition& one : run.definitions)
            texts << one.key + u'>' + one.stepMetric + QString::number(static_cast<int>(one.goal));
        for (const ImportedHistograms& one : run.histograms)
            texts << one.key + u' ' + QString::number(one.histograms.size());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void smallRunIsReadWhole()
    {
        const ImportBatch batch = batchOf(put(QStringLiteral("run-abc123.wandb"), smallWandbLog()));
        QVERIFY(batch.issues.empty());
        QVERIFY(batch.notes.empty());
        QCOMPARE(batch.experiments.size(), 1U);
        QCOMPARE(batch.experiments[0].name, QStringLiteral("toy"));
        const ImportedRun& run = batch.runs.at(0);
        QCOMPARE(run.externalId, QStringLiteral("wandb:abc123"));
        QCOMPARE(run.name, QStringLiteral("run of abc123"));
        QVERIFY(run.status == RunStatus::Finished);
        QCOMPARE(run.startedAt.value_or(0), qint64{1'700'000'000'000});
        QCOMPARE(run.endedAt.value_or(0), qint64{1'700'000'007'000});
        QCOMPARE(run.params,
                 (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.10")},
                                         {QStringLiteral("model.layers"), QStringLiteral("[2,3]")},
                                         {QStringLiteral("model.name"), QStringLiteral("wide")},
                                         {QStringLiteral("late"), QStringLiteral("true")}}));
        QCOMPARE(valueOf(run.tags, u"wandb.tags"), QStringLiteral("fast, small"));
        QCOMPARE(valueOf(run.tags, u"wandb.group"), QStringLiteral("group-a"));
    }

    void historyGivesPointsOfAllNumbersFiniteOrNot()
    {
        const ImportBatch batch = batchOf(put(QStringLiteral("run-abc123.wandb"), smallWandbLog()));
        const ImportedRun& run = batch.runs.at(0);
        QCOMPARE(keysOf(run),
                 (QStringList{QStringLiteral("best"), QStringLiteral("epoch"), QStringLiteral("system/cpu"),
                              QStringLiteral("system/network.recv"), QStringLiteral("system/network.sent"),
                              QStringLiteral("train/loss"), QStringLiteral("val.acc")}));
        QCOMPARE(pointsOf(run, QStringLiteral("train/loss")), QStringLiteral("0=0.5 1=nan 2=-inf"));
        QCOMPARE(pointsOf(run, QStringLiteral("val.acc")), QStringLiteral("0=0.25 1=inf"));
        QCOMPARE(pointsOf(run, QStringLiteral("best")), QStringLiteral("2=0.75")); // of the summary, at the last step
        QCOMPARE(pointsOf(run, QStringLiteral("system/cpu")), QStringLiteral("2=12.5")); // seconds since the start
        QCOMPARE(run.series.front().points.front().time, 1'700'000'001'500);
    }

    void definedMetricsSayAxisAndGoal()
    {
        const ImportBatch batch = batchOf(put(QStringLiteral("run-abc123.wandb"), smallWandbLog()));
        QCOMPARE(
            batch.runs.at(0).definitions,
            (std::vector<MetricDefinition>{{QStringLiteral("train/loss"), MetricGoal::None, QStringLiteral("epoch")},
                                           {QStringLiteral("val.acc"), MetricGoal::Maximize, QString()}}));
    }

    void whatTheSummaryKeepsOfAMetricSaysWhichWayItGetsBetter()
    {
        WandbLogWriter log;
        log.metricWithSummary("loss", 1);
        log.metricWithSummary("acc", 2);
        log.history(0, 1, {{"loss", "0.5"}, {"acc", "0.7"}});
        const ImportBatch batch = batchOf(put(QStringLiteral("run-abc123.wandb"), log.bytes()));
        QCOMPARE(batch.runs.at(0).definitions,
                 (std::vector<MetricDefinition>{{QStringLiteral("loss"), MetricGoal::Minimize, QString()},
                                                {QStringLiteral("acc"), MetricGoal::Maximize, QString()}}));
    }

    void summaryOfAMetricWithAHistoryKeepsWhatTheHistoryLacks()
    {
        WandbLogWriter log;
        log.history(3, 1, {{"loss", "3"}});
        log.table(3, {{"loss", R"({"min": 2})"}, {"loss.max", "4"}, {QByteArray(5000, 'n'), "1"}});
        log.exit(0, 5);
        const ImportBatch batch = batchOf(log);
        QCOMPARE(pointsOf(batch.runs.at(0), QStringLiteral("loss")), QStringLiteral("3=3"));
        QCOMPARE(pointsOf(batch.runs.at(0), QStringLiteral("loss.min")), QStringLiteral("3=2"));
        QCOMPARE(pointsOf(batch.runs.at(0), QStringLiteral("loss.max")), QStringLiteral("3=4"));
        QVERIFY(says(batch.notes, QStringLiteral("1 logged values are neither")));
    }

    void damagedItemOfAWholeRecordIsNamed()
    {
        WandbLogWriter log;
        log.record(2, WireMessage().bytes(1, "\x0A\x7F").message(2, WireMessage().integer(1, 4)));
        QVERIFY(says(batchOf(log).issues, QStringLiteral("damaged although")));
    }

    void histogramsComeWithBothKindsOfBins()
    {
        WandbLogWriter log;
        log.history(4, 5,
                    {{"w", R"({"_type":"histogram","values":[1,2],"bins":[0,0.5,1]})"},
                     {"v", R"({"_type":"histogram","values":[3,4],"packedBins":{"min":-1,"size":0.5,"count":2}})"},
                     {"few", R"({"_type":"histogram","values":[3,4],"bins":[0,1]})"},
                     {"many", R"({"_type":"histogram","values":[3],"packedBins":{"min":0,"size":1,"count":1e9}})"}});
        const ImportBatch batch = batchOf(log);
        const auto& histograms = batch.runs.at(0).histograms;
        QCOMPARE(histograms.size(), 2U);
        QCOMPARE(histograms[0].histograms.at(0), (Histogram{4, 5000, {0, 0.5, 1}, {1, 2}}));
        QCOMPARE(histograms[1].histograms.at(0), (Histogram{4, 5000, {-1, -0.5, 0}, {3, 4}}));
        QCOMPARE(batch.issues.size(), 2U);
    }

    void loggedFilesAreArtifactsWhenTheyLieBesideTheLog()
    {
        put(QStringLiteral("files/media/images/a.png"), "pixels");
        put(QStringLiteral("secret.txt"), "no");
        WandbLogWriter log;
        log.history(0, 1,
                    {{"img", R"({"_type":"image-file","path":"media/images/a.png","width":2})"},
                     {"gone", R"({"_type":"table-file","path":"media/table/b.json"})"},
                     {"out", R"({"_type":"image-file","path":"../secret.txt"})"},
                     {"word", "\"hello\""}});
        const ImportBatch batch = batchOf(log);
        const auto& artifacts = batch.runs.at(0).artifacts;
        QCOMPARE(artifacts.size(), 3U);
        QCOMPARE(artifacts[0].path, QStringLiteral("media/images/a.png"));
        QCOMPARE(artifacts[0].size, 6);
        QCOMPARE(artifacts[0].sha256, bytesOf(sha256("pixels")).toByteArray());
        QCOMPARE(artifacts[1].size, -1);
        QCOMPARE(artifacts[2].size, -1);
        QVERIFY(says(batch.notes, QStringLiteral("1 logged values are neither")));
        QVERIFY(says(batch.notes, QStringLiteral("2 logged files are not beside the log")));
    }

    void exitDecidesTheStatusAndTheLastOneCounts()
    {
        WandbLogWriter log;
        log.run("abc123", "toy", {}, 1'700'000'000);
        ImportBatch batch = batchOf(log);
        QVERIFY(batch.runs.at(0).status == RunStatus::Running);
        QVERIFY(says(batch.notes, QStringLiteral("does not say that the run ended")));
        log.exit(0, 5);
        QVERIFY(batchOf(log).runs.at(0).status == RunStatus::Finished);
        log.exit(1, 6);
        batch = batchOf(log);
        QVERIFY(batch.runs.at(0).status == RunStatus::Failed);
        QCOMPARE(batch.runs.at(0).endedAt.value_or(0), qint64{1'700'000'006'000});
        QVERIFY(batch.notes.empty());
    }

    void resumedRunIsOneRunOfItsLogsInTheOrderOfTime()
    {
        WandbLogWriter first;
        first.run("abc123", "toy", {{"lr", "1"}}, 1'700'000'000);
        first.history(0, 1'700'000'001, {{"loss", "3"}});
        first.exit(1, 5);
        WandbLogWriter second;
        second.run("abc123", "toy", {{"lr", "1"}}, 1'700'001'000, 60);
        second.history(1, 1'700'001'001, {{"loss", "2"}});
        second.stats(1'700'001'010, {{"cpu", "1"}});
        put(QStringLiteral("wandb/run-20231114_230000-abc123/run-abc123.wandb"), second.bytes());
        put(QStringLiteral("wandb/offline-run-20231114_220000-abc123/run-abc123.wandb"), first.bytes());
        QFile::link(m_folder->filePath(QStringLiteral("wandb/run-20231114_230000-abc123")),
                    m_folder->filePath(QStringLiteral("wandb/run-latest")));
        for (const QString& path : {m_folder->path(), m_folder->filePath(QStringLiteral("wandb"))}) {
            const ImportBatch batch = batchOf(path);
            QCOMPARE(batch.runs.size(), 1U);
            QCOMPARE(pointsOf(batch.runs[0], QStringLiteral("loss")), QStringLiteral("0=3 1=2"));
            QCOMPARE(pointsOf(batch.runs[0], QStringLiteral("system/cpu")), QStringLiteral("70=1"));
            QVERIFY(batch.runs[0].status == RunStatus::Running);
            QCOMPARE(batch.runs[0].startedAt.value_or(0), qint64{1'700'000'000'000});
        }
    }

    void filesBesideALogSayWhatItLacks()
    {
        const QString base = QStringLiteral("run-20260313_001910-kk/");
        put(base + QStringLiteral("files/config.yaml"),
            "_wandb:\n  value:\n    t: 1\nlr:\n  desc: null\n  value: 0.1\nnet:\n  value:\n    depth: 3\n");
        put(base + QStringLiteral("files/wandb-summary.json"), R"({"acc": NaN, "_runtime": 3})");
        put(base + QStringLiteral("files/wandb-metadata.json"),
            R"({"program": "train.py", "startedAt": "2022-04-29T20:18:47.597496", "username": "ann", "args": ["-x", "1"]})");
        put(base + QStringLiteral("run-kk.wandb"), WandbLogWriter().bytes());
        const ImportBatch batch = batchOf(m_folder->filePath(base.chopped(1)));
        const ImportedRun& run = batch.runs.at(0);
        QCOMPARE(run.externalId, QStringLiteral("wandb:kk"));
        QCOMPARE(run.params,
                 (std::vector<Attribute>{{QStringLiteral("lr"), QStringLiteral("0.1")},
                                         {QStringLiteral("net.depth"), QStringLiteral("3")}}));
        QCOMPARE(run.source, QStringLiteral("train.py"));
        QCOMPARE(run.user, QStringLiteral("ann"));
        QCOMPARE(run.startedAt.value_or(0), qint64{1'651'263'527'597});
        QCOMPARE(valueOf(run.tags, u"wandb.args"), QStringLiteral("-x 1"));
        QCOMPARE(valueOf(run.tags, u"wandb.summary.acc"), QStringLiteral("NaN"));
        QVERIFY(batch.issues.empty());
    }

    void damageNamesFileAndByteAndTheRestIsRead()
    {
        WandbLogWriter log;
        log.history(0, 1, {{"loss", "1"}});
        const qsizetype at = log.bytes().size();
        log.history(1, 2, {{"loss", "2"}, {"text", '"' + QByteArray(40'000, 'x') + '"'}});
        log.history(2, 3, {{"loss", "3"}});
        QByteArray bytes = log.bytes();
        bytes[at + 20] = static_cast<char>(bytes[at + 20] ^ 4);
        const ImportBatch batch = batchOf(put(QStringLiteral("run-abc123.wandb"), bytes));
        QCOMPARE(pointsOf(batch.runs.at(0), QStringLiteral("loss")), QStringLiteral("0=1 2=3"));
        QCOMPARE(batch.issues.front().place, QStringLiteral("run-abc123.wandb, byte %1").arg(at));
    }

    void growingLogGivesEachPointOnceWhateverThePieces()
    {
        const QByteArray bytes = smallWandbLog();
        const QString path = put(QStringLiteral("run-abc123.wandb"), {});
        const auto follower = importerNamed("wandb")->follow(path);
        ImportedRun joined;
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            put(QStringLiteral("run-abc123.wandb"), bytes.first(length));
            auto batch = follower->next({});
            QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
            QVERIFY(batch->issues.empty());
            if (batch->runs.empty())
                continue;
            ImportedRun& news = batch->runs[0];
            join(joined, news);
            news.series = std::move(joined.series);
            news.histograms = std::move(joined.histograms);
            joined = std::move(news);
        }
        QCOMPARE(shown(joined), shown(batchOf(path).runs.at(0)));
        const auto nothing = follower->next({});
        QVERIFY(nothing && nothing->runs.empty());
    }

    void followedRunGrowsInTheProject()
    {
        WandbLogWriter log;
        log.run("abc123", "toy", {}, 1'700'000'000);
        log.history(0, 1'700'000'001, {{"loss", "1"}});
        const QString path = put(QStringLiteral("run-abc123.wandb"), log.bytes());
        const auto follower = importerNamed("wandb")->follow(path);
        TemporaryProject project;
        for (int step = 1; step < 4; ++step) {
            const auto batch = follower->next({});
            QVERIFY(batch);
            const auto done = applyImport(project.database(), project.actor(), *batch, {});
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QCOMPARE(done->counts.points.created, 1);
            QCOMPARE(done->counts.points.unchanged, 0);
            log.history(step, 1'700'000'001 + step, {{"loss", "1"}});
            put(QStringLiteral("run-abc123.wandb"), log.bytes());
        }
    }

    void anotherFileOfThatNameIsRefused()
    {
        const QString path = put(QStringLiteral("run-x.wandb"), "SQLite format 3");
        const auto batch = importerNamed("wandb")->read(path, {});
        QVERIFY(!batch);
        QVERIFY(batch.error().message.contains(QStringLiteral("no W&B log")));
    }

private:
    static void join(ImportedRun& before, const ImportedRun& news)
    {
        for (const ImportedSeries& series : news.series) {
            auto known = std::find_if(before.series.begin(), before.series.end(),
                                      [&series](const auto& one) { return one.key == series.key; });
            if (known == before.series.end())
                known = before.series.insert(before.series.end(), {series.key, {}, 0});
            QCOMPARE(series.before, static_cast<qint64>(known->points.size()));
            known->points.insert(known->points.end(), series.points.begin(), series.points.end());
        }
        for (const ImportedHistograms& histograms : news.histograms) {
            qint64 known = 0;
            for (const ImportedHistograms& one : before.histograms)
                known += one.key == histograms.key ? std::ssize(one.histograms) : 0;
            QCOMPARE(histograms.before, known);
        }
        before.histograms.insert(before.histograms.end(), news.histograms.begin(), news.histograms.end());
    }
};

ASSAY_TEST(TestWandbImport)
#include "tst_wandb_import.moc"
