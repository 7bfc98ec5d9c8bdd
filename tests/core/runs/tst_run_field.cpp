// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_field.h"

#include "tests/support/run_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;

class TestRunField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeBackFromTheirTexts_data()
    {
        using Kind = RunField::Kind;
        using Value = RunField::Value;
        const QString key = QStringLiteral("val:auc at.5");
        QTest::addColumn<QString>("text");
        QTest::addColumn<RunField>("field");
        QTest::newRow("fact") << QStringLiteral("duration") << RunField{Kind::Duration};
        QTest::newRow("parameter") << QStringLiteral("param:") + key << RunField{Kind::Param, key};
        QTest::newRow("last") << QStringLiteral("metric:") + key << RunField{Kind::Metric, key};
        QTest::newRow("highest") << QStringLiteral("metric.max:") + key << RunField{Kind::Metric, key, Value::Maximum};
        QTest::newRow("step") << QStringLiteral("metric.at.-12:") + key
                              << RunField{Kind::Metric, key, Value::AtStep, -12};
    }

    void fieldsComeBackFromTheirTexts()
    {
        QFETCH(QString, text);
        QFETCH(RunField, field);
        QCOMPARE(toString(field), text);
        QVERIFY(runFieldFromString(text) == field);
    }

    void whatIsNoFieldIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "metric", "metric:", "param", "duration:x", "metric.at.:x", "metric.at.1.5:x",
                                 "metric.at.5", "metric.at.5:", "metric.at.9223372036854775808:x"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void whatIsNoFieldIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!runFieldFromString(text));
    }

    void aStepThatWasNotReadOrNotLoggedIsNothing()
    {
        RunTable table = tests::sweepOf(4);
        const RunField field{RunField::Kind::Metric, QStringLiteral("auc"), RunField::Value::AtStep, 7};
        QVERIFY(!FieldReader(table, field).has(0));
        QVERIFY(std::isnan(FieldReader(table, field).number(0)));
        table.steps.emplace_back(MetricStep{QStringLiteral("auc"), 7},
                                 std::vector<std::pair<quint32, double>>{{1, 0.25}, {3, 0.5}});
        const FieldReader reader(table, field);
        QVERIFY(!reader.has(0));
        QVERIFY(reader.has(1));
        QCOMPARE(reader.number(3), 0.5);
        QVERIFY(std::isnan(reader.number(2)));
    }
};

ASSAY_TEST(TestRunField)
#include "tst_run_field.moc"
