// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inbox_reading.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace assay;
using namespace assay::tests;

/// Decisions and handovers in the window: their lists, their pages, their steps, and why a step is not there.
class TestDecisionPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F8_aDecisionIsProposedAndNeedsItsOutcomeBeforeItIsAccepted()
    {
        m_fixture->goTo({{}, "architecture", QStringLiteral("decisions")});
        const QAbstractItemModelTester tester(m_fixture->list("decisions").model());
        const int before = m_fixture->list("decisions").model()->rowCount();
        m_fixture->button("begin-decisions").click();
        QVERIFY(m_fixture->idle());
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("One image for all services"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("decision"));
        QVERIFY(!m_fixture->button("acceptDecision").isEnabled());
        QVERIFY2(m_fixture->button("acceptDecision").statusTip().contains(QStringLiteral("outcome")),
                 qUtf8Printable(m_fixture->button("acceptDecision").statusTip()));
        m_fixture->button("editDecision").click();
        m_fixture->child<QPlainTextEdit>("outcome")->setPlainText(QStringLiteral("One, built nightly"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->button("acceptDecision").isEnabled());
        m_fixture->button("acceptDecision").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Accepted")));
        QVERIFY(!m_fixture->button("acceptDecision").isVisible());
        m_fixture->press(QStringLiteral("Alt+Left"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->list("decisions").model()->rowCount(), before + 1);
    }

    void F13_whenADecisionIsToBeLookedAtIsSortedByItsDay()
    {
        valueOf(m_fixture->database().write({}, [](db::WriteTransaction& transaction) {
            transaction.connection()
                .prepare("UPDATE decision SET review_at = 1767225600000 WHERE key = 'D-1'") // Due before that of D-2.
                .run();
        }));
        m_fixture->goTo({{}, "architecture", QStringLiteral("decisions")});
        QTableView& list = m_fixture->list("decisions");
        list.sortByColumn(6, Qt::AscendingOrder);
        QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("D-1"));
        QVERIFY(list.model()->index(0, 6).data().toString().startsWith(QStringLiteral("due since")));
        QCOMPARE(list.model()->index(1, 0).data().toString(), QStringLiteral("D-2"));
    }

    void F8_expectedAndMeasuredEffectStandBesideEachOther()
    {
        m_fixture->goTo({{}, "decision", QStringLiteral("D-2")});
        QVERIFY(m_fixture->isSaid(QStringLiteral("95 of 100 answers within 300 ms.")));
        QVERIFY(m_fixture->isSaid(QStringLiteral("210 ms")));
    }

    void F7_whoIsNotTheReceiverReadsWhoIsAndWhatStillLacksAnAnswer()
    {
        m_fixture->goTo({{}, "software-engineering", QStringLiteral("handovers")});
        const QAbstractItemModelTester tester(m_fixture->list("handovers").model());
        QVERIFY(m_fixture->list("handovers").model()->rowCount() >= 2);
        m_fixture->list("handovers").setFocus();
        m_fixture->list("handovers").setCurrentIndex(m_fixture->list("handovers").model()->index(0, 0));
        QTest::keyClick(&m_fixture->list("handovers"), Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("handover"));
        QVERIFY(m_fixture->isSaid(QStringLiteral("Is the list made daily or weekly?")));
        QVERIFY(!m_fixture->button("acceptHandover").isEnabled());
        QVERIFY2(m_fixture->button("acceptHandover").statusTip().contains(QStringLiteral("Tom")),
                 qUtf8Printable(m_fixture->button("acceptHandover").statusTip()));
    }

    void F19_whoMayNotTakeAStepAsksThoseWhoMay()
    {
        m_fixture->actAs(QStringLiteral("Ruth"), Role::RiskAuditor);
        m_fixture->goTo({{}, "decision", QStringLiteral("D-4")});
        QTRY_VERIFY(!m_fixture->button("acceptDecision").isEnabled());
        QVERIFY2(m_fixture->button("askForStep").isEnabled(),
                 qPrintable(m_fixture->button("acceptDecision").statusTip()));
        m_fixture->button("askForStep").click(); // As its entry of the menu and of the palette does.
        auto& step = m_fixture->named<QComboBox>("step");
        step.setCurrentIndex(step.findText(QStringLiteral("Accept")));
        m_fixture->named<QPlainTextEdit>("words").setPlainText(QStringLiteral("Before Friday, please"));
        m_fixture->button("submit").click();
        m_fixture->settle();
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("They were asked")));
        const QString told = valueOf(m_fixture->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT text FROM comment ORDER BY id DESC");
            return row.step() ? row.text(0) : QString();
        }));
        QVERIFY2(told.startsWith(u'@')
                     && told.endsWith(QStringLiteral(": “Accept” is asked for.\n\nBefore Friday, please")),
                 qPrintable(told));
        const Actor asked = m_fixture->actorOf(QStringLiteral("Ana"));
        const Inbox inbox = valueOf(m_fixture->database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, asked.person, m_fixture->database().clock().now());
        }));
        QVERIFY(std::any_of(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
            return item.thing.kind == "decision" && item.reason == InboxReason::Mentioned;
        }));
    }

    void F19_theReceiverIsToldWhatStillLacksAnAnswerAndCanGiveItBack()
    {
        m_fixture->actAs(QStringLiteral("Tom"), Role::SoftwareEngineer);
        m_fixture->goTo({{}, "handover", QStringLiteral("H-2")});
        QTRY_VERIFY(m_fixture->button("acceptHandover").statusTip().contains(QStringLiteral("daily or weekly")));
        QVERIFY(m_fixture->button("returnHandover").isEnabled());
        m_fixture->button("returnHandover").click();
        QVERIFY(!m_fixture->button("submit").isEnabled());
        m_fixture->child<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("The signature is missing"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Returned")));
        QVERIFY(m_fixture->isSaid(QStringLiteral("The signature is missing")));
    }

private:
    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestDecisionPages)
#include "tst_decision_pages.moc"
