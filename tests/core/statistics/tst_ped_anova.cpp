// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ped_anova.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

using namespace assay::statistics;

namespace {

std::vector<double> numbersTo(int count)
{
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        values.push_back(i);
    return values;
}

std::vector<bool> firstTen()
{
    std::vector<bool> best(100, false);
    std::fill_n(best.begin(), 10, true);
    return best;
}

} // namespace

class TestPedAnova : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestTenthIsTheLowestOrTheHighestWithThoseThatAreEqual()
    {
        std::vector<double> objective = numbersTo(20);
        std::vector<bool> best = bestShare(objective, true, 0.1);
        QCOMPARE(std::count(best.begin(), best.end(), true), 2);
        QVERIFY(best[0] && best[1]);
        objective[5] = 1;
        best = bestShare(objective, true, 0.1);
        QCOMPARE(std::count(best.begin(), best.end(), true), 3);
        best = bestShare(objective, false, 0.1);
        QVERIFY(best[18] && best[19] && !best[0]);
    }

    /// Two words, half of 100 runs each, and all ten best have the first: densities 1/2 and 10.5/11, so (10/11)².
    void wordsComeOutAsByHand()
    {
        std::vector<double> words(100, 1);
        std::fill_n(words.begin(), 50, 0);
        const double divergence = pedAnova(words, firstTen(), ParameterScale::Categories);
        QVERIFY2(std::abs(divergence - 100.0 / 121) < 1e-9, qPrintable(QString::number(divergence, 'g', 17)));
    }

    void wordsSpreadAmongTheBestAsAmongAllMeanNothing()
    {
        std::vector<double> words(100, 1);
        for (std::size_t i = 0; i < 100; i += 2)
            words[i] = 0;
        QVERIFY(pedAnova(words, firstTen(), ParameterScale::Categories) < 1e-9);
    }

    /// The figures are from a calculation of the same formula in Python, written on its own.
    void numbersComeOutAsCalculatedElsewhere()
    {
        const std::vector<double> decisive = numbersTo(100);
        std::vector<double> scattered;
        scattered.reserve(100);
        for (int i = 0; i < 100; ++i)
            scattered.push_back((i * 37) % 100);
        const double decides = pedAnova(decisive, firstTen(), ParameterScale::Linear);
        const double scatters = pedAnova(scattered, firstTen(), ParameterScale::Linear);
        QVERIFY2(std::abs(decides - 7.874996507737492) < 1e-9, qPrintable(QString::number(decides, 'g', 17)));
        QVERIFY2(std::abs(scatters - 0.007554668248170881) < 1e-9, qPrintable(QString::number(scatters, 'g', 17)));
    }

    void magnitudesCountOnALogarithmicScale()
    {
        std::vector<double> rates;
        rates.reserve(100);
        for (int i = 0; i < 100; ++i)
            rates.push_back(std::pow(10, i / 25.0));
        const double logarithmic = pedAnova(rates, firstTen(), ParameterScale::Logarithmic);
        QVERIFY2(std::abs(logarithmic - 7.874996507737492) < 1e-6, qPrintable(QString::number(logarithmic, 'g', 17)));
        QVERIFY(pedAnova(rates, firstTen(), ParameterScale::Linear) < logarithmic / 2);
    }

    void theLargestNumbersThereAreDoNoHarm()
    {
        std::vector<double> values(100, -1.7e308);
        std::fill_n(values.begin(), 10, 1.7e308);
        QVERIFY(pedAnova(values, firstTen(), ParameterScale::Linear) > 1);
    }
};

ASSAY_TEST(TestPedAnova)
#include "tst_ped_anova.moc"
