// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_order.h"

#include "core/imports/import_plan.h"
#include "core/people/new_project.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int runCount = 400;

Filter searchFor(const QString& typed)
{
    const auto filter = Filter::parse(typed, {.dialect = QueryDialect::Search});
    if (!filter)
        qFatal("%s: %s", qPrintable(typed), qPrintable(filter.error().message));
    return *filter;
}

/// Runs of which some lack a metric, some logged NaN, and names and parameters repeat with different case.
ImportBatch randomRuns()
{
    std::mt19937 random(5);
    const QStringList names{QStringLiteral("Amber"), QStringLiteral("amber"), QStringLiteral("hollow-lark"),
                            QStringLiteral("Ärger"), QStringLiteral("山")};
    ImportBatch batch;
    batch.format = "test";
    batch.source = QStringLiteral("memory");
    batch.experiments = {{QStringLiteral("test:e"), {}, QStringLiteral("cards"), false, 1, {}},
                         {QStringLiteral("test:f"), {}, QStringLiteral("loans"), false, 1, {}}};
    for (int i = 0; i < runCount; ++i) {
        ImportedRun run;
        run.experimentExternalId = i % 5 == 0 ? QStringLiteral("test:f") : QStringLiteral("test:e");
        run.externalId = QStringLiteral("test:%1").arg(i);
        run.name = names.at(int(random() % 5)) + (random() % 2 ? QString::number(random() % 50) : QString());
        run.status = i % 7 == 0 ? RunStatus::Failed : RunStatus::Finished;
        run.startedAt = 1700000000000 + i;
        if (random() % 3)
            run.endedAt = *run.startedAt + random() % 5000;
        if (random() % 4)
            run.params = {{QStringLiteral("depth"), QString::number(random() % 12)}};
        if (random() % 4)
            run.params.push_back(
                {QStringLiteral("solver"), random() % 2 ? QStringLiteral("lbfgs") : QStringLiteral("SAGA x")});
        if (random() % 4)
            run.series = {
                {QStringLiteral("auc"), {{0, 1, random() % 3 == 0 ? notANumber : int(random() % 40) - 20.0}}}};
        batch.runs.push_back(std::move(run));
    }
    return batch;
}

} // namespace

class TestRunOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto database = createProject(m_folder.filePath(QStringLiteral("p.assay")),
                                      {.projectName = QStringLiteral("Cards"), .personName = QStringLiteral("Mei")});
        QVERIFY(database);
        m_database = std::move(*database);
        const Actor actor = defaultActor(*m_database, QStringLiteral("data-scientist")).value();
        const auto outcome = applyImport(*m_database, actor, randomRuns(), {});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        m_table = readRunTableFor({});
        m_rows = m_database->read([](db::Connection& connection) { return runRows(connection, {}); }).value();
    }

    void theSnapshotHoldsWhatTheRowsHold()
    {
        QCOMPARE(m_table->size(), m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const RunRow& row = m_rows[i];
            QCOMPARE(m_table->runs[i].uid, row.run.uid);
            QVERIFY(m_table->runs[i].status == row.run.status);
            QCOMPARE(m_table->texts.text(m_table->runs[i].experiment), row.experimentName);
            QCOMPARE(m_table->metrics.of(i).size(), row.metrics.size());
            for (const Attribute& param : row.params) {
                const QString* found = FieldReader(*m_table, {RunField::Kind::Param, param.key}).text(i);
                QVERIFY(found);
                QCOMPARE(*found, param.value);
            }
        }
    }

    void oneExperimentsRunsAreTheOnlyOnesItHas()
    {
        const auto experiments =
            m_database->read([](db::Connection& connection) { return experimentRows(connection); }).value();
        const auto table = readRunTableFor({.experiment = experiments.back().id});
        QCOMPARE(std::ssize(table->runs), experiments.back().runs);
        QVERIFY(!table->params.all().empty());
    }

    void sortingAgreesWithANaiveOne_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QList<bool>>("descending");
        for (const char* field :
             {"name", "metric:auc", "param:depth", "param:solver", "status", "duration", "started"}) {
            QTest::addRow("%s up", field) << QStringList{QString::fromLatin1(field)} << QList<bool>{false};
            QTest::addRow("%s down", field) << QStringList{QString::fromLatin1(field)} << QList<bool>{true};
        }
        QTest::newRow("three keys") << QStringList{QStringLiteral("param:solver"), QStringLiteral("param:depth"),
                                                   QStringLiteral("name")}
                                    << QList<bool>{true, false, true};
    }

    void sortingAgreesWithANaiveOne()
    {
        QFETCH(QStringList, fields);
        QFETCH(QList<bool>, descending);
        RunQuery query;
        for (qsizetype i = 0; i < fields.size(); ++i)
            query.sort.push_back({runFieldFromString(fields.at(i)).value(), descending.at(i)});
        std::vector<quint32> expected(m_table->size());
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
            for (const SortKey& key : query.sort) {
                if (const int order = compare(key, a, b); order != 0)
                    return order < 0;
            }
            return false;
        });
        QCOMPARE(arrangedRows(*m_table, query), expected);
    }

    void searchingAgreesWithANaiveOne_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"", "amber", "AMBER 4", "failed", "loans", "\"SAGA x\"", "lark lbfgs", "nothing like it"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void searchingAgreesWithANaiveOne()
    {
        QFETCH(QString, typed);
        const QStringList words = typed.startsWith(QLatin1Char('"'))
            ? QStringList{typed.mid(1, typed.size() - 2)}
            : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        std::vector<quint32> expected;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const RunRow& row = m_rows[i];
            QStringList texts{row.run.name, toString(row.run.status), row.experimentName, row.run.user, row.run.source};
            for (const Attribute& param : row.params)
                texts << param.value;
            const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return std::any_of(texts.begin(), texts.end(),
                                   [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
            });
            if (all)
                expected.push_back(static_cast<quint32>(i));
        }
        QCOMPARE(arrangedRows(*m_table, {searchFor(typed), {}}), expected);
    }

    void conditionsCompareFiguresAndWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("above") << "metrics.auc > 3"
                               << "metric:auc" << 4.0 << 100.0;
        QTest::newRow("no blanks") << "metrics.auc>=3"
                                   << "metric:auc" << 3.0 << 100.0;
        QTest::newRow("between") << "metrics.auc > 3 and metrics.auc <= 9"
                                 << "metric:auc" << 4.0 << 9.0;
        QTest::newRow("parameter as a number") << "params.depth = 7.0"
                                               << "param:depth" << 7.0 << 7.0;
        QTest::newRow("seconds") << "duration < 2"
                                 << "duration" << 0.0 << 1999.0;
    }

    void conditionsCompareFiguresAndWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        QFETCH(double, least);
        QFETCH(double, most);
        const FieldReader reader(*m_table, runFieldFromString(field).value());
        std::vector<quint32> expected;
        for (std::size_t row = 0; row < m_table->size(); ++row) {
            if (const double value = reader.number(row); value >= least && value <= most)
                expected.push_back(static_cast<quint32>(row));
        }
        QVERIFY(!expected.empty() && expected.size() < m_table->size());
        QCOMPARE(arrangedRows(*m_table, {searchFor(typed), {}}), expected);
    }

    void aConditionOnWordsIgnoresCase()
    {
        const std::vector<quint32> found = arrangedRows(
            *m_table, {searchFor(QStringLiteral("params.solver ILIKE \"saga X\" and status = failed")), {}});
        QVERIFY(!found.empty());
        for (const quint32 row : found) {
            QCOMPARE(*FieldReader(*m_table, {RunField::Kind::Param, QStringLiteral("solver")}).text(row),
                     QStringLiteral("SAGA x"));
            QVERIFY(m_table->runs[row].status == RunStatus::Failed);
        }
    }

    void fieldsSurviveBeingWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"name", "status", "metric:val/auc", "metric.min:a:b", "metric.max:x", "param:depth",
                                 "tag:t|x", "duration"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void fieldsSurviveBeingWritten()
    {
        QFETCH(QString, text);
        const auto field = runFieldFromString(text);
        QVERIFY(field);
        QCOMPARE(toString(*field), text);
    }

    void whatIsNoFieldIsRefused()
    {
        for (const char* text : {"", "metric:", "metric", "name:x", "nonsense", "param"})
            QVERIFY2(!runFieldFromString(QString::fromLatin1(text)), text);
    }

private:
    std::shared_ptr<const RunTable> readRunTableFor(const RunFilter& filter) const
    {
        return m_database->read([&](db::Connection& connection) { return readRunTable(connection, filter); }).value();
    }

    /// The order by one key, as it is promised and in the plainest way.
    int compare(const SortKey& key, quint32 a, quint32 b) const
    {
        const FieldReader reader(*m_table, key.field);
        if (reader.isNumber()) {
            const double x = reader.number(a), y = reader.number(b);
            if (std::isnan(x) || std::isnan(y)) {
                const auto place = [&](double value, quint32 row) {
                    return std::isnan(value) ? 2 - reader.has(row) : 0;
                };
                return place(x, a) - place(y, b);
            }
            return (x < y ? -1 : x > y) * (key.descending ? -1 : 1);
        }
        const QString* x = reader.text(a);
        const QString* y = reader.text(b);
        const bool noX = !x || x->isEmpty(), noY = !y || y->isEmpty();
        if (noX || noY)
            return int(noX) - int(noY);
        int order = x->toCaseFolded().compare(y->toCaseFolded());
        if (order == 0)
            order = x->compare(*y);
        return (order < 0 ? -1 : order > 0) * (key.descending ? -1 : 1);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Database> m_database;
    std::shared_ptr<const RunTable> m_table;
    std::vector<RunRow> m_rows;
};

ASSAY_TEST(TestRunOrder)
#include "tst_run_order.moc"
