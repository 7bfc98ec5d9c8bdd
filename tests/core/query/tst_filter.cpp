// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/run_order.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

QueryResult<Filter> parsed(const QString& text, QueryDialect dialect)
{
    return Filter::parse(text, {dialect, {{QStringLiteral("loss"), MetricGoal::Minimize}}});
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMlflowTakesIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "  ",
                                 "metrics.loss < 1e-1",
                                 "metric.a = -1 and metrics.b >= .2",
                                 "params.lr = '0.1'",
                                 "param.\"learning rate\" != 'x'",
                                 "parameters.`a b` LIKE '%x_'",
                                 "tags.mlflow.source.name ilike \"%P%\"",
                                 "tag.a = 'b'",
                                 "attributes.status = 'FINISHED'",
                                 "attr.status != 'FAILED' AND run.run_name = 'x'",
                                 "run_id IN ('a', 'b')",
                                 "run_id NOT IN ('a')",
                                 "start_time > 1700000000000",
                                 "created<5",
                                 "`Run name` = 'x'",
                                 "\"Run name\" = 'x'",
                                 "user_id = 'mei'",
                                 "dataset.name = 'd'",
                                 "datasets.digest IN ('a','b')",
                                 "dataset.context LIKE 'tr%'",
                                 "metrics.a.b.c = 3",
                                 "tags.x = 'it\"s'",
                                 "metrics.loss>-1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatMlflowTakesIsTaken()
    {
        QFETCH(QString, text);
        for (const QueryDialect dialect : {QueryDialect::Mlflow, QueryDialect::Extended, QueryDialect::Search}) {
            const auto filter = parsed(text, dialect);
            QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().message));
        }
    }

    void whatMlflowRefusesIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* text, const char* marked) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(marked);
        };
        row("metrics.a = 1 OR metrics.b = 2", "OR");
        row("NOT metrics.a = 1", "=|metrics.a|NOT");
        row("(metrics.a = 1)", "(");
        row("metrics.a IS NULL", "IS");
        row("metrics.a = 1; ", ";");
        row("metrics.a = 'x'", "'x'");
        row("metrics.a = NaN", "NaN");
        row("metrics.a LIKE '1'", "LIKE");
        row("params.a = 1", "1");
        row("params.a = b", "b");
        row("params.a > '1'", ">");
        row("params.a IN ('1')", "IN");
        row("tags.a < 'x'", "<");
        row("user_id IN ('x')", "IN");
        row("lifecycle_stage = 'active'", "lifecycle_stage");
        row("duration > 3", "duration");
        row("start_time > '1'", "'1'");
        row("start_time > 1.5", "1.5");
        row("dataset.profile = 'x'", "dataset.profile");
        row("dataset.name NOT IN ('x')", "NOT");
        row("foo.bar = 1", "foo.bar");
        row("Metrics.a = 1", "Metrics.a");
        row("metrics.val/auc > 1", "metrics.val/auc");
        row("metrics.a == 1", "==");
        row("metrics.a <> 1", "<>");
        row("min(metrics.a) < 1", "min");
        row("params.a = 'it''s'", "'s'");
        row("params.a = 'open", "'open");
        row("metrics.a = 1 and", "");
        row("metrics.a", "");
        row("metrics. = 1", "metrics.");
        row("run_id IN ()", ")");
        row("run_id IN ('a'", "");
        row("metrics.a ! 1", "!");
    }

    void whatMlflowRefusesIsRefusedAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const auto filter = parsed(text, QueryDialect::Mlflow);
        QVERIFY(!filter);
        QVERIFY(!filter.error().message.isEmpty());
        const QString part = text.mid(filter.error().position, filter.error().length);
        QVERIFY2(marked.split(QLatin1Char('|')).contains(part),
                 qPrintable(part + QLatin1String(": ") + filter.error().message));
        if (marked.isEmpty())
            QCOMPARE(filter.error().position, text.size());
    }

    void theExtendedDialectSaysMore_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"metrics.a = 1 OR metrics.b = 2", "NOT (metrics.a = 1 and not status = 'FAILED')", "params.lr < 0.01",
              "min(metrics.val/auc) > 1", "max(loss) < 3", "best(metrics.loss) < 0.5", "last(metrics.`a b`) = NaN",
              "metrics.a != inf", "duration > 30", "start_time > '2026-01-31'", "end_time < '2026-01-31 12:00:00'",
              "params.a NOT IN ('x','y')", "status IN ('FAILED','KILLED')", "metrics.a == 1", "experiment LIKE 'c%'",
              "lifecycle_stage = 'deleted'", "((((metrics.a = 1))))"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void theExtendedDialectSaysMore()
    {
        QFETCH(QString, text);
        QVERIFY(!parsed(text, QueryDialect::Mlflow));
        const auto filter = parsed(text, QueryDialect::Extended);
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().message));
    }

    void theExtendedDialectKnowsItsLimits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* text, const char* marked) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(marked);
        };
        row("best(metrics.acc) > 1", "best(metrics.acc)");
        row("min(params.a) > 1", "params.a");
        row("(metrics.a = 1", "");
        row("metrics.a = 1)", ")");
        row("metrics.a > NaN", "NaN");
        row("start_time > 'soon'", "'soon'");
        row("params.a > '1'", "'1'");
        row("amber", "amber");
        row("metrics.a = 1 metrics.b = 2", "metrics.b");
    }

    void theExtendedDialectKnowsItsLimits()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const auto filter = parsed(text, QueryDialect::Extended);
        QVERIFY(!filter);
        QCOMPARE(text.mid(filter.error().position, filter.error().length), marked);
    }

    void parenthesesBeyondMeasureAreRefused()
    {
        const auto nested = [](int depth) {
            return QString(depth, QLatin1Char('(')) + QStringLiteral("metrics.a = 1")
                + QString(depth, QLatin1Char(')'));
        };
        QVERIFY(parsed(nested(100), QueryDialect::Extended));
        QVERIFY(!parsed(nested(101), QueryDialect::Extended));
        QVERIFY(!parsed(QStringLiteral("not ").repeated(16'000), QueryDialect::Search));
    }

    void andBindsMoreThanOr()
    {
        const auto root =
            parsed(QStringLiteral("status = 'a' or status = 'b' and status = 'c'"), QueryDialect::Extended)->root();
        QVERIFY(root.kind == FilterNode::Kind::Any);
        QCOMPARE(root.children.size(), std::size_t(2));
        QVERIFY(root.children[1].kind == FilterNode::Kind::All);
    }

    void aSearchTakesWordsBesideComparisons()
    {
        const auto root =
            parsed(QStringLiteral("amber \"two words\" params.booster = gbtree"), QueryDialect::Search)->root();
        QCOMPARE(root.children.size(), std::size_t(3));
        QCOMPARE(root.children[0].word, QStringLiteral("amber"));
        QCOMPARE(root.children[1].word, QStringLiteral("two words"));
        QVERIFY(root.children[2].condition.anyCase);
    }

    void thePlaceIsMarkedUnderTheQuery()
    {
        const QString text = QStringLiteral("metrics.a = 'x'");
        QCOMPARE(markedPlace(text, parsed(text, QueryDialect::Extended).error()),
                 QStringLiteral("metrics.a = 'x'\n            ^^^"));
    }

    void fieldsAreReadBackFromWhatIsWrittenOfThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"metrics.loss", "min(metrics.val/auc)", "max(metrics.`a b`)", "params.`it's`",
                                 "tags.x.y", "start_time", "duration", "run_name", "params.`1`", "metrics.`a)`"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void fieldsAreReadBackFromWhatIsWrittenOfThem()
    {
        QFETCH(QString, text);
        const auto order = parseOrder(text, {});
        QVERIFY2(order, qPrintable(order ? QString() : order.error().message));
        const auto again = parseOrder(queryText(order->front().field), {});
        QVERIFY(again);
        QVERIFY(*again == *order);
    }

    void ordersAreListsOfKeys()
    {
        const auto order = parseOrder(QStringLiteral("metrics.loss DESC, params.depth asc,run_name"), {});
        QVERIFY(order);
        QCOMPARE(order->size(), std::size_t(3));
        QVERIFY(order->front().descending);
        QVERIFY(!order->back().descending);
        QVERIFY(parseOrder({}, {})->empty());
    }

    void whatCannotOrderIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("alsoExtended");
        QTest::newRow("twice") << QStringLiteral("metrics.a, metrics.a DESC") << true;
        QTest::newRow("data set") << QStringLiteral("dataset.name") << true;
        QTest::newRow("direction") << QStringLiteral("metrics.a DOWN") << true;
        QTest::newRow("comma") << QStringLiteral("metrics.a,") << true;
        QTest::newRow("duration") << QStringLiteral("duration") << false;
    }

    void whatCannotOrderIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, alsoExtended);
        QVERIFY(!parseOrder(text, {QueryDialect::Mlflow, {}}));
        QCOMPARE(parseOrder(text, {QueryDialect::Extended, {}}).has_value(), !alsoExtended);
    }
};

ASSAY_TEST(TestFilter)
#include "tst_filter.moc"
