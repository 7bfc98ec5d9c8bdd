// SPDX-License-Identifier: GPL-3.0-or-later
// What another process commits appears in the window, and nobody loses their place.
#include "core/discussion/comment_store.h"
#include "core/runs/run_rows.h"
#include "core/tasks/task_store.h"
#include "tests/support/every_view.h"
#include "tests/support/faults.h"
#include "tests/support/shown_soon.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/panes/pane.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <QTextBrowser>
#include <utility>

#include <map>

using namespace assay;

/// Counts how often something in the program asks to be laid out.
class LayoutRequests final : public QObject {
public:
    LayoutRequests() { qApp->installEventFilter(this); }

    int take() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

class TestLiveProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (m_fixture && goesThroughPages())
            return;
        m_fixture.reset();
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup()
    {
        if (!goesThroughPages())
            m_fixture.reset();
    }

    void cleanupTestCase() { m_fixture.reset(); }

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
        QVERIFY(tests::isShownWithin(std::chrono::seconds(1), [&] { return allRuns() == before + 1; }));
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
        const int seen = table->rowViewportPosition(row);
        const qint64 entries = auditEntries();
        const QSignalSpy changed(&m_fixture->window().session()->events, &SessionEvents::changed);
        importElsewhere();
        QVERIFY(auditEntries() > entries);
        QVERIFY(tests::isShownWithin(std::chrono::seconds(1), [&] { return !changed.isEmpty(); }));
        QVERIFY(m_fixture->idle());
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), key);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        if (table->verticalScrollBar()->maximum() > 0) // A row that comes in above moves those of a short list.
            QCOMPARE(table->rowViewportPosition(table->currentIndex().row()), seen);
    }

    /// A name of a run that is half typed over in its row, and the words that are chosen of it.
    void aNameThatIsHalfTypedStaysWhenAnotherProcessCommits()
    {
        for (QAction* offered : m_fixture->window().personActions()) {
            if (offered->objectName().endsWith(QStringLiteral("-data-scientist"))) {
                offered->trigger();
                break;
            }
        }
        m_fixture->window().showPane("data-science");
        m_fixture->settle();
        auto* runs = m_fixture->child<QTableView>("runs");
        const QAbstractItemModel* model = runs->model();
        QVERIFY(model->rowCount() > 0);
        runs->setCurrentIndex(model->index(0, 0));
        const QString uid = addressOf(runs->currentIndex()).key;
        m_fixture->window().findChild<QAction*>(QStringLiteral("run-rename"))->trigger();
        const auto field = [this] {
            for (QLineEdit* each : m_fixture->window().findChildren<QLineEdit*>(QStringLiteral("runName"))) {
                if (!each->isHidden())
                    return each;
            }
            return static_cast<QLineEdit*>(nullptr);
        };
        QVERIFY(field());
        const QPointer<QLineEdit> before = field();
        QTest::keyClicks(before, QStringLiteral("half a na"));
        before->setSelection(5, 4);
        QSignalSpy changed(&m_fixture->session().events, &SessionEvents::changed);
        importElsewhere();
        QTRY_VERIFY(!changed.isEmpty());
        m_fixture->settle();
        QVERIFY(field() && field() != before); // The rows were read anew meanwhile.
        QCOMPARE(field()->text(), QStringLiteral("half a na"));
        QCOMPARE(field()->selectedText(), QStringLiteral("a na"));
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("name"));
        QTest::keyClick(field(), Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(nameOfRun(uid), QStringLiteral("half name"));
    }

    /// Words of a comment that is half typed, beside the thing.
    void aCommentThatIsHalfTypedStaysWhenAnotherConnectionCommits()
    {
        const auto elsewhere = tests::valueOf(db::Database::open(m_fixture->session().database->location()));
        m_fixture->window().inspect({{}, "use-case", QStringLiteral("UC-1")});
        m_fixture->settle();
        auto* thread = m_fixture->window().findChild<Inspector*>()->findChild<DiscussionThread*>();
        thread->field().setFocus();
        QTest::keyClicks(&thread->field(), QStringLiteral("half a thought"));
        QTextCursor cursor = thread->field().textCursor();
        cursor.setPosition(5);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        thread->field().setTextCursor(cursor);
        QSignalSpy changed(&m_fixture->session().events, &SessionEvents::changed);
        const ThingName about{"use-case", m_fixture->firstUid("use_case")};
        tests::valueOf(CommentStore(*elsewhere)
                           .add({about, QStringLiteral("Said elsewhere")}, m_fixture->session().actor,
                                QStringLiteral("elsewhere")));
        QTRY_VERIFY(!changed.isEmpty());
        m_fixture->settle();
        QCOMPARE(thread->field().toPlainText(), QStringLiteral("half a thought"));
        QCOMPARE(thread->field().textCursor().selectedText(), QStringLiteral("a"));
        QCOMPARE(QApplication::focusWidget(), &thread->field());
    }

    /// A menu that is open while something comes in can still be chosen from.
    void aMenuStaysOpenWhenAnotherConnectionCommits()
    {
        const auto elsewhere = tests::valueOf(db::Database::open(m_fixture->session().database->location()));
        auto* button = m_fixture->child<QPushButton>("groupRows");
        QVERIFY(button);
        button->click();
        const QPointer<QWidget> menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QSignalSpy changed(&m_fixture->session().events, &SessionEvents::changed);
        commitAt(*elsewhere);
        QTRY_VERIFY(!changed.isEmpty());
        m_fixture->settle();
        QVERIFY(menu && menu->isVisible());
        menu->close();
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
            if (!comesToRest())
                faults << view + QStringLiteral(": is laid out anew without end");
            chooseEverywhere(views);
            const QStringList before = placesOn(views.page());
            const auto chosen = chosenWordsOn(views.page());
            changed.clear();
            commitAt(*elsewhere);
            if (!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 20'000))
                faults << view + QStringLiteral(": hears nothing of it");
            views.settle();
            const QStringList after = placesOn(views.page());
            ++looked;
            if (before != after)
                faults << QStringLiteral("%1:\n    %2\n    %3")
                              .arg(view, before.join(QStringLiteral("; ")), after.join(QStringLiteral("; ")));
            for (const QString& text : noMoreChosen(chosen, chosenWordsOn(views.page())))
                faults << QStringLiteral("%1: nothing is chosen any more of “%2”").arg(view, text);
        });
        qInfo("%d views", looked);
        QCOMPARE(missing, QStringList());
        QVERIFY2(looked > 60, qPrintable(QString::number(looked)));
        QVERIFY2(tests::noFaults(faults), "These views lose their place.");
    }

