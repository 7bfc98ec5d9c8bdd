// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_selection.h"

#include "core/imports/import_plan.h"
#include "core/query/bit_ranges.h"
#include "core/query/filter_lookup.h"
#include "core/query/filter_match.h"
#include "core/runs/metric_definitions.h"
#include "tests/support/special_values.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <random>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int oddRunCount = 3000; ///< More than the few whose values are looked up one by one.
constexpr int filterCount = 400;

const QStringList words{QStringLiteral("amber"), QStringLiteral("Amber"), QStringLiteral("0.1"),
                        QStringLiteral("1e-1"),  QStringLiteral("山_%"),  QStringLiteral("x").repeated(300),
                        QStringLiteral("nan")};

/// None long, so that they are found by leaps through the index; two are one figure, one is nothing.
const QStringList shortWords{QStringLiteral("amber"), QStringLiteral("Amber"), QStringLiteral("0.10"),
                             QStringLiteral("1e-1"),  QStringLiteral("-7"),    QString(),
                             QStringLiteral("nan"),   QStringLiteral("山_%")};

/// Runs with all that can make a comparison go wrong: values of both signs and none, ties, gaps, long and odd texts.
ImportBatch oddRuns()
{
    std::mt19937 random(23);
    const auto any = [&](auto list) { return list[random() % std::size(list)]; };
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<double> values{-infinity, -2, -1, -1e-300, -0.0, 0, 1e-300, 0.5, 1, 2, infinity, notANumber};
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("memory");
    batch.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("cards"), false, 1, {}},
                         {QStringLiteral("test:f"), {}, QStringLiteral("loans"), false, 1, {}}};
    for (int i = 0; i < oddRunCount; ++i) {
        ImportedRun run;
        run.experimentExternalId = random() % 3 ? QStringLiteral("test:e") : QStringLiteral("test:f");
        run.externalId =
            QStringLiteral("%1:%2").arg(random() % 2 ? QStringLiteral("mlflow") : QStringLiteral("test")).arg(i);
        run.name = any(words).left(20);
        run.status = random() % 3 ? RunStatus::Finished : RunStatus::Failed;
        run.deleted = random() % 5 == 0;
        if (random() % 9)
            run.startedAt = 1700000000000 + random() % 50;
        if (run.startedAt && random() % 3)
            run.endedAt = *run.startedAt + random() % 5000;
        for (const char* key : {"depth", "solver"}) {
            if (random() % 3)
                run.params.push_back({QString::fromLatin1(key), any(words)});
        }
        if (random() % 3)
            run.params.push_back({QStringLiteral("few"), any(shortWords)});
        run.params.push_back({QStringLiteral("serial"), QString::number(i)});
        if (random() % 3)
            run.tags = {{QStringLiteral("team"), random() % 2 ? any(words) : QString()}};
        for (const char* key : {"auc", "val/loss"}) {
            if (random() % 4)
                run.series.push_back({QString::fromLatin1(key), {{0, 1, any(values)}, {1, 2, any(values)}}});
        }
        if (random() % 2)
            run.inputs = {
                {any(words).left(9), QStringLiteral("d%1").arg(random() % 3), {}, {}, {}, {}, QStringLiteral("train")}};
        run.definitions = {{QStringLiteral("auc"), i % 2 ? MetricGoal::Maximize : MetricGoal::None, {}},
                           {QStringLiteral("val/loss"), i % 2 ? MetricGoal::Maximize : MetricGoal::Minimize, {}}};
        batch.runs.push_back(std::move(run));
    }
    return batch;
}

/// Texts of the extended dialect, all of which mean something.
class RandomFilter {
public:
    explicit RandomFilter(quint32 seed)
        : m_random(seed)
    {
    }

    QString any(int depth = 3)
    {
        if (depth == 0 || m_random() % 3 == 0)
            return comparison();
        const QString left = any(depth - 1);
        switch (m_random() % 3) {
        case 0:
            return QStringLiteral("NOT (%1)").arg(left);
        case 1:
            return QStringLiteral("(%1 OR %2)").arg(left, any(depth - 1));
        default:
            return QStringLiteral("%1 AND %2").arg(left, any(depth - 1));
        }
    }

    bool chance() { return m_random() % 2; }

private:
    QString one(const QStringList& list)
    {
        return list.at(static_cast<qsizetype>(m_random() % static_cast<quint32>(list.size())));
    }

