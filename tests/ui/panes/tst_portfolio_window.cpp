// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

using namespace assay;

/// What the portfolio's tabs do within the window around them.
class TestPortfolioWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().showPane("portfolio");
        QVERIFY(m_fixture->idle());
    }

    void cleanup() { m_fixture.reset(); }

    void enterOpensTheUseCaseOfARowAndSpaceInspectsIt_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("table");
        QTest::newRow("timeline") << 4 << QStringLiteral("timeline");
        QTest::newRow("value") << 2 << QStringLiteral("value");
    }

    void enterOpensTheUseCaseOfARowAndSpaceInspectsIt()
    {
        QFETCH(int, tab);
        QFETCH(QString, table);
        m_fixture->window().findChild<PageStack*>()->page()->setCurrentTab(tab);
        auto* rows = m_fixture->window().findChild<QTableView*>(table);
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        m_fixture->press(QStringLiteral("Down"));
        m_fixture->press(QStringLiteral("J"));
        m_fixture->press(QStringLiteral("Space"));
        QVERIFY(m_fixture->idle());
        const Address loans = m_fixture->useCase(QStringLiteral("Consumer loan screening"));
        QCOMPARE(m_fixture->window().findChild<Inspector*>()->address().key, loans.key);
        m_fixture->press(QStringLiteral("Return"));
        QVERIFY(m_fixture->idle());
        auto* page = m_fixture->window().findChild<UseCasePage*>();
        QVERIFY(page);
        QCOMPARE(page->story().useCase.uid, loans.key);
    }

    void thePaletteKnowsTheGroupingsAndExports()
    {
        QStringList offered;
        for (const QAction* action : m_fixture->window().findChild<PageStack*>()->page()->actions())
            offered.append(action->text());
        for (const char* words : {"Group by owner", "Export as PDF…", "New use case"})
            QVERIFY2(offered.contains(QString::fromUtf8(words)), words);
    }

private:
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestPortfolioWindow)
#include "tst_portfolio_window.moc"
