// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"
#include "core/people/people_store.h"
#include "tests/support/temporary_project.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/lifecycle_ribbon.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/reason_form.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace assay;
using namespace assay::tests;

namespace {

enum Column { Framing, Development, Validation, Release, Production, Ended };

} // namespace

class TestPortfolioPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_original = m_folder.filePath(QStringLiteral("demo.assay"));
        valueOf(createDemoProject(m_original));
    }

    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("p%1.assay").arg(++number));
        QVERIFY(QFile::copy(m_original, path));
        openSession(valueOf(db::Database::open(path)));
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_jobs.reset();
    }

    void theBoardShowsEveryUseCaseWhereItStands()
    {
        QCOMPARE(titles(Framing).size(), 4);
        QCOMPARE(titles(Development), (QStringList{QStringLiteral("Small-business credit limit"), QStringLiteral("Complaint routing"), QStringLiteral("Cash demand forecast")}));
        QCOMPARE(titles(Validation), QStringList{QStringLiteral("Merchant churn early warning")});
        QCOMPARE(titles(Release).size(), 0);
        QCOMPARE(titles(Production).size(), 3);
        QCOMPARE(titles(Ended).size(), 1);
        QCOMPARE(card(Development, 2).state.word, QStringLiteral("on hold"));
        QVERIFY(card(Development, 2).line.contains(QStringLiteral("no owner")));
    }

    void figuresTellTheirDefinition()
    {
        const QWidget* found = nullptr;
        for (const QWidget* widget : m_page->findChild<KpiStrip*>()->findChildren<QWidget*>()) {
            if (widget->accessibleName().startsWith(QStringLiteral("Reach production: 37.5 %, 3 of 8")))
                found = widget;
        }
        QVERIFY(found);
        QVERIFY(found->accessibleDescription().contains(QStringLiteral("Operating was reached")));
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

    void modelsKeepTheirPromises()
    {
        for (int i = 0; i < board().columns(); ++i)
            new QAbstractItemModelTester(board().column(i).view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        for (QTableView* table : m_page->findChildren<QTableView*>())
            new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        filter().setText(QStringLiteral("ana"));
        filter().clear();
        moveElsewhere(QStringLiteral("UC-10"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QCOMPARE(titles(Development).size(), 4);
    }

    void filterKeepsWhatHoldsTheWords()
    {
        filter().setText(QStringLiteral("gradient"));
        QCOMPARE(titles(Production), QStringList{QStringLiteral("Card fraud alerts")});
        QCOMPARE(titles(Validation).size(), 1);
        QCOMPARE(titles(Framing).size(), 0);
        filter().setText(QStringLiteral("UC-12"));
        QCOMPARE(titles(Framing), QStringList{QStringLiteral("Call summary for agents")});
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
        QCOMPARE(currentTitle(), QStringLiteral("Small-business credit limit"));
        press(Qt::Key_Right);
        press(Qt::Key_Right); // Over the empty column.
        QCOMPARE(currentTitle(), QStringLiteral("Card fraud alerts"));
        press(Qt::Key_Left);
        QCOMPARE(currentTitle(), QStringLiteral("Merchant churn early warning"));
    }

    void spaceAsksTheInspectorAndEnterOpens()
    {
        QSignalSpy inspected(&m_session->events, &SessionEvents::inspectAsked);
        QSignalSpy went(m_page.get(), &Page::placeChanged);
        focusCard(QStringLiteral("Consumer loan screening"));
        press(Qt::Key_Space);
        QCOMPARE(inspected.size(), 1);
        QCOMPARE(inspected.front().front().value<Address>(), (Address{{}, "use-case", QStringLiteral("UC-3")}));
        press(Qt::Key_Return);
        waitForJobs();
        QCOMPARE(m_page->address(), (Address{{}, "use-case", QStringLiteral("UC-3")}));
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
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Approve"));
        menu->actions().front()->trigger();
        menu->close();
        waitForJobs();
        QVERIFY(titles(Development).contains(QStringLiteral("Payment investigation triage")));
        QCOMPARE(currentTitle(), QStringLiteral("Payment investigation triage")); // The focus went along.
    }

    void stepsOfOthersAreShownWithTheReason()
    {
        focusCard(QStringLiteral("Merchant churn early warning"));
        press(Qt::Key_M);
        QMenu* menu = m_page->findChild<QMenu*>(QStringLiteral("steps"));
        QVERIFY(!menu->actions().front()->isEnabled());
        QVERIFY2(menu->actions().front()->text().contains(QStringLiteral("by a Model-risk auditor (Ruth)")), qPrintable(menu->actions().front()->text()));
        menu->close();
    }

    void aCardIsDraggedToWhereItMayGo()
    {
        drag(QStringLiteral("Payment investigation triage"), Framing, Development);
        waitForJobs();
        QVERIFY(titles(Development).contains(QStringLiteral("Payment investigation triage")));
        QCOMPARE(stateOf(QStringLiteral("UC-10")), QStringLiteral("Approved"));
    }

    void columnsThatCannotTakeTheCardSayWhyWhileItIsDragged()
    {
        const QPoint from = startDrag(QStringLiteral("Merchant churn early warning"), Validation);
        QCOMPARE(board().column(Release).refusal(), QStringLiteral("by a Model-risk auditor (Ruth)"));
        QCOMPARE(board().column(Production).refusal(), QStringLiteral("not from Validating"));
        QVERIFY(board().column(Ended).refusal().isEmpty()); // A manager may stop it.
        QTest::mouseRelease(viewport(Validation), Qt::LeftButton, {}, from);
        QVERIFY(board().column(Release).refusal().isEmpty());
    }

    void aRefusedDropNamesRuleRoleAndWhoCan()
    {
        drag(QStringLiteral("Merchant churn early warning"), Validation, Release);
        waitForJobs();
        const QString said = m_page->findChild<Banner*>()->sentence();
        QVERIFY2(said.contains(QStringLiteral("UC-6")) && said.contains(QStringLiteral("Model-risk auditor")) && said.contains(QStringLiteral("Ruth")), qPrintable(said));
        QCOMPARE(stateOf(QStringLiteral("UC-6")), QStringLiteral("Validating"));
        drag(QStringLiteral("Merchant churn early warning"), Validation, Production);
        QVERIFY(m_page->findChild<Banner*>()->sentence().contains(QStringLiteral("cannot go to Production")));
    }

    void aStopAsksForItsReason()
    {
        drag(QStringLiteral("Merchant churn early warning"), Validation, Ended);
        auto* form = m_page->window()->findChild<ReasonForm*>();
        QVERIFY(form);
        auto* take = form->findChildren<QPushButton*>().last();
        QVERIFY(!take->isEnabled());
        form->findChild<QComboBox*>()->setCurrentText(QStringLiteral("no value"));
        QVERIFY(take->isEnabled());
        take->click();
        waitForJobs();
        QCOMPARE(stateOf(QStringLiteral("UC-6")), QStringLiteral("Stopped"));
        QVERIFY(cardTitled(QStringLiteral("Merchant churn early warning")).line.contains(QStringLiteral("no value")));
    }

    void aNewUseCaseNeedsOnlyATitle()
    {
        focusCard(QStringLiteral("Branch opening hours"));
        press(Qt::Key_C);
        UseCaseForm* written = form();
        QVERIFY(!submit(written)->isEnabled());
        written->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Dispute letters"));
        submit(written)->click();
        submit(written)->click(); // The same command: one use case.
        waitForJobs();
        QVERIFY(titles(Framing).contains(QStringLiteral("Dispute letters")));
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM use_case"), 13);
        QCOMPARE(currentTitle(), QStringLiteral("Dispute letters"));
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        newButton()->click();
        form()->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Dispute letters"));
        QTest::keyClick(form(), Qt::Key_Escape);
        QVERIFY(form());
        form()->findChild<QPushButton*>(QStringLiteral("keepDraft"))->click();
        QTRY_VERIFY(!form());
        newButton()->click();
        QCOMPARE(form()->fields().title, QStringLiteral("Dispute letters"));
        QTest::keyClick(form(), Qt::Key_Escape);
        form()->findChild<QPushButton*>(QStringLiteral("discard"))->click();
        QTRY_VERIFY(!form());
        newButton()->click();
        QVERIFY(form()->fields().title.isEmpty());
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
    }

    void aUseCaseTellsItsLife()
    {
        openUseCase(QStringLiteral("UC-3"));
        const auto words = wordsOf(*useCasePage());
        QVERIFY(words.contains(QStringLiteral("Mei approved it at gate 1, as Manager")));
        QVERIFY(words.contains(QStringLiteral("Ruth returned it to Developing, as Model-risk auditor")));
        QVERIFY(words.contains(QStringLiteral("“Cost per 100 loans is 106.0; refusing everybody costs 67.3.”")));
        const QString ribbon = useCasePage()->findChild<LifecycleRibbon*>()->accessibleName();
        QVERIFY2(ribbon.contains(QStringLiteral("Develop: 23 d · 2 times")), qPrintable(ribbon));
        QVERIFY(ribbon.contains(QStringLiteral("Validate: 57 d · 2 times")));
        QVERIFY(ribbon.contains(QStringLiteral("Data: no records yet")));
    }

    void stepsThatOthersTakeAreDisabledWithTheReason()
    {
        openUseCase(QStringLiteral("UC-6"));
        auto* pass = useCasePage()->findChild<QPushButton*>(QStringLiteral("step-Releasing"));
        QVERIFY(!pass->isEnabled());
        QCOMPARE(pass->accessibleDescription(), QStringLiteral("by a Model-risk auditor (Ruth)"));
        QVERIFY(useCasePage()->findChild<QPushButton*>(QStringLiteral("step-OnHold"))->isEnabled());
    }

    void aStepIsTakenFromTheUseCasesPage()
    {
        openUseCase(QStringLiteral("UC-9"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("step-Approved"))->click();
        waitForJobs();
        QCOMPARE(stateOf(QStringLiteral("UC-9")), QStringLiteral("Approved"));
        QVERIFY(wordsOf(*useCasePage()).contains(QStringLiteral("Mei approved it at gate 1, as Manager")));
    }

    void backFromAUseCaseTheBoardIsWhereItWas()
    {
        m_page->resize(1024, 420);
        QScrollBar* bar = board().column(Framing).view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(60);
        openUseCase(QStringLiteral("UC-1"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("back"))->click();
        QCOMPARE(bar->value(), 60);
        QVERIFY(m_page->address().kind.isEmpty());
    }

    void anEditMadeElsewhereIsNotOverwritten()
    {
        openUseCase(QStringLiteral("UC-4"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
        UseCaseForm* written = form();
        written->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Limits"));
        editElsewhere(QStringLiteral("UC-4"), QStringLiteral("Papers are late."));
        submit(written)->click();
        waitForJobs();
        QVERIFY(form());
        QVERIFY(wordsOf(*written).join(u' ').contains(QStringLiteral("Mei changed: problem")));
        QCOMPARE(written->fields().problem, QStringLiteral("Papers are late."));
        QCOMPARE(written->fields().title, QStringLiteral("Limits"));
        submit(written)->click();
        waitForJobs();
        QTRY_VERIFY(!form());
        QCOMPARE(useCasePage()->story().useCase.title, QStringLiteral("Limits"));
        QCOMPARE(useCasePage()->story().useCase.problem, QStringLiteral("Papers are late."));
    }

    void whatAnotherProcessCommitsLeavesFocusAndScrollAlone()
    {
        m_page->resize(1024, 420);
        focusCard(QStringLiteral("Overdraft price offer"));
        QScrollBar* bar = board().column(Framing).view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(70);
        moveElsewhere(QStringLiteral("UC-9"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QCOMPARE(titles(Framing).size(), 3);
        QCOMPARE(currentTitle(), QStringLiteral("Overdraft price offer"));
        QCOMPARE(bar->value(), 70);
    }

    void anUnknownAddressIsRefusedInPlace()
    {
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QVERIFY(m_page->open({{}, "use-case", QStringLiteral("UC-99")}));
        waitForJobs();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_page->open({{}, "portfolio", QStringLiteral("elsewhere")}));
    }

    void everyControlHasANameForAScreenReader()
    {
        openUseCase(QStringLiteral("UC-3"));
        useCasePage()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool input = button || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
            if (!input || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTableCornerButton")
                || widget->inherits("QLineEditIconButton")
                || widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
        for (int i = 0; i < board().columns(); ++i)
            QVERIFY(!board().column(i).view().accessibleName().isEmpty());
        const QModelIndex first = board().column(Production).view().model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("done")));
    }

    void anEmptyProjectSaysWhatBelongsHere()
    {
        const TemporaryProject empty;
        openSession(valueOf(db::Database::open(empty.path())));
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("No use cases yet")));
        cleanup();
    }

private:
    void openSession(std::unique_ptr<db::Database> database)
    {
        cleanup();
        const Actor actor = valueOf(defaultActor(*database, toString(Role::DataScientist)));
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(std::move(database), *m_jobs);
        m_session->actor = actor;
        m_page = std::make_unique<PortfolioPage>(*m_session);
        m_page->resize(1224, 874);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForJobs();
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }
    Board& board() const { return *m_page->findChild<Board*>(); }
    QWidget* viewport(int column) const { return board().column(column).view().viewport(); }
    QLineEdit& filter() const { return *m_page->findChild<QLineEdit*>(QStringLiteral("filter")); }
    QPushButton* newButton() const { return m_page->findChild<QPushButton*>(QStringLiteral("newUseCase")); }
    UseCaseForm* form() const { return m_page->findChild<UseCaseForm*>(); }
    static QPushButton* submit(UseCaseForm* form) { return form->findChild<QPushButton*>(QStringLiteral("submit")); }
    UseCasePage* useCasePage() const { return m_page->findChild<UseCasePage*>(); }
    BoardCard card(int column, int row) const { return board().column(column).model().card(row); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QStringList titles(int column) const
    {
        QStringList titles;
        for (int row = 0; row < board().column(column).model().rowCount(); ++row)
            titles.append(card(column, row).title);
        return titles;
    }

    BoardCard cardTitled(const QString& title) const
    {
        for (int column = 0; column < board().columns(); ++column) {
            if (titles(column).contains(title))
                return card(column, static_cast<int>(titles(column).indexOf(title)));
        }
        qFatal("no card %s", qPrintable(title));
    }

    static bool hasMark(const BoardCard& card, const QString& word)
    {
        return std::any_of(card.marks.begin(), card.marks.end(), [&](const BoardMark& mark) { return mark.word.startsWith(word); });
    }

    void focusCard(const QString& title) { board().setCurrent(cardTitled(title).id); }

    QString currentTitle() const
    {
        for (int column = 0; column < board().columns(); ++column) {
            QListView& view = board().column(column).view();
            if (m_page->focusWidget() == &view)
                return view.currentIndex().data().toString();
        }
        return {};
    }

    /// Presses on a card and draws it far enough to be dragged; answers where the mouse is, on the column's viewport.
    QPoint startDrag(const QString& title, int column)
    {
        const BoardColumn& from = board().column(column);
        QListView& view = board().column(column).view();
        const QPoint press = view.visualRect(from.model().index(from.model().rowOf(cardTitled(title).id))).center();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, press);
        moveMouse(view.viewport(), press + QPoint(4, 4));
        moveMouse(view.viewport(), press + QPoint(20, 20));
        return press + QPoint(20, 20);
    }

    void drag(const QString& title, int from, int to)
    {
        startDrag(title, from);
        const QPoint target = viewport(from)->mapFromGlobal(board().column(to).mapToGlobal(board().column(to).rect().center()));
        moveMouse(viewport(from), target);
        QTest::mouseRelease(viewport(from), Qt::LeftButton, {}, target);
    }

    static void moveMouse(QWidget* widget, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }

    void openUseCase(const QString& key)
    {
        QVERIFY(m_page->open({{}, "use-case", key}));
        waitForJobs();
        QVERIFY(useCasePage());
    }

    static QStringList wordsOf(const QWidget& widget)
    {
        QStringList words;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            words << label->text();
        return words;
    }

    UseCase useCase(db::Database& database, const QString& key) const
    {
        return valueOf(database.read([&](db::Connection& connection) { return usecases::byKeyOrUid(connection, key); }));
    }

    QString stateOf(const QString& key) const { return toString(useCase(*m_session->database, key).state); }

    /// A command of another process: a connection of its own to the same file.
    void moveElsewhere(const QString& key, UseCaseState to, const QString& who, Role role)
    {
        const auto other = valueOf(db::Database::open(m_session->database->location()));
        for (const Person& person : valueOf(PeopleStore(*other).all())) {
            if (person.name == who)
                valueOf(UseCaseStore(*other).move({useCase(*other, key).uid, to, {}}, {person.uid, toString(role)}, key));
        }
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }

    void editElsewhere(const QString& key, const QString& problem)
    {
        const auto other = valueOf(db::Database::open(m_session->database->location()));
        const UseCase before = useCase(*other, key);
        UseCaseFields fields = fieldsOf(before, valueOf(PeopleStore(*other).all()));
        fields.problem = problem;
        valueOf(UseCaseStore(*other).edit({before.uid, before.rowVersion, fields}, m_session->actor, QStringLiteral("other")));
    }

    QTemporaryDir m_folder;
    QString m_original;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PortfolioPage> m_page;
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfolio_page.moc"