    QString comparison()
    {
        const QStringList signs{QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),
                                QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">=")};
        const QString text = QLatin1Char('\'') + one(words) + QLatin1Char('\'');
        switch (m_random() % 6) {
        case 0:
            return one({QStringLiteral("metrics.auc"), QStringLiteral("metrics.val/loss"), QStringLiteral("min(auc)"),
                        QStringLiteral("max(metrics.val/loss)"), QStringLiteral("metrics.none")})
                + one(signs)
                + one({QStringLiteral("0"), QStringLiteral("-1"), QStringLiteral("0.5"), QStringLiteral("-1e-300")});
        case 1:
            return QStringLiteral("metrics.auc ")
                + one({QStringLiteral("= NaN"), QStringLiteral("!= nan"), QStringLiteral("< inf"),
                       QStringLiteral(">= -inf")});
        case 2:
            return one({QStringLiteral("params.depth"), QStringLiteral("params.few"), QStringLiteral("params.serial"),
                        QStringLiteral("tags.team")})
                + one(signs) + QStringLiteral("0.1");
        case 3:
            return one({QStringLiteral("params.solver"), QStringLiteral("params.few"), QStringLiteral("tags.team"),
                        QStringLiteral("run_name"), QStringLiteral("status"), QStringLiteral("dataset.name"),
                        QStringLiteral("experiment")})
                + one({QStringLiteral(" = "), QStringLiteral(" != ")}) + text;
        case 4:
            return one({QStringLiteral("params.solver"), QStringLiteral("params.few"), QStringLiteral("params.serial"),
                        QStringLiteral("run_name"), QStringLiteral("run_id"), QStringLiteral("experiment"),
                        QStringLiteral("dataset.digest"), QStringLiteral("lifecycle_stage")})
                + one({QStringLiteral(" LIKE '%a_b%'"), QStringLiteral(" ILIKE 'A%'"),
                       QStringLiteral(" IN ('amber','d1','12','active')"), QStringLiteral(" NOT IN ('amber','loans')"),
                       QStringLiteral(" LIKE '%_%'"), QStringLiteral(" ILIKE '山%'")});
        default:
            return one({QStringLiteral("duration < 2"), QStringLiteral("start_time >= 1700000000025"),
                        QStringLiteral("end_time != 5"), QStringLiteral("dataset.context = 'train'"),
                        QStringLiteral("run_id = '77'"), QStringLiteral("start_time < '2023-11-15'")});
        }
    }

    std::mt19937 m_random;
};

} // namespace

class TestRunSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = std::make_unique<TemporaryProject>();
        valueOf(applyImport(m_project->database(), m_project->actor(), oddRuns(), {}));
        m_table = valueOf(
            m_project->database().read([](db::Connection& connection) { return readRunTable(connection, {}); }));
    }

    void databaseAndMemoryFindTheSameRuns()
    {
        int some = 0;
        for (quint32 seed = 0; seed < filterCount; ++seed) {
            RandomFilter random(seed);
            const QString text = random.any();
            const Filter filter = filterOf(text, QueryDialect::Extended);
            std::vector<qint64> expected;
            for (const quint32 row : FilterMatch(*m_table, filter).rows([] { return false; }))
                expected.push_back(m_table->runs[row].id.value);
            std::sort(expected.begin(), expected.end());
            const std::vector<qint64> found = valueOf(m_project->database().read([&](db::Connection& connection) {
                return FilterLookup(connection, {}, RunView::All, [] { return false; }).find(filter).runs();
            }));
            QVERIFY2(found == expected, qPrintable(text));
            some += !found.empty() && found.size() < m_table->size();
        }
        QVERIFY(some > filterCount / 2); // The filters are ones that tell runs apart.
    }

    void pagesAreTheSameFromDatabaseAndMemory_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("order");
        for (const char* filter : {"", "metrics.auc >= 0", "params.depth = 'amber' AND metrics.auc < 1"}) {
            for (const char* order :
                 {"", "metrics.auc", "metrics.auc DESC", "metrics.val/loss DESC, params.depth", "params.depth DESC",
                  "params.few", "params.few DESC, run_name", "params.serial", "min(metrics.auc)",
                  "run_name, metrics.auc", "duration DESC", "end_time", "metrics.none", "tags.team, status DESC"})
                QTest::addRow("%s by %s", filter, order) << QString::fromLatin1(filter) << QString::fromLatin1(order);
        }
    }

    void pagesAreTheSameFromDatabaseAndMemory()
    {
        QFETCH(QString, filter);
        QFETCH(QString, order);
        const RunQuery query{filterOf(filter, QueryDialect::Extended), parseOrder(order, {}).value()};
        const std::vector<quint32> rows = arrangedRows(*m_table, query);
        for (const std::pair<qint64, qint64>& page :
             {std::pair<qint64, qint64>{0, 100}, {950, 37}, {0, oddRunCount}, {oddRunCount - 3, 10}, {0, 1}, {5, 0}}) {
            const SelectedRuns found = valueOf(m_project->database().read([&](db::Connection& connection) {
                return selectRuns(connection, {.query = query, .offset = page.first, .limit = page.second});
            }));
            QCOMPARE(found.found, static_cast<qint64>(rows.size()));
            std::vector<qint64> expected;
            for (qint64 at = page.first; at < std::min<qint64>(page.first + page.second, found.found); ++at)
                expected.push_back(m_table->runs[rows[static_cast<std::size_t>(at)]].id.value);
            std::vector<qint64> ids;
            for (const RunId run : found.runs)
                ids.push_back(run.value);
            QVERIFY(ids == expected);
        }
    }

    void mlflowComparesNaNAsZeroAndMissingWithNothing()
    {
        const auto count = [&](const char* text, QueryDialect dialect) {
            return FilterMatch(*m_table, filterOf(QString::fromLatin1(text), dialect))
                .rows([] { return false; })
                .size();
        };
        const std::size_t all =
            count("metrics.auc > 0 OR metrics.auc <= 0 OR metrics.auc = NaN", QueryDialect::Extended);
        const std::size_t nans = count("metrics.auc = NaN", QueryDialect::Extended);
        QVERIFY(nans > 0 && all < m_table->size());
        QCOMPARE(count("metrics.auc != 5", QueryDialect::Mlflow), all);
        QCOMPARE(count("metrics.auc = 0", QueryDialect::Mlflow),
                 count("metrics.auc = 0", QueryDialect::Extended) + nans);
        QCOMPARE(count("metrics.auc < 1", QueryDialect::Extended) + nans,
                 count("metrics.auc < 1", QueryDialect::Mlflow));
    }

    void rangesOfBitsHoldWhatTheConditionHoldsFor()
    {
        const std::vector<double> values{
            -std::numeric_limits<double>::infinity(), -1,         -5e-324,    -0.0, 0, 5e-324, 1,
            std::numeric_limits<double>::infinity(),  notANumber, -notANumber};
        for (const char* sign : {"<", "<=", "=", "!=", ">=", ">"}) {
            for (const char* number : {"0", "-1", "1", "inf", "-inf", "-0.0"}) {
                const Filter filter = filterOf(
                    QStringLiteral("metrics.a %1 %2").arg(QString::fromLatin1(sign), QString::fromLatin1(number)),
                    QueryDialect::Extended);
                const FilterCondition& condition = filter.root().condition;
                for (const double value : values) {
                    const auto bits = std::bit_cast<qint64>(value);
                    const auto ranges = bitRanges(condition);
                    const bool within = std::any_of(ranges.begin(), ranges.end(), [&](const BitRange& range) {
                        return bits >= range.first && bits <= range.last;
                    });
                    QVERIFY2(within == ConditionTest(condition).holds(value),
                             qPrintable(filter.text() + QString::number(value)));
                }
            }
        }
    }

    void oneExperimentsRunsAloneAreSelected()
    {
        const auto experiments =
            valueOf(m_project->database().read([](db::Connection& connection) { return experimentRows(connection); }));
        const SelectedRuns found = valueOf(m_project->database().read([&](db::Connection& connection) {
            return selectRuns(connection,
                              {.query = {filterOf(QStringLiteral("NOT run_name = 'zz'"), QueryDialect::Extended), {}},
                               .among = {.experiment = experiments.front().id}});
        }));
        QCOMPARE(found.found, experiments.front().runs);
    }

    void theBestIsWhatNoRunContradicts()
    {
        const QHash<QString, MetricGoal> goals = valueOf(
            m_project->database().read([](db::Connection& connection) { return definitions::goals(connection); }));
        const auto best = parseOrder(QStringLiteral("best(metrics.auc)"), {.goals = goals});
        QVERIFY(best);
        QVERIFY(best->front().field.value == RunField::Value::Maximum);
        QVERIFY(!parseOrder(QStringLiteral("best(metrics.val/loss)"), {.goals = goals}));
    }

    void aStoppedQuerySaysSo()
    {
        const auto stopped = m_project->database().read(
            [](db::Connection& connection) { return selectRuns(connection, {}, [] { return true; }); });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == Error::Kind::Cancelled);
    }

    void aQueryIsStoppedWhileAColumnIsRead()
    {
        int asked = 0; // Once before each of the two columns that order all runs, then within the second.
        const auto stopped = m_project->database().read(
            [&](db::Connection& connection) { return selectRuns(connection, {}, [&] { return ++asked > 2; }); });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == Error::Kind::Cancelled);
    }

private:
    static Filter filterOf(const QString& text, QueryDialect dialect)
    {
        const auto filter = Filter::parse(text, {dialect, {}});
        if (!filter)
            qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().message));
        return *filter;
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::shared_ptr<const RunTable> m_table;
};

ASSAY_TEST(TestRunSelection)
#include "tst_run_selection.moc"
