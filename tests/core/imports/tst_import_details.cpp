// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/runs/content_store.h"
#include "core/runs/histogram_queries.h"
#include "core/runs/metric_definitions.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/foreign_store.h"
#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

#include <limits>

using namespace assay;
using namespace assay::tests;

namespace {

Histogram histogramAt(qint64 step, double count)
{
    return {step, 1000, {-1, 0, 0.5}, {count, 2}};
}

ImportBatch batchWithDetails()
{
    ImportBatch batch = batchOfOneRun();
    ImportedRun& run = batch.runs.front();
    run.definitions = {{QStringLiteral("loss"), MetricGoal::Minimize, QStringLiteral("epoch")},
                       {QStringLiteral("acc"), MetricGoal::Maximize, {}}};
    run.histograms = {{QStringLiteral("w"), {histogramAt(1, 1), histogramAt(2, 3), histogramAt(2, 3)}},
                      {QStringLiteral("v"), {histogramAt(1, std::numeric_limits<double>::quiet_NaN())}}};
    const QByteArray bytes("\x89PNG");
    const QByteArray digest = bytesOf(sha256(bytes)).toByteArray();
    run.artifacts = {{QStringLiteral("images/a/1.png"), QStringLiteral("f#byte=1"), bytes.size(), digest}};
    run.contents = {{digest, bytes}, {digest, bytes}};
    return batch;
}

} // namespace

/// What runs log beside points, from a batch into a project and out again.
class TestImportDetails : public QObject {
    Q_OBJECT

private:
    static ImportCounts apply(const TemporaryProject& project, const ImportBatch& batch)
    {
        return valueOf(applyImport(project.database(), project.actor(), batch, {})).counts;
    }
    template <typename Fn>
    static auto inRun(const TemporaryProject& project, Fn fn)
    {
        return valueOf(project.database().read([&](db::Connection& connection) {
            return fn(connection, RunId{connection.integer("SELECT id FROM run ORDER BY id LIMIT 1")});
        }));
    }
    static std::size_t findingsAfter(const QByteArray& sql)
    {
        TemporaryProject project;
        apply(project, batchWithDetails());
        project.close();
        runSql(project.path(), sql);
        project.reopen();
        return valueOf(verifyProject(project.database())).rows.size();
    }

private Q_SLOTS:
    void detailsComeOutAsTheyWentIn()
    {
        const TemporaryProject project;
        const ImportBatch batch = batchWithDetails();
        const ImportCounts counts = apply(project, batch);
        QCOMPARE(counts.definitions.created, 2);
        QCOMPARE(counts.histograms.created, 4);
        QCOMPARE(counts.contents.created, 1);
        const ImportedRun& run = batch.runs[0];
        const auto definitions =
            inRun(project, [](auto& connection, RunId id) { return definitions::of(connection, id); });
        QCOMPARE(definitions, (std::vector<MetricDefinition>{run.definitions[1], run.definitions[0]}));
        const auto rows = inRun(project, [](auto& connection, RunId id) { return histogramRows(connection, id); });
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[1].name, QStringLiteral("w"));
        QVERIFY(rows[1].histograms == 3 && rows[1].firstStep == 1 && rows[1].lastStep == 2);
        const auto histograms = inRun(
            project, [](auto& connection, RunId id) { return histogramsOf(connection, id, QStringLiteral("w")); });
        QCOMPARE(histograms, run.histograms[0].histograms);
        const auto bytes = inRun(project, [&run](auto& connection, RunId) {
            return contents::bytesOf(connection, run.artifacts[0].sha256);
        });
        QCOMPARE(bytes, std::optional(run.contents[0].bytes));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void importingAgainAddsNothingAndAPreviewCountsTheSame()
    {
        const TemporaryProject project;
        const ImportBatch batch = batchWithDetails();
        const ImportCounts preview = valueOf(planImport(project.database(), batch)).counts;
        QCOMPARE(preview, apply(project, batch));
        const ImportCounts again = apply(project, batch);
        QCOMPARE(again.changed(), 0);
        QCOMPARE(again.histograms.unchanged, 4);
        QCOMPARE(again.definitions.unchanged, 2);
        QCOMPARE(again.contents.unchanged, 1);
    }

