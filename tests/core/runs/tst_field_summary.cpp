// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/field_summary.h"

#include "tests/support/run_tables.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;

class TestFieldSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 0.5, 0.504 and 0.508: by hand a mean of 0.504 and a deviation of 0.004.
    void figuresAreSummedUp()
    {
        const FieldSummary found = summaryOf(reader({RunField::Kind::Metric, QStringLiteral("auc")}), {0, 1, 2});
        QCOMPARE(found.present, 3);
        QCOMPARE(found.figures, 3);
        QVERIFY(!found.shared);
        QCOMPARE(found.mean, 0.504);
        QVERIFY(std::abs(found.deviation - 0.004) < 1e-12);
        QCOMPARE(found.low, 0.5);
        QCOMPARE(found.high, 0.508);
    }

    void runsWithoutTheFigureAreLeftOut()
    {
        const FieldSummary found = summaryOf(reader({RunField::Kind::Metric, QStringLiteral("loss")}), {2, 3});
        QCOMPARE(found.present, 1);
        QCOMPARE(found.mean, 1.0 / 3);
        QVERIFY(std::isnan(found.deviation));
        QVERIFY(!found.shared);
    }

    void wordIsSharedOnlyWhereAllHaveIt()
    {
        QVERIFY(summaryOf(reader({RunField::Kind::Param, QStringLiteral("solver")}), {0, 1, 2}).shared);
        QVERIFY(!summaryOf(reader({RunField::Kind::Param, QStringLiteral("path")}), {0, 1}).shared);
        QVERIFY(!summaryOf(reader({RunField::Kind::Param, QStringLiteral("rare")}), {0, 1}).shared);
        const FieldSummary none = summaryOf(reader({RunField::Kind::Tag, QStringLiteral("nobody")}), {0, 1});
        QCOMPARE(none.present, 0);
        QVERIFY(!none.shared);
        QVERIFY(std::isnan(none.mean));
    }

private:
    FieldReader reader(RunField field) const { return {m_table, std::move(field)}; }

    RunTable m_table = tests::sweepOf(20);
};

ASSAY_TEST(TestFieldSummary)
#include "tst_field_summary.moc"
