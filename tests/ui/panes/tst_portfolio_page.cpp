// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/timeline_view.h"
#include "ui/theme/metrics.h"

#include <QMenu>

using namespace assay;
using namespace assay::tests;

class TestPortfolioPage : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void theBoardShowsEveryUseCaseWhereItStands()
    {
        QCOMPARE(titles(FramingColumn).size(), 4);
        QCOMPARE(titles(Data), QStringList{QStringLiteral("Cash demand forecast")}); // Held where it was.
        QCOMPARE(titles(Development),
                 (QStringList{QStringLiteral("Small-business credit limit"), QStringLiteral("Complaint routing")}));
        QCOMPARE(titles(Validation), QStringList{QStringLiteral("Merchant churn early warning")});
        QCOMPARE(titles(Production).size(), 3);
        QCOMPARE(titles(Ended).size(), 1);
        QCOMPARE(card(Data, 0).state.word, QStringLiteral("on hold"));
        QCOMPARE(card(Data, 0).line, QStringLiteral("Reason: no owner"));
    }

    void figuresTellTheirDefinition()
    {
        const QWidget* found = nullptr;
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            if (widget->accessibleName().startsWith(QStringLiteral("Reach production: 37.5 %, 3 of 8")))
                found = widget;
        }
        QVERIFY(found);
        QVERIFY(found->accessibleDescription().contains(QStringLiteral("recorded deployment")));
        QVERIFY(found->accessibleDescription().contains(QStringLiteral("n = 8")));
        QVERIFY(found->toolTip().contains(QStringLiteral("n = 8")));
    }

    void cardsSayWhoseTurnItIsAndWhatIsStale()
    {
        const BoardCard waiting = cardTitled(QStringLiteral("Payment investigation triage"));
        QVERIFY(hasMark(waiting, QStringLiteral("Needs you")));
        QVERIFY(!hasMark(cardTitled(QStringLiteral("Merchant churn early warning")), QStringLiteral("Needs you")));
        QVERIFY(hasMark(cardTitled(QStringLiteral("Small-business credit limit")), QStringLiteral("Stale")));
        QVERIFY(waiting.tip.contains(QStringLiteral("2026-11-09 09:00:00 UTC")));
    }

    void nothingIsExportedBeforeThePortfolioWasRead()
    {
        const PortfolioPage page(*m_session);
        const auto* button = page.findChild<QPushButton*>(QStringLiteral("exportPortfolio"));
        const QList<QAction*> formats = page.findChild<QMenu*>(QStringLiteral("exports"))->actions();
        QVERIFY(!button->isEnabled() && !formats.constFirst()->isEnabled());
        waitForJobs();
        QTRY_VERIFY(button->isEnabled() && formats.constLast()->isEnabled());
    }

    void modelsKeepTheirPromises()
    {
        for (int i = 0; i < board().columns(); ++i)
            new QAbstractItemModelTester(board().column(i).view().model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        for (QTableView* table : m_page->findChildren<QTableView*>())
            new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        filter().setText(QStringLiteral("ana"));
        filter().clear();
        moveElsewhere(QStringLiteral("UC-10"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QCOMPARE(titles(Data).size(), 2);
    }

    void filterKeepsWhatHoldsTheWords()
    {
        filter().setText(QStringLiteral("gradient"));
        QCOMPARE(titles(Production), QStringList{QStringLiteral("Card fraud alerts")});
        QCOMPARE(titles(Validation).size(), 1);
        QCOMPARE(titles(FramingColumn).size(), 0);
        filter().setText(QStringLiteral("UC-12"));
        QCOMPARE(titles(FramingColumn), QStringList{QStringLiteral("Call summary for agents")});
    }

    void arrowsMoveBetweenCardsAndColumns()
    {
        focusCard(QStringLiteral("Branch opening hours"));
        press(Qt::Key_Down);
        QCOMPARE(currentTitle(), QStringLiteral("Payment investigation triage"));
        press(Qt::Key_J);
        QCOMPARE(currentTitle(), QStringLiteral("Overdraft price offer"));
        press(Qt::Key_K);
        press(Qt::Key_Up);
        press(Qt::Key_Right);
        QCOMPARE(currentTitle(), QStringLiteral("Cash demand forecast"));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(currentTitle(), QStringLiteral("Card fraud alerts"));
        press(Qt::Key_Left);
        QCOMPARE(currentTitle(), QStringLiteral("Merchant churn early warning"));
        filter().setText(QStringLiteral("Jonas"));
        QCOMPARE(titles(Data).size(), 0);
        focusCard(QStringLiteral("Payment investigation triage"));
        press(Qt::Key_Right); // Over the empty column.
        QCOMPARE(currentTitle(), QStringLiteral("Small-business credit limit"));
    }

    void spaceAsksTheInspectorAndEnterOpens()
    {
        QSignalSpy inspected(&m_session->events, &SessionEvents::inspectAsked);
        QSignalSpy went(m_page.get(), &Page::placeChanged);
        focusCard(QStringLiteral("Consumer loan screening"));
        press(Qt::Key_Space);
        QCOMPARE(inspected.size(), 1);
        const Address expected{{}, "use-case", cardTitled(QStringLiteral("Consumer loan screening")).id};
        QCOMPARE(inspected.front().front().value<Address>(), expected);
        press(Qt::Key_Return);
        QCOMPARE(m_page->address(), expected);
        waitForJobs();
        QCOMPARE(m_page->address(), expected);
        QCOMPARE(useCasePage()->story().useCase.key, QStringLiteral("UC-3"));
        QCOMPARE(went.size(), 1);
    }

    void theStepsOfACardAreOneKeyAway_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("M") << int(Qt::Key_M) << int(Qt::NoModifier);
        QTest::newRow("Shift and an arrow") << int(Qt::Key_Right) << int(Qt::ShiftModifier);
    }

    void theStepsOfACardAreOneKeyAway()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        focusCard(QStringLiteral("Payment investigation triage"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QMenu* menu = m_page->findChild<QMenu*>(QStringLiteral("steps"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("Approve"));
        menu->actions().constFirst()->trigger();
        menu->close();
        waitForJobs();
        QVERIFY(titles(Data).contains(QStringLiteral("Payment investigation triage")));
        QCOMPARE(currentTitle(), QStringLiteral("Payment investigation triage")); // The focus went along.
    }

    void stepsOfOthersAreShownWithTheReason()
    {
        focusCard(QStringLiteral("Merchant churn early warning"));
        press(Qt::Key_M);
        QMenu* menu = m_page->findChild<QMenu*>(QStringLiteral("steps"));
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY2(menu->actions().constFirst()->text().contains(QStringLiteral("by a Model-risk auditor (Ruth)")),
                 qPrintable(menu->actions().constFirst()->text()));
        menu->close();
    }

    void aCardIsDraggedToWhereItMayGo()
    {
        drag(QStringLiteral("Payment investigation triage"), FramingColumn, Data);
        waitForJobs();
        QVERIFY(titles(Data).contains(QStringLiteral("Payment investigation triage")));
        QCOMPARE(stateOf(QStringLiteral("UC-10")), QStringLiteral("Approved"));
    }

    void columnsThatCannotTakeTheCardSayWhyWhileItIsDragged()
    {
        const QPoint from = startDrag(QStringLiteral("Merchant churn early warning"), Validation);
        QCOMPARE(board().column(Development).refusal(), QStringLiteral("by a Model-risk auditor (Ruth)"));
        QCOMPARE(board().column(Production).refusal(), QStringLiteral("not from Validating"));
        QVERIFY(board().column(Ended).refusal().isEmpty()); // A manager may stop it.
        QTest::mouseRelease(viewport(Validation), Qt::LeftButton, {}, from);
        QVERIFY(board().column(Development).refusal().isEmpty());
    }

    void aRefusedDropNamesRuleRoleAndWhoCan()
    {
        drag(QStringLiteral("Merchant churn early warning"), Validation, Development);
        waitForJobs();
        const QString said = m_page->findChild<Banner*>()->sentence();
        QVERIFY2(said.contains(QStringLiteral("UC-6")) && said.contains(QStringLiteral("Model-risk auditor"))
                     && said.contains(QStringLiteral("Ruth")),
                 qPrintable(said));
        QCOMPARE(stateOf(QStringLiteral("UC-6")), QStringLiteral("Validating"));
        drag(QStringLiteral("Merchant churn early warning"), Validation, Production);
        QVERIFY(m_page->findChild<Banner*>()->sentence().contains(QStringLiteral("cannot go to Production")));
    }

    void aStopAsksForItsReason()
    {
        drag(QStringLiteral("Merchant churn early warning"), Validation, Ended);
        auto* form = m_page->window()->findChild<ReasonForm*>();
        QVERIFY(form);
        auto* take = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!take->isEnabled());
        auto* words = form->findChild<QLineEdit*>(QStringLiteral("reason"));
        words->setText(QStringLiteral("the customer withdrew its data"));
        QVERIFY(!take->isEnabled()); // What it is counted as is chosen, and never guessed from words.
        auto* code = form->findChild<QComboBox*>(QStringLiteral("stopCode"));
        code->setCurrentText(QStringLiteral("no data"));
        QVERIFY(take->isEnabled());
        take->click();
        waitForJobs();
        const UseCase stopped = useCase(*m_session->database, QStringLiteral("UC-6"));
        QVERIFY(stopped.state == UseCaseState::Stopped);
        QCOMPARE(stopped.stopCode, QStringLiteral("no-data"));
        QCOMPARE(stopped.stopReason, QStringLiteral("the customer withdrew its data"));
        const QString line = cardTitled(QStringLiteral("Merchant churn early warning")).line;
        QVERIFY2(line.contains(QStringLiteral("no data")), qPrintable(line));
    }

    void anotherReasonThanThoseThatAreCountedNeedsWords()
    {
        drag(QStringLiteral("Merchant churn early warning"), Validation, Ended);
        auto* form = m_page->window()->findChild<ReasonForm*>();
        QVERIFY(form);
        auto* take = form->findChild<QPushButton*>(QStringLiteral("submit"));
        auto* code = form->findChild<QComboBox*>(QStringLiteral("stopCode"));
        code->setCurrentIndex(code->count() - 1);
        QVERIFY(!take->isEnabled());
        QVERIFY(take->accessibleDescription().contains(QStringLiteral("in words")));
        code->setCurrentText(QStringLiteral("no value"));
        QVERIFY(take->isEnabled());
        take->click();
        waitForJobs();
        QCOMPARE(useCase(*m_session->database, QStringLiteral("UC-6")).stopCode, QStringLiteral("no-value"));
    }

    void whatAnotherProcessCommitsLeavesFocusAndScrollAlone()
    {
        m_page->resize(1024, 420);
        focusCard(QStringLiteral("Overdraft price offer"));
        QScrollBar* bar = board().column(FramingColumn).view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(70);
        moveElsewhere(QStringLiteral("UC-9"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QCOMPARE(titles(FramingColumn).size(), 3);
        QCOMPARE(currentTitle(), QStringLiteral("Overdraft price offer"));
        QCOMPARE(bar->value(), 70);
    }

    void tabsThatNobodyLooksAtAreFilledOnceTheyAre()
    {
        const QAbstractItemModel& value = *m_page->findChild<QTableView*>(QStringLiteral("value"))->model();
        m_page->setCurrentTab(2);
        QCOMPARE(value.rowCount(), 12);
        m_page->setCurrentTab(0);
        filter().setText(QStringLiteral("stage:production"));
        m_page->setCurrentTab(2); // The filter was set elsewhere.
        QCOMPARE(value.rowCount(), 3);
        m_page->setCurrentTab(4);
        QCOMPARE(m_page->findChild<TimelineView*>()->table().model()->rowCount(), 3);
        filter().clear();
        m_page->setCurrentTab(2);
        QCOMPARE(value.rowCount(), 12);
        m_page->setCurrentTab(0);
        moveElsewhere(QStringLiteral("UC-10"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        m_page->setCurrentTab(3); // And what others committed meanwhile.
        const QAbstractItemModel& map = *m_page->findChild<QTableView*>(QStringLiteral("riskMap"))->model();
        const QString cell = map.index(1, Data).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(cell.contains(QStringLiteral("Payment investigation triage")), qPrintable(cell));
    }

    void cardsOfShortListsEndWithTheirRows_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("name");
        QTest::newRow("timeline") << 4 << QStringLiteral("timeline");
        QTest::newRow("adoption") << 5 << QStringLiteral("adoption-windows");
        QTest::newRow("decisions") << 6 << QStringLiteral("decisions");
        QTest::newRow("ranking") << 8 << QStringLiteral("ranking");
        QTest::newRow("skills") << 9 << QStringLiteral("skills");
        QTest::newRow("what waits") << 11 << QStringLiteral("waiting");
    }

    void cardsOfShortListsEndWithTheirRows()
    {
        QFETCH(int, tab);
        QFETCH(QString, name);
        m_page->setCurrentTab(tab);
        const QTableView* table = m_page->findChild<QTableView*>(name);
        QTRY_VERIFY(table->model()->rowCount() > 0); // Some read once they are seen.
        const int rows = table->model()->rowCount() * metrics::tableRow;
        QTRY_VERIFY(table->viewport()->height() >= rows);
        QTRY_VERIFY(table->viewport()->height() < rows + 2 * metrics::tableRow);
    }

    void aStayThatGoesOnEndsNowOrWithTheDayThatIsShown()
    {
        TimelineRow row;
        row.card.stays.push_back({UseCaseState::Proposed, 0, std::nullopt, {}, 1, {}});
        row.asOf = 3LL * 24 * 60 * 60 * 1000;
        QVERIFY(stayWords(row, 0).at(1).startsWith(QStringLiteral("1970-01-01 to now")));
        row.isPast = true;
        QVERIFY(stayWords(row, 0).at(1).startsWith(QStringLiteral("1970-01-01 to 1970-01-04")));
    }

    void anEmptyProjectSaysWhatBelongsHere()
    {
        const TemporaryProject empty;
        openSession(valueOf(db::Database::open(empty.path())));
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("No use cases yet")));
        closeAll();
    }
};

ASSAY_TEST(TestPortfolioPage)
#include "tst_portfolio_page.moc"