    void onlyWhatIsNewIsAdded()
    {
        const TemporaryProject project;
        ImportBatch batch = batchWithDetails();
        apply(project, batch);
        batch.runs[0].definitions[0].goal = MetricGoal::None;
        batch.runs[0].histograms[0].histograms.insert(batch.runs[0].histograms[0].histograms.begin(),
                                                      {histogramAt(0, 1), histogramAt(2, 3)});
        const ImportCounts counts = apply(project, batch);
        QCOMPARE(counts.definitions.updated, 1);
        QCOMPARE(counts.histograms.created, 2);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void followerGoesOnBehindWhatIsThere()
    {
        const TemporaryProject project;
        ImportBatch batch = batchWithDetails();
        apply(project, batch);
        batch.runs[0].histograms = {{QStringLiteral("w"), {histogramAt(2, 3)}, 3}};
        QCOMPARE(apply(project, batch).histograms.created, 1);
        batch.runs[0].histograms[0].before = 2; // not what the project holds: compared one by one
        QCOMPARE(apply(project, batch).histograms.created, 0);
    }

    void keysThatAreThereTwiceAreNamed()
    {
        const TemporaryProject project;
        ImportBatch batch = batchWithDetails();
        batch.runs[0].definitions[1].key = batch.runs[0].definitions[0].key;
        batch.runs[0].histograms[1].key = batch.runs[0].histograms[0].key;
        QCOMPARE(valueOf(planImport(project.database(), batch)).issues.size(), std::size_t(2));
    }

    void runsShareContentsThatAreTheSame()
    {
        const TemporaryProject project;
        ImportBatch batch = batchWithDetails();
        batch.runs.push_back(batch.runs[0]);
        batch.runs[1].externalId = QStringLiteral("second");
        QCOMPARE(apply(project, batch).contents.created, 2);
        const auto kept =
            inRun(project, [](auto& connection, RunId) { return connection.integer("SELECT count(*) FROM content"); });
        QCOMPARE(kept, 1);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void changesBehindTheLogsBackAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"UPDATE metric_definition SET goal = 'maximize' WHERE name = 'loss'", "DELETE FROM metric_definition",
              "UPDATE histogram SET step = 9 WHERE ordinal = 1", "UPDATE histogram SET data = zeroblob(40)",
              "DELETE FROM histogram WHERE ordinal = 2", "UPDATE histogram_series SET name = 'x' WHERE name = 'w'",
              "DELETE FROM histogram; DELETE FROM histogram_series", "UPDATE content SET data = x'00'",
              "DELETE FROM run_content", "DELETE FROM run_content; DELETE FROM content"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void changesBehindTheLogsBackAreNoticed()
    {
        QFETCH(QByteArray, sql);
        QCOMPARE(findingsAfter("SELECT 1"), std::size_t(0));
        QVERIFY(findingsAfter(sql) > 0);
    }

    void imagesOfEventFilesCanBeReadFromTheProject()
    {
        const EventFolderFixture folder;
        const TemporaryProject project;
        folder.put(QStringLiteral("a/events.out.tfevents.1"),
                   events::version()
                       + events::value(1, 3, "seen", WireMessage().message(4, WireMessage().bytes(4, "\x89PNG"))));
        apply(project, folder.read());
        const auto bytes = inRun(project, [](auto& connection, RunId) {
            db::Statement row = connection.prepare("SELECT sha256 FROM run_artifact WHERE path = 'images/seen/3.png'");
            return row.step() ? contents::bytesOf(connection, row.bytes(0)) : std::nullopt;
        });
        QCOMPARE(bytes, std::optional(QByteArray("\x89PNG")));
    }
};

ASSAY_TEST(TestImportDetails)
#include "tst_import_details.moc"
