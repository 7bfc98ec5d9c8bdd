// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/param_importance.h"

#include "tests/support/run_tables.h"
#include "tests/support/test_program.h"

#include <numeric>

using namespace assay;
using namespace assay::tests;

namespace {

const RunField auc{RunField::Kind::Metric, QStringLiteral("auc")};

const ParamImportance* find(const Importances& importances, const QString& name)
{
    for (const ParamImportance& param : importances.params) {
        if (param.param == name)
            return &param;
    }
    return nullptr;
}

std::vector<std::size_t> firstRows(std::size_t count)
{
    std::vector<std::size_t> rows(count);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

} // namespace

class TestParamImportance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theParameterThatDecidesComesFirst()
    {
        const RunTable table = sweepOf(100);
        const Importances found = paramImportances(table, firstRows(100), auc, false);
        QVERIFY(found.refusal.isEmpty());
        QCOMPARE(found.runs, std::size_t{100});
        QCOMPARE(found.params.front().param, QStringLiteral("depth"));
        QVERIFY(*found.params.front().share > 0.5);
        QVERIFY(found.params.front().correlation->rho > 0.99);
        double sum = 0;
        for (const ParamImportance& param : found.params)
            sum += param.share.value_or(0);
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }

    void wordsHaveAShareAndNoCorrelation()
    {
        const RunTable table = sweepOf(100);
        const Importances found = paramImportances(table, firstRows(100), auc, false);
        const ParamImportance* booster = find(found, QStringLiteral("booster"));
        QVERIFY(booster && booster->share);
        QVERIFY(!booster->correlation);
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        const RunTable table = sweepOf(100);
        const Importances found = paramImportances(table, firstRows(100), auc, false);
        QCOMPARE(find(found, QStringLiteral("solver"))->whyNoShare, QStringLiteral("It is the same in all runs."));
        QCOMPARE(find(found, QStringLiteral("rare"))->whyNoShare,
                 QStringLiteral("Only 10 runs have it; 20 are needed."));
        QCOMPARE(find(found, QStringLiteral("path"))->whyNoShare,
                 QStringLiteral("It has nearly as many values as there are runs."));
        QVERIFY(!found.params.back().share);
    }

    void nineteenRunsAreRefusedAndTwentyHaveNoBestTenth()
    {
        const RunTable table = sweepOf(100);
        const Importances few = paramImportances(table, firstRows(19), auc, false);
        QVERIFY(!few.params.empty());
        for (const ParamImportance& param : few.params)
            QVERIFY(!param.share && !param.correlation && !param.whyNoShare.isEmpty());
        QVERIFY(few.refusal.startsWith(QStringLiteral("Only 19 of these runs have a value of auc; 20 are needed.")));
        const Importances twenty = paramImportances(table, firstRows(20), auc, false);
        QVERIFY(twenty.refusal.isEmpty());
        const ParamImportance* depth = find(twenty, QStringLiteral("depth"));
        QCOMPARE(depth->whyNoShare, QStringLiteral("Only 2 runs are in the best tenth; 5 are needed."));
        QVERIFY(depth->correlation->rho > 0.99);
    }

    void theGoalDecidesWhichRunsAreTheBest()
    {
        const RunTable table = sweepOf(100);
        const auto shareOf = [&](bool lowerIsBetter) {
            const Importances found = paramImportances(table, firstRows(100), auc, lowerIsBetter);
            return *find(found, QStringLiteral("booster"))->share;
        };
        QVERIFY(shareOf(true) != shareOf(false));
    }

    void lossesAndErrorsAreBetterLow_data()
    {
        QTest::addColumn<bool>("lower");
        for (const char* name : {"loss", "val_loss", "train/loss", "eval/rmse", "WER", "test_error", "time"})
            QTest::newRow(name) << true;
        for (const char* name : {"auc", "val_accuracy", "power", "glossary", "reward", "f1", "pearson"})
            QTest::newRow(name) << false;
    }

    void lossesAndErrorsAreBetterLow()
    {
        QFETCH(bool, lower);
        QCOMPARE(usuallyLowerIsBetter(QString::fromLatin1(QTest::currentDataTag())), lower);
    }
};

ASSAY_TEST(TestParamImportance)
#include "tst_param_importance.moc"
