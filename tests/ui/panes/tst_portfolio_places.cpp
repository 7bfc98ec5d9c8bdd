// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/dashboard.h"
#include "core/views/portfolio_view.h"
#include "core/views/view_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar_item.h"
#include "ui/widgets/page.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// F12: each tab of the portfolio, and each saved view, dashboard and brief on it, is a place that links and pins lead to.
class TestPortfolioPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        go({{}, "portfolio", {}});
    }
    void cleanup() { m_fixture.reset(); }

    void F12_everyTabIsOpenedByItsLinkAndNamedByIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        for (const auto& [key, title] : {std::pair("flow", "Flow"),
                                         {"value", "Value"},
                                         {"risk", "Risk heat map"},
                                         {"timeline", "Timeline"},
                                         {"adoption", "Adoption"},
                                         {"decisions", "Decisions"},
                                         {"brief", "Brief"},
                                         {"ranking", "Ranking"},
                                         {"skills", "Skills"},
                                         {"waiting", "Waiting"}})
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(title);
    }

    void F12_everyTabIsOpenedByItsLinkAndNamedByIt()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, title);
        go({{}, "portfolio", key});
        QCOMPARE(page().tabTitles().at(page().currentTab()), title);
        const QString project = m_fixture->session().database->projectUid();
        QCOMPARE(copied(), linkOf({project, "portfolio", key}));
        go({{}, "my-work", {}});
        m_fixture->window().openAddress(*addressFromString(m_copied));
        m_fixture->settle();
        QCOMPARE(page().tabTitles().at(page().currentTab()), title);
    }

    void F12_everyTabHasAnAddressOfItsOwn()
    {
        QStringList links;
        for (int tab = 0; tab < page().tabTitles().size(); ++tab) {
            page().setCurrentTab(tab);
            links << linkOf(pages().address());
        }
        QVERIFY(links.size() >= 12);
        QCOMPARE(links.removeDuplicates(), qsizetype(0));
        go({{}, "portfolio", QStringLiteral("no-such-tab")});
        QCOMPARE(linkOf(pages().address()), links.constLast()); // Nothing was left for what is not there.
    }

    void F12_backAndForwardGoOverTheTabs()
    {
        page().setCurrentTab(1);
        page().setCurrentTab(2);
        go(m_fixture->useCase(QStringLiteral("Consumer loan screening")));
        m_fixture->press(QStringLiteral("Alt+Left"));
        m_fixture->settle();
        QCOMPARE(page().currentTab(), 2);
        QCOMPARE(pages().address().kind, QByteArray("portfolio"));
        m_fixture->press(QStringLiteral("Alt+Left"));
        QCOMPARE(page().currentTab(), 1);
        m_fixture->press(QStringLiteral("Alt+Right"));
        QCOMPARE(page().currentTab(), 2);
    }

    void F12_aPinOfATabSaysWhichAndLeadsThere()
    {
        go({{}, "portfolio", QStringLiteral("waiting")});
        m_fixture->press(QStringLiteral("Ctrl+D"));
        m_fixture->settle();
        QCOMPARE(pins().size(), 1);
        QCOMPARE(pins().constFirst()->text(), QStringLiteral("Portfolio · Waiting"));
        go({{}, "portfolio", {}});
        m_fixture->press(QStringLiteral("Ctrl+D")); // The board is another place.
        m_fixture->settle();
        QCOMPARE(pins().size(), 2);
        pins().constFirst()->click();
        m_fixture->settle();
        QCOMPARE(pages().address(), (Address{{}, "portfolio", QStringLiteral("waiting")}));
    }

    void F12_aChosenViewOfTheBoardIsInItsAddressUntilItIsChangedByHand()
    {
        const QString view = save({PortfolioPageName, QStringLiteral("High risks"), true,
                                   canonicalPortfolioView({QStringLiteral("risk:high"), QStringLiteral("owner")})});
        go({{}, "portfolio", QStringLiteral("flow")});
        go({{}, "view", view});
        const Address there{{}, "portfolio", {}, view};
        QCOMPARE(pages().address(), there);
        QCOMPARE(page().currentTab(), 0);
        auto* filter = page().findChild<QLineEdit*>(QStringLiteral("filter"));
        QCOMPARE(filter->text(), QStringLiteral("risk:high"));
        m_fixture->press(QStringLiteral("Ctrl+D"));
        m_fixture->settle();
        QCOMPARE(pins().constFirst()->text(), QStringLiteral("High risks"));
        filter->setText(QStringLiteral("risk:low"));
        QCOMPARE(pages().address(), (Address{{}, "portfolio", {}}));
        m_fixture->press(QStringLiteral("Alt+Left")); // To the view before it was changed.
        m_fixture->settle();
        QCOMPARE(filter->text(), QStringLiteral("risk:high"));
        QCOMPARE(pages().address(), there);
        m_fixture->press(QStringLiteral("Alt+Left")); // Not to the link, which would only lead here again.
        m_fixture->settle();
        QCOMPARE(pages().address(), (Address{{}, "portfolio", QStringLiteral("flow")}));
    }

    void F12_aDashboardIsAPlaceOfItsOwn()
    {
        const QString own = save(
            {DashboardPage, QStringLiteral("My figures"), true, canonicalDashboard(usualDashboard(Role::Manager))});
        go({{}, "view", own});
        const Address there{{}, "portfolio", QStringLiteral("dashboard"), own};
        QCOMPARE(pages().address(), there);
        auto* which = page().findChild<QPushButton*>(QStringLiteral("whichDashboard"));
        QVERIFY(which->isVisible());
        QCOMPARE(which->text(), QStringLiteral("My figures"));
    }

    void F12_aBriefIsFoundAgainByItsNumber()
    {
        go({{}, "portfolio", QStringLiteral("brief")});
        page().findChild<QPushButton*>(QStringLiteral("freezeBrief"))->click();
        m_fixture->settle();
        auto* briefs = page().findChild<QTableView*>(QStringLiteral("briefs"));
        QVERIFY(briefs->model()->rowCount() > 0);
        const int last = briefs->model()->rowCount() - 1;
        briefs->setCurrentIndex(briefs->model()->index(last, 0));
        m_fixture->settle();
        const QString number = briefs->model()->index(last, 0).data().toString();
        const Address there{{}, "portfolio", QStringLiteral("brief"), number};
        QCOMPARE(pages().address(), there);
        go({{}, "portfolio", {}});
        go(there);
        QCOMPARE(briefs->currentIndex().row(), last);
        QCOMPARE(pages().address(), there);
    }

    void F12_aLinkToABriefLeadsThereFromAnother()
    {
        go({{}, "portfolio", QStringLiteral("brief")});
        auto* briefs = page().findChild<QTableView*>(QStringLiteral("briefs"));
        const auto numberOf = [briefs](int row) { return briefs->model()->index(row, 0).data().toString(); };
        for (int i = 0; i < 2; ++i) {
            page().findChild<QPushButton*>(QStringLiteral("freezeBrief"))->click();
            m_fixture->settle();
        }
        QVERIFY(briefs->model()->rowCount() > 1);
        briefs->setCurrentIndex(briefs->model()->index(1, 0));
        m_fixture->settle();
        const QString asked = numberOf(0);
        go({{}, "portfolio", QStringLiteral("brief"), asked});
        QCOMPARE(numberOf(briefs->currentIndex().row()), asked);
        QCOMPARE(pages().address(), (Address{{}, "portfolio", QStringLiteral("brief"), asked}));

        QSignalSpy failed(&m_fixture->session().events, &SessionEvents::failed);
        go({{}, "portfolio", QStringLiteral("brief"), QStringLiteral("999")});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(QStringLiteral("no brief 999")));
        QCOMPARE(pages().address(), (Address{{}, "portfolio", QStringLiteral("brief")}));
    }

private:
    void go(const Address& address)
    {
        m_fixture->window().openAddress(address);
        m_fixture->settle();
    }

    QString copied()
    {
        m_fixture->press(QStringLiteral("Ctrl+Shift+L"));
        m_copied = QApplication::clipboard()->text();
        return m_copied;
    }

    QString save(const ViewDraft& draft)
    {
        const Actor actor = m_fixture->session().actor;
        const QString uid = valueOf(ViewStore(*m_fixture->session().database).create(draft, actor, draft.name));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        return uid;
    }

    QList<SideBarItem*> pins() { return m_fixture->window().findChildren<SideBarItem*>(QStringLiteral("pin")); }
    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }
    Page& page() { return *pages().page(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_copied;
};

ASSAY_TEST(TestPortfolioPlaces)

#include "tst_portfolio_places.moc"
