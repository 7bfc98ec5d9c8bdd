// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/group_curve.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <limits>

using namespace assay::metrics;

namespace {

struct Member {
    std::vector<double> x;
    std::vector<double> y;
};

GroupCurve curveOf(const std::vector<Member>& series, GroupKind kind)
{
    std::vector<GroupMember> members;
    members.reserve(series.size());
    for (const Member& one : series)
        members.push_back({one.x, one.y});
    return groupCurve(members, kind);
}

bool close(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

const std::vector<Member> fiveSeeds{{{0}, {2}}, {{0}, {4}}, {{0}, {4}}, {{0}, {5}}, {{0}, {9}}};

} // namespace

class TestGroupCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInterpolatedAndEveryXSaysHowManyCount()
    {
        const GroupCurve curve =
            curveOf({{{0, 1, 2}, {1, 2, 3}}, {{1, 3}, {4, 8}}}, {GroupCentre::Mean, GroupBand::None});
        QCOMPARE(curve.x, (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(curve.centre, (std::vector<double>{1, 3, 3, 8}));
        QCOMPARE(curve.members, (std::vector<int>{1, 2, 1, 1}));
        for (const double low : curve.low)
            QVERIFY(std::isnan(low));
    }

    void theLastValueOfAStepCountsAndWhatIsNotFiniteDoesNot()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const GroupCurve curve = curveOf({{{5, 5, 2, 9}, {1, 7, 3, nan}}}, {});
        QCOMPARE(curve.x, (std::vector<double>{2, 5}));
        QCOMPARE(curve.centre, (std::vector<double>{3, 7}));
    }

    /// 2, 4, 4, 5, 9: mean 4.8, squares 26.8, sample variance 6.7. The t quantile of 4 degrees is 2.7764451051977987.
    void deviationErrorAndIntervalAreThoseOfTheSample()
    {
        const GroupCurve deviation = curveOf(fiveSeeds, {GroupCentre::Mean, GroupBand::Deviation});
        QVERIFY(close(deviation.centre[0], 4.8));
        QVERIFY(close(deviation.high[0], 4.8 + std::sqrt(6.7)));
        const GroupCurve error = curveOf(fiveSeeds, {GroupCentre::Mean, GroupBand::StandardError});
        QVERIFY(close(error.low[0], 4.8 - std::sqrt(6.7 / 5)));
        const GroupCurve interval = curveOf(fiveSeeds, {GroupCentre::Mean, GroupBand::Confidence95});
        QVERIFY(close(interval.high[0], 4.8 + 2.7764451051977987 * std::sqrt(6.7 / 5)));
        QVERIFY(close(interval.low[0], 4.8 - 2.7764451051977987 * std::sqrt(6.7 / 5)));
    }

    void percentilesAreNumpys()
    {
        const GroupCurve quartiles = curveOf(fiveSeeds, {GroupCentre::Median, GroupBand::Quartiles});
        QCOMPARE(quartiles.centre[0], 4.0);
        QCOMPARE(quartiles.low[0], 4.0);
        QCOMPARE(quartiles.high[0], 5.0);
        const GroupCurve wide = curveOf(fiveSeeds, {GroupCentre::Median, GroupBand::Percentiles});
        QVERIFY(close(wide.low[0], 2.4));
        QVERIFY(close(wide.high[0], 8.2));
        const GroupCurve extremes = curveOf(fiveSeeds, {GroupCentre::Median, GroupBand::Extremes});
        QCOMPARE(extremes.low[0], 2.0);
        QCOMPARE(extremes.high[0], 9.0);
    }

    void oneValueHasNoDeviation()
    {
        const GroupCurve curve = curveOf({{{0}, {3}}}, {GroupCentre::Mean, GroupBand::Deviation});
        QCOMPARE(curve.centre[0], 3.0);
        QVERIFY(std::isnan(curve.low[0]));
        QVERIFY(std::isnan(curve.high[0]));
        QVERIFY(curveOf({}, {}).x.empty());
        QVERIFY(curveOf({{{}, {}}}, {}).x.empty());
    }
};

ASSAY_TEST(TestGroupCurve)
#include "tst_group_curve.moc"
