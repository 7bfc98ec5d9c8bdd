// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_reading.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/charts/parallel_plot.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/compare_axes.h"
#include "ui/panes/data_scientist/compare_tab.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/merge_form.h"
#include "ui/panes/view_name_form.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// Saving how the page is arranged, and finding it again.
class TestViewMenu : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        makeProject();
        importBatch(sixRuns());
        openPage();
    }

    void cleanup() { closeAll(); }

    void anArrangementIsSavedAndComesBack()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Nightly & best"));
        QCOMPARE(button()->text(), QStringLiteral("View: Nightly && best"));
        filter()->clear();
        log()->setCurrentIndex(0);
        openPage(); // As after a new start.
        choose(QStringLiteral("Nightly && best"));
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        QCOMPARE(runs()->model()->rowCount(), 3);
        QCOMPARE(log()->currentIndex(), 1);
        QCOMPARE(m_page->findChild<ChartGrid*>()->pinned(), QStringList{QStringLiteral("loss")});
    }

    void theComparisonIsAPartOfAView()
    {
        showComparison();
        QCOMPARE(parallel()->axes().size(), std::size_t{2});
        parallel()->moveAxis(1, 0);
        parallel()->setBrush(1, AxisRange{3.5, 5});
        parallel()->setScale(0, metrics::AxisScale::Log10);
        parallel()->setFlipped(0, true);
        const std::vector<ComparedAxis> arranged = arrangedAxes(*parallel());
        QCOMPARE(arranged.size(), std::size_t{2});
        saveAs(QStringLiteral("Deep"));
        openPage();
        choose(QStringLiteral("Deep"));
        showComparison();
        QCOMPARE(arrangedAxes(*parallel()), arranged);
        QCOMPARE(comparison()->footer(), QStringLiteral("6 runs, all drawn · 2 within the brushes"));
    }

    void theKindOfComparisonComesBackWithItsFields()
    {
        showComparison();
        comparison()->setKind(CompareKind::Boxes);
        comparison()->setChosenOnly(true);
        waitForJobs();
        m_page->findChild<QComboBox*>(QStringLiteral("compareMetric"))->setCurrentText(QStringLiteral("auc"));
        waitForJobs();
        saveAs(QStringLiteral("Boxes"));
        const auto saved = comparison()->arrangement();
        openPage();
        QVERIFY(!comparison()->arrangement());
        choose(QStringLiteral("Boxes"));
        QCOMPARE(comparison()->arrangement()->choice, saved->choice); // Before anybody looks at it.
        showComparison();
        QCOMPARE(comparison()->arrangement()->choice, saved->choice);
        QCOMPARE(m_page->findChild<QComboBox*>(QStringLiteral("compareMetric"))->currentText(), QStringLiteral("auc"));
    }

    void onlyWhatDiffersIsSavedInto()
    {
        saveAs(QStringLiteral("Mine"));
        QVERIFY(!action(QStringLiteral("Save into “Mine”"))->isEnabled());
        filter()->setText(QStringLiteral("run-3"));
        waitForJobs();
        QVERIFY(action(QStringLiteral("Save into “Mine”"))->isEnabled());
        action(QStringLiteral("Save into “Mine”"))->trigger();
        waitForJobs();
        QCOMPARE(numberIn(*m_session->database, "SELECT max(version) FROM saved_view_version"), 2);
        QVERIFY(!action(QStringLiteral("Save into “Mine”"))->isEnabled());
    }

    void anEarlierVersionIsShownAgain()
    {
        saveAs(QStringLiteral("Mine"));
        filter()->setText(QStringLiteral("run-3"));
        waitForJobs();
        action(QStringLiteral("Save into “Mine”"))->trigger();
        waitForJobs();
        QMenu* versions = action(QStringLiteral("Earlier versions"))->menu();
        QCOMPARE(versions->actions().size(), 2);
        versions->actions().constLast()->trigger();
        waitForJobs();
        QVERIFY(filter()->text().isEmpty());
    }

    void F13_aViewGoesAsTextThroughTheClipboard()
    {
        arrangeSomehow();
        runs()->sortByColumn(1, Qt::DescendingOrder);
        action(QStringLiteral("Copy as text"))->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("{\"assayView\":1")));
        const QStringList rows = namesOfRuns();
        openPage(); // As it is before anybody arranged it.
        action(QStringLiteral("Copy as text"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text() != text);
        QGuiApplication::clipboard()->setText(text);
        action(QStringLiteral("Show what was copied as text"))->trigger();
        waitForJobs();
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        QCOMPARE(namesOfRuns(), rows);
        action(QStringLiteral("Copy as text"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), text); // All of it.
        QGuiApplication::clipboard()->setText(QStringLiteral("nonsense"));
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        action(QStringLiteral("Show what was copied as text"))->trigger();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
    }

    void anArchivedViewIsNoLongerOffered()
    {
        saveAs(QStringLiteral("Mine"));
        action(QStringLiteral("Archive"))->trigger();
        waitForJobs();
        QVERIFY(!action(QStringLiteral("Mine")));
        QCOMPARE(button()->text(), QStringLiteral("Views"));
    }

    void anArchivedViewComesBack()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Mine"));
        QVERIFY(!action(QStringLiteral("Restore an archived view"))->isEnabled());
        action(QStringLiteral("Archive"))->trigger();
        waitForJobs();
        filter()->clear();
        QVERIFY(action(QStringLiteral("Restore an archived view"))->isEnabled());
        const QMenu* archived = action(QStringLiteral("Restore an archived view"))->menu();
        QCOMPARE(archived->actions().size(), 1);
        QVERIFY(archived->actions().constFirst()->text().startsWith(QStringLiteral("Mine · archived ")));
        archived->actions().constFirst()->trigger();
        waitForJobs();
        QCOMPARE(button()->text(), QStringLiteral("View: Mine"));
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        openPage();
        QVERIFY(action(QStringLiteral("Mine")));
        QCOMPARE(numberIn(*m_session->database, "SELECT max(version) FROM saved_view_version"), 3);
    }

    void anArchivedViewWhoseNameIsTakenStaysArchived()
    {
        saveAs(QStringLiteral("Mine"));
        action(QStringLiteral("Archive"))->trigger();
        waitForJobs();
        saveAs(QStringLiteral("Mine"));
        filter()->setText(QStringLiteral("run-3"));
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        action(QStringLiteral("Restore an archived view"))->menu()->actions().first()->trigger();
        waitForJobs();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(filter()->text(), QStringLiteral("run-3")); // The page stays as it was.
        QCOMPARE(action(QStringLiteral("Restore an archived view"))->menu()->actions().size(), 1);
    }

    void whatCannotBeChosenSaysWhy()
    {
        for (const char* words :
             {"Save", "Rename or share…", "Archive", "Earlier versions", "Restore an archived view"}) {
            const QAction* entry = action(QString::fromUtf8(words));
            QVERIFY2(entry && !entry->isEnabled(), words);
            QVERIFY2(!entry->toolTip().isEmpty() && entry->toolTip() != entry->text(), words);
        }
        QVERIFY(m_page->findChild<QMenu*>(QStringLiteral("viewsMenu"))->toolTipsVisible());
        saveAs(QStringLiteral("Mine"));
        QVERIFY(action(QStringLiteral("Save into “Mine”"))->toolTip().contains(QStringLiteral("arranged as the view")));
        QVERIFY(action(QStringLiteral("Archive"))->isEnabled());
        QVERIFY(action(QStringLiteral("Archive"))->statusTip().isEmpty());
    }

    void runsThatWereArchivedAreASavedChoice()
    {
        auto* table = m_page->findChild<RunsTable*>();
        table->setView(RunView::All);
        saveAs(QStringLiteral("Everything"));
        table->setView(RunView::Active);
        choose(QStringLiteral("Everything"));
        QVERIFY(table->view() == RunView::All);
    }

    void aNameThatIsTakenIsRefusedInWords()
    {
        saveAs(QStringLiteral("Mine"));
        saveAs(QStringLiteral("Mine"));
        const auto* form = m_page->findChild<ViewNameForm*>();
        QVERIFY2(form, "It goes with what was typed.");
        QTRY_VERIFY(
            form->findChild<QLabel*>(QStringLiteral("fault"))->text().contains(QStringLiteral("called “Mine”")));
        QCOMPARE(form->findChild<QLineEdit*>()->text(), QStringLiteral("Mine"));
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM saved_view"), 1);
    }

    void F12_aChosenViewIsWhereOneIsAndStaysChosen()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        openPage();
        auto* page = static_cast<Page*>(m_page.get());
        QSignalSpy moved(page, &Page::placeChanged);
        choose(QStringLiteral("Shallow"));
        QVERIFY(!moved.isEmpty());
        const Address there{{}, "view", uidOfView()};
        QCOMPARE(page->address(), there);
        ImportBatch more = sixRuns();
        more.runs = {sampleRun(7, QStringLiteral("run-7"))};
        importBatch(more);
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QCOMPARE(page->address(), there);
        QCOMPARE(button()->text(), QStringLiteral("View: Shallow"));
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        filter()->setText(QStringLiteral("run-3")); // By hand it is another place.
        waitForJobs();
        QVERIFY(page->address() != there);
        QVERIFY(page->open(there));
        waitForJobs();
        QCOMPARE(page->address(), there);
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
    }

    void F13_thePageOpensWithTheViewThatIsUsual()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        latestEntry("usualView")->trigger();
        waitForJobs();
        QVERIFY(latestEntry("usualView")->isChecked());
        openPage();
        QCOMPARE(button()->text(), QStringLiteral("View: Shallow"));
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        QCOMPARE(runs()->model()->rowCount(), 3);
        QCOMPARE(static_cast<Page*>(m_page.get())->address(), (Address{{}, "view", uidOfView()}));
        latestEntry("usualView")->trigger();
        waitForJobs();
        openPage();
        QCOMPARE(button()->text(), QStringLiteral("Views"));
        QVERIFY(filter()->text().isEmpty());
    }

    void F13_aSharedViewIsUsualForARoleByWhoMaySaySo()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        QAction* roles = action(QStringLiteral("Open this page with it for a role"));
        QVERIFY(!roles->isEnabled());
        QVERIFY2(roles->toolTip().contains(QStringLiteral("Share it first")), qPrintable(roles->toolTip()));
        const ViewEdit shared{.uid = uidOfView(), .expectedVersion = 1, .shared = true};
        QVERIFY(ViewStore(*m_session->database).edit(shared, m_session->actor, QStringLiteral("share")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        roles = action(QStringLiteral("Open this page with it for a role"));
        QVERIFY(!roles->isEnabled()); // A data scientist does not say it.
        QVERIFY2(roles->statusTip().contains(QStringLiteral("managers and administrators")),
                 qPrintable(roles->statusTip()));
        m_session->actor.role = toString(Role::Manager);
        Q_EMIT m_session->events.changed();
        waitForJobs();
        latestEntry("usualView-data-scientist")->trigger();
        waitForJobs();
        QVERIFY(latestEntry("usualView-data-scientist")->isChecked());
        openPage();
        QCOMPARE(button()->text(), QStringLiteral("Views")); // For managers nothing was said.
        m_session->actor.role = toString(Role::DataScientist);
        openPage();
        QCOMPARE(button()->text(), QStringLiteral("View: Shallow"));
    }

    void F13_aNameOverAnOlderStateStaysAndIsBroughtTogether()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        const QString uid = uidOfView();
        const auto elsewhere = [&](const ViewEdit& edit) {
            return ViewStore(*m_session->database).edit(edit, m_session->actor, QString::number(edit.expectedVersion));
        };
        const auto rename = [&](const ViewEdit& meanwhile, const QString& name) {
            action(QStringLiteral("Rename or share…"))->trigger();
            auto* field = m_page->findChild<ViewNameForm*>()->findChild<QLineEdit*>();
            if (elsewhere(meanwhile)) {
                field->setText(name);
                QTest::keyClick(field, Qt::Key_Return);
            }
            waitForJobs();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        rename({.uid = uid, .expectedVersion = 1, .shared = true}, QStringLiteral("Flat"));
        QTRY_VERIFY(!m_page->findChild<ViewNameForm*>());
        QTRY_COMPARE(button()->text(), QStringLiteral("View: Flat"));
        waitForJobs();
        const SavedView view = valueOf(
            m_session->database->read([&](db::Connection& connection) { return views::byUid(connection, uid); }));
        QVERIFY(view.shared);
        rename({.uid = uid, .expectedVersion = 3, .name = QStringLiteral("Theirs")}, QStringLiteral("Mine"));
        auto* form = m_page->findChild<ViewNameForm*>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>()->text(), QStringLiteral("Mine"));
        QTRY_VERIFY(m_page->findChild<MergeForm*>());
    }

    void F4_aViewIsFollowedWhereItIsChosen()
    {
        QVERIFY(!follow()->isEnabled());
        QVERIFY(follow()->toolTip().contains(QStringLiteral("No saved view is shown")));
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        QVERIFY(follow()->isEnabled() && !follow()->isChecked());
        QVERIFY(button()->icon().isNull());
        chooseFollowByKeyboard();
        QVERIFY(follow()->isChecked());
        QVERIFY(!button()->icon().isNull());
        QVERIFY(button()->accessibleDescription().contains(QStringLiteral("You are told when a run enters")));
        QVERIFY(action(QStringLiteral("Shallow · followed")));
        chooseFollowByKeyboard();
        QVERIFY(!follow()->isChecked());
        QVERIFY(button()->icon().isNull());
    }

    void F4_aViewOfAWordSaysWhyNobodyCanFollowIt()
    {
        filter()->setText(QStringLiteral("run-3"));
        waitForJobs();
        saveAs(QStringLiteral("Third"));
        QVERIFY(!follow()->isEnabled());
        QVERIFY(follow()->toolTip().contains(QStringLiteral("a word to look for")));
    }

    void F4_whatEnteredAViewLeadsToTheView()
    {
        arrangeSomehow();
        saveAs(QStringLiteral("Shallow"));
        chooseFollowByKeyboard();
        ImportBatch more = sixRuns();
        more.runs = {sampleRun(6, QStringLiteral("run-6"))};
        more.runs.front().params.front().value = QStringLiteral("1");
        importBatch(more);
        const Inbox inbox = valueOf(m_session->database->read([this](db::Connection& connection) {
            return inbox::inboxOf(connection, m_session->actor.person, m_session->database->clock().now());
        }));
        QCOMPARE(inbox.unread, 1);
        const ThingName thing = inbox.items.front().thing;
        openPage();
        auto* page = static_cast<Page*>(m_page.get());
        QSignalSpy moved(page, &Page::placeChanged);
        QVERIFY(page->open({{}, thing.kind, thing.uid}));
        waitForJobs();
        QCOMPARE(button()->text(), QStringLiteral("View: Shallow"));
        QCOMPARE(filter()->text(), QStringLiteral("params.depth < 3"));
        QCOMPARE(runs()->model()->rowCount(), 4);
        QVERIFY(page->address() == (Address{{}, thing.kind, thing.uid}));
        QVERIFY(moved.isEmpty()); // Going back leads to where the person came from.
    }