private:
    /// Its rows are the pages of one window.
    static bool goesThroughPages() { return qstrcmp(QTest::currentTestFunction(), "everyPageKeepsItsPlace") == 0; }

    /// Whether nothing asks to be laid out any more, once what asked for it has been.
    static bool comesToRest()
    {
        LayoutRequests requests;
        for (int round = 0; round < 100; ++round) {
            requests.take();
            QCoreApplication::processEvents();
            if (requests.take() == 0)
                return true;
        }
        return false;
    }

    /// The last row of each list, and the first of them gets the keys; pages are scrolled half way down, and half way aside;
    /// in what can only be read, words are chosen.
    static void chooseEverywhere(tests::EveryView& views)
    {
        QPointer<QAbstractItemView> first;
        for (const QPointer<QAbstractItemView> list : views.page().findChildren<QAbstractItemView*>()) {
            if (!list || !isList(*list) || list->model()->rowCount() == 0)
                continue;
            list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
            first = first ? first : list;
        }
        views.settle();
        for (QAbstractScrollArea* area : views.page().findChildren<QAbstractScrollArea*>()) {
            if (!qobject_cast<QAbstractItemView*>(area))
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
            area->horizontalScrollBar()->setValue(area->horizontalScrollBar()->maximum() / 2);
        }
        for (QLabel* label : views.page().findChildren<QLabel*>()) {
            if (canBeChosenIn(*label))
                label->setSelection(0, 2);
        }
        for (QTextBrowser* text : views.page().findChildren<QTextBrowser*>()) {
            if (text->isVisible())
                text->selectAll();
        }
        if (first)
            first->setFocus();
        views.settle();
    }

    /// A header is one, too, to Qt, and would choose a single cell of its table.
    static bool isList(const QAbstractItemView& view)
    {
        return view.isVisible() && !qobject_cast<const QHeaderView*>(&view);
    }

    static bool canBeChosenIn(const QLabel& label)
    {
        return label.isVisible() && label.text().size() > 2
            && label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    }

    /// What is chosen in labels, by their whole text.
    static std::map<QString, QStringList> chosenWordsOn(const QWidget& page)
    {
        std::map<QString, QStringList> chosen;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (canBeChosenIn(*label))
                chosen[label->text()] << label->selectedText();
        }
        return chosen;
    }

    /// Of texts that are still there as they were: what counts time or entries changes by itself.
    static QStringList noMoreChosen(const std::map<QString, QStringList>& before,
                                    const std::map<QString, QStringList>& after)
    {
        QStringList lost;
        for (const auto& [text, chosen] : before) {
            const auto now = after.find(text);
            if (now != after.end() && now->second.size() == chosen.size() && now->second != chosen)
                lost << text;
        }
        return lost;
    }

    static QStringList placesOn(const QWidget& page)
    {
        QStringList places;
        for (const QAbstractScrollArea* area : page.findChildren<QAbstractScrollArea*>()) {
            if (!area->isVisible() || qobject_cast<const QHeaderView*>(area))
                continue;
            QString place = area->objectName() + u' ' + area->accessibleName();
            if (const auto* list = qobject_cast<const QAbstractItemView*>(area); list && list->currentIndex().isValid())
                place += QStringLiteral(" at “%1”, %2 chosen, seen at %3")
                             .arg(list->currentIndex().siblingAtColumn(0).data().toString())
                             .arg(list->selectionModel()->selectedRows().size())
                             .arg(list->visualRect(list->currentIndex()).top());
            else if (!list)
                place += QStringLiteral(" scrolled to %1").arg(area->verticalScrollBar()->value());
            place += QStringLiteral(", aside to %1").arg(area->horizontalScrollBar()->value());
            if (const auto* text = qobject_cast<const QTextBrowser*>(area))
                place += QStringLiteral(", chosen “%1”").arg(text->textCursor().selectedText());
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

    QString nameOfRun(const QString& uid)
    {
        return tests::valueOf(m_fixture->session().database->read([&uid](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT " + runs::nameSql() + " FROM run r WHERE r.uid = ?");
            return row.bind(uid).step() ? row.text(0) : QString();
        }));
    }

    int allRuns() { return m_fixture->child<QTableView>("runs")->model()->rowCount(); }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    int m_imports = 0;
    int m_commits = 0;
};

ASSAY_TEST(TestLiveProject)
#include "tst_live_project.moc"
