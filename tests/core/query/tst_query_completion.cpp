// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_completion.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

Q_DECLARE_METATYPE(assay::QueryCompletion::Expected)

class TestQueryCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayFollowIsKnown_data()
    {
        using Expected = QueryCompletion::Expected;
        QTest::addColumn<QString>("typed"); // The cursor is at its end.
        QTest::addColumn<Expected>("expected");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* typed, Expected expected, const char* replaced, const char* first) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << expected << QString::fromLatin1(replaced)
                                 << QString::fromLatin1(first);
        };
        row("", Expected::Key, "", "metrics.loss");
        row("metrics.v", Expected::Key, "metrics.v", "metrics.val/auc");
        row("PAR", Expected::Key, "PAR", "params.`learning rate`");
        row("sta", Expected::Key, "sta", "status");
        row("NOT (", Expected::Key, "", "metrics.loss");
        row("min(", Expected::Key, "", "metrics.loss");
        row("min(metrics.l", Expected::Key, "metrics.l", "metrics.loss");
        row("min(metrics.loss ", Expected::Operator, "", ")");
        row("metrics.loss ", Expected::Operator, "", "=");
        row("params.booster l", Expected::Operator, "l", "LIKE");
        row("params.booster = ", Expected::Value, "", "'gbtree'");
        row("params.booster = '", Expected::Value, "'", "'gbtree'");
        row("params.booster != \"da", Expected::Value, "\"da", "'dart'");
        row("params.booster IN ('dart', '", Expected::Value, "'", "'gbtree'");
        row("params.booster IN ('dart' ", Expected::Joiner, "", "AND");
        row("metrics.loss < 1 ", Expected::Joiner, "", "AND");
        row("metrics.loss < 1 o", Expected::Joiner, "o", "OR");
        row("metrics.loss < 1 AND ", Expected::Key, "", "metrics.loss");
    }

    void whatMayFollowIsKnown()
    {
        QFETCH(QString, typed);
        QFETCH(QueryCompletion::Expected, expected);
        QFETCH(QString, replaced);
        QFETCH(QString, first);
        const QueryCompletion found = completionAt(typed + QStringLiteral(" more"), typed.size(), {}, vocabulary());
        QVERIFY(found.expected == expected);
        QCOMPARE(typed.mid(found.position, found.length), replaced);
        QVERIFY(!found.candidates.empty());
        QCOMPARE(found.candidates.front().text, first);
    }

    void candidatesSayHowManyRunsHaveThem()
    {
        const QString typed = QStringLiteral("params.booster = ");
        const QueryCompletion found = completionAt(typed, typed.size(), {}, vocabulary());
        QVERIFY((found.candidates
                 == std::vector<Candidate>{{QStringLiteral("'gbtree'"), 7}, {QStringLiteral("'dart'"), 2}}));
    }

    void mlflowIsOfferedOnlyWhatItHas()
    {
        const QueryCompletion keys = completionAt(QStringLiteral("dur"), 3, {QueryDialect::Mlflow, {}}, vocabulary());
        QVERIFY(keys.candidates.empty());
    }

private:
    static QueryVocabulary vocabulary()
    {
        return {.keys = [](RunField::Kind kind) -> std::vector<Candidate> {
                    if (kind == RunField::Kind::Metric)
                        return {{QStringLiteral("val/auc"), 3}, {QStringLiteral("loss"), 9}};
                    if (kind == RunField::Kind::Param)
                        return {{QStringLiteral("booster"), 2}, {QStringLiteral("learning rate"), 8}};
                    return {};
                },
                .values = [](const RunField& field) -> std::vector<Candidate> {
                    if (field.key == QStringLiteral("booster"))
                        return {{QStringLiteral("dart"), 2}, {QStringLiteral("gbtree"), 7}};
                    return {};
                }};
    }
};

ASSAY_TEST(TestQueryCompletion)
#include "tst_query_completion.moc"
