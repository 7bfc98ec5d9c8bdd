// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/plot_figures.h"
#include "core/runs/plot_queries.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <cmath>

using namespace assay;
using namespace assay::tests;

class TestLoggedPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void predictionsAreCountedAndClassesSorted()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(R"([{"actual": "10", "predicted": "2"},
            {"actual": "2", "predicted": "2"}, {"predicted": "2", "actual": "2"}, {"actual": "10", "predicted": "10"}])"));
        QCOMPARE(plot.kind, PlotKind::ConfusionMatrix);
        QCOMPARE(plot.matrix.classes, (std::vector<QString>{QStringLiteral("2"), QStringLiteral("10")}));
        QCOMPARE(plot.matrix.counts, (std::vector<double>{2, 0, 1, 1}));
    }

    void aTableOfCountsKeepsTheOrderOfItsClasses()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(
            R"({"columns": ["Actual", "Predicted", "nPredictions"],
                "data": [["zebra", "zebra", 8], ["zebra", "ant", 2], ["ant", "zebra", 1], ["ant", "ant", 9]]})"));
        QCOMPARE(plot.matrix.classes, (std::vector<QString>{QStringLiteral("zebra"), QStringLiteral("ant")}));
        QCOMPARE(recallOf(plot.matrix, 0), 0.8);
        QCOMPARE(precisionOf(plot.matrix, 0), 8.0 / 9);
        QCOMPARE(accuracyOf(plot.matrix), 0.85);
        QCOMPARE(rowTotal(plot.matrix, 1), 10.0);
    }

    void columnsMayComeInAnyOrder()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(
            R"({"columns": ["recall", "class", "precision"], "data": [[1, "a", 0.5], [0.25, "a", 0.75], [1, "b", 1]]})"));
        QCOMPARE(plot.kind, PlotKind::PrecisionRecall);
        QCOMPARE(plot.curves.size(), std::size_t(2));
        QCOMPARE(plot.curves[0].className, QStringLiteral("a"));
        QCOMPARE(plot.curves[0].points[1].x, 0.25);
        QCOMPARE(plot.curves[0].points[1].y, 0.75);
        QVERIFY(std::isnan(plot.curves[0].points[1].threshold));
    }

    void theAreaUnderARocIsByTrapezoids()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(
            R"({"roc": [{"fpr": 0, "tpr": 0, "threshold": Infinity}, {"fpr": 0, "tpr": 0.5, "threshold": 0.9},
                {"fpr": 0.5, "tpr": 0.75, "threshold": 0.4}, {"fpr": 1, "tpr": 1, "threshold": 0.1}]})"));
        QCOMPARE(areaUnder(plot.curves.front()), 0.5 * (0.5 + 0.75) / 2 + 0.5 * (0.75 + 1) / 2);
        QCOMPARE(plot.curves.front().points[0].threshold, std::numeric_limits<double>::infinity());
        QVERIFY(std::isnan(areaUnder({})));
    }

    /// Four samples, scores 0.1 0.4 0.35 0.8 of the classes 0 0 1 1: scikit-learn's own example, whose answer is 0.83.
    void averagePrecisionIsThatOfScikitLearn()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(
            R"({"precision_recall": [{"precision": 0.5, "recall": 1.0, "threshold": 0.1},
                {"precision": 0.6666666666666666, "recall": 1.0, "threshold": 0.35},
                {"precision": 0.5, "recall": 0.5, "threshold": 0.4}, {"precision": 1.0, "recall": 0.5, "threshold": 0.8}]})"));
        QVERIFY(std::abs(averagePrecision(plot.curves.front()) - 0.8333333333333333) < 1e-12);
    }

    void pointsThatAreNoNumbersAreCounted()
    {
        const LoggedPlot plot = valueOf(readLoggedPlot(
            R"({"roc": [{"fpr": 0, "tpr": NaN, "threshold": 1}, {"fpr": 1, "tpr": 1, "threshold": 0}]})"));
        QCOMPARE(plot.leftOut, 1);
        QCOMPARE(plot.curves.front().points.size(), std::size_t(1));
    }

    void aTensorsThresholdsAreEvenlySpaced()
    {
        const LoggedPlot plot = valueOf(
            readLoggedPlot(R"({"pr_curve":{"true_positives":[3,2,0],"precision":[0.5,1,1],"recall":[1,0.5,0]}})"));
        QCOMPARE(plot.curves.front().points[1], (RatePoint{0.5, 1, 0.5}));
    }

    void whatIsNoPlotIsNotFoundAndWhatIsBrokenIsInvalid()
    {
        const auto kind = [](const char* json) { return readLoggedPlot(QByteArray(json)).error().kind; };
        for (const char* other : {"", "[]", "{}", "3", "[1, 2]", R"({"det": [{"fpr": 0, "fnr": 1}]})",
                                  R"({"columns": ["id", "text"], "data": [[1, "x"]]})"})
            QVERIFY2(kind(other) == Error::Kind::NotFound, other);
        for (const char* broken :
             {R"([{"actual": "a", "predicted": "a"}, {"actual": "a"}])", R"([{"actual": "a", "predicted")",
              R"({"roc": [{"fpr": "x", "tpr": 0}]})", R"({"columns": ["class", "fpr", "tpr"], "data": [[1, 2]]})",
              R"({"columns": ["class", "fpr", "tpr"]})", R"({"pr_curve": {"precision": [1], "recall": [1, 0]}})"})
            QVERIFY2(kind(broken) == Error::Kind::Invalid, broken);
        const auto row = readLoggedPlot(R"([{"actual": "a", "predicted": "a"}, {"actual": "a"}])");
        QVERIFY(row.error().message.startsWith(QStringLiteral("Row 2 ")));
    }

    void moreThanAThousandClassesAreRefused()
    {
        QByteArray json("[");
        for (int i = 0; i <= 1000; ++i)
            json +=
                QByteArray(i == 0 ? "" : ",") + "{\"actual\": \"" + QByteArray::number(i) + "\", \"predicted\": \"0\"}";
        const auto plot = readLoggedPlot(json + "]");
        QVERIFY(!plot && plot.error().message.contains(QStringLiteral("more than 1000 classes")));
    }

    void pathsTellNameAndStep()
    {
        using Named = std::pair<QString, std::optional<qint64>>;
        QCOMPARE(plotNameOf(QStringLiteral("plots/sklearn/val/roc.json")), Named(QStringLiteral("val/roc"), {}));
        QCOMPARE(plotNameOf(QStringLiteral("pr_curves/val/cats/200.json")), Named(QStringLiteral("val/cats"), 200));
        QCOMPARE(plotNameOf(QStringLiteral("pr_curves/val/cats/200-2.json")), Named(QStringLiteral("val/cats"), 200));
        QCOMPARE(plotNameOf(QStringLiteral("media/table/roc_table_20_ab12cd34ef56ab12cd34.table.json")),
                 Named(QStringLiteral("roc_table"), 20));
        QCOMPARE(plotNameOf(QStringLiteral("media/table/other.table.json")), Named(QStringLiteral("other"), {}));
    }
};

ASSAY_TEST(TestLoggedPlot)
#include "tst_logged_plot.moc"
