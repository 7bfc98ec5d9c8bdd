// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_reading.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/side_bar_item.h"
#include "ui/widgets/page.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace assay;

class TestSideBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void myWorkCountsTheUseCasesAndTasksThatIOwnAndShowsThem()
    {
        act(QStringLiteral("Ana"), Role::DataScientist); // Her other use cases operate: nothing waits there.
        QVERIFY(openTasks() > 0);
        QVERIFY(item("place-my-work")->accessibleDescription().startsWith(QStringLiteral("%1 ").arg(openTasks() + 1)));
        item("place-my-work")->click();
        QVERIFY(m_fixture->idle());
        auto* table = pages().page()->findChild<QTableView*>(QStringLiteral("waitingUseCases"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(addressOf(table->model()->index(0, 0)), m_fixture->useCase(QStringLiteral("Overdraft price offer")));
        QVERIFY(item("place-my-work")->isChecked());
    }

    void theInboxHasWhatReachedMeAndTheStepsThatMyRoleIsAskedToTake()
    {
        act(QStringLiteral("Ruth"), Role::RiskAuditor); // Merchant churn early warning is to be validated.
        QVERIFY(unread() > 0);
        QVERIFY(item("place-inbox")->accessibleDescription().startsWith(QStringLiteral("%1 ").arg(unread() + 1)));
        item("place-inbox")->click();
        QVERIFY(m_fixture->idle());
        QVERIFY(tests::shownWords(*pages().page()).contains(QStringLiteral("%1 unread").arg(unread())));
        act(QStringLiteral("Mei"), Role::Manager); // Two use cases are framed and wait for approval.
        QVERIFY(item("place-inbox")->accessibleDescription().startsWith(QStringLiteral("%1 ").arg(unread() + 2)));
    }

    void aRoleCountsTheUseCasesThatWaitForIt()
    {
        QVERIFY(!item("role-data-science")->accessibleDescription().isEmpty());
        QVERIFY(item("role-devops")->accessibleDescription().isEmpty());
    }

    void actingAsAnotherChangesWhoWrites()
    {
        act(QStringLiteral("Ana"), Role::DataScientist);
        QCOMPARE(m_fixture->window().session()->personName, QStringLiteral("Ana"));
        QCOMPARE(m_fixture->window().session()->actor.role, QStringLiteral("data-scientist"));
        QVERIFY(m_fixture->child<QWidget>("actingPerson")->accessibleName().contains(QStringLiteral("Ana")));
    }

    void theMenuOfThePersonOffersTheWaysToAct()
    {
        m_fixture->child<QAbstractButton>("actingPerson")->click();
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = m_fixture->window().findChild<QMenu*>()));
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->actions().size() > 3);
        menu->close();
    }

    void aPinIsRememberedAndLeadsBack()
    {
        const Address address = m_fixture->useCase(QStringLiteral("Consumer loan screening"));
        m_fixture->window().openAddress(address);
        QVERIFY(m_fixture->idle());
        m_fixture->press(QStringLiteral("Ctrl+D"));
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(pins().size(), 1);
        QVERIFY(!pins().constFirst()->text().isEmpty());
        m_fixture->open();
        QVERIFY(m_fixture->openDemo());
        QCOMPARE(pins().size(), 1);
        pins().constFirst()->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(pages().address(), address);
        m_fixture->press(QStringLiteral("Ctrl+D")); // The same again takes it off.
        QTRY_COMPARE(pins().size(), 0);
        m_fixture->open();
        QVERIFY(m_fixture->openDemo());
        QCOMPARE(pins().size(), 0);
    }

    void aPinIsTakenOffByItsMenu()
    {
        m_fixture->press(QStringLiteral("Ctrl+D"));
        QTRY_COMPARE(pins().size(), 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4),
                                pins().constFirst()->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(pins().constFirst(), &event);
        auto* menu = pins().constFirst()->findChild<QMenu*>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(pins().size(), 0);
    }

private:
    qint64 openTasks()
    {
        Session& session = m_fixture->session();
        return session.database
            ->read([&](db::Connection& connection) { return tasks::openOf(connection, session.actor.person); })
            .value();
    }

    qint64 unread()
    {
        Session& session = m_fixture->session();
        return session.database
            ->read([&](db::Connection& connection) {
                return inbox::inboxOf(connection, session.actor.person, session.database->clock().now());
            })
            .value()
            .unread;
    }

    void act(const QString& name, Role role)
    {
        const std::vector<Person> people = PeopleStore(*m_fixture->window().session()->database).all().value();
        for (const Person& person : people) {
            if (person.name != name)
                continue;
            const QString id = QStringLiteral("act-%1-%2").arg(person.uid, toString(role));
            for (QAction* offered : m_fixture->window().personActions()) {
                if (offered->objectName() == id)
                    offered->trigger();
            }
        }
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->window().session()->personName, name);
        QCOMPARE(m_fixture->window().session()->actor.role, toString(role));
    }

    QList<SideBarItem*> pins() { return m_fixture->window().findChildren<SideBarItem*>(QStringLiteral("pin")); }
    SideBarItem* item(const char* name) { return m_fixture->child<SideBarItem>(name); }
    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestSideBar)
#include "tst_side_bar.moc"
