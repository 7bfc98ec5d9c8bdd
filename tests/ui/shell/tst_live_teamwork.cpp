// SPDX-License-Identifier: GPL-3.0-or-later
// What another process writes into use cases, tasks and inboxes shows within a second, and nobody loses their place.
#include "core/people/people_store.h"
#include "core/tasks/task_store.h"
#include "tests/support/edited_elsewhere.h"
#include "tests/support/shown_soon.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"
#include "ui/widgets/discussion_thread.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int moreThanFit = 24; ///< Rows.

} // namespace

/// F17: live, without losing selection, scroll position or a text that is being typed.
class TestLiveTeamwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->newProject(QStringLiteral("p.assay")));
        m_fixture->window().resize(1024, 680);
        Person cleo;
        cleo.name = QStringLiteral("Cleo");
        cleo.roles = {Role::DataScientist};
        m_cleo = {
            valueOf(
                PeopleStore(database()).add(cleo, {me().person, toString(Role::Administrator)}, QStringLiteral("c"))),
            toString(Role::DataScientist)};
        for (int i = 0; i < moreThanFit; ++i) {
            UseCaseProposal proposal;
            proposal.title = QStringLiteral("Screening %1").arg(i);
            m_useCase = valueOf(UseCaseStore(database()).propose(proposal, me(), newUlid(++m_commands)));
        }
    }

    void cleanup() { m_fixture.reset(); }

    void F17_portfolioShowsItAndKeepsItsPlace()
    {
        go({{}, "portfolio", {}});
        auto* filter = m_fixture->child<QLineEdit>("filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("scr"));
        QVERIFY(m_fixture->idle());
        BoardColumn& column = page()->findChild<Board*>()->column(0);
        QListView& view = column.view();
        QCOMPARE(column.model().rowCount(), moreThanFit);
        view.setCurrentIndex(column.model().index(moreThanFit / 2, 0));
        const QString chosen = column.model().card(moreThanFit / 2).id;
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const int down = view.verticalScrollBar()->value();
        QVERIFY(down > 0);
        editElsewhere(*m_fixture, {"use-case", "edit", "UC-2", "--title", "Screening of loans", "--as", "Cleo"});
        const auto shows = [&] {
            for (int row = 0; row < column.model().rowCount(); ++row) {
                if (column.model().card(row).title == u"Screening of loans")
                    return true;
            }
            return false;
        };
        QVERIFY(isShownWithin(std::chrono::seconds(1), shows));
        QVERIFY(m_fixture->idle());
        QCOMPARE(column.model().card(view.currentIndex().row()).id, chosen);
        QCOMPARE(view.verticalScrollBar()->value(), down);
        QCOMPARE(filter->text(), QStringLiteral("scr"));
        QCOMPARE(QApplication::focusWidget(), filter);
    }

    void F17_useCaseShowsItAndKeepsTheTextThatIsBeingTyped()
    {
        addTasks({"use-case", m_useCase}, {});
        go({{}, "use-case", m_useCase, QStringLiteral("talk")});
        auto* tasks = m_fixture->child<QTableView>("useCaseTasks");
        QTRY_COMPARE(tasks->model()->rowCount(), moreThanFit);
        tasks->setCurrentIndex(tasks->model()->index(3, 0));
        const Address chosen = addressOf(tasks->currentIndex());
        QPlainTextEdit& field = thread().field();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("half a thought"));
        QVERIFY(m_fixture->idle());
        QScrollBar* bar = scrolledBarOf(field);
        QVERIFY(bar && bar->value() > 0);
        const int down = bar->value();
        editElsewhere(*m_fixture, {"use-case", "edit", m_useCase.toUtf8(), "--title", "Renamed", "--as", "Cleo"});
        QVERIFY(isShownWithin(std::chrono::seconds(1),
                              [this] { return titlesShown().contains(QStringLiteral("Renamed")); }));
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->child<QTableView>("useCaseTasks"), tasks); // No page in place of this one.
        QCOMPARE(addressOf(tasks->currentIndex()), chosen);
        QCOMPARE(field.toPlainText(), QStringLiteral("half a thought"));
        QCOMPARE(QApplication::focusWidget(), &field);
        QCOMPARE(bar->value(), down);
    }

    void F17_tasksShowItAndKeepTheirPlace()
    {
        addTasks({}, me().person);
        go({{}, "my-work", {}});
        auto* table = m_fixture->child<QTableView>("taskList");
        QTRY_COMPARE(table->model()->rowCount(), moreThanFit);
        m_fixture->child<QWidget>("myTasks")->findChild<Segments*>()->setCurrent(1);
        QVERIFY(m_fixture->idle());
        QVERIFY(table->isVisible());
        const auto [chosen, down] = takePlace(*table);
        m_fixture->child<QPushButton>("newOwnTask")->click();
        QVERIFY(m_fixture->idle());
        auto* title = m_fixture->child<QWidget>("taskForm")->findChild<QLineEdit*>(QStringLiteral("title"));
        QTest::keyClicks(title, QStringLiteral("half a th"));
        editElsewhere(*m_fixture, {"task", "add", "One more", "--owner", myName(), "--as", "Cleo"});
        QVERIFY(
            isShownWithin(std::chrono::seconds(1), [table] { return table->model()->rowCount() == moreThanFit + 1; }));
        QVERIFY(m_fixture->idle());
        QCOMPARE(addressOf(table->currentIndex()), chosen);
        QCOMPARE(table->verticalScrollBar()->value(), down);
        QCOMPARE(title->text(), QStringLiteral("half a th"));
        QCOMPARE(QApplication::focusWidget(), title);
    }

    void F17_inboxShowsItAndKeepsItsPlace()
    {
        addTasks({}, me().person);
        go({{}, "inbox", {}});
        auto* table = m_fixture->child<QTableView>("inboxItems");
        QTRY_COMPARE(table->model()->rowCount(), moreThanFit);
        m_fixture->window().inspect({{}, "use-case", m_useCase});
        m_fixture->settle(); // Beside it the sentences take more lines.
        const Address chosen = takePlace(*table).first;
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int seen = table->visualRect(table->currentIndex()).top();
        auto* beside = m_fixture->window().findChild<Inspector*>()->findChild<DiscussionThread*>();
        beside->field().setFocus();
        QTest::keyClicks(&beside->field(), QStringLiteral("half a thought"));
        editElsewhere(*m_fixture, {"task", "add", "One more", "--owner", myName(), "--as", "Cleo"});
        QVERIFY(
            isShownWithin(std::chrono::seconds(1), [table] { return table->model()->rowCount() == moreThanFit + 1; }));
        QVERIFY(m_fixture->idle());
        QCOMPARE(addressOf(table->currentIndex()), chosen);
        QCOMPARE(table->visualRect(table->currentIndex()).top(), seen); // Though the new one stands above.
        QCOMPARE(beside->field().toPlainText(), QStringLiteral("half a thought"));
        QCOMPARE(QApplication::focusWidget(), &beside->field());
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    QByteArray myName() { return m_fixture->session().personName.toUtf8(); }
    Page* page() { return m_fixture->window().findChild<PageStack*>()->page(); }
    DiscussionThread& thread() { return *page()->findChild<DiscussionThread*>(); }

    void go(const Address& place)
    {
        m_fixture->window().openAddress(place);
        QVERIFY(m_fixture->idle());
    }

    /// As many tasks as do not fit, made by Cleo.
    void addTasks(const ThingName& source, const QString& owner)
    {
        for (int i = 0; i < moreThanFit; ++i) {
            TaskDraft draft{QStringLiteral("Task %1").arg(i)};
            draft.source = source;
            draft.ownerUid = owner;
            valueOf(TaskStore(database()).add(draft, m_cleo, newUlid(++m_commands)));
        }
        QVERIFY(m_fixture->idle());
    }

    /// Chooses a row in the middle and scrolls; answers the row's address and where the bar stands.
    static std::pair<Address, int> takePlace(QTableView& table)
    {
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::LayoutRequest); // Before its height is known it scrolls further.
        QCoreApplication::processEvents();
        table.setCurrentIndex(table.model()->index(moreThanFit / 2, 0));
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
        if (table.verticalScrollBar()->maximum() == 0)
            qFatal("All rows fit.");
        return {addressOf(table.currentIndex()), table.verticalScrollBar()->value()};
    }

    /// The titles of the page that is shown and of those within it.
    QStringList titlesShown()
    {
        QStringList titles{page()->accessibleName()};
        for (const Page* within : page()->findChildren<Page*>())
            titles << within->accessibleName();
        return titles;
    }

    /// The bar of what a widget is scrolled in, taken to its end.
    static QScrollBar* scrolledBarOf(QWidget& widget)
    {
        for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->verticalScrollBar()->maximum() > 0) {
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                return area->verticalScrollBar();
            }
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    Actor m_cleo;
    QString m_useCase;
    qint64 m_commands = 0;
};

ASSAY_TEST(TestLiveTeamwork)
#include "tst_live_teamwork.moc"
