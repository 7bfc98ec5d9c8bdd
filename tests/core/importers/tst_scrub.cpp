// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/importers/detect.h"
#include "core/importers/mlflow_names.h"
#include "core/importers/scrub.h"
#include "tests/support/test_program.h"
#include "tests/support/wandb_log_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace assay;
using namespace assay::tests;

/// What names a person or a machine does not enter a scrubbed batch.
class TestScrub : public QObject {
    Q_OBJECT

private:
    /// Every text of the batch in one.
    static QString textsOf(const ImportBatch& batch)
    {
        QStringList texts{batch.source};
        const auto add = [&texts](const std::vector<Attribute>& attributes) {
            for (const Attribute& one : attributes)
                texts << one.key << one.value;
        };
        for (const ImportedExperiment& one : batch.experiments) {
            texts << one.externalId << one.name;
            add(one.tags);
        }
        for (const ImportedRun& run : batch.runs) {
            texts << run.experimentExternalId << run.externalId << run.name << run.user << run.source
                  << run.parentExternalId;
            add(run.params);
            add(run.tags);
            for (const ImportedSeries& series : run.series)
                texts << series.key;
            for (const MetricDefinition& one : run.definitions)
                texts << one.key << one.stepMetric;
            for (const ImportedHistograms& one : run.histograms)
                texts << one.key;
            for (const ArtifactReference& one : run.artifacts)
                texts << one.path << one.uri;
            for (const DatasetInput& one : run.inputs)
                texts << one.name << one.source << one.schema << one.profile << one.context;
        }
        for (const auto* issues : {&batch.issues, &batch.notes}) {
            for (const ImportIssue& one : *issues)
                texts << one.place << one.message;
        }
        return texts.join(u'\n');
    }

