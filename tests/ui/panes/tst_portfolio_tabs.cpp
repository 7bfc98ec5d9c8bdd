// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/approval_fixture.h"
#include "tests/support/busy_time.h"
#include "tests/support/cut_texts.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/manager/risk_map.h"
#include "ui/panes/manager/timeline_view.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/manager/value_view.h"
#include "ui/widgets/segments.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

using namespace assay;
using namespace assay::tests;

class TestPortfolioTabs : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void theBoardIsGroupedFromAMenuByKeys()
    {
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("groupBoard"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("groupings"));
        QTRY_VERIFY(menu->isVisible());
        for (int i = 0; i < 3; ++i) // To the third: by owner.
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(button->text(), QStringLiteral("Group: owner"));
        QVERIFY(columnTitles().contains(QStringLiteral("Ana (staged)")));
        QVERIFY(!columnTitles().contains(QStringLiteral("Nobody"))); // Each of them has an owner.
        QCOMPARE(allTitles().size(), 12);
    }

    void aGroupingByPeopleOrRiskRefusesDropsWithItsReason_data()
    {
        QTest::addColumn<QString>("grouping");
        QTest::addColumn<QString>("reason");
        QTest::newRow("owner") << QStringLiteral("owner") << QStringLiteral("an owner is changed by editing");
        QTest::newRow("risk") << QStringLiteral("risk") << QStringLiteral("a risk tier is changed by editing");
    }

    void aGroupingByPeopleOrRiskRefusesDropsWithItsReason()
    {
        QFETCH(QString, grouping);
        QFETCH(QString, reason);
        groupBy(grouping);
        const QString title = QStringLiteral("Payment investigation triage");
        const int from = columnOf(title);
        const int to = from == 0 ? 1 : 0;
        const QPoint at = startDrag(title, from);
        QVERIFY(board().column(to).refusal().startsWith(reason));
        QTest::mouseRelease(viewport(from), Qt::LeftButton, {}, at);
        drag(title, from, to);
        waitForJobs();
        QVERIFY(m_page->findChild<Banner*>()->sentence().contains(reason));
        QCOMPARE(columnOf(title), from);
        QCOMPARE(stateOf(QStringLiteral("UC-10")), QStringLiteral("Framed"));
    }

    void aGroupingByStateTakesADropAsAStep()
    {
        groupBy(QStringLiteral("state"));
        QCOMPARE(columnTitles(),
                 (QStringList{QStringLiteral("Planned"), QStringLiteral("In progress"), QStringLiteral("Done"),
                              QStringLiteral("On hold"), QStringLiteral("Stopped")}));
        const QString title = QStringLiteral("Payment investigation triage");
        drag(title, 1, 0);
        waitForJobs();
        QCOMPARE(stateOf(QStringLiteral("UC-10")), QStringLiteral("Approved"));
        QCOMPARE(columnOf(title), 0);
        drag(QStringLiteral("Merchant churn early warning"), 1, 3);
        QVERIFY(m_page->window()->findChild<ReasonForm*>()); // A hold asks why.
        QTest::keyClick(m_page->window()->findChild<ReasonForm*>(), Qt::Key_Escape);
    }

    void anotherGroupingKeepsTheCurrentCard()
    {
        focusCard(QStringLiteral("Complaint routing"));
        groupBy(QStringLiteral("risk"));
        QCOMPARE(currentTitle(), QStringLiteral("Complaint routing"));
        QCOMPARE(columnTitles().constFirst(), QStringLiteral("High risk"));
        groupBy(QStringLiteral("stage"));
        QCOMPARE(currentTitle(), QStringLiteral("Complaint routing"));
    }

    void thePortfolioIsWrittenAsAFile_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("PDF") << 0 << QStringLiteral("p.pdf") << QByteArray("%PDF-") << QByteArray("/Type /Page");
        QTest::newRow("HTML") << 1 << QStringLiteral("p.html") << QByteArray("<!DOCTYPE html>")
                              << QByteArray("Consumer loan screening");
        QTest::newRow("CSV") << 2 << QStringLiteral("p.csv") << QByteArray("key,title,") << QByteArray("UC-12,");
    }

    void thePortfolioIsWrittenAsAFile()
    {
        QFETCH(int, entry);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, holds);
        const QString path = m_folder.filePath(name);
        exportTo(entry, path);
        const QByteArray written = contentOf(path);
        QVERIFY2(written.startsWith(start), written.left(40).constData());
        QVERIFY(written.contains(holds));
        const QString pictures = qEnvironmentVariable("ASSAY_PICTURES"); // To look at it.
        QVERIFY(pictures.isEmpty() || QFile::copy(path, QDir(pictures).filePath(name)));
        QVERIFY(m_page->findChild<Banner*>()->sentence().isEmpty());
    }

    void aFileThatCannotBeWrittenIsSaidInPlace()
    {
        m_page->setCurrentTab(1);
        exportTo(2, QStringLiteral("/proc/portfolio.csv"));
        QCOMPARE(m_page->currentTab(), 0);
        QVERIFY(m_page->findChild<Banner*>()->isVisible());
        QVERIFY(m_page->findChild<Banner*>()->sentence().contains(QStringLiteral("portfolio.csv")));
    }

    void theValueOfEachUseCaseIsToldAndNoneGuessed()
    {
        QTableView* table = m_page->findChild<QTableView*>(QStringLiteral("value"));
        m_page->setCurrentTab(2);
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        QCOMPARE(table->model()->rowCount(), 12);
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("Consumer loan screening"));
        QCOMPARE(table->model()->index(2, 4).data().toString(), QStringLiteral("–")); // Accepted.
        QCOMPARE(table->model()->index(1, 4).data().toString(), QStringLiteral("a decision on the dispute"));
        QCOMPARE(addressOf(table->model()->index(2, 3)).kind, QByteArray("use-case"));
        QHeaderView* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Branch opening hours"));
        filter().setText(QStringLiteral("stage:production"));
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void theRiskMapCountsAndNames()
    {
        m_page->setCurrentTab(3); // A tab is filled once it is looked at.
        const QAbstractItemModel& model = *riskTable().model();
        new QAbstractItemModelTester(const_cast<QAbstractItemModel*>(&model),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        int sum = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                sum += model.index(row, column).data().toInt();
        }
        QCOMPARE(sum, 12);
        const QString spoken = model.index(0, 4).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("High risk, Production: ")), qPrintable(spoken));
        QVERIFY(spoken.contains(QStringLiteral("Consumer loan screening")));
        filter().setText(QStringLiteral("Consumer loan"));
        QCOMPARE(model.index(0, 4).data().toInt(), 1);
    }

    void S54_theRegisterIsAMapOfWhatIsLeftAndACellLeadsToIt()
    {
        m_page->setCurrentTab(3);
        m_page->findChild<Segments*>(QStringLiteral("riskMaps"))->setCurrent(1);
        waitForJobs();
        auto* map = m_page->findChild<QTableView*>(QStringLiteral("registerMap"));
        QAbstractItemModel& model = *map->model();
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, map);
        QVERIFY(map->isVisible());
        QMap<QString, QString> counts; // Of the cells with something in them, by likelihood and impact.
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString count = model.index(row, column).data().toString();
                if (count != u"0")
                    counts.insert(QStringLiteral("%1x%2").arg(5 - row).arg(column + 1), count);
            }
        }
        // R-1 is closed; of R-2 3 x 5 are left, and what lowers R-3 from 5 x 4 nobody has validated.
        QCOMPARE(counts,
                 (QMap<QString, QString>{{QStringLiteral("3x5"), QStringLiteral("1")},
                                         {QStringLiteral("5x4"), QStringLiteral("1")}}));
        QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("critical: 1 R-3")));
        QSignalSpy opened(&m_session->events, &SessionEvents::openAsked);
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(model.index(4, 0)).center());
        QCOMPARE(opened.count(), 0); // Nothing is in it.
        map->setFocus();
        map->setCurrentIndex(model.index(2, 4));
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<Address>().kind, QByteArray("risk"));
    }

    void aCellOpensTheFilteredBoard_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("click") << true;
        QTest::newRow("Enter") << false;
    }

    void aCellOpensTheFilteredBoard()
    {
        QFETCH(bool, byMouse);
        m_page->setCurrentTab(3);
        QTableView& table = riskTable();
        const QModelIndex cell = table.model()->index(0, 4);
        const int count = cell.data().toInt();
        if (byMouse) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
        } else {
            table.setFocus();
            table.setCurrentIndex(table.model()->index(0, 3));
            QTest::keyClick(&table, Qt::Key_Right);
            QTest::keyClick(&table, Qt::Key_Return);
        }
        QCOMPARE(m_page->currentTab(), 0);
        QCOMPARE(filter().text(), QStringLiteral("risk:high stage:production"));
        QCOMPARE(allTitles().size(), count);
        QCOMPARE(titles(Production).size(), count);
        QCOMPARE(currentTitle(), titles(Production).constFirst());
    }

    void anEmptyCellLeadsNowhere()
    {
        m_page->setCurrentTab(3);
        QTableView& table = riskTable();
        for (int row = 0; row < 3; ++row) {
            const QModelIndex cell = table.model()->index(row, Data);
            if (cell.data().toInt() == 0)
                QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
        }
        QCOMPARE(m_page->currentTab(), 3);
        QVERIFY(filter().text().isEmpty());
    }

    void theTimelineHasARowForEachUseCase()
    {
        TimelineView& timeline = openTimeline();
        new QAbstractItemModelTester(timeline.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &timeline);
        QCOMPARE(timeline.table().model()->rowCount(), 12);
        const QString way = timeline.table().model()->index(2, 1).data().toString();
        QVERIFY2(way.startsWith(QStringLiteral("Proposed from 2026-01-12, 7 d; Framed from 2026-01-19, 4 d; ")),
                 qPrintable(way));
        QVERIFY(way.contains(QStringLiteral("Operating from 2026-04-14")));
        filter().setText(QStringLiteral("nothing has this"));
        QVERIFY(timeline.table().isHidden());
        QVERIFY(wordsOf(timeline).contains(QStringLiteral("No use case passes the filter.")));
    }

    void barsFollowEachOtherInTime()
    {
        const TimelineView& timeline = openTimeline();
        for (std::size_t stay = 1; stay < 8; ++stay) {
            const QRect before = timeline.barOf(2, stay - 1);
            const QRect after = timeline.barOf(2, stay);
            QVERIFY(!before.isEmpty() && !after.isEmpty());
            QVERIFY(before.left() <= after.left());
        }
    }

    void aBarUnderTheMouseSaysWhenAndWho()
    {
        TimelineView& timeline = openTimeline();
        const QPoint at = timeline.barOf(2, 8).center(); // Operating.
        QWidget* viewport = timeline.table().viewport();
        QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport, &help);
        const QString said = QToolTip::text();
        QVERIFY2(said.contains(QStringLiteral("Consumer loan screening · Operating")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("2026-04-14 to now")));
        QVERIFY(said.contains(QStringLiteral("Moved there by Kofi")));
        QToolTip::hideText();
    }

    void keysZoomAndGoThroughTime()
    {
        TimelineView& timeline = openTimeline();
        QTableView& table = timeline.table();
        table.setFocus();
        const TimeWindow all = timeline.window();
        QTest::keyClick(&table, Qt::Key_Plus);
        const TimeWindow year = timeline.window();
        QVERIFY(year.span() < all.span());
        QCOMPARE(year.to, all.to);
        QTest::keyClick(&table, Qt::Key_Plus);
        QVERIFY(timeline.window().span() < year.span());
        QTest::keyClick(&table, Qt::Key_Left);
        QVERIFY(timeline.window().to < year.to);
        const qint64 end = timeline.window().to;
        QTest::keyClick(&table, Qt::Key_Minus);
        QCOMPARE(timeline.window().to, end); // Looking wider keeps the end.
        QTest::keyClick(&table, Qt::Key_Right);
        QVERIFY(timeline.window().to > end);
        QTest::keyClick(&table, Qt::Key_Minus);
        QCOMPARE(timeline.window(), all);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.currentIndex().row(), 0);
    }

    void theWheelZoomsWithControl()
    {
        TimelineView& timeline = openTimeline();
        const qint64 before = timeline.window().span();
        const QPointF at = timeline.table().viewport()->rect().center();
        QWheelEvent closer(at, timeline.table().viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
                           Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline.table().viewport(), &closer);
        QVERIFY(timeline.window().span() < before);
    }

    void fiveHundredUseCasesArePaintedAtOnce()
    {
        TimelineView timeline;
        std::vector<PortfolioCard> cards(500);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            cards[i].useCase.uid = QString::number(i);
            for (int state = 0; state < 7; ++state)
                cards[i].stays.push_back({static_cast<UseCaseState>(state),
                                          state * 1000000000LL,
                                          state < 6 ? std::optional((state + 1) * 1000000000LL) : std::nullopt,
                                          {},
                                          1,
                                          {}});
        }
        timeline.resize(1200, 800);
        timeline.show();
        timeline.setCards(cards, {}, 8000000000LL);
        QVERIFY(QTest::qWaitForWindowExposed(&timeline));
        const std::chrono::nanoseconds before = busyTime();
        for (int i = 0; i < 10; ++i) {
            timeline.table().verticalScrollBar()->setValue(i * 1000);
            timeline.grab();
        }
        const std::chrono::nanoseconds worked = busyTime() - before;
        qInfo("ten pictures of a timeline of 500 use cases: %lld ms",
              static_cast<long long>(worked / std::chrono::milliseconds(1)));
        QVERIFY(worked
                < std::chrono::seconds(5)); // Some hundred are expected; painting every row would take far longer.
    }

    void anEmptyProjectSaysWhatBelongsOnEveryTab()
    {
        const TemporaryProject empty;
        openSession(valueOf(db::Database::open(empty.path())));
        for (int tab : {0, 1, 2, 3, 4, 5}) {
            m_page->setCurrentTab(tab);
            int seen = 0;
            for (const QLabel* label : m_page->findChildren<QLabel*>())
                seen += label->isVisible() && label->text() == QStringLiteral("No use cases yet") ? 1 : 0;
            QCOMPARE(seen, 1);
        }
        closeAll();
    }

    void S3_whatRunsWithoutEvidenceIsListedUntilItIsThere()
    {
        ApprovalProject made;
        valueOf(made.store().recordDeployment({made.uid, QStringLiteral("production"),
                                               QDateTime::currentMSecsSinceEpoch(), QStringLiteral("the pipeline")},
                                              made.kofi, made.once()));
        openSession(valueOf(db::Database::open(made.project.path())));
        m_page->setCurrentTab(3);
        waitForJobs();
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("unprovenUses"));
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto lacks = [table] { return table->model()->index(0, 2).data().toString(); };
        QCOMPARE(lacks(), QStringLiteral("4 of 5"));
        QVERIFY(table->isVisible()
                && table->model()->index(0, 3).data().toString().contains(QStringLiteral("an owner")));
        made.approve(made.ask()); // By another connection to the project.
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(lacks(), QStringLiteral("2 of 5"));
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0); // Kept for whoever goes on by keys.
        valueOf(made.database().write({}, [](db::WriteTransaction& transaction) {
            transaction.connection().execute("UPDATE release SET state = 'Retired'");
        }));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QVERIFY(!table->isVisible());
        QVERIFY(
            m_page->findChild<QLabel*>(QStringLiteral("unprovenNote"))->text().startsWith(QStringLiteral("Whatever")));
    }

    void aUseCaseBesideAnInspectorIsNotCut()
    {
        openUseCase(QStringLiteral("UC-3"));
        for (const UseCaseTab* tab : useCasePage()->findChildren<UseCaseTab*>()) {
            QVERIFY(useCasePage()->openTab(tab->anchor()));
            waitForJobs(); // Some of it is read once it can be seen.
            for (int width : {480, 548, 808, 1224}) {
                m_page->resize(width, 654);
                QCoreApplication::processEvents();
                QVERIFY2(CutTexts::in(*useCasePage()).isEmpty(),
                         qPrintable(tab->anchor() + QString::number(width) + CutTexts::in(*useCasePage()).join(u'\n')));
                QVERIFY2(tab->horizontalScrollBar()->maximum() == 0,
                         qPrintable(tab->anchor() + QStringLiteral(" at %1").arg(width)));
            }
        }
    }

