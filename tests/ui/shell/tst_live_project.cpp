// SPDX-License-Identifier: GPL-3.0-or-later
// What another process commits appears in the window, and nobody loses their place.
#include "core/tasks/task_store.h"
#include "tests/support/every_view.h"
#include "tests/support/faults.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/panes/pane.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>

using namespace assay;

class TestLiveProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void aRunOfAnotherProcessAppearsWithinASecondAndNothingIsLost()
    {
        m_fixture->window().resize(1024, 680);
        auto* experiments = m_fixture->child<QTableView>("experiments");
        experiments->setCurrentIndex(experiments->model()->index(0, 0)); // All of them.
        QVERIFY(m_fixture->idle());
        auto* runs = m_fixture->child<QTableView>("runs");
        const int before = runs->model()->rowCount();
        QVERIFY(before > 6);
        auto* filter = m_fixture->child<QLineEdit>("filter");
        filter->setFocus();
        const int chosen = before / 2;
        runs->setCurrentIndex(runs->model()->index(chosen, 0));
        const Address place = addressOf(runs->currentIndex());
        runs->verticalScrollBar()->setValue(runs->verticalScrollBar()->maximum() / 2);
        const int down = runs->verticalScrollBar()->value();
        QTest::keyClicks(filter, QStringLiteral("fini")); // What every run is, still being typed.

        importElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(allRuns(), before + 1, 1000);
        QVERIFY(m_fixture->idle());
        QCOMPARE(filter->text(), QStringLiteral("fini"));
        QCOMPARE(QApplication::focusWidget(), filter);
        QCOMPARE(runs->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(addressOf(runs->selectionModel()->selectedRows().front()), place);
        QCOMPARE(runs->verticalScrollBar()->value(), down);
    }

    void everyPageKeepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const Pane* pane : allPanes())
            QTest::newRow(pane->id().constData()) << pane->id();
        QTest::newRow("inbox") << QByteArray("inbox");
    }

    void everyPageKeepsItsPlace()
    {
        QFETCH(QByteArray, page);
        m_fixture->window().showPane(page);
        QVERIFY(m_fixture->idle());
        QTableView* table = nullptr;
        for (QTableView* view : m_fixture->window().findChild<PageStack*>()->page()->findChildren<QTableView*>()) {
            if (view->isVisible() && view->model()->rowCount() > 0
                && (!table || view->model()->rowCount() > table->model()->rowCount()))
                table = view;
        }
        if (!table)
            QSKIP("This page has no table with rows in the demo project.");
        const int row = table->model()->rowCount() - 1;
        table->setCurrentIndex(table->model()->index(row, 0));
        const QString key = table->currentIndex().data().toString();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        const int down = table->verticalScrollBar()->value();
        const qint64 entries = auditEntries();
        importElsewhere();
        QTRY_VERIFY_WITH_TIMEOUT(auditEntries() > entries, 1000);
        QSignalSpy changed(&m_fixture->window().session()->events, &SessionEvents::changed);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 1000);
        QVERIFY(m_fixture->idle());
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), key);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->verticalScrollBar()->value(), down);
    }

    /// What is chosen, how far it is scrolled and where the keys go, on every tab and list of the window.
    void everyViewKeepsItsPlaceWhenAnotherConnectionCommits()
    {
        const auto elsewhere = tests::valueOf(db::Database::open(m_fixture->session().database->location()));
        tests::EveryView views(*m_fixture);
        QSignalSpy changed(&m_fixture->session().events, &SessionEvents::changed);
        QStringList faults;
        int looked = 0;
        const QStringList missing = views.go([&](const QString& view) {
            chooseEverywhere(views);
            const QStringList before = placesOn(views.page());
            changed.clear();
            commitAt(*elsewhere);
            if (!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 2000))
                faults << view + QStringLiteral(": hears nothing of it");
            views.settle();
            const QStringList after = placesOn(views.page());
            ++looked;
            if (before != after && !stillMoves(view))
                faults << QStringLiteral("%1:\n    %2\n    %3")
                              .arg(view, before.join(QStringLiteral("; ")), after.join(QStringLiteral("; ")));
        });
        qInfo("%d views", looked);
        QCOMPARE(missing, QStringList());
        QVERIFY2(looked > 60, qPrintable(QString::number(looked)));
        QVERIFY2(tests::noFaults(faults), "These views lose their place.");
    }

