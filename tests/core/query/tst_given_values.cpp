// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/query/run_selection.h"
#include "core/runs/run_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What people say of runs goes before what their sources say, in memory and in the database alike.
class TestGivenValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ImportBatch batch = sixRuns();
        for (ImportedRun& run : batch.runs)
            run.tags = {{QStringLiteral("team"), QStringLiteral("risk")}};
        batch.runs[5].deleted = true;
        db::Database& database = m_project.database();
        valueOf(applyImport(database, m_project.actor(), batch, {}));
        RunStore store(database);
        const Actor& ada = m_project.actor();
        valueOf(store.rename({uid(1), QStringLiteral("champion")}, ada, QStringLiteral("1")));
        valueOf(store.tag({{uid(1), uid(2)}, {QStringLiteral("team"), QStringLiteral("growth")}}, ada,
                          QStringLiteral("2")));
        valueOf(store.tag({{uid(3)}, {QStringLiteral("team"), QString(300, u'x')}}, ada, QStringLiteral("3")));
        valueOf(store.untag({uid(4)}, QStringLiteral("team"), ada, QStringLiteral("4")));
        valueOf(store.tag({{uid(0)}, {QStringLiteral("only here"), QStringLiteral("7")}}, ada, QStringLiteral("5")));
        valueOf(store.archive({uid(2)}, {}, ada, QStringLiteral("6")));
    }

    void filtersSeeThem_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<RunView>("view");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char* filter, RunView view, const QList<int>& expected) {
            QTest::addRow("%s, %s", filter, qUtf8Printable(toString(view)))
                << QString::fromLatin1(filter) << view << expected;
        };
        row("", RunView::All, {0, 1, 2, 3, 4, 5});
        row("", RunView::Active, {0, 1, 3, 4});
        row("", RunView::Archived, {2, 5});
        row("run_name = 'champion'", RunView::All, {1});
        row("run_name = 'run-1'", RunView::All, {});
        row("tags.team = 'risk'", RunView::All, {0, 5});
        row("tags.team = 'growth'", RunView::All, {1, 2});
        row("tags.team = 'growth'", RunView::Active, {1});
        row("tags.team LIKE 'g%'", RunView::All, {1, 2});
        row("tags.team LIKE 'x%'", RunView::All, {3});
        row("tags.team != 'risk'", RunView::All, {1, 2, 3});
        row("NOT tags.team = 'risk'", RunView::Active, {1, 3, 4});
        row("tags.`only here` > 6", RunView::All, {0});
        row("lifecycle_stage = 'archived'", RunView::All, {2});
        row("lifecycle_stage = 'deleted'", RunView::All, {5});
    }

    void filtersSeeThem()
    {
        QFETCH(QString, filter);
        QFETCH(RunView, view);
        QFETCH(QList<int>, expected);
        RunQuery query;
        query.filter = *Filter::parse(filter, {});
        query.view = view;
        QCOMPARE(inMemory(query), expected);
        QCOMPARE(inDatabase(query), expected);
    }

    void orderSeesThem()
    {
        RunQuery query;
        query.sort = *parseOrder(QStringLiteral("tags.team DESC, run_name"), {});
        const std::vector<RunId> selected = selection(query);
        const auto table = this->table();
        std::vector<RunId> arranged;
        for (const quint32 row : arrangedRows(*table, query))
            arranged.push_back(table->runs[row].id);
        QVERIFY(selected == arranged);
        QVERIFY(selected.front() == runId(3));
        QVERIFY(selected.back() == runId(4));
    }

private:
    RunId runId(int number) const
    {
        return valueOf(m_project.database().read([&](db::Connection& connection) {
            return findRun(connection, QStringLiteral("test:r%1").arg(number)).id;
        }));
    }
    QString uid(int number) const
    {
        return valueOf(m_project.database().read([&](db::Connection& connection) {
            return findRun(connection, QStringLiteral("test:r%1").arg(number)).uid;
        }));
    }
    std::shared_ptr<const RunTable> table() const
    {
        return valueOf(m_project.database().read([](db::Connection& c) { return readRunTable(c, {}); }));
    }
    std::vector<RunId> selection(const RunQuery& query) const
    {
        RunSelection selection;
        selection.query = query;
        return valueOf(m_project.database().read([&](db::Connection& c) { return selectRuns(c, selection).runs; }));
    }
    QList<int> numbersOf(const std::vector<RunId>& runs) const
    {
        QList<int> numbers;
        for (int number = 0; number < 6; ++number) {
            if (std::find(runs.begin(), runs.end(), runId(number)) != runs.end())
                numbers << number;
        }
        return numbers;
    }
    QList<int> inMemory(const RunQuery& query) const
    {
        const auto table = this->table();
        std::vector<RunId> runs;
        for (const quint32 row : arrangedRows(*table, query))
            runs.push_back(table->runs[row].id);
        return numbersOf(runs);
    }
    QList<int> inDatabase(const RunQuery& query) const { return numbersOf(selection(query)); }

    TemporaryProject m_project;
};

ASSAY_TEST(TestGivenValues)
#include "tst_given_values.moc"
