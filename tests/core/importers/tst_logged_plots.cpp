// SPDX-License-Identifier: GPL-3.0-or-later
// Confusion matrices and curves, from the files of three formats into a project.
#include "core/importers/scrub.h"
#include "core/runs/content_store.h"
#include "core/runs/plot_queries.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/plot_sources.h"
#include "tests/support/test_program.h"
#include "tests/support/wandb_log_writer.h"

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray matrixTable =
    R"({"columns": ["Actual", "Predicted", "nPredictions"], "data": [["a", "a", 3], ["a", "b", 1], ["b", "b", 5]]})";

std::vector<PlotRow> plotsOf(db::Database& database)
{
    return valueOf(database.read([](db::Connection& connection) {
        return plotRows(connection, RunId{connection.integer("SELECT id FROM run")});
    }));
}

LoggedPlot plotIn(db::Database& database, const PlotRow& row)
{
    const auto bytes = valueOf(
        database.read([&row](db::Connection& connection) { return contents::bytesOf(connection, row.last().sha256); }));
    return valueOf(readLoggedPlot(bytes.value()));
}

} // namespace

class TestLoggedPlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dvclivePlotsEnterTheProjectOnce()
    {
        const ImportSource source;
        putDvclive(source, QStringLiteral("dvclive"),
                   {{QStringLiteral("roc.json"), dvcliveRoc(0.3)},
                    {QStringLiteral("val/prc.json"), dvclivePrecisionRecall(0.4)},
                    {QStringLiteral("confusion_matrix.json"), dvcliveMatrix({"cat", "dog", "owl"})}});
        QVERIFY(source.importsOnce(QStringLiteral("dvclive"), "dvclive"));
        TemporaryProject project;
        valueOf(
            applyImport(project.database(), project.actor(), source.read(QStringLiteral("dvclive"), "dvclive"), {}));
        const auto plots = plotsOf(project.database());
        QCOMPARE(plots.size(), std::size_t(3));
        QCOMPARE(plots[0].name, QStringLiteral("confusion_matrix"));
        QCOMPARE(plots[0].kind, PlotKind::ConfusionMatrix);
        QCOMPARE(plots[1].name, QStringLiteral("roc"));
        QCOMPARE(plots[2].name, QStringLiteral("val/prc"));
        QCOMPARE(plotIn(project.database(), plots[0]).matrix.at(0, 1), 6.0);
        QCOMPARE(plotIn(project.database(), plots[1]).curves.front().points.size(), std::size_t(41));
    }

    void aPlotWrittenAnewTakesThePlaceOfTheOld()
    {
        const ImportSource source;
        TemporaryProject project;
        for (const double exponent : {0.9, 0.2}) {
            putDvclive(source, QStringLiteral("dvclive"), {{QStringLiteral("roc.json"), dvcliveRoc(exponent)}});
            valueOf(applyImport(project.database(), project.actor(), source.read(QStringLiteral("dvclive"), "dvclive"),
                                {}));
        }
        const auto plots = plotsOf(project.database());
        QCOMPARE(plots.size(), std::size_t(1));
        QVERIFY(plotIn(project.database(), plots[0]).curves.front().points[1].y > 0.4);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aCutOffPlotIsAnIssueAndAnUnknownOneAnArtifactOnly()
    {
        const ImportSource source;
        putDvclive(source, QStringLiteral("dvclive"),
                   {{QStringLiteral("roc.json"), dvcliveRoc(0.3).left(300)},
                    {QStringLiteral("det.json"), "{\"det\": [{\"fpr\": 0, \"fnr\": 1}]}"}});
        const ImportBatch batch = source.read(QStringLiteral("dvclive"), "dvclive");
        QCOMPARE(batch.issues.size(), std::size_t(1));
        QCOMPARE(batch.issues.front().place, QStringLiteral("plots/sklearn/roc.json"));
        QCOMPARE(batch.runs.front().artifacts.size(), std::size_t(2));
        QVERIFY(batch.runs.front().contents.empty());
    }

    void tablesOfWandbThatArePlotsAreKeptAndOthersAreNot()
    {
        const ImportSource source;
        WandbLogWriter log;
        log.run("r1", "p", {}, 1000);
        log.history(
            0, 1000,
            {{"matrix", R"({"_type":"table-file","path":"media/table/cm_table_4_0123456789abcdef0123.table.json"})"},
             {"people", R"({"_type":"table-file","path":"media/table/people.table.json"})"}});
        log.exit(0, 1);
        source.put(QStringLiteral("run/run-r1.wandb"), log.bytes());
        source.put(QStringLiteral("run/files/media/table/cm_table_4_0123456789abcdef0123.table.json"), matrixTable);
        source.put(QStringLiteral("run/files/media/table/people.table.json"),
                   R"({"columns": ["name"], "data": [["Ada"]]})");
        const ImportBatch batch = valueOf(importerNamed("wandb")->read(source.at(QStringLiteral("run")), {}));
        QCOMPARE(batch.runs.front().artifacts.size(), std::size_t(2));
        QCOMPARE(batch.runs.front().contents.size(), std::size_t(1));
        TemporaryProject project;
        valueOf(applyImport(project.database(), project.actor(), batch, {.acceptIssues = true}));
        const auto plots = plotsOf(project.database());
        QCOMPARE(plots.size(), std::size_t(1));
        QCOMPARE(plots[0].name, QStringLiteral("cm_table"));
        QCOMPARE(plots[0].last().step, std::optional<qint64>(4));
        QCOMPARE(plotIn(project.database(), plots[0]).matrix.counts, (std::vector<double>{3, 1, 0, 5}));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void plotsOfWandbThatAreTooLargeAreNamedWithTheirSize()
    {
        constexpr qsizetype mebibyte = 1024 * 1024;
        const ImportSource source;
        WandbLogWriter log;
        log.run("r1", "p", {}, 1000);
        const auto logTable = [&](const QByteArray& name, const QByteArray& bytes, qsizetype size) {
            const QByteArray path = "media/table/" + name + ".table.json";
            log.history(0, 1000, {{name, "{\"_type\":\"table-file\",\"path\":\"" + path + "\"}"}});
            source.put(QStringLiteral("run/files/") + QString::fromLatin1(path), bytes.leftJustified(size, ' '));
        };
        logTable("large", matrixTable, 17 * mebibyte);
        logTable("people", R"({"columns": ["name"], "data": [["Ada"]]})", 17 * mebibyte);
        for (const char* name : {"a", "b", "c", "d", "e"})
            logTable(name, matrixTable, 15 * mebibyte);
        log.exit(0, 1);
        source.put(QStringLiteral("run/run-r1.wandb"), log.bytes());
        const ImportBatch batch = valueOf(importerNamed("wandb")->read(source.at(QStringLiteral("run")), {}));
        QCOMPARE(batch.runs.front().artifacts.size(), std::size_t(7));
        QCOMPARE(batch.runs.front().contents.size(), std::size_t(4));
        QCOMPARE(batch.notes.size(), std::size_t(2)); // Not of what is no plot.
        QCOMPARE(batch.notes[0].place, QStringLiteral("media/table/large.table.json"));
        QVERIFY2(batch.notes[0].message.contains(QStringLiteral("17.0 MiB")), qPrintable(batch.notes[0].message));
        QCOMPARE(batch.notes[1].place, QStringLiteral("media/table/e.table.json"));
        QVERIFY2(batch.notes[1].message.contains(QStringLiteral("15.0 MiB")), qPrintable(batch.notes[1].message));
        QVERIFY2(batch.notes[1].message.contains(QStringLiteral("64 MiB")), qPrintable(batch.notes[1].message));
    }

    void curvesOfTensorBoardShowTheirLastStep()
    {
        const EventFolderFixture folder;
        QByteArray file = events::version();
        for (const int step : {10, 20, 9}) {
            const QList<double> rows{3, 2, 0, 1, 0, 0, 0, 1, 1, 0, 1, 3, 0.75, 1, 1, 1, 0.5, step / 100.0};
            file += events::tensorValue(1000 + step, step, "val/cats", events::tensor(2, {6, 3}).reals(6, rows),
                                        "pr_curves");
        }
        folder.put(QStringLiteral("a/events.out.tfevents.1"), file);
        const ImportBatch batch = folder.read();
        QVERIFY(batch.issues.empty());
        TemporaryProject project;
        valueOf(applyImport(project.database(), project.actor(), batch, {}));
        const auto plots = plotsOf(project.database());
        QCOMPARE(plots.size(), std::size_t(1));
        QCOMPARE(plots[0].name, QStringLiteral("val/cats"));
        QCOMPARE(plots[0].last().step, std::optional<qint64>(20));
        QCOMPARE(plots[0].steps.size(), std::size_t(3));
        QCOMPARE(plots[0].steps.front().step, std::optional<qint64>(9));
        QVERIFY(!plots[0].at(8));
        QCOMPARE(plots[0].at(15)->step, std::optional<qint64>(10));
        QCOMPARE(plots[0].at(1000)->step, std::optional<qint64>(20));
        QCOMPARE(plotIn(project.database(), plots[0]).curves.front().points[2], (RatePoint{0.2, 1, 1}));
        QVERIFY(valueOf(applyImport(project.database(), project.actor(), folder.read(), {})).jobUid.isEmpty());
    }

    void aTensorOfAnotherShapeIsAnIssue()
    {
        const EventFolderFixture folder;
        folder.put(
            QStringLiteral("a/events.out.tfevents.1"),
            events::version()
                + events::tensorValue(1001, 1, "c", events::tensor(2, {2, 2}).reals(6, {1, 2, 3, 4}), "pr_curves"));
        QCOMPARE(folder.read().issues.size(), std::size_t(1));
    }

    void scrubbingReplacesPeopleInClassNames()
    {
        const ImportSource source;
        putDvclive(source, QStringLiteral("dvclive"),
                   {{QStringLiteral("confusion_matrix.json"), dvcliveMatrix({"ada@example.com", "dog", "owl"})},
                    {QStringLiteral("roc.json"), dvcliveRoc(0.5)}});
        ImportBatch batch = source.read(QStringLiteral("dvclive"), "dvclive");
        const QByteArray roc = batch.runs.front().contents.back().bytes;
        scrub(batch);
        QCOMPARE(batch.runs.front().contents.back().bytes, roc); // Nobody is in it, so it stays as it was logged.
        TemporaryProject project;
        valueOf(applyImport(project.database(), project.actor(), batch, {}));
        const LoggedPlot plot = plotIn(project.database(), plotsOf(project.database()).front());
        QCOMPARE(plot.matrix.classes.front(), QStringLiteral("(e-mail)"));
        QCOMPARE(plot.matrix.at(0, 0), 40.0);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }
};

ASSAY_TEST(TestLoggedPlots)
#include "tst_logged_plots.moc"