private:
    /// Views whose place changes with what comes in, and which have to be mended: the log drops the oldest of the entries
    /// that it shows, calendar and everybody's board are laid out anew, a gate that was chosen is scrolled away from, and
    /// rows that are pinned are chosen with those of the table below.
    static bool stillMoves(const QString& view)
    {
        static const QStringList known{QStringLiteral("data-science"),
                                       QStringLiteral("a experiment"),
                                       QStringLiteral("a run"),
                                       QStringLiteral("risk-audit, Log"),
                                       QStringLiteral("my-work, Activity"),
                                       QStringLiteral("my-work, Calendar"),
                                       QStringLiteral("my-work, Everybody"),
                                       QStringLiteral("a use-case, G")};
        return std::any_of(known.begin(), known.end(), [&view](const QString& each) { return view.startsWith(each); });
    }

    /// The last row of each list, and the first of them gets the keys; pages are scrolled half way down.
    static void chooseEverywhere(tests::EveryView& views)
    {
        QPointer<QAbstractItemView> first;
        for (const QPointer<QAbstractItemView> list : views.page().findChildren<QAbstractItemView*>()) {
            if (!list || !list->isVisible() || list->model()->rowCount() == 0)
                continue;
            list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
            first = first ? first : list;
        }
        views.settle();
        for (QScrollArea* area : views.page().findChildren<QScrollArea*>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        if (first)
            first->setFocus();
        views.settle();
    }

    static QStringList placesOn(const QWidget& page)
    {
        QStringList places;
        for (const QAbstractScrollArea* area : page.findChildren<QAbstractScrollArea*>()) {
            if (!area->isVisible())
                continue;
            QString place = area->objectName() + u' ' + area->accessibleName();
            if (const auto* list = qobject_cast<const QAbstractItemView*>(area); list && list->currentIndex().isValid())
                place += QStringLiteral(" at “%1”, %2 chosen, seen at %3")
                             .arg(list->currentIndex().siblingAtColumn(0).data().toString())
                             .arg(list->selectionModel()->selectedRows().size())
                             .arg(list->visualRect(list->currentIndex()).top());
            else if (!list)
                place += QStringLiteral(" scrolled to %1").arg(area->verticalScrollBar()->value());
            places << place;
        }
        const QWidget* focus = QApplication::focusWidget();
        places << QStringLiteral("keys at ")
                + (focus ? focus->objectName() + u' ' + focus->accessibleName() : QString());
        return places;
    }

    /// A task of somebody for something that few views show: what is there already stays.
    void commitAt(db::Database& elsewhere)
    {
        TaskDraft task;
        task.title = QStringLiteral("Elsewhere %1").arg(++m_commits);
        tests::valueOf(TaskStore(elsewhere).add(task, m_fixture->session().actor, task.title));
    }

    /// A second real process brings one run in.
    void importElsewhere()
    {
        const QString source = m_fixture->path(QStringLiteral("night-%1.csv").arg(++m_imports));
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("epoch,step,train_loss,val_loss\n0,1,0.9,1.0\n1,2,0.5,0.7\n");
        file.close();
        QProcess process;
        process.start(qEnvironmentVariable("ASSAY_CLI"),
                      {QStringLiteral("import"), m_fixture->window().session()->database->location(), source});
        QVERIFY2(process.waitForFinished(60000) && process.exitCode() == 0, process.readAllStandardError().constData());
    }

    qint64 auditEntries()
    {
        return m_fixture->window()
            .session()
            ->database->read([](db::Connection& c) { return c.integer("SELECT count(*) FROM audit_event"); })
            .value();
    }

    int allRuns() { return m_fixture->child<QTableView>("runs")->model()->rowCount(); }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    int m_imports = 0;
    int m_commits = 0;
};

ASSAY_TEST(TestLiveProject)
#include "tst_live_project.moc"
