// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/shell/inspector.h"
#include "ui/shell/list_keys.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>

using namespace assay;

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        m_runs = m_fixture->child<QTableView>("runs");
        m_runs->setFocus();
        m_runs->setCurrentIndex(m_runs->model()->index(0, 0));
    }

    void cleanup() { m_fixture.reset(); }

    void jAndKMoveInAList()
    {
        QTest::keyClick(m_runs, Qt::Key_J);
        QCOMPARE(m_runs->currentIndex().row(), 1);
        QTest::keyClick(m_runs, Qt::Key_K);
        QCOMPARE(m_runs->currentIndex().row(), 0);
    }

    void spaceShowsTheRowBesideTheListAndEscapeClosesIt()
    {
        QSignalSpy byKey(&keys(), &ListKeys::inspectAsked);
        QSignalSpy byPage(&m_fixture->window().session()->events, &SessionEvents::inspectAsked);
        QTest::keyClick(m_runs, Qt::Key_Space);
        QCOMPARE(byKey.size() + byPage.size(), 1);
        QVERIFY(m_fixture->idle());
        QVERIFY(inspector().isVisible());
        QCOMPARE(inspector().address().kind, QByteArray("run"));
        QCOMPARE(QApplication::focusWidget(), m_runs);
        QCOMPARE(inspector().address(), addressOf(m_runs->currentIndex()));
        QVERIFY(texts().contains(m_runs->currentIndex().siblingAtColumn(0).data().toString()));
        QVERIFY(texts().filter(QStringLiteral("imported it with")).size() == 1);
        QTest::keyClick(m_runs, Qt::Key_Escape);
        QVERIFY(!inspector().isVisible());
        QCOMPARE(QApplication::focusWidget(), m_runs);
    }

    void enterAndADoubleClickOpenTheRow()
    {
        const Address first = addressOf(m_runs->currentIndex());
        QSignalSpy opened(&keys(), &ListKeys::openAsked);
        QTest::keyClick(m_runs, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(m_fixture->idle());
        QCOMPARE(first.kind, QByteArray("run"));
        QCOMPARE(pages().address(), first);
        m_fixture->press(QStringLiteral("Alt+Left"));
        const QModelIndex second = m_runs->indexAt(QPoint(4, m_runs->rowViewportPosition(1) + 4));
        QCOMPARE(second.row(), 1);
        QTest::mouseDClick(m_runs->viewport(), Qt::LeftButton, Qt::NoModifier, m_runs->visualRect(second).center());
        QCOMPARE(opened.size(), 2);
        QVERIFY(m_fixture->idle());
        QCOMPARE(pages().address(), addressOf(second));
        QVERIFY(!inspector().isVisible()); // Opened, and nothing else.
    }

    void anotherChoiceLeavesTheRunThatWasOpened()
    {
        QTest::keyClick(m_runs, Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        const Address opened = pages().address();
        QTest::keyClick(m_runs, Qt::Key_Down);
        QCOMPARE(pages().address(), addressOf(m_runs->currentIndex()));
        QVERIFY(pages().address() != opened);
    }

    void theHistoryTellsWhoAndWhenWithTheExactTime()
    {
        m_fixture->window().inspect(m_fixture->useCase(QStringLiteral("Consumer loan screening")));
        QVERIFY(m_fixture->idle());
        QVERIFY(texts().contains(QStringLiteral("Ana moved it from Approved to Developing")));
        bool exact = false;
        for (const QLabel* label : inspector().findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            exact |= label->toolTip().startsWith(QStringLiteral("2026-01-26 "))
                && label->toolTip().endsWith(QStringLiteral("UTC"));
        }
        QVERIFY(exact);
    }

    void whatIsNotThereIsSaid()
    {
        m_fixture->window().inspect({{}, "run", QStringLiteral("01NOTHERE")});
        QVERIFY(m_fixture->idle());
        QVERIFY(texts().filter(QStringLiteral("01NOTHERE")).size() == 1);
    }

    void F13_aViewThatSomebodyKeepsToThemselvesTellsOthersNothing()
    {
        const Session& session = m_fixture->session();
        const QString other = tests::valueOf(session.database->read([&](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM person WHERE uid <> ? AND name = 'Bo'");
            row.bind(session.actor.person).step();
            return row.text(0);
        }));
        const ViewDraft draft{RunsPage, QStringLiteral("Of Bo alone"), false, canonicalView({})};
        const QString view = tests::valueOf(
            ViewStore(*session.database).create(draft, {other, toString(Role::BusinessOwner)}, QStringLiteral("save")));
        m_fixture->window().inspect({{}, "view", view});
        QVERIFY(m_fixture->idle());
        QCOMPARE(texts().filter(QStringLiteral("Bo keeps this view to themselves")).size(), 1);
        QVERIFY(texts().filter(QStringLiteral("Of Bo alone")).isEmpty());
    }

    void inAPageTheHistoryStandsBesideTheRest()
    {
        QWidget& window = m_fixture->window();
        window.resize(1440, 900);
        m_fixture->window().openAddress({{}, "task", QStringLiteral("T-4")});
        QVERIFY(m_fixture->idle());
        const auto* page = m_fixture->child<QWidget>("taskPage");
        QVERIFY(page);
        const auto placeOf = [&](const QString& words) {
            for (const QLabel* label : page->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text() == words)
                    return label->mapTo(&window, QPoint());
            }
            return QPoint();
        };
        const QString title = QStringLiteral("Tell two branches what the summer showed");
        const QString history = QStringLiteral("History");
        QTRY_VERIFY(!placeOf(title).isNull() && !placeOf(history).isNull());
        QTRY_VERIFY(placeOf(history).x() > placeOf(title).x() + 400);
        QVERIFY(placeOf(history).y() < placeOf(title).y() + 100);
    }

    void itsWidthIsRemembered()
    {
        m_fixture->window().inspect({{}, "use-case", QStringLiteral("UC-1")});
        QVERIFY(m_fixture->idle());
        auto* split = qobject_cast<QSplitter*>(inspector().parentWidget());
        QVERIFY(split);
        QWidget* handle = split->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, QPoint(0, 200));
        QTest::mouseMove(handle, QPoint(-120, 200));
        QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, QPoint(-120, 200));
        const int width = inspector().width();
        QVERIFY(width > 400);
        m_fixture->open();
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().inspect({{}, "use-case", QStringLiteral("UC-1")});
        QVERIFY(m_fixture->idle());
        QCOMPARE(inspector().width(), width);
    }

    void newRowsLeaveAPersonWhereTheyWere()
    {
        QStandardItemModel model;
        const auto fill = [&](int from) {
            model.clear();
            for (int i = from; i < 300; ++i)
                model.appendRow(new QStandardItem(QStringLiteral("row %1").arg(i)));
        };
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.resize(300, 200);
        view.show();
        fill(0);
        view.setCurrentIndex(model.index(150, 0));
        view.verticalScrollBar()->setValue(147);
        keepPlace(view, [&] { fill(2); });
        QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("row 150"));
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view.verticalScrollBar()->value(), 145); // Two are gone above: the same rows are in sight.
    }

    void whatComesInAboveMovesNothingThatIsLookedAt()
    {
        QStandardItemModel model;
        const auto fill = [&](int from) {
            model.clear();
            for (int i = from; i < 300; ++i)
                model.appendRow(new QStandardItem(QStringLiteral("row %1").arg(i)));
        };
        QTableView view;
        view.setModel(&model);
        view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.resize(300, 200);
        view.show();
        fill(100);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(150, 0)); // "row 250"
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
        const int seen = view.visualRect(view.currentIndex()).top();
        QVERIFY(view.viewport()->rect().contains(QPoint(1, seen)));
        keepPlace(view, [&] { fill(80); });
        QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("row 250"));
        QCOMPARE(view.visualRect(view.currentIndex()).top(), seen);

        view.setCurrentIndex({});
        view.verticalScrollBar()->setValue(2000);
        const QString first = view.indexAt(QPoint(20, 0)).data().toString();
        keepPlace(view, [&] { fill(60); });
        QCOMPARE(view.indexAt(QPoint(20, 0)).data().toString(), first); // Without a current row the first one counts.

        view.verticalScrollBar()->setValue(0);
        keepPlace(view, [&] { fill(40); });
        QCOMPARE(view.verticalScrollBar()->value(), 0); // At the top what comes in is seen.
    }

    void timesAreToldAsPeopleSayThem()
    {
        constexpr qint64 hour = 3'600'000;
        QCOMPARE(relativeTime(0, 10'000), QStringLiteral("just now"));
        QVERIFY(relativeTime(0, 3 * hour).contains(QStringLiteral("3 hour")));
        QVERIFY(relativeTime(0, 50 * hour).contains(QStringLiteral("2 day")));
        QCOMPARE(relativeTime(hour, 0), exactTime(hour));
        QCOMPARE(exactTime(0), QStringLiteral("1970-01-01 00:00:00 UTC"));
    }

private:
    ListKeys& keys() { return *m_fixture->window().findChild<ListKeys*>(); }
    Inspector& inspector() { return *m_fixture->window().findChild<Inspector*>(); }
    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }

    QStringList texts()
    {
        QStringList all;
        for (const QLabel* label : inspector().findChildren<QLabel*>())
            all << label->text();
        return all;
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    QTableView* m_runs = nullptr;
};

ASSAY_TEST(TestInspector)
#include "tst_inspector.moc"
