// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_groups.h"

#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <numeric>

using namespace assay;

namespace {

ImportedRun runOf(int number, const std::vector<Attribute>& params)
{
    ImportedRun run;
    run.experimentExternalId = QStringLiteral("test:e");
    run.externalId = QStringLiteral("test:%1").arg(number);
    run.name = QStringLiteral("run-%1").arg(number);
    run.startedAt = 1700000000000 - number; // So that rows come in the order of the numbers.
    run.params = params;
    return run;
}

/// Two learning rates, one of them spelled in two ways, three seeds, and a run that knows neither.
ImportBatch seededRuns()
{
    const QString rate = QStringLiteral("lr"), seed = QStringLiteral("train.seed"), depth = QStringLiteral("depth");
    const Attribute five{depth, QStringLiteral("5")};
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("memory");
    batch.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("cards"), false, 1, {}}};
    batch.runs = {runOf(0, {{rate, QStringLiteral("0.1")}, {seed, QStringLiteral("1")}, five}),
                  runOf(1, {{rate, QStringLiteral("0.01")}, {seed, QStringLiteral("1")}, five}),
                  runOf(2, {{rate, QStringLiteral("1e-1")}, {seed, QStringLiteral("2")}, five}),
                  runOf(3, {{rate, QStringLiteral("0.01")}, {seed, QStringLiteral("3")}, five}), runOf(4, {five})};
    return batch;
}

} // namespace

class TestRunGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto database = createProject(m_folder.filePath(QStringLiteral("p.assay")),
                                      {.projectName = QStringLiteral("Cards"), .personName = QStringLiteral("Mei")});
        QVERIFY(database);
        const Actor actor = defaultActor(**database, QStringLiteral("data-scientist")).value();
        QVERIFY(applyImport(**database, actor, seededRuns(), {}));
        const auto table = (*database)->read([](db::Connection& connection) { return readRunTable(connection, {}); });
        QVERIFY(table);
        m_table = *table;
        m_rows.resize(m_table->size());
        std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
    }

    void withoutGroupingEachRunIsItsOwn()
    {
        const std::vector<RunGroup> groups = groupRuns(*m_table, m_rows, {});
        QCOMPARE(groups.size(), std::size_t{5});
        QCOMPARE(groups[3].name, QStringLiteral("run-3"));
        QVERIFY(groupRuns(*m_table, {}, {}).empty());
    }

    void equalNumbersAreOneGroupHoweverSpelled()
    {
        const std::vector<RunGroup> groups =
            groupRuns(*m_table, m_rows, {RunGrouping::Kind::ByField, {RunField::Kind::Param, QStringLiteral("lr")}});
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].runs, (std::vector<std::size_t>{0, 2}));
        QCOMPARE(groups[0].name, QStringLiteral("lr = 0.1"));
        QCOMPARE(groups[1].runs, (std::vector<std::size_t>{1, 3}));
        QCOMPARE(groups[2].name, QStringLiteral("lr = –"));
    }

    void allButTheSeedNamesWhatElseDiffers()
    {
        QCOMPARE(seedParams(*m_table), QStringList{QStringLiteral("train.seed")});
        const std::vector<RunGroup> groups = groupRuns(
            *m_table, m_rows, {RunGrouping::Kind::AllBut, {RunField::Kind::Param, QStringLiteral("train.seed")}});
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].runs, (std::vector<std::size_t>{0, 2}));
        QCOMPARE(groups[1].name, QStringLiteral("lr = 0.01")); // The depth is everybody's.
        QCOMPARE(groups[2].runs, (std::vector<std::size_t>{4}));
    }

    void valuesSortAsNumbersAndWhatIsMissingComesLast()
    {
        const FieldValues values = valuesOf(*m_table, m_rows, {RunField::Kind::Param, QStringLiteral("lr")});
        QCOMPARE(values.values, (QStringList{QStringLiteral("0.01"), QStringLiteral("0.1"), QStringLiteral("–")}));
        QCOMPARE(values.placeOf, (std::vector<int>{1, 0, 1, 0, 2}));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const RunTable> m_table;
    std::vector<std::size_t> m_rows;
};

ASSAY_TEST(TestRunGroups)
#include "tst_run_groups.moc"
