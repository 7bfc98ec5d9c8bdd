// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/portfolio_view.h"
#include "core/views/usual_view_store.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/view_name_form.h"

#include <QClipboard>

using namespace assay;
using namespace assay::tests;

/// Saving which use cases the portfolio shows and how, and finding it again.
class TestPortfolioViews : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void F13_filterAndGroupingAreSavedAndComeBackWithTheirLink()
    {
        filter().setText(QStringLiteral("risk:high"));
        m_page->findChild<QAction*>(QStringLiteral("group-owner"))->trigger();
        const int columns = board().columns();
        const QStringList titles = allTitles();
        saveAs(QStringLiteral("Grave ones"));
        QCOMPARE(button()->text(), QStringLiteral("View: Grave ones"));
        const SavedView saved =
            m_session->database
                ->read([this](db::Connection& connection) {
                    return views::foundBy(connection, QStringLiteral("Grave ones"), m_session->actor.person);
                })
                .value();
        QCOMPARE(valueOf(portfolioViewFrom(QByteArrayView(saved.content))),
                 (PortfolioView{QStringLiteral("risk:high"), QStringLiteral("owner")}));

        filter().clear();
        m_page->findChild<QAction*>(QStringLiteral("group-stage"))->trigger();
        QVERIFY(allTitles() != titles);
        choose(QStringLiteral("Grave ones"));
        QCOMPARE(filter().text(), QStringLiteral("risk:high"));
        QCOMPARE(board().columns(), columns);
        QCOMPARE(allTitles(), titles);

        m_page->findChild<QAction*>(QStringLiteral("group-stage"))->trigger();
        QVERIFY(m_page->open({{}, "portfolio", {}, saved.uid}));
        waitForJobs();
        QCOMPARE(allTitles(), titles);
    }

    void F4_aViewOfThePortfolioIsFollowedInItsMenu()
    {
        filter().setText(QStringLiteral("risk:high"));
        saveAs(QStringLiteral("Grave ones"));
        QVERIFY(action(QStringLiteral("Tell me when something enters"))->isEnabled());
        choose(QStringLiteral("Tell me when something enters"));
        QVERIFY(action(QStringLiteral("Tell me when something enters"))->isChecked());
        QCOMPARE(numberIn(*m_session->database,
                          "SELECT count(*) FROM subscription b JOIN saved_view s ON s.uid ="
                          " b.thing_uid WHERE b.level = 'all' AND s.page = 'portfolio'"),
                 1);
    }

    void F13_thePortfolioOpensWithTheViewThatIsUsualOnWhateverTab()
    {
        const QString view =
            valueOf(ViewStore(*m_session->database)
                        .create({PortfolioPageName, QStringLiteral("Grave ones"), false,
                                 canonicalPortfolioView({QStringLiteral("risk:high"), QStringLiteral("owner")})},
                                m_session->actor, QStringLiteral("view")));
        QVERIFY(UsualViewStore(*m_session->database).say({view}, m_session->actor, QStringLiteral("usual")));
        m_page = std::make_unique<PortfolioPage>(*m_session);
        m_page->setCurrentTab(2);
        m_page->show();
        waitForJobs();
        QCOMPARE(filter().text(), QStringLiteral("risk:high"));
        QCOMPARE(button()->text(), QStringLiteral("View: Grave ones"));
        QCOMPARE(m_page->currentTab(), 2); // Nobody is brought elsewhere by it.
        m_page->setCurrentTab(0);
        QCOMPARE(m_page->address().anchor, view);
    }

    void aViewOfAnotherPageIsNotTakenFromTheClipboard()
    {
        filter().setText(QStringLiteral("risk:high"));
        QSignalSpy failed(&m_session->events, &SessionEvents::failed);
        QGuiApplication::clipboard()->setText(
            QStringLiteral(R"({"assayView":1,"content":{"tiles":[],"v":1},"name":"Mine","page":"dashboard"})"));
        action(QStringLiteral("Show what was copied as text"))->trigger();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(QStringLiteral("another page")));
        QCOMPARE(filter().text(), QStringLiteral("risk:high"));
    }

    void aGroupingThatThereIsNotIsRefused()
    {
        const Result<PortfolioView> view =
            portfolioViewFrom(QByteArrayView(R"({"filter":"","grouping":"colour","v":1})"));
        QVERIFY(!view);
        QVERIFY2(view.error().message.contains(QStringLiteral("colour")), qPrintable(view.error().message));
        QVERIFY(!portfolioViewFrom(QByteArrayView(R"({"filter":"","grouping":"risk","v":2})")));
    }

private:
    QStringList allTitles() const
    {
        QStringList all;
        for (int column = 0; column < board().columns(); ++column)
            all.append(titles(column));
        return all;
    }

    QPushButton* button() const { return m_page->findChild<QPushButton*>(QStringLiteral("views")); }

    /// The menu's action of these words as it is offered now.
    QAction* action(const QString& words)
    {
        button()->click();
        QMenu* menu = m_page->findChildren<QMenu*>(QStringLiteral("viewsMenu")).constLast();
        menu->close();
        for (QAction* each : menu->actions()) {
            if (each->text() == words)
                return each;
        }
        qFatal("no entry %s", qPrintable(words));
    }

    void choose(const QString& words)
    {
        action(words)->trigger();
        waitForJobs();
    }

    void saveAs(const QString& name)
    {
        action(QStringLiteral("Save as…"))->trigger();
        auto* field = m_page->window()->findChild<ViewNameForm*>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

ASSAY_TEST(TestPortfolioViews)
#include "tst_portfolio_views.moc"
