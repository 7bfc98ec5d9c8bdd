// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/evaluations/threshold_view.h"

#include <QSlider>

using namespace assay;
using namespace assay::tests;

/// The evaluation agreement of the demo's use case, and what another threshold would make of its runs.
class TestThresholdView : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init()
    {
        openDemo();
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-3"), QStringLiteral("framing")}));
        waitForJobs();
        auto* runs = view()->findChild<QComboBox*>(QStringLiteral("predictions"));
        runs->setCurrentIndex(runs->findText(QStringLiteral("run02"), Qt::MatchStartsWith));
        waitForJobs();
    }
    void cleanup() { closeAll(); }

    void S25_theSliderRecomputesAccuracyAndCostAndWritesNothing()
    {
        const qint64 entries = numberIn(*m_session->database, "SELECT count(*) FROM audit_event");
        slider()->setValue(500);
        QCOMPARE(words("thresholdAccuracy"), QStringLiteral("0.713"));
        QCOMPARE(words("thresholdCost"), QStringLiteral("106.0"));
        QCOMPARE(words("thresholdCounts"),
                 QStringLiteral("20 of 49 found, 29 missed; 14 false alarms among 101 others."));
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("1/6"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(words("thresholdAccuracy"), QStringLiteral("0.653"));
        QCOMPARE(words("thresholdCost"), QStringLiteral("69.3"));
        QVERIFY2(slider()->accessibleDescription().startsWith(
                     QStringLiteral("threshold 0.167: accuracy 0.653, cost 69.3 per 100 cases; 36 of 49 found")),
                 qPrintable(slider()->accessibleDescription()));
        waitForJobs();
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM audit_event"), entries);
    }

    void S25_theKeysMoveItAndTheAgreedThresholdIsMarkedAndReached()
    {
        slider()->setValue(500);
        slider()->setFocus();
        QTest::keyClick(slider(), Qt::Key_Left);
        QCOMPARE(view()->threshold(), 0.495);
        view()->findChild<QPushButton*>(QStringLiteral("toAgreed"))->click();
        QCOMPARE(view()->threshold(), 0.17); // The plan judges by cost_per_100@0.17.
        QVERIFY2(words("thresholdCompared").contains(QStringLiteral("At the agreed threshold of 0.17: accuracy ")),
                 qPrintable(words("thresholdCompared")));
        QVERIFY(words("thresholdCompared")
                    .contains(QStringLiteral("Calling every case positive costs 67.3, calling none 163.3.")));
        view()->findChild<QPushButton*>(QStringLiteral("toBreakEven"))->click();
        QCOMPARE(view()->threshold(), 1.0 / 6);
    }

    void S25_itSaysThatThePlanWasThereBeforeTheFirstRunAndWhatMistakesCost()
    {
        const QString agreed = words("thresholdAgreed");
        QVERIFY2(agreed.contains(QStringLiteral("A false alarm costs 1, a miss 5 ")), qPrintable(agreed));
        QVERIFY2(agreed.contains(QStringLiteral("The plan was agreed on 2026-01-23")), qPrintable(agreed));
        QVERIFY2(agreed.contains(QStringLiteral("before the first run came in on 2026-02-06")), qPrintable(agreed));
    }

    void whatIsNoThresholdIsTakenBack()
    {
        slider()->setValue(250);
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("low"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), QStringLiteral("0.25"));
        QCOMPARE(view()->threshold(), 0.25);
    }

    void aUseCaseWithoutPredictionsSaysHowTheyComeIn()
    {
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-1"), QStringLiteral("framing")}));
        waitForJobs();
        QVERIFY(!slider()->isVisible());
        QVERIFY(wordsOf(*view()).join(u' ').contains(QStringLiteral("predictions.csv")));
    }

    void nothingIsCut()
    {
        for (const int width : {808, 1224}) {
            m_page->resize(width, 640);
            QTRY_COMPARE(CutTexts::in(*m_page).join(u'\n'), QString());
        }
    }

private:
    ThresholdView* view() const { return useCasePage()->findChild<ThresholdView*>(); }
    QSlider* slider() const { return view()->findChild<QSlider*>(QStringLiteral("thresholdSlider")); }
    QLineEdit* field() const { return view()->findChild<QLineEdit*>(QStringLiteral("thresholdField")); }
    QString words(const char* name) const { return view()->findChild<QLabel*>(QLatin1String(name))->text(); }
};

ASSAY_TEST(TestThresholdView)
#include "tst_threshold_view.moc"
