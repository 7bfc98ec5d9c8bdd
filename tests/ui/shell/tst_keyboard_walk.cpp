// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboard_fixture.h"
#include "tests/support/test_program.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTimer>

using namespace assay;

/// What people do most, without a mouse.
class TestKeyboardWalk : public tests::KeyboardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyPageIsTwoKeysAway()
    {
        const std::pair<Qt::Key, QByteArray> pages[] = {
            {Qt::Key_I, "inbox"},        {Qt::Key_W, "my-work"},
            {Qt::Key_P, "portfolio"},    {Qt::Key_E, "data-engineering"},
            {Qt::Key_D, "data-science"}, {Qt::Key_S, "software-engineering"},
            {Qt::Key_O, "devops"},       {Qt::Key_A, "architecture"},
            {Qt::Key_R, "risk-audit"}};
        for (const auto& [letter, id] : pages) {
            goTo(letter);
            QCOMPARE(shownPage(), id);
        }
    }

    void theListOfAPageThatOneJumpsToHasTheKeys()
    {
        for (const Qt::Key letter : {Qt::Key_I, Qt::Key_W, Qt::Key_R, Qt::Key_P}) {
            goTo(letter);
            QTRY_VERIFY2(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()), shownPage().constData());
            auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
            QVERIFY2(list->isVisible() && list->model()->rowCount() > 0, shownPage().constData());
            QVERIFY2(pages().page()->isAncestorOf(list), shownPage().constData());
            const int first = list->currentIndex().row();
            const bool hasMore = list->model()->rowCount() > std::max(0, first) + 1;
            press(Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(list));
            QVERIFY2(list->currentIndex().row() == (hasMore && first >= 0 ? first + 1 : std::max(0, first)),
                     shownPage().constData());
        }
    }

    void aFormKeepsTheKeysWhileAnotherPageComesUpUnderIt()
    {
        goTo(Qt::Key_P);
        press(Qt::Key_C);
        type(QStringLiteral("Cash "));
        QWidget* const title = target();
        m_fixture->window().openAddress({{}, "inbox", {}}); // As a link from elsewhere does.
        m_walk->settle();
        QCOMPARE(shownPage(), QByteArray("inbox"));
        QCOMPARE(target(), title);
        type(QStringLiteral("in machines"));
        QCOMPARE(qobject_cast<QLineEdit*>(title)->text(), QStringLiteral("Cash in machines"));
        press(Qt::Key_Escape);
        press(Qt::Key_Space); // What was typed is kept.
        QVERIFY(!m_fixture->child<QWidget>("useCaseForm"));
        QTRY_VERIFY(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
        QVERIFY(pages().page()->isAncestorOf(QApplication::focusWidget()));
    }

    void aUseCaseIsOpenedFromTheBoardAndLeftAgain()
    {
        goTo(Qt::Key_P);
        QVERIFY(tabTo([](const QWidget& focus) { return qobject_cast<const QListView*>(&focus); }));
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        const QString card = board().current();
        QVERIFY(!card.isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(address(), (Address{{}, "use-case", card}));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(address(), (Address{{}, "portfolio", {}}));
        QCOMPARE(board().current(), card); // Where it was opened from.
    }

    void aUseCaseIsWrittenByTypingAlone()
    {
        goTo(Qt::Key_P);
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("new use case"));
        press(Qt::Key_Return);
        QVERIFY(m_fixture->child<QWidget>("useCaseForm"));
        type(QStringLiteral("Cash in machines"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Machines run empty."));
        press(Qt::Key_Tab);
        type(QStringLiteral("How much to fill in"));
        QVERIFY(tabTo([](const QWidget& focus) { return focus.objectName() == QStringLiteral("submit"); }));
        press(Qt::Key_Space);
        QVERIFY(!m_fixture->child<QWidget>("useCaseForm"));
        QCOMPARE(board().current(), m_fixture->useCase(QStringLiteral("Cash in machines")).key);
    }

    void aFormIsSubmittedByEnterInAField()
    {
        goTo(Qt::Key_P);
        QVERIFY(tabTo([](const QWidget& focus) { return qobject_cast<const QListView*>(&focus); }));
        press(Qt::Key_C);
        QVERIFY(m_fixture->child<QWidget>("useCaseForm"));
        type(QStringLiteral("Cash in machines"));
        press(Qt::Key_Return);
        QVERIFY(!m_fixture->child<QWidget>("useCaseForm"));
        QVERIFY(!m_fixture->useCase(QStringLiteral("Cash in machines")).key.isEmpty());
    }

    void aStepIsTakenAndAnothersIsRefused()
    {
        goTo(Qt::Key_P);
        QVERIFY(arrowTo(QStringLiteral("Payment investigation triage")));
        press(Qt::Key_M);
        QVERIFY(menu());
        press(Qt::Key_Down);
        QVERIFY2(menu()->activeAction(), "no step is chosen");
        QCOMPARE(menu()->activeAction()->text(), QStringLiteral("Approve"));
        press(Qt::Key_Return);
        QCOMPARE(currentTitle(), QStringLiteral("Payment investigation triage")); // In its new column.
        press(Qt::Key_M);
        QVERIFY(menu());
        QVERIFY(!menu()->actions().front()->text().contains(QStringLiteral("Approve")));
        press(Qt::Key_Escape);
        QVERIFY(arrowTo(QStringLiteral("Merchant churn early warning")));
        press(Qt::Key_M);
        const QAction* validation = menu()->actions().front();
        QVERIFY2(validation->text().contains(QStringLiteral("Ruth")), qPrintable(validation->text()));
        for (qsizetype i = 0; i < menu()->actions().size() && menu()->activeAction() != validation; ++i)
            press(Qt::Key_Down); // What is disabled can be come to, so that its reason is read out.
        QCOMPARE(menu()->activeAction(), validation);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(currentTitle(), QStringLiteral("Merchant churn early warning"));
    }

    void aStepAsksForItsReasonAndTheFocusStaysAtTheSteps()
    {
        goTo(Qt::Key_P);
        QVERIFY(arrowTo(QStringLiteral("Merchant churn early warning")));
        press(Qt::Key_Return);
        QVERIFY(tabTo([](const QWidget& focus) { return focus.objectName() == QStringLiteral("step-OnHold"); }));
        press(Qt::Key_Space);
        QVERIFY(m_fixture->child<QWidget>("reasonForm"));
        press(Qt::Key_Down); // What it is counted as.
        press(Qt::Key_Tab);
        type(QStringLiteral("waits for data"));
        press(Qt::Key_Return);
        QVERIFY(!m_fixture->child<QWidget>("reasonForm"));
        QVERIFY(m_fixture->window().findChild<UseCasePage*>()->story().useCase.state == UseCaseState::OnHold);
        QVERIFY2(target()->objectName().startsWith(QStringLiteral("step-")), target()->metaObject()->className());
    }

    void runsAreFilteredChosenAndTheirColumnsToggled()
    {
        QCOMPARE(shownPage(), QByteArray("data-science"));
        auto* runs = m_fixture->child<QTableView>("runs");
        const int all = runs->model()->rowCount();
        press(Qt::Key_Slash);
        type(QStringLiteral("run0"));
        QCOMPARE(runs->model()->rowCount(), all - 1); // All but run10.
        QVERIFY(tabTo([runs](const QWidget& focus) { return &focus == runs; }));
        press(Qt::Key_End);
        QCOMPARE(runs->selectionModel()->selectedRows().size(), 1);
        press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_X);
        QCOMPARE(runs->selectionModel()->selectedRows().size(), 2);
        QVERIFY(tabTo([](const QWidget& focus) { return focus.objectName() == QStringLiteral("chooseColumns"); }));
        press(Qt::Key_Space);
        QVERIFY(QApplication::activePopupWidget());
        const int columns = shownColumns();
        press(Qt::Key_Tab);
        auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
        QVERIFY(list);
        QVERIFY2(list->currentItem(), "the list has no current line");
        const bool shown = list->currentItem()->checkState() == Qt::Checked;
        press(Qt::Key_Space);
        QCOMPARE(shownColumns(), columns + (shown ? -1 : 1));
        press(Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("chooseColumns"));
    }

    void aChartIsExportedAsFarAsTheFileDialog()
    {
        QVERIFY(tabTo([](const QWidget& focus) {
            return focus.accessibleName().startsWith(QStringLiteral("More for the chart"));
        }));
        press(Qt::Key_Space);
        QVERIFY(menu());
        for (int i = 0; i < menu()->actions().size(); ++i) {
            press(Qt::Key_Down);
            if (menu()->activeAction()->text() == QStringLiteral("Save as PNG…"))
                break;
        }
        QCOMPARE(menu()->activeAction()->text(), QStringLiteral("Save as PNG…"));
        QString asked;
        QTimer escape; // The dialog has a loop of its own.
        connect(&escape, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog || !QApplication::focusWidget())
                return;
            asked = dialog->selectedFiles().value(0);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
        escape.start(20);
        QTest::keyClick(target(), Qt::Key_Return); // Comes back when the dialog is gone.
        QVERIFY2(asked.endsWith(QStringLiteral(".png")), qPrintable(asked));
        QVERIFY(!QApplication::activeModalWidget());
        m_fixture->window().activateWindow(); // A window manager does, this platform has none.
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        QVERIFY2(target()->accessibleName().startsWith(QStringLiteral("More for the chart")),
                 qPrintable(target()->accessibleName()));
    }

    void anImportIsAcceptedByEnter()
    {
        const qint64 before = runs();
        QFile log(m_fixture->path(QStringLiteral("metrics.csv")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("epoch,step,train_loss,val_loss\n0,1,0.9,1.0\n1,2,0.5,0.7\n");
        log.close();
        m_fixture->window().import({log.fileName()}); // As the file dialog's answer does.
        m_walk->settle();
        QVERIFY(m_fixture->child<QWidget>("importPreview"));
        press(Qt::Key_Return);
        QVERIFY(!m_fixture->child<QWidget>("importPreview"));
        QCOMPARE(runs(), before + 1);
    }

private:
    /// Brings the board's focus to a card: into the board by Tab, then by arrows column for column.
    bool arrowTo(const QString& title)
    {
        const auto isColumn = [](const QWidget& focus) { return qobject_cast<const QListView*>(&focus) != nullptr; };
        if (!isColumn(*target()) && !tabTo(isColumn))
            return false;
        for (int i = 0; i < board().columns(); ++i)
            press(Qt::Key_Left);
        for (int column = 0; column < board().columns(); ++column) {
            press(Qt::Key_Home);
            const int cards = qobject_cast<QListView*>(target())->model()->rowCount();
            for (int row = 0; row < cards; ++row) {
                if (currentTitle() == title)
                    return true;
                press(Qt::Key_Down);
            }
            press(Qt::Key_Right);
        }
        return false;
    }

    QString currentTitle()
    {
        const auto* view = qobject_cast<QListView*>(target());
        return view ? view->currentIndex().data().toString() : QString();
    }

    qint64 runs()
    {
        return m_fixture->window()
            .session()
            ->database->read([](db::Connection& connection) { return connection.integer("SELECT count(*) FROM run"); })
            .value();
    }

    int shownColumns() { return m_fixture->child<QTableView>("runs")->model()->columnCount(); }

    Board& board() { return *m_fixture->window().findChild<Board*>(); }
};

ASSAY_TEST(TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