private:
    QStringList columnTitles() const
    {
        QStringList titles;
        for (int i = 0; i < board().columns(); ++i)
            titles.append(board().column(i).title());
        return titles;
    }

    QStringList allTitles() const
    {
        QStringList all;
        for (int i = 0; i < board().columns(); ++i)
            all.append(titles(i));
        return all;
    }

    int columnOf(const QString& title) const
    {
        for (int i = 0; i < board().columns(); ++i) {
            if (titles(i).contains(title))
                return i;
        }
        return -1;
    }

    void groupBy(const QString& grouping)
    {
        m_page->findChild<QAction*>(QStringLiteral("group-") + grouping)->trigger();
    }

    /// Through the menu, and the dialog that asks for the file.
    void exportTo(int entry, const QString& path)
    {
        QTimer answer; // The dialog has a loop of its own.
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        answer.start(20);
        m_page->findChild<QMenu*>(QStringLiteral("exports"))->actions().at(entry)->trigger();
        waitForJobs();
    }

    QTableView& riskTable() const { return *m_page->findChild<QTableView*>(QStringLiteral("riskMap")); }

    TimelineView& openTimeline()
    {
        m_page->setCurrentTab(4);
        QCoreApplication::processEvents();
        return *m_page->findChild<TimelineView*>();
    }
};

ASSAY_TEST(TestPortfolioTabs)
#include "tst_portfolio_tabs.moc"
