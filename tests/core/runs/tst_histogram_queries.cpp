// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/histogram_queries.h"
#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// Histogram i has step 10 i and counts i.
ImportBatch batchOfHistograms(int count)
{
    ImportBatch batch = batchOfOneRun();
    ImportedHistograms& named = batch.runs.front().histograms.emplace_back();
    named.key = QStringLiteral("weights");
    for (int i = 0; i < count; ++i)
        named.histograms.push_back({10LL * i, 0, {0, 1}, {static_cast<double>(i)}});
    return batch;
}

} // namespace

class TestHistogramQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewOfManyAreEvenlyChosenWithTheFirstAndTheLast()
    {
        RunProject project;
        valueOf(applyImport(project.database(), project.actor(), batchOfHistograms(1200), {}));
        const auto chosen = valueOf(project.database().read([&](db::Connection& connection) {
            return sampledHistograms(connection, project.run(), QStringLiteral("weights"), 48);
        }));
        QCOMPARE(chosen.size(), std::size_t(48));
        QCOMPARE(chosen.front().step, 0);
        QCOMPARE(chosen.back().step, 11990);
        for (std::size_t i = 1; i < chosen.size(); ++i) {
            const qint64 gap = chosen[i].step - chosen[i - 1].step;
            QVERIFY2(gap == 250 || gap == 260, qPrintable(QString::number(gap)));
        }
    }

    void fewAreAllThereInTheOrderOfLogging()
    {
        RunProject project;
        valueOf(applyImport(project.database(), project.actor(), batchOfHistograms(5), {}));
        const QString name = QStringLiteral("weights");
        const auto read = [&](auto query) { return valueOf(project.database().read(query)); };
        const auto all =
            read([&](db::Connection& connection) { return histogramsOf(connection, project.run(), name); });
        const auto chosen =
            read([&](db::Connection& connection) { return sampledHistograms(connection, project.run(), name, 48); });
        const auto names = read([&](db::Connection& connection) { return histogramNames(connection, project.run()); });
        QCOMPARE(all.size(), std::size_t(5));
        QCOMPARE(chosen, all);
        QCOMPARE(names, (std::vector<HistogramName>{{name, 5}}));
    }

    void aRunWithoutThemHasNone()
    {
        RunProject project;
        const auto names = valueOf(project.database().read(
            [&](db::Connection& connection) { return histogramNames(connection, project.run()); }));
        QVERIFY(names.empty());
        const auto chosen = valueOf(project.database().read([&](db::Connection& connection) {
            return sampledHistograms(connection, project.run(), QStringLiteral("weights"), 48);
        }));
        QVERIFY(chosen.empty());
    }
};

ASSAY_TEST(TestHistogramQueries)
#include "tst_histogram_queries.moc"
