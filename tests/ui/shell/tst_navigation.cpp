// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/pane.h"
#include "ui/shell/history.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/thing_page.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QLabel>

using namespace assay;

class TestNavigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<tests::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void goingSomewhereForgetsWhatLayAhead()
    {
        History history;
        const Address a{{}, "portfolio", {}};
        const Address b{{}, "devops", {}};
        const Address c{{}, "run", QStringLiteral("01R")};
        history.visit(a);
        history.visit(b);
        history.visit(b);
        QCOMPARE(history.back().value(), a);
        QVERIFY(!history.hasBack());
        QCOMPARE(history.forward().value(), b);
        history.back();
        history.visit(c);
        QVERIFY(!history.hasForward());
        QVERIFY(!history.forward());
        QCOMPARE(history.back().value(), a);
    }

    void everyPageAndEveryThingOpensByItsAddress()
    {
        QVERIFY(m_fixture->openDemo());
        for (const Pane* pane : allPanes()) {
            m_fixture->window().openAddress({{}, pane->id(), {}});
            QVERIFY(m_fixture->idle());
            QCOMPARE(pages().shownPage(), pane->id());
        }
        for (const auto& [kind, table] : {std::pair<QByteArray, QByteArray>("use-case", "use_case"),
                                          {"experiment", "experiment"},
                                          {"run", "run"},
                                          {"person", "person"},
                                          {"import", "import_job"}}) {
            const Address address{{}, kind, m_fixture->firstUid(table)};
            m_fixture->window().openAddress(address);
            QCOMPARE(pages().address(), address); // At once,
            QVERIFY(m_fixture->idle());
            QVERIFY(pages().page());
            QCOMPARE(pages().address(), address); // and when it has been read.
        }
    }

    void aUseCaseOpenedByItsShortKeyIsOneStepAndLinksByItsUid()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "use-case", QStringLiteral("UC-3")});
        QVERIFY(m_fixture->idle());
        QCOMPARE(pages().address(), m_fixture->useCase(QStringLiteral("Consumer loan screening")));
        m_fixture->press(QStringLiteral("Alt+Left"));
        QVERIFY(!m_fixture->action("back")->isEnabled());
        QCOMPARE(pages().shownPage(), QByteArray("data-science"));
    }

    void aUseCaseThatIsNotThereIsToldAndThePageStaysTheBoard()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "use-case", QStringLiteral("UC-99")});
        QVERIFY(m_fixture->idle());
        QVERIFY2(banner().contains(QStringLiteral("UC-99")), qPrintable(banner()));
        QCOMPARE(pages().address(), (Address{{}, "portfolio", {}}));
    }

    void backAndForwardWorkByKeyAndByMouse()
    {
        QVERIFY(m_fixture->openDemo());
        QVERIFY(!m_fixture->action("back")->isEnabled());
        m_fixture->window().showPane("portfolio");
        m_fixture->window().showPane("devops");
        QVERIFY(m_fixture->idle());
        m_fixture->press(QStringLiteral("Alt+Left"));
        QCOMPARE(pages().shownPage(), QByteArray("portfolio"));
        QTest::mouseClick(pages().page(), Qt::BackButton, Qt::NoModifier, QPoint(300, 300));
        QCOMPARE(pages().shownPage(), QByteArray("data-science"));
        QTest::mouseClick(pages().page(), Qt::ForwardButton, Qt::NoModifier, QPoint(300, 300));
        QCOMPARE(pages().shownPage(), QByteArray("portfolio"));
        m_fixture->press(QStringLiteral("Alt+Right"));
        QCOMPARE(pages().shownPage(), QByteArray("devops"));
        QVERIFY(!m_fixture->action("forward")->isEnabled());
    }

    void F12_theAddressOfWhatIsShownIsCopied()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "person", m_fixture->firstUid("person")});
        QVERIFY(m_fixture->idle());
        m_fixture->press(QStringLiteral("Ctrl+Shift+L"));
        const Address expected{m_fixture->window().session()->database->projectUid(), "person",
                               m_fixture->firstUid("person")};
        QCOMPARE(QApplication::clipboard()->text(), linkOf(expected));
    }

    void whatAPageAsksForIsOpened()
    {
        QVERIFY(m_fixture->openDemo());
        const Address address{{}, "import", m_fixture->firstUid("import_job")};
        Q_EMIT m_fixture->session().events.openAsked(address);
        QCOMPARE(pages().address(), address);
    }

    void anAddressOfNothingIsRefusedInPlace()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "unicorn", QStringLiteral("1")});
        QVERIFY(banner().contains(QStringLiteral("unicorn")));
        QCOMPARE(pages().shownPage(), QByteArray("data-science"));
    }

    void aThingThatIsNotThereIsToldOnItsPage()
    {
        QVERIFY(m_fixture->openDemo());
        m_fixture->window().openAddress({{}, "person", QStringLiteral("01NOBODY")});
        QVERIFY(m_fixture->idle());
        bool told = false;
        for (const QLabel* label : m_fixture->window().findChild<ThingPage*>()->findChildren<QLabel*>())
            told |= label->text().contains(QStringLiteral("01NOBODY"));
        QVERIFY(told);
    }

    void F12_anAddressOfAnotherProjectOpensItsRowThere()
    {
        QVERIFY(m_fixture->newProject(QStringLiteral("first.assay")));
        Session& session = m_fixture->session();
        const QString first = session.database->projectUid();
        const QString row =
            tests::valueOf(tests::propose(*session.database, session.actor, QStringLiteral("in the first")));
        QVERIFY(m_fixture->newProject(QStringLiteral("second.assay")));
        QSignalSpy opened(&m_fixture->window(), &MainWindow::projectOpened);
        m_fixture->window().openAddress({first, "use-case", row});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->window().session()->database->projectUid(), first);
        QTRY_COMPARE(pages().address(), (Address{{}, "use-case", row}));
    }

    void anAddressOfAnUnknownProjectSaysSo()
    {
        QVERIFY(m_fixture->newProject(QStringLiteral("first.assay")));
        m_fixture->window().openAddress({QStringLiteral("01ZZZ"), "portfolio", {}});
        QVERIFY(banner().contains(QStringLiteral("01ZZZ")));
    }

private:
    PageStack& pages() { return *m_fixture->window().findChild<PageStack*>(); }
    QString banner() { return m_fixture->window().findChild<Banner*>()->sentence(); }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestNavigation)
#include "tst_navigation.moc"