    static QByteArray tellingLog()
    {
        WandbLogWriter log;
        log.run("abc123", "toy", {{"data", R"("/home/annbee/data for ann.bee@lab.example.org")"}}, 1'700'000'000);
        log.record(26,
                   WireMessage()
                       .bytes(5, "--owner")
                       .bytes(5, "annbee")
                       .bytes(6, "/home/annbee/train.py")
                       .bytes(10, "ann.bee@lab.example.org")
                       .bytes(11, "/Users/beeann/work")
                       .bytes(12, "node-17.example.org")
                       .bytes(13, "annbee")
                       .bytes(14, "C:\\Users\\annb\\python.exe"));
        log.record(10, WireMessage().bytes(1, "node-17 is slow").bytes(2, "annbee_2 waits").bytes(3, "WARN"));
        log.history(
            0, 1,
            {{"annbee/loss", "1"}, {"bad", "1e999"}, {"img", R"({"_type":"image-file","path":"media/annbee.png"})"}});
        log.table(3, {{"words", R"("by annbee on node-17")"}});
        return log.bytes();
    }

private Q_SLOTS:
    void sourcesOfTwoPersonsStayTwo()
    {
        ImportBatch batch;
        for (const char* home : {"/home/annbee/runs", "/home/bobcee/runs"}) {
            ImportedExperiment experiment;
            experiment.externalId = QString::fromLatin1(home);
            batch.experiments.push_back(experiment);
            ImportedRun run;
            run.experimentExternalId = experiment.externalId;
            run.externalId = experiment.externalId + QStringLiteral("/1");
            batch.runs.push_back(run);
        }
        scrub(batch);
        QVERIFY(!textsOf(batch).contains(QStringLiteral("annbee"))
                && !textsOf(batch).contains(QStringLiteral("bobcee")));
        QVERIFY(batch.experiments[0].externalId != batch.experiments[1].externalId);
        QVERIFY(batch.runs[0].externalId != batch.runs[1].externalId);
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(batch.runs[i].experimentExternalId, batch.experiments[i].externalId);
    }

    void loggedTextsAreCleanedAndTheirArtifactsNameThemAsTheyAre()
    {
        const QByteArray words = "ask ann.bee@lab.example.org";
        const QByteArray digest = bytesOf(sha256(words)).toByteArray();
        ImportBatch batch;
        ImportedRun run;
        run.artifacts.push_back({QStringLiteral("text/notes/0.md"), QString(), words.size(), digest});
        run.contents.push_back({digest, words});
        batch.runs.push_back(run);
        scrub(batch);
        const ImportedContent& content = batch.runs[0].contents[0];
        const ArtifactReference& artifact = batch.runs[0].artifacts[0];
        QCOMPARE(content.bytes, QByteArray("ask (e-mail)"));
        QCOMPARE(content.sha256, bytesOf(sha256(content.bytes)).toByteArray());
        QCOMPARE(artifact.sha256, content.sha256);
        QCOMPARE(artifact.size, content.bytes.size());
    }

    void nobodyIsNamedAnywhere()
    {
        QTemporaryDir folder;
        const QString home = folder.filePath(QStringLiteral("home/annbee/wandb/run-1-abc123"));
        QVERIFY(QDir().mkpath(home));
        QFile file(home + QStringLiteral("/run-abc123.wandb"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tellingLog());
        file.close();
        auto batch = importerNamed("wandb")->read(home, {});
        QVERIFY(batch);
        const QStringList names{QStringLiteral("annbee"), QStringLiteral("ann.bee"), QStringLiteral("lab.example"),
                                QStringLiteral("beeann"), QStringLiteral("annb"),    QStringLiteral("node-17")};
        for (const QString& name : names)
            QVERIFY2(textsOf(*batch).contains(name), qPrintable(name));
        scrub(*batch);
        for (const QString& name : names)
            QVERIFY2(!textsOf(*batch).contains(name), qPrintable(name + u'\n' + textsOf(*batch)));
        const ImportedRun& run = batch->runs.at(0);
        QCOMPARE(run.user, QStringLiteral("(user)"));
        QCOMPARE(run.source, QStringLiteral("/home/(user)/train.py"));
        QCOMPARE(run.params.at(0).value, QStringLiteral("/home/(user)/data for (e-mail)"));
        QCOMPARE(valueOf(run.tags, u"wandb.root"), QStringLiteral("/Users/(user)/work"));
        QCOMPARE(valueOf(run.tags, u"wandb.executable"), QStringLiteral("C:\\Users\\(user)\\python.exe"));
        QCOMPARE(valueOf(run.tags, u"wandb.host"), QStringLiteral("(host)"));
        QCOMPARE(valueOf(run.tags, u"wandb.args"), QStringLiteral("--owner (user)"));
        QCOMPARE(valueOf(run.tags, u"wandb.alert.1"), QStringLiteral("WARN (host) is slow: (user)_2 waits"));
    }

    void namesThatTellNobodyApartStayWhereTheyMeanSomethingElse()
    {
        ImportBatch batch;
        ImportedRun run;
        run.user = QStringLiteral("root");
        run.tags = {{QStringLiteral("wandb.root"), QStringLiteral("/root/work")},
                    {QStringLiteral("mlflow.user"), QStringLiteral("al")}};
        run.params = {{QStringLiteral("al"), QStringLiteral("42")}};
        batch.runs.push_back(run);
        scrub(batch);
        QCOMPARE(batch.runs[0].user, QStringLiteral("(user)"));
        QCOMPARE(batch.runs[0].tags.at(0).key, QStringLiteral("wandb.root"));
        QCOMPARE(batch.runs[0].tags.at(1).value, QStringLiteral("(user)"));
        QCOMPARE(batch.runs[0].params.at(0).key, QStringLiteral("al"));
    }

    void scrubbingTwiceChangesNothing()
    {
        ImportBatch batch;
        ImportedRun run;
        run.user = QStringLiteral("annbee");
        run.source = QStringLiteral("/home/annbee/a.py by a@b.example");
        batch.runs.push_back(run);
        scrub(batch);
        const QString once = textsOf(batch);
        scrub(batch);
        QCOMPARE(textsOf(batch), once);
    }
};

ASSAY_TEST(TestScrub)
#include "tst_scrub.moc"