private:
    QAction* follow() { return action(QStringLiteral("Tell me when a run enters")); }

    void chooseFollowByKeyboard()
    {
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QMenu* menu = latestMenu();
        auto* entry = menu->findChild<QAction*>(QStringLiteral("followView"));
        for (int step = 0; step < menu->actions().size() && menu->activeAction() != entry; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction(), entry);
        QTest::keyClick(menu, Qt::Key_Return);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// An entry of the menu as it is offered now, also within another menu.
    QAction* latestEntry(const char* name)
    {
        button()->click();
        QMenu* menu = latestMenu();
        menu->close();
        return menu->findChild<QAction*>(QLatin1String(name));
    }

    /// Of the only view there is.
    QString uidOfView()
    {
        return valueOf(m_session->database->read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM saved_view");
            row.step();
            return row.text(0);
        }));
    }

    CompareTab* comparison() const { return m_page->findChild<CompareTab*>(); }
    ParallelPlot* parallel() const { return m_page->findChild<ParallelPlot*>(); }

    void showComparison()
    {
        static_cast<Page*>(m_page.get())->setCurrentTab(1);
        waitForJobs();
    }

    QPushButton* button() { return m_page->findChild<QPushButton*>(QStringLiteral("views")); }
    QComboBox* log() { return m_page->findChild<QComboBox*>(QStringLiteral("scale")); }
    QTableView* runs() { return m_page->findChild<QTableView*>(QStringLiteral("runs")); }

    QStringList namesOfRuns()
    {
        QStringList names;
        for (int row = 0; row < runs()->model()->rowCount(); ++row)
            names << runs()->model()->index(row, 0).data().toString();
        return names;
    }

    /// Those that were closed before go later.
    QMenu* latestMenu() { return m_page->findChildren<QMenu*>(QStringLiteral("viewsMenu")).constLast(); }

    /// The menu's action of these words as it is offered now.
    QAction* action(const QString& words)
    {
        button()->click();
        QMenu* menu = latestMenu();
        menu->close();
        for (QAction* each : menu->actions()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    void choose(const QString& words)
    {
        QVERIFY(action(words));
        action(words)->trigger();
        waitForJobs();
    }

    void saveAs(const QString& name)
    {
        action(QStringLiteral("Save as…"))->trigger();
        auto* form = m_page->findChild<ViewNameForm*>();
        QVERIFY(form);
        auto* field = form->findChild<QLineEdit*>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void arrangeSomehow()
    {
        filter()->setText(QStringLiteral("params.depth < 3"));
        log()->setCurrentIndex(1);
        m_page->findChild<ChartGrid*>()->setPinned({QStringLiteral("loss")});
        waitForJobs();
    }
};

ASSAY_TEST(TestViewMenu)
#include "tst_view_menu.moc"
